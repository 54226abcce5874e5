// Requests of another client, sent without the library under test, and documents for all suites.
import assert from "node:assert/strict";

/** Sends a request and returns the data of the response. */
export async function ask(query, variables = {}) {
  const headers = { "content-type": "application/json" };
  const response = await fetch(process.env.GRAPHQL_URL, { method: "POST", headers, body: JSON.stringify({ query, variables }) });
  const { data, errors } = await response.json();
  assert.equal(errors, undefined);
  return data;
}

/** Creates a cliente and returns its id. */
export async function crearCliente(nombre = "Suite") {
  const { crearCliente } = await ask(CREAR_CLIENTE, { input: { nombre } });
  return crearCliente.cliente.id;
}

export const renombrarCliente = (id, nombre) =>
  ask("mutation ($input: ActualizarClienteInput!) { actualizarCliente(input: $input) { cliente { id } } }", { input: { id, nombre } });

export const eliminarCliente = (id) =>
  ask("mutation ($input: EliminarClienteInput!) { eliminarCliente(input: $input) { id } }", { input: { id } });

export const CREAR_CLIENTE = `mutation Crear($input: CrearClienteInput!) {
  crearCliente(input: $input) { cliente { id nombre } errores { codigo campo } }
}`;

export const CLIENTES = `query Clientes($first: Int!, $after: String) {
  clientes(first: $first, after: $after, orden: [ID]) {
    edges { cursor node { id nombre } }
    pageInfo { hasNextPage endCursor }
  }
}`;

export const AVISOS = "subscription Avisos { avisos { tipo clave lista { clave texto } aviso { clave texto } } }";
export const CAMBIOS = "subscription Cambios { cambios { operacion tipo id } }";

export const CLIENTES_POR_NOMBRE = `query ClientesPorNombre($nombre: String!) {
  clientes(filtro: { nombre: { eq: $nombre } }) { edges { cursor node { id } } pageInfo { hasNextPage endCursor } }
}`;

// Somebody else at work: plain requests that no client under test sees.
import assert from "node:assert/strict";

/** The data of an answer. */
export async function ask(query, variables = {}) {
  const headers = { "content-type": "application/json" };
  const response = await fetch(process.env.GRAPHQL_URL, { method: "POST", headers, body: JSON.stringify({ query, variables }) });
  const { data, errors } = await response.json();
  assert.equal(errors, undefined);
  return data;
}

/** A new client of the centre: its id. */
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

export const LLAMADOS = `query Llamados($nombre: String!) {
  clientes(filtro: { nombre: { eq: $nombre } }) { edges { cursor node { id } } pageInfo { hasNextPage endCursor } }
}`;

// urql with the configuration of the example application, which docs/spa.md shows.
import assert from "node:assert/strict";

import { Client, fetchExchange } from "@urql/core";

import { checkAlerts, FILES } from "./_alerts.mjs";
import { check, codes, end } from "./_checks.mjs";
import { CAMBIOS, CLIENTES, crearCliente, CREAR_CLIENTE, eliminarCliente, CLIENTES_POR_NOMBRE, renombrarCliente } from "./_operations.mjs";
import { recordRequests } from "./_requests.mjs";
import { generate, project, URQL } from "./_documented.mjs";
import "./_sockets.mjs";
import { warnings } from "./_warnings.mjs";

const folder = await project(import.meta.url, [...URQL, ...FILES]);
await generate(folder);
const { client } = await import(`${folder}/src/api/client.js`);
const cambios = client.subscription((await import(`${folder}/src/api/cambios.js`)).CAMBIOS, {}).subscribe(() => {});
const plain = (options) => new Client({ url: process.env.GRAPHQL_URL, exchanges: [fetchExchange], ...options });

const CLIENTE = "query Cliente($id: ID!) { cliente(id: $id) { __typename id nombre } }";

for (const [method, preferGetMethod] of [["POST", false], ["GET", "force"]]) {
  await check(`a query by ${method}`, async () => {
    const { answer, requests } = await recordRequests(() => plain({ preferGetMethod }).query(CLIENTES, { first: 2 }));
    assert.equal(answer.error, undefined);
    assert.equal(answer.data.clientes.edges.length, 2);
    assert.deepEqual(requests.map(({ method }) => method), [method]);
  });
}

await check("a mutation is never sent by GET; problems are data", async () => {
  const { answer, requests } = await recordRequests(() => client.mutation(CREAR_CLIENTE, { input: { nombre: "" } }));
  assert.equal(answer.error, undefined);
  assert.equal(answer.data.crearCliente.errores[0].codigo, "OBLIGATORIO");
  assert.deepEqual(requests.map(({ method }) => method), ["POST"]);
});

for (const [query, code] of [
  ["query Nada { nada }", "GRAPHQL_VALIDATION_FAILED"],
  ['query Mala { cliente(id: "nada") { id } }', "BAD_USER_INPUT"],
  ["query Muchos { clientes(first: 1000) { totalCount } }", "BAD_USER_INPUT"],
]) {
  await check(`a CombinedError with its code: ${query}`, async () => {
    for (const preferGetMethod of [false, "force"]) {
      const { error } = await plain({ preferGetMethod }).query(query, {});
      assert.equal(error.networkError, undefined);
      assert.deepEqual(codes(error), [code]);
    }
  });
}

/** Resolves when the data of the query matches the predicate, after any number of refetches. */
const waitUntilShown = (query, variables, predicate) =>
  new Promise((resolve) => {
    const { unsubscribe } = client.query(query, variables).subscribe(({ data, stale }) => {
      if (data && !stale && predicate(data)) queueMicrotask(() => resolve(unsubscribe()));
    });
  });

await check("cambios keeps displayed rows up to date: added, changed, deleted by another client", async () => {
  const nombre = `Antes ${Date.now()}`;
  await waitUntilShown(CLIENTES_POR_NOMBRE, { nombre }, ({ clientes }) => clientes.edges.length === 0);
  const added = waitUntilShown(CLIENTES_POR_NOMBRE, { nombre }, ({ clientes }) => clientes.edges.length === 1);
  const id = await crearCliente(nombre);
  await added;
  await waitUntilShown(CLIENTE, { id }, (data) => data.cliente.nombre === nombre);
  const changed = waitUntilShown(CLIENTE, { id }, (data) => data.cliente.nombre === "Luego");
  await renombrarCliente(id, "Luego");
  await changed;
  const gone = waitUntilShown(CLIENTE, { id }, (data) => data.cliente === null);
  await eliminarCliente(id);
  await gone;
});

await check("the live alerts, with fragments on the interface Aviso: possibleTypes", () =>
  checkAlerts(folder, (query, variables, next, reject) =>
    client.subscription(query, variables).subscribe(({ data, error }) => (error ? reject(error) : next(data))),
  ),
);

await check("a subscription over graphql-ws", async () => {
  const { data } = await first(client.subscription(CAMBIOS, {}));
  assert.equal(data.cambios.operacion, "DESCONOCIDO");
});

await check("a subscription over server-sent events: fetchSubscriptions", async () => {
  const { data, error } = await first(plain({ fetchSubscriptions: true }).subscription(CAMBIOS, {}));
  assert.equal(error, undefined);
  assert.equal(data.cambios.operacion, "DESCONOCIDO");
});

function first(source) {
  return new Promise((resolve) => {
    const { unsubscribe } = source.subscribe((answer) => queueMicrotask(() => resolve(answer, unsubscribe())));
  });
}

for (const [method, preferGet] of [["GET", "true"], ["POST", "false"]]) {
  const replacements = { "preferGetForPersistedQueries: true": `preferGetForPersistedQueries: ${preferGet}` };
  const methodFolder = await project(`urql-${method}`, ["src/api/urql-persisted.ts"], replacements);
  const { client: persisted } = await import(`${methodFolder}/src/api/urql-persisted.js`);

  await check(`automatic persisted queries by ${method}: the document once, then only its hash`, async () => {
    const query = `query Persistida${method}${Date.now()} { clientes(first: 1) { nodes { id } } }`;
    const send = () => recordRequests(() => persisted.query(query, {}, { requestPolicy: "network-only" }));
    const { answer, requests } = await send();
    assert.equal(answer.error, undefined);
    assert.deepEqual(requests.map(({ query }) => Boolean(query)), [false, true]);
    const second = await send();
    assert.equal(second.answer.data.clientes.nodes.length, 1);
    assert.deepEqual(second.requests, [{ method, query: undefined }]);
  });
}

await check("the documented cache writes no warning", () => assert.deepEqual(warnings, []));
cambios.unsubscribe();
end();

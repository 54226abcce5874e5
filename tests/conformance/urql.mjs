// urql's core and exchanges, as docs/spa.md sets them up.
import assert from "node:assert/strict";

import { Client, fetchExchange } from "@urql/core";

import { alerts, FILES } from "./_alerts.mjs";
import { check, codes, end } from "./_checks.mjs";
import { CAMBIOS, CLIENTES, crearCliente, CREAR_CLIENTE, eliminarCliente, LLAMADOS, renombrarCliente } from "./_operations.mjs";
import { overheard } from "./_requests.mjs";
import { node } from "./_run.mjs";
import { project } from "./_shown.mjs";
import "./_sockets.mjs";
import { warnings } from "./_warnings.mjs";

const folder = project(import.meta.url, ["socket.js", "schema.mjs", "urql.js", ...FILES]);
await node("schema.mjs", folder);
const { client, following: cambios } = await import(`${folder}/urql.js`);
const plain = (options) => new Client({ url: process.env.GRAPHQL_URL, exchanges: [fetchExchange], ...options });

const CLIENTE = "query Cliente($id: ID!) { cliente(id: $id) { __typename id nombre } }";

for (const [method, preferGetMethod] of [["POST", false], ["GET", "force"]]) {
  await check(`a query by ${method}`, async () => {
    const { answer, requests } = await overheard(() => plain({ preferGetMethod }).query(CLIENTES, { first: 2 }));
    assert.equal(answer.error, undefined);
    assert.equal(answer.data.clientes.edges.length, 2);
    assert.deepEqual(requests.map((one) => one.method), [method]);
  });
}

await check("a mutation is never sent by GET; what is wrong is data", async () => {
  const { answer, requests } = await overheard(() => client.mutation(CREAR_CLIENTE, { input: { nombre: "" } }));
  assert.equal(answer.error, undefined);
  assert.equal(answer.data.crearCliente.errores[0].codigo, "OBLIGATORIO");
  assert.deepEqual(requests.map((one) => one.method), ["POST"]);
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

/** Fulfilled when the query shows what is looked for, however often it is asked again. */
const shows = (query, variables, looked) =>
  new Promise((done) => {
    const { unsubscribe } = client.query(query, variables).subscribe(({ data, stale }) => {
      if (data && !stale && looked(data)) queueMicrotask(() => done(unsubscribe()));
    });
  });

await check("cambios keeps displayed rows up to date: added, changed, deleted by somebody else", async () => {
  const nombre = `Antes ${Date.now()}`;
  await shows(LLAMADOS, { nombre }, ({ clientes }) => clientes.edges.length === 0);
  const added = shows(LLAMADOS, { nombre }, ({ clientes }) => clientes.edges.length === 1);
  const id = await crearCliente(nombre);
  await added;
  await shows(CLIENTE, { id }, (data) => data.cliente.nombre === nombre);
  const changed = shows(CLIENTE, { id }, (data) => data.cliente.nombre === "Luego");
  await renombrarCliente(id, "Luego");
  await changed;
  const gone = shows(CLIENTE, { id }, (data) => data.cliente === null);
  await eliminarCliente(id);
  await gone;
});

await check("the live alerts, with fragments on the interface Aviso: possibleTypes", () =>
  alerts(folder, (query, next, fail) =>
    client.subscription(query, {}).subscribe(({ data, error }) => (error ? fail(error) : next(data.avisos))),
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
  return new Promise((done) => {
    const { unsubscribe } = source.subscribe((answer) => queueMicrotask(() => done(answer, unsubscribe())));
  });
}

for (const [method, preferGet] of [["GET", "true"], ["POST", "false"]]) {
  const others = { "preferGetForPersistedQueries: true": `preferGetForPersistedQueries: ${preferGet}` };
  const { client: persisted } = await import(`${project(`urql-${method}`, ["urql-persisted.js"], others)}/urql-persisted.js`);

  await check(`automatic persisted queries by ${method}: the document once, then its hash alone`, async () => {
    const query = `query Persistida${method}${Date.now()} { clientes(first: 1) { nodes { id } } }`;
    const ask = () => overheard(() => persisted.query(query, {}, { requestPolicy: "network-only" }));
    const { answer, requests } = await ask();
    assert.equal(answer.error, undefined);
    assert.deepEqual(requests.map(({ query }) => Boolean(query)), [false, true]);
    const again = await ask();
    assert.equal(again.answer.data.clientes.nodes.length, 1);
    assert.deepEqual(again.requests, [{ method, query: undefined }]);
  });
}

await check("the documented cache writes no warning", () => assert.deepEqual(warnings, []));
cambios.unsubscribe();
end();

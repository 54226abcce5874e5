// @apollo/client, as docs/spa.md sets it up.
import assert from "node:assert/strict";

import { gql, HttpLink, ApolloClient, InMemoryCache } from "@apollo/client";

import { alerts, FILES } from "./_alerts.mjs";
import { check, codes, end } from "./_checks.mjs";
import {
  AVISOS, CAMBIOS, CLIENTES, crearCliente, CREAR_CLIENTE, eliminarCliente, LLAMADOS, renombrarCliente,
} from "./_operations.mjs";
import { overheard } from "./_requests.mjs";
import { project } from "./_shown.mjs";
import { sockets } from "./_sockets.mjs";

const folder = project(import.meta.url, ["socket.js", "apollo.js", "apollo-persisted.js", ...FILES]);
const { client, following: cambios } = await import(`${folder}/apollo.js`);
const { live } = await import(`${folder}/socket.js`);
const { client: persisted } = await import(`${folder}/apollo-persisted.js`);
const posting = new ApolloClient({ cache: new InMemoryCache(), link: new HttpLink({ uri: process.env.GRAPHQL_URL }) });

const CLIENTE = gql`query Cliente($id: ID!) { cliente(id: $id) { id nombre } }`;

for (const [method, asking] of [["POST", posting], ["GET", client]]) {
  await check(`a query by ${method}`, async () => {
    const query = gql`query Primeros { clientes(first: 2) { edges { node { id nombre } } } }`;
    const { answer, requests } = await overheard(() => asking.query({ query, fetchPolicy: "network-only" }));
    assert.equal(answer.data.clientes.edges.length, 2);
    assert.deepEqual(requests.map((one) => one.method), [method]);
  });
}

await check("a mutation is never sent by GET; what is wrong is data", async () => {
  const variables = { input: { nombre: "" } };
  const { answer, requests } = await overheard(() => client.mutate({ mutation: gql(CREAR_CLIENTE), variables }));
  assert.equal(answer.data.crearCliente.errores[0].codigo, "OBLIGATORIO");
  assert.deepEqual(requests.map((one) => one.method), ["POST"]);
});

for (const [text, code] of [
  ["query Nada { nada }", "GRAPHQL_VALIDATION_FAILED"],
  ['query Mala { cliente(id: "nada") { id } }', "BAD_USER_INPUT"],
]) {
  await check(`CombinedGraphQLErrors with its code: ${text}`, async () => {
    for (const asking of [client, posting]) {
      const error = await asking.query({ query: gql(text) }).then(assert.fail, (error) => error);
      assert.deepEqual(codes(error), [code]);
    }
  });
}

/** Fulfilled when the watched query shows what is looked for. */
const shows = (watched, looked) =>
  new Promise((done) => {
    const shown = watched.subscribe(({ data }) => {
      if (data && looked(data)) queueMicrotask(() => done(shown.unsubscribe()));
    });
  });

await check("pages are joined in the cache: relayStylePagination", async () => {
  const watched = client.watchQuery({ query: gql(CLIENTES), variables: { first: 3 } });
  const ids = ({ clientes }) => new Set(clientes.edges.map(({ node }) => node.id));
  const stays = watched.subscribe(() => {});
  await shows(watched, (data) => ids(data).size === 3);
  await watched.fetchMore({ variables: { after: watched.getCurrentResult().data.clientes.pageInfo.endCursor } });
  await shows(watched, (data) => ids(data).size === 6);
  stays.unsubscribe();
});

await check("cambios keeps displayed rows up to date: added, changed, deleted by somebody else", async () => {
  const nombre = `Antes ${Date.now()}`;
  const list = client.watchQuery({ query: gql(LLAMADOS), variables: { nombre } });
  const listed = list.subscribe(() => {});
  await shows(list, ({ clientes }) => clientes.edges.length === 0);
  const added = shows(list, ({ clientes }) => clientes.edges.length === 1);
  const id = await crearCliente(nombre);
  await added;
  listed.unsubscribe();
  const watched = client.watchQuery({ query: CLIENTE, variables: { id } });
  const stays = watched.subscribe(() => {});
  await shows(watched, ({ cliente }) => cliente.nombre === nombre);
  const changed = shows(watched, ({ cliente }) => cliente?.nombre === "Luego");
  await renombrarCliente(id, "Luego");
  await changed;
  const gone = shows(watched, ({ cliente }) => cliente === null);
  await eliminarCliente(id);
  await gone;
  assert.equal(client.cache.extract()[`Cliente:${id}`], undefined);
  stays.unsubscribe();
});

/** What `act` gives: the ids of rows it makes. By then all that listen have heard of them. */
async function heard(act) {
  const events = live.iterate({ query: CAMBIOS });
  await events.next();
  const made = await act();
  for (let told; told !== made.at(-1); told = (await events.next()).value.data.cambios.id);
  await events.return();
  return made;
}

await check("a change refetches the queries that show the row, and no others", async () => {
  const [shown, other] = await heard(async () => [await crearCliente("Una"), await crearCliente("Otra")]);
  const watching = [shown, other].map((id) => client.watchQuery({ query: CLIENTE, variables: { id } }));
  const stay = watching.map((one) => one.subscribe(() => {}));
  await Promise.all(watching.map((one) => shows(one, ({ cliente }) => cliente !== null)));
  const before = watching[0].getCurrentResult().data;
  const { requests } = await overheard(async () => {
    const changed = shows(watching[0], ({ cliente }) => cliente.nombre === "Unida");
    await renombrarCliente(shown, "Unida");
    await changed;
  });
  assert.equal(before.cliente.nombre, "Una");
  assert.equal(requests.filter(({ query }) => query?.startsWith("query Cliente(")).length, 1);
  stay.forEach((one) => one.unsubscribe());
});

const first = (query) =>
  new Promise((done, fail) => {
    const next = (answer) => queueMicrotask(() => done(answer, events.unsubscribe()));
    const events = client.subscribe({ query, context: { queryDeduplication: false } }).subscribe({ next, error: fail });
  });

await check("subscriptions over GraphQLWsLink", async () => {
  assert.equal((await first(gql(CAMBIOS))).data.cambios.operacion, "DESCONOCIDO");
  assert.ok(Array.isArray((await first(gql(AVISOS))).data.avisos.lista));
  assert.equal(sockets.last.protocol, "graphql-transport-ws");
});

await check("the live alerts, with fragments on the interface Aviso: possibleTypes", () =>
  alerts(folder, (text, next, fail) => {
    const events = client.subscribe({ query: gql(text), context: { queryDeduplication: false } });
    events.subscribe({ next: ({ data, error }) => (error ? fail(error) : next(data.avisos)), error: fail });
  }),
);

await check("automatic persisted queries by GET: the document once, then its hash alone", async () => {
  const query = gql(`query Persistida${Date.now()} { clientes(first: 1) { nodes { id } } }`);
  const ask = () => overheard(() => persisted.query({ query, fetchPolicy: "network-only" }));
  const { requests } = await ask();
  assert.deepEqual(requests.map(({ query }) => Boolean(query)), [false, true]);
  const again = await ask();
  assert.equal(again.answer.data.clientes.nodes.length, 1);
  assert.deepEqual(again.requests, [{ method: "GET", query: undefined }]);
});
cambios.unsubscribe();
end();

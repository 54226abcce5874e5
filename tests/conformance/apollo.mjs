// @apollo/client with the configuration of docs/spa.md.
import assert from "node:assert/strict";

import { gql, HttpLink, ApolloClient, InMemoryCache } from "@apollo/client";

import { checkAlerts, FILES } from "./_alerts.mjs";
import { check, codes, end } from "./_checks.mjs";
import {
  AVISOS, CAMBIOS, CLIENTES, crearCliente, CREAR_CLIENTE, eliminarCliente, CLIENTES_POR_NOMBRE, renombrarCliente,
} from "./_operations.mjs";
import { recordRequests } from "./_requests.mjs";
import { project } from "./_documented.mjs";
import { sockets } from "./_sockets.mjs";

const DOCUMENTED = ["src/api/apollo.ts", "src/api/apollo-persisted.ts"];
const folder = await project(import.meta.url, ["examples/spa/src/api/socket.ts", ...DOCUMENTED, ...FILES]);
const { client, following: cambios } = await import(`${folder}/src/api/apollo.js`);
const { live } = await import(`${folder}/src/api/socket.js`);
const { client: persisted } = await import(`${folder}/src/api/apollo-persisted.js`);
const posting = new ApolloClient({ cache: new InMemoryCache(), link: new HttpLink({ uri: process.env.GRAPHQL_URL }) });

const CLIENTE = gql`query Cliente($id: ID!) { cliente(id: $id) { id nombre } }`;

for (const [method, apollo] of [["POST", posting], ["GET", client]]) {
  await check(`a query by ${method}`, async () => {
    const query = gql`query Primeros { clientes(first: 2) { edges { node { id nombre } } } }`;
    const { answer, requests } = await recordRequests(() => apollo.query({ query, fetchPolicy: "network-only" }));
    assert.equal(answer.data.clientes.edges.length, 2);
    assert.deepEqual(requests.map(({ method }) => method), [method]);
  });
}

await check("a mutation is never sent by GET; problems are data", async () => {
  const variables = { input: { nombre: "" } };
  const { answer, requests } = await recordRequests(() => client.mutate({ mutation: gql(CREAR_CLIENTE), variables }));
  assert.equal(answer.data.crearCliente.errores[0].codigo, "OBLIGATORIO");
  assert.deepEqual(requests.map(({ method }) => method), ["POST"]);
});

for (const [text, code] of [
  ["query Nada { nada }", "GRAPHQL_VALIDATION_FAILED"],
  ['query Mala { cliente(id: "nada") { id } }', "BAD_USER_INPUT"],
]) {
  await check(`CombinedGraphQLErrors with its code: ${text}`, async () => {
    for (const apollo of [client, posting]) {
      const error = await apollo.query({ query: gql(text) }).then(assert.fail, (error) => error);
      assert.deepEqual(codes(error), [code]);
    }
  });
}

/** Resolves when the data of the watched query matches the predicate. */
const waitUntilShown = (watched, predicate) =>
  new Promise((resolve) => {
    const subscription = watched.subscribe(({ data }) => {
      if (data && predicate(data)) queueMicrotask(() => resolve(subscription.unsubscribe()));
    });
  });

await check("pages are joined in the cache: relayStylePagination", async () => {
  const watched = client.watchQuery({ query: gql(CLIENTES), variables: { first: 3 } });
  const ids = ({ clientes }) => new Set(clientes.edges.map(({ node }) => node.id));
  const subscription = watched.subscribe(() => {});
  await waitUntilShown(watched, (data) => ids(data).size === 3);
  await watched.fetchMore({ variables: { after: watched.getCurrentResult().data.clientes.pageInfo.endCursor } });
  await waitUntilShown(watched, (data) => ids(data).size === 6);
  subscription.unsubscribe();
});

await check("cambios keeps displayed rows up to date: added, changed, deleted by another client", async () => {
  const nombre = `Antes ${Date.now()}`;
  const list = client.watchQuery({ query: gql(CLIENTES_POR_NOMBRE), variables: { nombre } });
  const listSubscription = list.subscribe(() => {});
  await waitUntilShown(list, ({ clientes }) => clientes.edges.length === 0);
  const added = waitUntilShown(list, ({ clientes }) => clientes.edges.length === 1);
  const id = await crearCliente(nombre);
  await added;
  listSubscription.unsubscribe();
  const watched = client.watchQuery({ query: CLIENTE, variables: { id } });
  const subscription = watched.subscribe(() => {});
  await waitUntilShown(watched, ({ cliente }) => cliente.nombre === nombre);
  const changed = waitUntilShown(watched, ({ cliente }) => cliente?.nombre === "Luego");
  await renombrarCliente(id, "Luego");
  await changed;
  const gone = waitUntilShown(watched, ({ cliente }) => cliente === null);
  await eliminarCliente(id);
  await gone;
  assert.equal(client.cache.extract()[`Cliente:${id}`], undefined);
  subscription.unsubscribe();
});

/** Returns the ids of the rows that `action` creates, once their events have been delivered. */
async function afterEvents(action) {
  const events = live.iterate({ query: CAMBIOS });
  await events.next();
  const ids = await action();
  for (let id; id !== ids.at(-1); id = (await events.next()).value.data.cambios.id);
  await events.return();
  return ids;
}

await check("a change refetches the queries that show the row, and no others", async () => {
  const [shown, other] = await afterEvents(async () => [await crearCliente("Una"), await crearCliente("Otra")]);
  const queries = [shown, other].map((id) => client.watchQuery({ query: CLIENTE, variables: { id } }));
  const subscriptions = queries.map((query) => query.subscribe(() => {}));
  await Promise.all(queries.map((query) => waitUntilShown(query, ({ cliente }) => cliente !== null)));
  const before = queries[0].getCurrentResult().data;
  const { requests } = await recordRequests(async () => {
    const changed = waitUntilShown(queries[0], ({ cliente }) => cliente.nombre === "Unida");
    await renombrarCliente(shown, "Unida");
    await changed;
  });
  assert.equal(before.cliente.nombre, "Una");
  assert.equal(requests.filter(({ query }) => query?.startsWith("query Cliente(")).length, 1);
  subscriptions.forEach((subscription) => subscription.unsubscribe());
});

const first = (query) =>
  new Promise((resolve, reject) => {
    const next = (answer) => queueMicrotask(() => resolve(answer, events.unsubscribe()));
    const events = client.subscribe({ query, context: { queryDeduplication: false } }).subscribe({ next, error: reject });
  });

await check("subscriptions over GraphQLWsLink", async () => {
  assert.equal((await first(gql(CAMBIOS))).data.cambios.operacion, "DESCONOCIDO");
  assert.ok(Array.isArray((await first(gql(AVISOS))).data.avisos.lista));
  assert.equal(sockets.last.protocol, "graphql-transport-ws");
});

await check("the live alerts, with fragments on the interface Aviso: possibleTypes", () =>
  checkAlerts(folder, (text, variables, next, reject) => {
    const events = client.subscribe({ query: gql(text), variables, context: { queryDeduplication: false } });
    events.subscribe({ next: ({ data, error }) => (error ? reject(error) : next(data)), error: reject });
  }),
);

await check("automatic persisted queries by GET: the document once, then only its hash", async () => {
  const query = gql(`query Persistida${Date.now()} { clientes(first: 1) { nodes { id } } }`);
  const send = () => recordRequests(() => persisted.query({ query, fetchPolicy: "network-only" }));
  const { requests } = await send();
  assert.deepEqual(requests.map(({ query }) => Boolean(query)), [false, true]);
  const second = await send();
  assert.equal(second.answer.data.clientes.nodes.length, 1);
  assert.deepEqual(second.requests, [{ method: "GET", query: undefined }]);
});
cambios.unsubscribe();
end();

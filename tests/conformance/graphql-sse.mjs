// Server-sent events with graphql-sse's client (distinct connections mode) and the configuration of docs/spa.md.
import assert from "node:assert/strict";

import { gql } from "@apollo/client";

import { check, end } from "./_checks.mjs";
import { AVISOS, CAMBIOS, crearCliente, CREAR_CLIENTE } from "./_operations.mjs";
import { generate, project, URQL } from "./_documented.mjs";

const CLIENTS = ["client", "apollo", "relay"];
const REPLACEMENTS = { 'import { live } from "./socket"': 'import { events as live } from "./sse"', '"es"': '"eu"' };
const FILES = ["src/api/sse.ts", "src/api/apollo.ts", "src/api/relay.ts", ...URQL];
const folder = await project(import.meta.url, FILES, REPLACEMENTS);
await generate(folder);
const { events } = await import(`${folder}/src/api/sse.js`);

async function all(query, variables) {
  const answers = [];
  for await (const answer of events.iterate({ query, variables })) answers.push(answer);
  assert.equal(answers.length, 1);
  return answers[0];
}

const raw = (query, options = {}) =>
  fetch(process.env.GRAPHQL_URL, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "text/event-stream" },
    body: JSON.stringify({ query }),
    ...options,
  });

await check("a query", async () => {
  const { data } = await all("{ clientes { totalCount } }");
  assert.ok(data.clientes.totalCount > 0);
});

await check("a query for several rows, each with several rows", async () => {
  const { data } = await all("{ clientes(first: 3) { nodes { id nombre contactos(first: 3) { nodes { id nombre } } } } }");
  assert.equal(data.clientes.nodes.length, 3);
});

await check("a mutation that answers with several rows", async () => {
  const result = await all("{ clientes(first: 20) { nodes { id version contactos(first: 3) { nodes { id } } } } }");
  const { contactos, ...input } = result.data.clientes.nodes.find((cliente) => cliente.contactos.nodes.length > 1);
  const changed = "mutation ($input: ActualizarClienteInput!) { actualizarCliente(input: $input) { cliente { contactos(first: 3) { nodes { id } } } } }";
  assert.deepEqual((await all(changed, { input })).data.actualizarCliente.cliente, { contactos });
});

await check("a mutation, in the reader's language", async () => {
  const { data } = await all(CREAR_CLIENTE, { input: { nombre: "Por eventos" } });
  assert.deepEqual(data.crearCliente.errores, []);
  const refused = await all('mutation { crearCliente(input: { nombre: "" }) { errores { mensaje } } }');
  assert.match(refused.data.crearCliente.errores[0].mensaje, /^Datu hau falta da/);
});

await check("an error of the request", async () => {
  const answer = await all("{ nada }").catch((error) => error);
  assert.match(JSON.stringify(answer.errors ?? (await answer.response.json()).errors), /GRAPHQL_VALIDATION_FAILED/);
});

await check("avisos: the whole list first", async () => {
  for await (const { data } of events.iterate({ query: AVISOS })) {
    assert.equal(data.avisos.tipo, null);
    assert.ok(Array.isArray(data.avisos.lista));
    break;
  }
});

await check("cambios: DESCONOCIDO first, then what another client does", async () => {
  let id;
  for await (const { data } of events.iterate({ query: CAMBIOS })) {
    if (data.cambios.operacion === "DESCONOCIDO") id = await crearCliente();
    else {
      assert.deepEqual(data.cambios, { operacion: "CREADO", tipo: "Cliente", id });
      break;
    }
  }
});

await check("a cancelled subscription ends its connection and no other", async () => {
  const kept = events.iterate({ query: CAMBIOS });
  await kept.next();
  const cancelled = events.iterate({ query: CAMBIOS });
  await cancelled.next();
  await cancelled.return();
  await crearCliente();
  assert.equal((await kept.next()).value.data.cambios.operacion, "CREADO");
  await kept.return();
});

const first = (subscribe) =>
  new Promise((resolve, reject) => subscribe(({ data }) => resolve(data.cambios.operacion), reject));

await check("urql, Apollo and Relay subscribe through events in place of live", async () => {
  globalThis.WebSocket = undefined;
  const [urql, apollo, relay] = await Promise.all(CLIENTS.map((name) => import(`${folder}/src/api/${name}.js`)));
  assert.equal(await first((next) => urql.client.subscription(CAMBIOS, {}).subscribe(next)), "DESCONOCIDO");
  const context = { queryDeduplication: false };
  const subscription = apollo.client.subscribe({ query: gql(CAMBIOS), context });
  assert.equal(await first((next, error) => subscription.subscribe({ next, error })), "DESCONOCIDO");
  const request = { id: null, text: CAMBIOS, name: "Cambios", operationKind: "subscription", metadata: {} };
  const network = relay.environment.getNetwork().execute(request, {}, {});
  assert.equal(await first((next, error) => network.subscribe({ next, error })), "DESCONOCIDO");
  apollo.following.unsubscribe();
});

await check("lines end in LF, and the headers forbid caching", async () => {
  const abort = new AbortController();
  const response = await raw(AVISOS, { signal: abort.signal });
  assert.match(response.headers.get("content-type"), /^text\/event-stream/);
  assert.match(response.headers.get("cache-control"), /no-cache|no-store/);
  let text = "";
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  while (!/^data: .*\n\n/m.test(text)) text += (await reader.read()).value;
  assert.ok(!text.includes("\r"), "a carriage return");
  assert.match(text, /^event: next\ndata: \{/m);
  abort.abort();
});

await check("the stream of a query ends with the event complete", async () => {
  assert.match(await (await raw("{ clientes { totalCount } }")).text(), /event: complete\ndata:? ?\n\n$/);
});

await check("GET as well as POST", async () => {
  const url = `${process.env.GRAPHQL_URL}?query=${encodeURIComponent("{ clientes { totalCount } }")}`;
  const response = await fetch(url, { headers: { accept: "text/event-stream" } });
  assert.match(await response.text(), /^event: next\ndata: \{"data":/m);
});
end();

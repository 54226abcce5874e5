// WebSockets with graphql-ws's client and the configuration of docs/spa.md.
import assert from "node:assert/strict";

import { check, codes, end } from "./_checks.mjs";
import { AVISOS, CAMBIOS, crearCliente, CREAR_CLIENTE } from "./_operations.mjs";
import { project } from "./_documented.mjs";
import { closed, sockets } from "./_sockets.mjs";

const [KEEP_ALIVE, PONG_TIMEOUT] = [300, 5_000]; // milliseconds; a reconnection takes less than PONG_TIMEOUT
const REPLACEMENTS = { "10_000": `${KEEP_ALIVE}`, '"es"': '"eu"' };
const folder = await project(import.meta.url, ["examples/spa/src/api/socket.ts", "src/api/token.ts"], REPLACEMENTS);
const { live } = await import(`${folder}/src/api/socket.js`);
const { connect } = await import(`${folder}/src/api/token.js`);

async function all(query, variables) {
  const answers = [];
  for await (const answer of live.iterate({ query, variables })) answers.push(answer);
  assert.equal(answers.length, 1);
  return answers[0];
}

await check("a query", async () => {
  const { data } = await all("{ clientes { totalCount } }");
  assert.ok(data.clientes.totalCount > 0);
});

await check("a mutation", async () => {
  const { data } = await all(CREAR_CLIENTE, { input: { nombre: "Por un socket" } });
  assert.deepEqual(data.crearCliente.errores, []);
});

await check("the reader's language from connectionParams", async () => {
  const { data } = await all('mutation { crearCliente(input: { nombre: "" }) { errores { mensaje } } }');
  assert.match(data.crearCliente.errores[0].mensaje, /^Datu hau falta da/);
});

await check("avisos: the whole list first", async () => {
  for await (const { data } of live.iterate({ query: AVISOS })) {
    assert.equal(data.avisos.tipo, null);
    assert.ok(Array.isArray(data.avisos.lista));
    break;
  }
});

await check("cambios: DESCONOCIDO first, then what another client does", async () => {
  let id;
  for await (const { data } of live.iterate({ query: CAMBIOS })) {
    if (data.cambios.operacion === "DESCONOCIDO") id = await crearCliente();
    else {
      assert.deepEqual(data.cambios, { operacion: "CREADO", tipo: "Cliente", id });
      break;
    }
  }
});

await check("an error of one operation leaves the others and the socket alive", async () => {
  const events = live.iterate({ query: CAMBIOS });
  await events.next();
  const before = sockets.last;
  for (const [query, code] of [
    ["{", "GRAPHQL_PARSE_FAILED"],
    ["{ nada }", "GRAPHQL_VALIDATION_FAILED"],
    ["subscription { avisos(horasAnticipacion: -1) { tipo } }", "BAD_USER_INPUT"],
  ]) {
    const answer = await all(query).catch((errors) => ({ errors }));
    assert.deepEqual(codes(answer.errors), [code]);
  }
  await crearCliente();
  assert.equal((await events.next()).value.data.cambios.operacion, "CREADO");
  assert.equal(sockets.last, before);
  await events.return();
});

await check("many operations at once over one socket", async () => {
  const events = live.iterate({ query: CAMBIOS });
  await events.next();
  const before = sockets.opened;
  const answers = await Promise.all(Array.from({ length: 50 }, () => all("{ clientes(first: 1) { nodes { id } } }")));
  assert.ok(answers.every(({ data }) => data.clientes.nodes.length === 1));
  assert.equal(sockets.opened, before);
  await events.return();
});

await check("after a broken socket the client reconnects and gets DESCONOCIDO", async () => {
  const events = live.iterate({ query: CAMBIOS });
  await events.next();
  const before = sockets.last;
  before.terminate();
  const { value } = await events.next();
  assert.equal(value.data.cambios.operacion, "DESCONOCIDO");
  assert.notEqual(sockets.last, before);
  await events.return();
});

await check("keepAlive detects a silent network, and the client reconnects", async () => {
  const events = live.iterate({ query: CAMBIOS });
  await events.next();
  const before = sockets.last;
  before._socket.pause(); // the TCP connection stays open without traffic
  assert.equal((await events.next()).value.data.cambios.operacion, "DESCONOCIDO");
  assert.notEqual(sockets.last, before);
  before._socket.destroy();
  await events.return();
});

await check("a timer of a broken socket does not close the next one", async () => {
  const events = live.iterate({ query: CAMBIOS });
  await events.next();
  const pinged = () => new Promise((resolve) => live.on("ping", (received) => received || resolve()));
  sockets.last._socket.pause();
  await pinged();
  sockets.last.terminate();
  await events.next();
  const next = sockets.last;
  for (let pings = 0; pings < PONG_TIMEOUT / KEEP_ALIVE + 2; pings += 1) await pinged();
  assert.equal(sockets.last, next);
  await events.return();
});

await check("the socket is closed without operations (lazy), and opened for the next one", async () => {
  await closed();
  const before = sockets.opened;
  await all("{ clientes { totalCount } }");
  assert.equal(sockets.opened, before + 1);
  await closed();
});

await check("the subprotocol is graphql-transport-ws", async () => {
  assert.equal(sockets.last.protocol, "graphql-transport-ws");
});

await check("without a valid token the client does not reconnect", async () => {
  await closed();
  const before = sockets.opened;
  let ended = 0;
  const live = connect(`${location.origin.replace("http", "ws")}/graphql`, () => "ended", () => (ended += 1));
  await assert.rejects(live.iterate({ query: CAMBIOS }).next(), ({ code }) => code === 4401);
  assert.deepEqual([ended, sockets.opened], [1, before + 1]);
});
end();

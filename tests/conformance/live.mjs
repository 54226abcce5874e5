// Live queries with urql over a WebSocket and with graphql-sse, with the files of docs/spa.md.
import assert from "node:assert/strict";

import { check, end } from "./_checks.mjs";
import { node } from "./_run.mjs";
import { project } from "./_documented.mjs";
import "./_sockets.mjs";

const folder = project(import.meta.url, ["socket.js", "schema.mjs", "urql.js", "sse.js", "agenda-urql.js", "agenda-sse.js"]);
await node("schema.mjs", folder);
const urql = await import(`${folder}/agenda-urql.js`);
const sse = await import(`${folder}/agenda-sse.js`);
const { client, following } = await import(`${folder}/urql.js`);

const PERIOD = { desde: "2000-01-01T00:00:00Z", hasta: "2100-01-01T00:00:00Z" };
const AGENDA = `subscription ($desde: DateTime!, $hasta: DateTime!) {
  agenda(desde: $desde, hasta: $hasta) { nodes { id version direccion } } }`;
const CAMBIAR = `mutation ($id: ID!, $version: Int, $direccion: String) {
  actualizarSesion(input: { id: $id, version: $version, direccion: $direccion }) { sesion { id } errores { mensaje } } }`;

/** Follows the agenda until a change of its first session is shown. */
const seesChange = (follow, direccion) =>
  new Promise((resolve, reject) => {
    let changed = false;
    follow(({ nodes: [session] }) => {
      if (session.direccion === direccion) return resolve();
      if (changed) return;
      changed = true;
      const { id, version } = session;
      client.mutation(CAMBIAR, { id, version, direccion }).then(({ data }) => assert.deepEqual(data.actualizarSesion.errores, [])).catch(reject);
    }, reject);
  });

await check("urql over a WebSocket shows the agenda and its change", async () => {
  let subscription;
  await seesChange((show, warn) => (subscription = urql.follow(PERIOD, show, warn)), "Por el socket");
  subscription.unsubscribe();
});

await check("graphql-sse shows the agenda and its change", async () => {
  let dispose;
  await seesChange((show, warn) => (dispose = sse.follow(AGENDA, PERIOD, ({ agenda }) => show(agenda), warn)), "Por eventos");
  dispose();
});

following.unsubscribe();
end();

// Live queries with urql over a WebSocket, and with graphql-sse, with the files of docs/spa.md.
import assert from "node:assert/strict";

import { check, end } from "./_checks.mjs";
import { generate, project, URQL } from "./_documented.mjs";
import "./_sockets.mjs";

const folder = await project(import.meta.url, ["src/api/sse.ts", "src/api/live.ts", ...URQL]);
await generate(folder);
const { client } = await import(`${folder}/src/api/client.js`);
const { follow } = await import(`${folder}/src/api/live.js`);

const PERIOD = { desde: "2000-01-01T00:00:00Z", hasta: "2100-01-01T00:00:00Z" };
const AGENDA = `subscription ($desde: DateTime!, $hasta: DateTime!) {
  agenda(desde: $desde, hasta: $hasta) { nodes { id version direccion } } }`;
const CAMBIAR = `mutation ($id: ID!, $version: Int, $direccion: String) {
  actualizarSesion(input: { id: $id, version: $version, direccion: $direccion }) { sesion { id } errores { mensaje } } }`;

/** Follows the agenda until a change of its first session is shown. */
const seesChange = (start, direccion) =>
  new Promise((resolve, reject) => {
    let changed = false;
    start(({ data, error }) => {
      if (error) return reject(error);
      const [{ id, version, direccion: shown }] = data.agenda.nodes;
      if (shown === direccion) return resolve();
      if (changed) return;
      changed = true;
      const change = client.mutation(CAMBIAR, { id, version, direccion });
      change.then(({ data }) => assert.deepEqual(data.actualizarSesion.errores, [])).catch(reject);
    }, reject);
  });

await check("urql over a WebSocket shows the agenda and its change", async () => {
  let subscription;
  await seesChange((show) => (subscription = client.subscription(AGENDA, PERIOD).subscribe(show)), "Por el socket");
  subscription.unsubscribe();
});

await check("graphql-sse shows the agenda and its change", async () => {
  let dispose;
  await seesChange((show, warn) => (dispose = follow({ query: AGENDA, variables: PERIOD }, show, warn)), "Por eventos");
  dispose();
});

end();

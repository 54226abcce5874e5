// Clients that know their documents by id alone, as docs/spa.md sets them up: what they send is what a manifest lists.
// (That a server with a manifest runs nothing else: tests/api/test_trusted.py.)
import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

import relay from "relay-runtime";

import { check, end } from "./_checks.mjs";
import { CAMBIOS, CLIENTES, CREAR_CLIENTE } from "./_operations.mjs";
import { overheard } from "./_requests.mjs";
import { run } from "./_run.mjs";
import { project } from "./_shown.mjs";
import { sockets } from "./_sockets.mjs";

const { commitMutation, fetchQuery, requestSubscription } = relay;
const ALGORITHM = /^sha256:/;
const TSC = ["--ignoreConfig", "--skipLibCheck", "--module", "nodenext"];

const SHOWN = ["socket.js", "codegen-trusted.ts", "urql-trusted.js", "apollo-trusted.js"];
const folder = project(import.meta.url, [...SHOWN, "relay.js", "relay.config.json", "src/Clientes.tsx"]);
const written = Object.entries({ CLIENTES, CREAR_CLIENTE, CAMBIOS }).map(([name, text]) => `export const ${name} = graphql(\`${text}\`);\n`);
writeFileSync(join(folder, "src", "app.ts"), ['import { graphql } from "./gql";\n', ...written].join(""));

/** The server under test has no manifest: it learns the documents as persisted queries. */
async function hand(file) {
  for (const [id, query] of Object.entries(JSON.parse(readFileSync(join(folder, file), "utf8")))) {
    const extensions = { persistedQuery: { version: 1, sha256Hash: id.replace(ALGORITHM, "") } };
    const body = JSON.stringify({ query, extensions, variables: { first: 1 } });
    await fetch(process.env.GRAPHQL_URL, { method: "POST", headers: { "content-type": "application/json" }, body });
  }
}

/** The documents that graphql-codegen made, which know their ids. */
async function documents() {
  await run("graphql-codegen", ["--config", "codegen-trusted.ts"], folder);
  await hand("src/gql/persisted-documents.json");
  await run("tsc", [...TSC, "src/gql/graphql.ts"], folder);
  return import(join(folder, "src", "gql", "graphql.js"));
}

/** relay-compiler's artifacts, which know theirs, by name. */
async function artifacts() {
  const config = JSON.parse(readFileSync(join(folder, "relay.config.json"), "utf8"));
  const persistConfig = { file: "./persisted.json", algorithm: "SHA256" };
  writeFileSync(join(folder, "relay.config.json"), JSON.stringify({ ...config, persistConfig }));
  writeFileSync(join(folder, "persisted.json"), "{}");
  await run("relay-compiler", ["relay.config.json"], folder);
  await hand("persisted.json");
  const made = join(folder, "src", "__generated__");
  const sources = readdirSync(made).map((name) => join(made, name));
  writeFileSync(join(made, "package.json"), '{ "type": "commonjs" }');
  await run("tsc", [...TSC, ...sources], folder);
  return (name) => createRequire(import.meta.url)(join(made, `${name}.graphql`)).default;
}

const first = (events) =>
  new Promise((done, fail) => {
    const next = (answer) => queueMicrotask(() => done(answer, subscription.unsubscribe()));
    const subscription = events.subscribe({ next, error: fail });
  });
const FIRST = { first: 1 };
const NAMELESS = { input: { nombre: "" } };
/** Of what was heard: that no text of a document was sent. */
const bare = (requests) => assert.deepEqual(requests.map(({ query }) => query ?? undefined), [undefined]);

const made = await documents();

await check("urql: a query, a mutation and a subscription by their ids alone", async () => {
  const { client } = await import(`${folder}/urql-trusted.js`);
  const query = await overheard(() => client.query(made.ClientesDocument, FIRST));
  assert.equal(query.answer.data.clientes.edges.length, 1);
  const mutation = await overheard(() => client.mutation(made.CrearDocument, NAMELESS));
  assert.equal(mutation.answer.data.crearCliente.errores[0].codigo, "OBLIGATORIO");
  [query, mutation].forEach(({ requests }) => bare(requests));
  const events = client.subscription(made.CambiosDocument, {});
  const { data } = await first({ subscribe: ({ next }) => events.subscribe(next) });
  assert.equal(data.cambios.operacion, "DESCONOCIDO");
  assert.equal(sockets.asked.at(-1).query, "");
});

await check("Apollo: a query, a mutation and a subscription by their ids alone", async () => {
  const { client } = await import(`${folder}/apollo-trusted.js`);
  const query = await overheard(() => client.query({ query: made.ClientesDocument, variables: FIRST }));
  assert.equal(query.answer.data.clientes.edges.length, 1);
  const mutation = await overheard(() => client.mutate({ mutation: made.CrearDocument, variables: NAMELESS }));
  assert.equal(mutation.answer.data.crearCliente.errores[0].codigo, "OBLIGATORIO");
  [query, mutation].forEach(({ requests }) => bare(requests));
  const { data } = await first(client.subscribe({ query: made.CambiosDocument }));
  assert.equal(data.cambios.operacion, "DESCONOCIDO");
  assert.equal(sockets.asked.at(-1).query, "");
});

await check("Relay: a query, a mutation and a subscription by their ids alone", async () => {
  const { environment } = await import(`${folder}/relay.js`);
  const artifact = await artifacts();
  const query = await overheard(() => fetchQuery(environment, artifact("ClientesQuery"), { count: 1 }).toPromise());
  assert.ok(query.answer);
  const variables = { ...NAMELESS, connections: [] };
  const mutate = (onCompleted, onError) =>
    commitMutation(environment, { mutation: artifact("ClientesCrearMutation"), variables, onCompleted, onError });
  const mutation = await overheard(() => new Promise(mutate));
  assert.equal(mutation.answer.crearCliente.errores[0].codigo, "OBLIGATORIO");
  [query, mutation].forEach(({ requests }) => bare(requests));
  const subscription = artifact("ClientesCambiosSubscription");
  const subscribe = (onNext, onError) => requestSubscription(environment, { subscription, variables: {}, onNext, onError });
  assert.equal((await new Promise(subscribe)).cambios.operacion, "DESCONOCIDO");
  assert.equal(sockets.asked.at(-1).query, "");
});
end();

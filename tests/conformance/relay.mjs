// relay-compiler with the documents of docs/spa.md, and relay-runtime with its artifacts.
import assert from "node:assert/strict";
import { readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

import relay from "relay-runtime";

import { check, codes, end } from "./_checks.mjs";
import { crearCliente, renombrarCliente } from "./_operations.mjs";
import { run } from "./_run.mjs";
import { project } from "./_documented.mjs";
import "./_sockets.mjs";

const { commitMutation, createOperationDescriptor, fetchQuery, getRequest, getSelector, requestSubscription } = relay;
const FILES = ["examples/spa/src/api/socket.ts", "relay.config.json", "src/api/relay.ts", "src/Clientes.tsx"];
const folder = await project(import.meta.url, FILES);
const artifacts = join(folder, "src", "__generated__");
const { environment } = await import(`${folder}/src/api/relay.js`);
const require = createRequire(import.meta.url);
const artifact = (name) => require(join(artifacts, `${name}.graphql`)).default;

await check("relay-compiler: connections, refetchable fragments, mutations and subscriptions", async () => {
  assert.match(await run("relay-compiler", ["relay.config.json"], folder), /compiled documents: 8 reader/);
  // A bundler does this for an application.
  const sources = readdirSync(artifacts).map((name) => join("src", "__generated__", name));
  writeFileSync(join(artifacts, "package.json"), '{ "type": "commonjs" }');
  await run("tsc", ["--ignoreConfig", "--skipLibCheck", "--module", "nodenext", ...sources], folder);
});

await check("a query, and the next page of its connection", async () => {
  const query = createOperationDescriptor(getRequest(artifact("ClientesQuery")), { count: 3 });
  environment.retain(query);
  await fetchQuery(environment, artifact("ClientesQuery"), { count: 3 }).toPromise();
  const data = environment.lookup(query.fragment).data;
  const list = () => environment.lookup(getSelector(artifact("Clientes_lista"), data)).data.clientes;
  assert.equal(list().edges.length, 3);
  const next = { count: 3, cursor: list().pageInfo.endCursor };
  await fetchQuery(environment, artifact("ClientesPaginaQuery"), next).toPromise();
  assert.equal(new Set(list().edges.map(({ node }) => node.id)).size, 6);
});

await check("a fragment refetched through node(id)", async () => {
  const id = await crearCliente("Antes");
  const refetch = async () => {
    const { node } = await fetchQuery(environment, artifact("ClientesClienteQuery"), { id }).toPromise();
    return environment.lookup(getSelector(artifact("Clientes_cliente"), node)).data;
  };
  const before = await refetch();
  await renombrarCliente(id, "Luego");
  const after = await refetch();
  assert.deepEqual([before.nombre, after.nombre], ["Antes", "Luego"]);
  assert.ok(after.version > before.version);
});

await check("an error carries its code", async () => {
  const query = fetchQuery(environment, artifact("ClientesQuery"), { count: 1000 }).toPromise();
  const error = await query.then(assert.fail, (error) => error);
  assert.deepEqual(codes(error.source), ["BAD_USER_INPUT"]);
});

const mutate = (name, variables) =>
  new Promise((onCompleted, onError) => {
    commitMutation(environment, { mutation: artifact(name), variables, onCompleted, onError });
  });
const connection = "client:root:__Clientes_clientes_connection(orden:[\"NOMBRE\"])";
const edges = () => environment.getStore().getSource().get(connection).edges.__refs.length;

await check("mutations: @appendNode adds to the connection, @deleteRecord removes from it; problems are data", async () => {
  const before = edges();
  const { crearCliente: payload } = await mutate("ClientesCrearMutation", {
    input: { nombre: "Con Relay" },
    connections: [connection],
  });
  assert.deepEqual(payload.errores, []);
  assert.equal(edges(), before + 1);
  const { id } = payload.cliente;
  await mutate("ClientesEliminarMutation", { input: { id } });
  assert.equal(environment.getStore().getSource().get(id), null);
  const refused = await mutate("ClientesCrearMutation", { input: { nombre: "" }, connections: [connection] });
  assert.equal(refused.crearCliente.errores[0].codigo, "OBLIGATORIO");
});

await check("cambios: an event does not replace its row in the store", async () => {
  const id = await crearCliente("Se queda");
  await fetchQuery(environment, artifact("ClientesClienteQuery"), { id }).toPromise();
  const event = new Promise((resolve, onError) => {
    const onNext = ({ cambios }) => (cambios.operacion === "DESCONOCIDO" ? renombrarCliente(id, "Sigue") : resolve(cambios));
    const subscription = artifact("ClientesCambiosSubscription");
    requestSubscription(environment, { subscription, variables: {}, onNext, onError });
  });
  assert.deepEqual({ ...(await event) }, { operacion: "ACTUALIZADO", tipo: "Cliente", id });
  assert.equal(environment.getStore().getSource().get(id).__typename, "Cliente");
});
end();

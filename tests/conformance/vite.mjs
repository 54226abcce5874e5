// An application with the files of docs/spa.md in Vite: its proxy, the types, and Relay's component in a document.
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { createClient } from "graphql-ws";
import { createServer } from "vite";
import relay from "vite-plugin-relay";
import { WebSocket } from "ws";

import { check, end } from "./_checks.mjs";
import { crearCliente, eliminarCliente, renombrarCliente } from "./_operations.mjs";
import { document, waitUntilShown } from "./_page.mjs";
import { run } from "./_run.mjs";
import { project } from "./_documented.mjs";
import "./_sockets.mjs";

const MAIN = `
import { Suspense } from "react";
import { createRoot } from "react-dom/client";
import { RelayEnvironmentProvider } from "react-relay";
import { Clientes } from "./Clientes";
import { environment } from "./api/relay";

createRoot(document.getElementById("root")!).render(
  <RelayEnvironmentProvider environment={environment}>
    <Suspense fallback="…"><Clientes /></Suspense>
  </RelayEnvironmentProvider>,
);
`;
const OPTIONS = { strict: true, noEmit: true, jsx: "react-jsx", module: "esnext", moduleResolution: "bundler", skipLibCheck: true };
const MODULES = ["relay", "apollo", "apollo-persisted", "apollo-trusted", "urql-persisted", "urql-trusted", "sse", "live"];
const DOCUMENTED = ["src/Clientes.tsx", ...MODULES.map((name) => `src/api/${name}.ts`)];
const TSCONFIG = { compilerOptions: OPTIONS, files: DOCUMENTED };

const EXAMPLE = ["examples/spa/src/api/socket.ts", "examples/spa/vite.config.ts"];
const WITHOUT_REACT = { 'import react from "@vitejs/plugin-react";\n': "", "plugins: [react()], ": "" };
const folder = await project(import.meta.url, ["relay.config.json", ...DOCUMENTED, ...EXAMPLE], WITHOUT_REACT);
process.env.API_URL = location.origin; // for vite.config.ts
writeFileSync(join(folder, "src", "main.tsx"), MAIN);
writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(TSCONFIG));
await run("relay-compiler", ["relay.config.json"], folder);
const vite = await createServer({ root: folder, logLevel: "error", plugins: [relay], server: { host: "127.0.0.1", port: 0 } });
await vite.listen();
const origin = `http://127.0.0.1:${vite.httpServer.address().port}`;

const QUERY = "{ clientes { totalCount } }";
const send = (url) =>
  fetch(url, { method: "POST", headers: { "content-type": "application/json", origin }, body: JSON.stringify({ query: QUERY }) });

await check("a page of the bundler has another origin, unless it uses the proxy", async () => {
  assert.equal((await send(process.env.GRAPHQL_URL)).status, 403);
  const { data } = await (await send(`${origin}/graphql`)).json();
  assert.ok(data.clientes.totalCount > 0);
});

await check("a socket through the proxy", async () => {
  const webSocketImpl = class extends WebSocket {
    constructor(url, protocols) {
      super(url, protocols, { origin });
    }
  };
  const events = createClient({ url: `${origin.replace("http", "ws")}/graphql`, webSocketImpl }).iterate({ query: QUERY });
  assert.ok((await events.next()).value.data.clientes.totalCount > 0);
});

await check("the documented modules under tsc --strict", () => run("tsc", ["--project", "tsconfig.json"], folder));

document.body.innerHTML = '<div id="root"></div>';

/** Resolves when the list on the page matches the predicate. */
const waitForList = (predicate) =>
  waitUntilShown(document.body, () => predicate([...document.querySelectorAll("li")].map(({ textContent }) => textContent)));

await check("Relay's component in a page: the list, and its next page", async () => {
  await vite.ssrLoadModule("/src/main.tsx");
  await waitForList((names) => names.length === 20);
  // Several clicks: the first event, DESCONOCIDO, resets the list to its first page.
  const clicks = setInterval(() => document.querySelector("button").click(), 500);
  await waitForList((names) => names.length >= 40);
  clearInterval(clicks);
});

await check("cambios keeps the page up to date: added, changed, deleted by another client", async () => {
  const id = await crearCliente("0 Nuevo");
  await waitForList(([first]) => first === "0 Nuevo");
  await renombrarCliente(id, "0 Otro");
  await waitForList(([first]) => first === "0 Otro");
  await eliminarCliente(id);
  await waitForList(([first]) => first !== "0 Otro");
});
end();

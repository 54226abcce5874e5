// An application of docs/spa.md's files as Vite serves it: through its proxy, and with Relay's component in a page.
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { createClient } from "graphql-ws";
import { createServer } from "vite";
import relay from "vite-plugin-relay";
import { WebSocket } from "ws";

import { check, end } from "./_checks.mjs";
import { crearCliente, eliminarCliente, renombrarCliente } from "./_operations.mjs";
import { document, shows } from "./_page.mjs";
import { run } from "./_run.mjs";
import { project } from "./_shown.mjs";
import "./_sockets.mjs";

const MAIN = `
import { Suspense } from "react";
import { createRoot } from "react-dom/client";
import { RelayEnvironmentProvider } from "react-relay";
import { Clientes } from "./Clientes";
import { environment } from "../relay.js";

createRoot(document.getElementById("root")!).render(
  <RelayEnvironmentProvider environment={environment}>
    <Suspense fallback="…"><Clientes /></Suspense>
  </RelayEnvironmentProvider>,
);
`;
const OPTIONS = { strict: true, noEmit: true, jsx: "react-jsx", module: "esnext", moduleResolution: "bundler", skipLibCheck: true };
const TSCONFIG = { compilerOptions: OPTIONS, files: ["src/Clientes.tsx"] };

const folder = project(import.meta.url, ["socket.js", "relay.config.json", "relay.js", "src/Clientes.tsx", "vite.config.js"]);
writeFileSync(join(folder, "src", "main.tsx"), MAIN);
writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(TSCONFIG));
await run("relay-compiler", ["relay.config.json"], folder);
const vite = await createServer({ root: folder, logLevel: "error", plugins: [relay], server: { host: "127.0.0.1", port: 0 } });
await vite.listen();
const origin = `http://127.0.0.1:${vite.httpServer.address().port}`;

const QUERY = "{ clientes { totalCount } }";
const ask = (url) =>
  fetch(url, { method: "POST", headers: { "content-type": "application/json", origin }, body: JSON.stringify({ query: QUERY }) });

await check("a page of the bundler's is of another origin, unless it asks through the proxy", async () => {
  assert.equal((await ask(process.env.GRAPHQL_URL)).status, 403);
  const { data } = await (await ask(`${origin}/graphql`)).json();
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

await check("Relay's component under tsc --strict", () => run("tsc", ["--project", "tsconfig.json"], folder));

document.body.innerHTML = '<div id="root"></div>';

/** Fulfilled when the page's list is what is looked for. */
const lists = (looked) =>
  shows(document.body, () => looked([...document.querySelectorAll("li")].map(({ textContent }) => textContent)));

await check("Relay's component in a page: the list, and its next page", async () => {
  await vite.ssrLoadModule("/src/main.tsx");
  await lists((names) => names.length === 20);
  // More than once, as a person would: DESCONOCIDO, which comes first, takes the list back to its first page.
  const clicks = setInterval(() => document.querySelector("button").click(), 500);
  await lists((names) => names.length >= 40);
  clearInterval(clicks);
});

await check("cambios keeps the page up to date: added, changed, deleted by somebody else", async () => {
  const id = await crearCliente("0 Nuevo");
  await lists(([first]) => first === "0 Nuevo");
  await renombrarCliente(id, "0 Otro");
  await lists(([first]) => first === "0 Otro");
  await eliminarCliente(id);
  await lists(([first]) => first !== "0 Otro");
});
end();

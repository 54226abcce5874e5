// A form in a document, with the caches of docs/spa.md for Apollo and Relay, which are updated by `cambios`. The suite
// `spa` does the same with urql.
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { createServer } from "vite";
import relay from "vite-plugin-relay";

import { check, end } from "./_checks.mjs";
import { ask, crearCliente, renombrarCliente } from "./_operations.mjs";
import { document, waitUntilShown, window } from "./_page.mjs";
import { run } from "./_run.mjs";
import { project } from "./_documented.mjs";
import "./_sockets.mjs";
import { warnings } from "./_warnings.mjs";

const FILES = ["examples/spa/src/api/socket.ts", "src/api/apollo.ts", "relay.config.json", "src/api/relay.ts"];

// The version of the row as it was opened is sent, not that of the cache.
const FORMULARIO = `
  import { useState } from "react";

  export function Formulario({ cliente, save }) {
    const [opened] = useState(cliente);
    const [nombre, setNombre] = useState(opened.nombre);
    const [errores, setErrores] = useState([]);

    async function submit(event) {
      event.preventDefault();
      const payload = await save({ id: opened.id, version: opened.version, nombre });
      setErrores(payload.errores);
    }

    return (
      <form onSubmit={submit}>
        <input value={nombre} onChange={({ target }) => setNombre(target.value)} />
        {cliente.version !== opened.version && <p>{cliente.nombre}</p>}
        {errores.map(({ codigo, mensaje }) => <p key={codigo} role="alert">{mensaje}</p>)}
        <button>Guardar</button>
      </form>
    );
  }
`;

// Each module opens the form with one client library.
const PAGES = {
  "apollo.jsx": `
    import { gql } from "@apollo/client";
    import { ApolloProvider, useQuery } from "@apollo/client/react";
    import { client } from "./api/apollo.js";
    import { Formulario } from "./Formulario";

    const CLIENTE = gql\`query Editado($id: ID!) { cliente(id: $id) { id version nombre } }\`;
    const GUARDAR = gql\`mutation Guardar($input: ActualizarClienteInput!) {
      actualizarCliente(input: $input) { cliente { id version nombre } errores { codigo mensaje } }
    }\`;
    const save = async (input) => (await client.mutate({ mutation: GUARDAR, variables: { input } })).data.actualizarCliente;

    function Editor({ id }) {
      const { data } = useQuery(CLIENTE, { variables: { id } });
      return data?.cliente ? <Formulario key={id} cliente={data.cliente} save={save} /> : <p>…</p>;
    }

    export const edit = (root, id) => root.render(<ApolloProvider client={client}><Editor id={id} /></ApolloProvider>);
  `,
  "relay.jsx": `
    import { Suspense, useTransition } from "react";
    import {
      commitMutation, RelayEnvironmentProvider, useLazyLoadQuery, useRefetchableFragment, useSubscribeToInvalidationState,
      useSubscription,
    } from "react-relay";
    import { graphql } from "relay-runtime";
    import { environment } from "./api/relay.js";
    import { Formulario } from "./Formulario";

    const CLIENTE = graphql\`query relayEditadoQuery($id: ID!) { cliente(id: $id) { ...relayEditado } }\`;
    const EDITADO = graphql\`fragment relayEditado on Cliente @refetchable(queryName: "relayOtraVezQuery") { id version nombre }\`;
    const CAMBIOS = graphql\`subscription relayCambiosSubscription { cambios { operacion tipo id } }\`;
    const GUARDAR = graphql\`mutation relayGuardarMutation($input: ActualizarClienteInput!) {
      actualizarCliente(input: $input) { cliente { id version nombre } errores { codigo mensaje } }
    }\`;
    const FOLLOWING = {
      subscription: CAMBIOS,
      variables: {},
      updater: (store, { cambios }) => store.get(cambios.id)?.invalidateRecord(),
    };
    const save = (input) =>
      new Promise((resolve, onError) => {
        const onCompleted = ({ actualizarCliente }) => resolve(actualizarCliente);
        commitMutation(environment, { mutation: GUARDAR, variables: { input }, onCompleted, onError });
      });

    function Editor({ id }) {
      const [cliente, refetch] = useRefetchableFragment(EDITADO, useLazyLoadQuery(CLIENTE, { id }).cliente);
      const [, startTransition] = useTransition();
      useSubscription(FOLLOWING);
      useSubscribeToInvalidationState([id], () => startTransition(() => refetch({}, { fetchPolicy: "network-only" })));
      return <Formulario key={id} cliente={cliente} save={save} />;
    }

    export const edit = (root, id) =>
      root.render(
        <RelayEnvironmentProvider environment={environment}>
          <Suspense fallback="…"><Editor id={id} /></Suspense>
        </RelayEnvironmentProvider>,
      );
  `,
};

const folder = await project(import.meta.url, FILES);
for (const [name, text] of Object.entries({ ...PAGES, "Formulario.jsx": FORMULARIO })) writeFileSync(join(folder, "src", name), text);
// Relay looks for its documents in .jsx files when it writes JavaScript.
const config = { src: "./src", schema: "./schema.graphql", language: "javascript", excludes: ["**/apollo.jsx"] };
writeFileSync(join(folder, "relay.config.json"), JSON.stringify(config));
await run("relay-compiler", ["relay.config.json"], folder);
const vite = await createServer({ root: folder, logLevel: "error", plugins: [relay], server: { middlewareMode: true } });
const { createRoot } = await import("react-dom/client");

/** Renders into a new element, and removes it after `action`. */
async function withRendered(render, action) {
  const element = document.body.appendChild(document.createElement("div"));
  const root = createRoot(element);
  try {
    render(root);
    await action(element);
  } finally {
    root.unmount();
    element.remove();
  }
}

const texts = (element, selector) => [...element.querySelectorAll(selector)].map(({ textContent }) => textContent);
const NOMBRE = "query ($id: ID!) { cliente(id: $id) { nombre } }";

function type(input, text) {
  // React overrides the setter of `value`: only the original one triggers its change event.
  Object.getOwnPropertyDescriptor(window.HTMLInputElement.prototype, "value").set.call(input, text);
  input.dispatchEvent(new window.Event("input", { bubbles: true }));
}

for (const library of ["apollo", "relay"]) {
  const { edit } = await vite.ssrLoadModule(`/src/${library}.jsx`);

  await check(`${library}: saving a form after a change by another client gets CONFLICTO and keeps that change`, async () => {
    const id = await crearCliente("Al abrir");
    await withRendered((root) => edit(root, id), async (element) => {
      await waitUntilShown(element, () => element.querySelector("input")?.value === "Al abrir");
      type(element.querySelector("input"), "Lo escrito");
      await renombrarCliente(id, "De otra persona");
      await waitUntilShown(element, () => texts(element, "p").includes("De otra persona"));
      assert.equal(element.querySelector("input").value, "Lo escrito");
      element.querySelector("button").click();
      await waitUntilShown(element, () => texts(element, "[role=alert]").length === 1);
      assert.equal((await ask(NOMBRE, { id })).cliente.nombre, "De otra persona");
    });
  });

  await check(`${library}: a form without a concurrent change is saved`, async () => {
    const id = await crearCliente("Al abrir");
    await withRendered((root) => edit(root, id), async (element) => {
      await waitUntilShown(element, () => element.querySelector("input")?.value === "Al abrir");
      type(element.querySelector("input"), "Lo escrito");
      element.querySelector("button").click();
      await waitUntilShown(element, () => texts(element, "p").includes("Lo escrito"));
      assert.deepEqual(texts(element, "[role=alert]"), []);
      assert.equal((await ask(NOMBRE, { id })).cliente.nombre, "Lo escrito");
    });
  });
}

await check("no library writes a warning", () => assert.deepEqual(warnings, []));
end();

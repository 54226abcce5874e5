// graphql-codegen with the configuration of the example application, and its output under `tsc --strict`.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { check, end } from "./_checks.mjs";
import { AVISOS, CAMBIOS, CLIENTES, CREAR_CLIENTE } from "./_operations.mjs";
import { run } from "./_run.mjs";
import { project, textOf } from "./_documented.mjs";

const SESIONES = `query Sesiones($filtro: SesionFiltro) {
  sesiones(filtro: $filtro) { nodes { fecha horaInicio inicio estado contratacion { precioHora formacion { nombre } } } }
}`;

// Code of an application: type errors are expected where marked.
const USE = `
import type { ClientesQuery, CrearMutationVariables, SesionesQuery, SesionesQueryVariables } from "./src/gql/graphql";

export const names = ({ clientes }: ClientesQuery): string[] => clientes.edges.map(({ node }) => node.nombre);
export const created: CrearMutationVariables = { input: { nombre: "Lan", idioma: "EU" } };
export const variables: SesionesQueryVariables = { filtro: { fecha: { gte: "2026-11-23" } } };
export const courses = ({ sesiones }: SesionesQuery): string[] => sesiones.nodes.map(({ contratacion }) => contratacion.formacion.nombre);
// @ts-expect-error: not everybody may see prices
export const prices = ({ sesiones }: SesionesQuery): string[] => sesiones.nodes.map(({ contratacion }) => contratacion.precioHora);
// @ts-expect-error: a proposed session may have no day
export const days = ({ sesiones }: SesionesQuery): string[] => sesiones.nodes.map(({ fecha }) => fecha);
// @ts-expect-error: not a state of a session
export const wrong: SesionesQueryVariables = { filtro: { estado: { eq: "PENDIENTE" } } };
// @ts-expect-error: a client needs a name
export const nameless: CrearMutationVariables = { input: {} };
`;
const STRICT = ["--ignoreConfig", "--strict", "--noEmit", "--exactOptionalPropertyTypes", "--noUncheckedIndexedAccess"];
const MODULES = ["--skipLibCheck", "--module", "esnext", "--moduleResolution", "bundler"];
const tsc = (...files) => run("tsc", [...STRICT, ...MODULES, ...files], folder);

/** Runs graphql-codegen with the example's configuration after these replacements. */
function generate(name, replacements) {
  const configuration = Object.entries(replacements).reduce((text, [from, to]) => text.replace(from, to), textOf("examples/spa/codegen.ts"));
  writeFileSync(join(folder, name), configuration);
  return run("graphql-codegen", ["--config", name], folder);
}

const folder = await project(import.meta.url, []);
mkdirSync(join(folder, "src"), { recursive: true });
const documents = [CLIENTES, CREAR_CLIENTE, SESIONES, AVISOS, CAMBIOS].map((text, n) => `export const D${n} = graphql(\`${text}\`);\n`);
writeFileSync(join(folder, "src", "app.ts"), ['import { graphql } from "./gql";\n', ...documents].join(""));
writeFileSync(join(folder, "use.ts"), USE);

await check("graphql-codegen: every scalar and every operation has a type", async () => {
  await generate("codegen.ts", {});
  assert.doesNotMatch(readFileSync(join(folder, "src", "gql", "graphql.ts"), "utf8"), /: any\b/);
});

await check("tsc --strict accepts the generated types, and reports wrong uses", () => tsc("use.ts", "src/app.ts"));

await check("the types of the whole schema", async () => {
  await generate("whole.ts", { "gql/introspection.ts": "schema.ts", '"urql-introspection"': '"typescript"' });
  assert.doesNotMatch(readFileSync(join(folder, "src", "schema.ts"), "utf8"), /: any\b/);
  await tsc("src/schema.ts");
});

await check("strictScalars: a scalar without a type is an error", async () => {
  await assert.rejects(generate("without-datetime.ts", { 'DateTime: "string",': "" }), /Unknown scalar type/);
});
end();

// graphql-codegen with the configuration of docs/spa.md, and its output under `tsc --strict`.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { check, end } from "./_checks.mjs";
import { AVISOS, CAMBIOS, CLIENTES, CREAR_CLIENTE } from "./_operations.mjs";
import { run } from "./_run.mjs";
import { project } from "./_documented.mjs";

const SESIONES = `query Sesiones($filtro: SesionFiltro) {
  sesiones(filtro: $filtro) { nodes { fecha horaInicio inicio estado contratacion { precioHora formacion { nombre } } } }
}`;

// Code of an application: type errors are expected where marked.
const USE = `
import type { ClientesQuery, CrearMutationVariables, SesionesQuery, SesionesQueryVariables } from "./src/operations.ts";

export const names = ({ clientes }: ClientesQuery): string[] => clientes.edges.map(({ node }) => node.nombre);
export const created: CrearMutationVariables = { input: { nombre: "Lan", idioma: "EU" } };
export const variables: SesionesQueryVariables = { filtro: { fecha: { gte: "2026-11-23" } } };
export const prices = ({ sesiones }: SesionesQuery): string[] => sesiones.nodes.map(({ contratacion }) => contratacion.precioHora);
// @ts-expect-error: a proposed session may have no day
export const days = ({ sesiones }: SesionesQuery): string[] => sesiones.nodes.map(({ fecha }) => fecha);
// @ts-expect-error: not a state of a session
export const wrong: SesionesQueryVariables = { filtro: { estado: { eq: "PENDIENTE" } } };
// @ts-expect-error: a client needs a name
export const nameless: CrearMutationVariables = { input: {} };
`;
const STRICT = ["--ignoreConfig", "--strict", "--noEmit", "--exactOptionalPropertyTypes", "--noUncheckedIndexedAccess"];
const tsc = (...files) =>
  run("tsc", [...STRICT, "--skipLibCheck", "--module", "nodenext", "--allowImportingTsExtensions", ...files], folder);

/** Runs graphql-codegen with the documented configuration after these replacements. */
function generate(name, replacements) {
  const documented = readFileSync(join(folder, "codegen.ts"), "utf8");
  writeFileSync(join(folder, name), Object.entries(replacements).reduce((text, [from, to]) => text.replace(from, to), documented));
  return run("graphql-codegen", ["--config", name], folder);
}

const folder = project(import.meta.url, ["codegen.ts"]);
mkdirSync(join(folder, "src"));
[CLIENTES, CREAR_CLIENTE, SESIONES, AVISOS, CAMBIOS].forEach((text, n) =>
  writeFileSync(join(folder, "src", `${n}.graphql`), text),
);
writeFileSync(join(folder, "use.ts"), USE);

await check("graphql-codegen: every scalar and every operation has a type", async () => {
  await run("graphql-codegen", ["--config", "codegen.ts"], folder);
  assert.doesNotMatch(readFileSync(join(folder, "src", "operations.ts"), "utf8"), /: any\b/);
});

await check("tsc --strict accepts the generated types, and reports wrong uses", () => tsc("use.ts", "src/operations.ts"));

await check("the types of the whole schema", async () => {
  await generate("whole.ts", { '"typescript-operations", "typed-document-node"': '"typescript"', "operations.ts": "schema.ts" });
  assert.doesNotMatch(readFileSync(join(folder, "src", "schema.ts"), "utf8"), /: any\b/);
  await tsc("src/schema.ts");
});

await check("strictScalars: a scalar without a type is an error", async () => {
  await assert.rejects(generate("without-datetime.ts", { 'DateTime: "string",': "", "operations.ts": "without-datetime-output.ts" }), /Unknown scalar type/);
});
end();

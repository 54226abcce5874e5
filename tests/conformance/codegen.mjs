// graphql-codegen with the configuration that docs/spa.md shows, and what it makes under `tsc --strict`.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { check, end } from "./_checks.mjs";
import { AVISOS, CAMBIOS, CLIENTES, CREAR_CLIENTE } from "./_operations.mjs";
import { run } from "./_run.mjs";
import { project } from "./_shown.mjs";

const SESIONES = `query Sesiones($filtro: SesionFiltro) {
  sesiones(filtro: $filtro) { nodes { fecha horaInicio inicio estado contratacion { precioHora formacion { nombre } } } }
}`;

// What an application may write with the types, and what it may not.
const USE = `
import type { ClientesQuery, CrearMutationVariables, SesionesQuery, SesionesQueryVariables } from "./src/operations.ts";

export const names = ({ clientes }: ClientesQuery): string[] => clientes.edges.map(({ node }) => node.nombre);
export const created: CrearMutationVariables = { input: { nombre: "Lan", idioma: "EU" } };
export const asked: SesionesQueryVariables = { filtro: { fecha: { gte: "2026-11-23" } } };
export const prices = ({ sesiones }: SesionesQuery): string[] => sesiones.nodes.map(({ contratacion }) => contratacion.precioHora);
// @ts-expect-error: a proposal may lack its day
export const days = ({ sesiones }: SesionesQuery): string[] => sesiones.nodes.map(({ fecha }) => fecha);
// @ts-expect-error: no state of a session
export const wrong: SesionesQueryVariables = { filtro: { estado: { eq: "PENDIENTE" } } };
// @ts-expect-error: a client needs a name
export const nameless: CrearMutationVariables = { input: {} };
`;
const STRICT = ["--ignoreConfig", "--strict", "--noEmit", "--exactOptionalPropertyTypes", "--noUncheckedIndexedAccess"];
const tsc = (...files) =>
  run("tsc", [...STRICT, "--skipLibCheck", "--module", "nodenext", "--allowImportingTsExtensions", ...files], folder);


/** Runs graphql-codegen with another configuration: the shown one with these texts in others' place. */
function generate(name, others) {
  const shown = readFileSync(join(folder, "codegen.ts"), "utf8");
  writeFileSync(join(folder, name), Object.entries(others).reduce((text, [from, to]) => text.replace(from, to), shown));
  return run("graphql-codegen", ["--config", name], folder);
}

const folder = project(import.meta.url, ["codegen.ts"]);
mkdirSync(join(folder, "src"));
[CLIENTES, CREAR_CLIENTE, SESIONES, AVISOS, CAMBIOS].forEach((text, n) =>
  writeFileSync(join(folder, "src", `${n}.graphql`), text),
);
writeFileSync(join(folder, "use.ts"), USE);

await check("graphql-codegen: every scalar has its type, every operation its own", async () => {
  await run("graphql-codegen", ["--config", "codegen.ts"], folder);
  assert.doesNotMatch(readFileSync(join(folder, "src", "operations.ts"), "utf8"), /: any\b/);
});

await check("tsc --strict takes what was made, and holds an application to it", () => tsc("use.ts", "src/operations.ts"));

await check("the types of the whole schema", async () => {
  await generate("whole.ts", { '"typescript-operations", "typed-document-node"': '"typescript"', "operations.ts": "schema.ts" });
  assert.doesNotMatch(readFileSync(join(folder, "src", "schema.ts"), "utf8"), /: any\b/);
  await tsc("src/schema.ts");
});

await check("strictScalars: a scalar that was forgotten is an error", async () => {
  await assert.rejects(generate("forgetful.ts", { 'DateTime: "string",': "", "operations.ts": "forgotten.ts" }), /Unknown scalar type/);
});
end();

// The files that docs/spa.md shows: code blocks whose fence names a file, and files of the example application.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

import { transformWithOxc } from "vite";

import { run } from "./_run.mjs";

const HERE = import.meta.dirname;
const ROOT = join(HERE, "..", "..");
const EXAMPLE = join(ROOT, "examples", "spa");
const BLOCK = /^```\w+ (?<name>\S+)\n(?<text>.*?)^```$/gms;
const IMPORT = /(?<=from ")(\.\.?\/[^"]*)/g;
const BLOCKS = new Map(
  [...readFileSync(join(ROOT, "docs", "spa.md"), "utf8").matchAll(BLOCK)].map(({ groups }) => [groups.name, groups.text]),
);

/** The origin of the page, which is also that of the API. */
globalThis.location = new URL(process.env.GRAPHQL_URL);

/** The files of the example that set urql up. */
export const URQL = ["socket", "access", "cambios", "cache", "fetchAgain", "client"].map((name) => `examples/spa/src/api/${name}.ts`);

/** Returns the text of a file of the example application, named from the repository's root, or of a block of docs/spa.md. */
export function textOf(name) {
  if (name.startsWith("examples/")) return readFileSync(join(ROOT, name), "utf8");
  if (!BLOCKS.has(name)) throw new Error(`docs/spa.md has no file ${name}`);
  return BLOCKS.get(name);
}

/**
 * Writes these files, schema.graphql and .graphqlrc.json into a folder and returns its path. Those of the example keep their paths in it.
 * Modules that are not components are written as JavaScript, too, so that Node can import them.
 * `replacements`: texts to replace, for instance intervals that are too long for a test.
 */
export async function project(suite, names, replacements = {}) {
  const folder = join(HERE, ".documented", basename(suite, ".mjs"));
  rmSync(folder, { recursive: true, force: true });
  for (const name of names) {
    const file = join(folder, name.replace("examples/spa/", ""));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, replaceAll(textOf(name), replacements));
    if (/\/\w[^/]*\.ts$/.test(name)) await compile(file);
  }
  cpSync(join(ROOT, "schema.graphql"), join(folder, "schema.graphql"));
  configure(folder, {});
  return folder;
}

/** Writes the example's .graphqlrc.json for a folder with a schema of its own. */
function configure(folder, replacements) {
  const paths = { "../../schema.graphql": "schema.graphql", ...replacements };
  writeFileSync(join(folder, ".graphqlrc.json"), replaceAll(textOf("examples/spa/.graphqlrc.json"), paths));
}

/** Generates the modules of the example's src/gql that its cache needs. */
export async function generate(folder) {
  configure(folder, { "src/**/*.{ts,tsx}": "src/api/cambios.ts" });
  writeFileSync(join(folder, "codegen.ts"), textOf("examples/spa/codegen.ts"));
  await run("graphql-codegen", ["--config", "codegen.ts"], folder);
  const modules = ["index", "gql", "graphql", "fragment-masking", "introspection"];
  await Promise.all(modules.map((name) => compile(join(folder, "src", "gql", `${name}.ts`))));
}

/** Writes a TypeScript module as JavaScript beside it, with the names of files in its imports, as Node needs them. */
async function compile(file) {
  const { code } = await transformWithOxc(readFileSync(file, "utf8"), file);
  const script = code.replaceAll(IMPORT, (path) => (path === "../gql" ? `${path}/index.js` : `${path}.js`));
  writeFileSync(file.replace(/\.ts$/, ".js"), script);
}

function replaceAll(text, replacements) {
  return Object.entries(replacements).reduce((result, [from, to]) => result.replaceAll(from, to), text);
}

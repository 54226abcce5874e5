// The files of docs/spa.md: the code blocks whose fence names a file (```js urql.js).
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

const HERE = import.meta.dirname;
const ROOT = join(HERE, "..", "..");
const BLOCK = /^```\w+ (?<name>\S+)\n(?<text>.*?)^```$/gms;
const HOST = new URL(process.env.GRAPHQL_URL).host;

/**
 * Writes these files and schema.graphql into a folder and returns its path; their server is the one under test.
 * `replacements`: texts to replace, for instance intervals that are too long for a test.
 */
export function project(suite, names, replacements = {}) {
  const blocks = [...readFileSync(join(ROOT, "docs", "spa.md"), "utf8").matchAll(BLOCK)];
  const files = new Map(blocks.map(({ groups }) => [groups.name, groups.text]));
  const folder = join(HERE, ".documented", basename(suite, ".mjs"));
  rmSync(folder, { recursive: true, force: true });
  for (const name of names) {
    if (!files.has(name)) throw new Error(`docs/spa.md has no file ${name}`);
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), replaceAll(files.get(name), { "127.0.0.1:8000": HOST, ...replacements }));
  }
  cpSync(join(ROOT, "schema.graphql"), join(folder, "schema.graphql"));
  return folder;
}

function replaceAll(text, replacements) {
  return Object.entries(replacements).reduce((result, [from, to]) => result.replaceAll(from, to), text);
}

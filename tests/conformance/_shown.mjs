// What docs/spa.md shows is what runs here: the blocks whose fence names a file (```js urql.js).
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

const HERE = import.meta.dirname;
const ROOT = join(HERE, "..", "..");
const BLOCK = /^```\w+ (?<name>\S+)\n(?<text>.*?)^```$/gms;
const HOST = new URL(process.env.GRAPHQL_URL).host;

/**
 * The folder of an application that has pasted these files beside schema.graphql; they speak to the server under test.
 * `others`: texts to put in another's place, where a test cannot wait for what a person would.
 */
export function project(suite, names, others = {}) {
  const blocks = [...readFileSync(join(ROOT, "docs", "spa.md"), "utf8").matchAll(BLOCK)];
  const shown = new Map(blocks.map(({ groups }) => [groups.name, groups.text]));
  const folder = join(HERE, ".shown", basename(suite, ".mjs"));
  rmSync(folder, { recursive: true, force: true });
  for (const name of names) {
    if (!shown.has(name)) throw new Error(`docs/spa.md shows no ${name}`);
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), changed(shown.get(name), { "127.0.0.1:8000": HOST, ...others }));
  }
  cpSync(join(ROOT, "schema.graphql"), join(folder, "schema.graphql"));
  return folder;
}

function changed(text, others) {
  return Object.entries(others).reduce((done, [from, to]) => done.replaceAll(from, to), text);
}

// Command-line tools of the packages, as an application's scripts run them.
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

const BIN = join(import.meta.dirname, "node_modules", ".bin");

/** What the tool said; fails with that when it fails. */
export async function run(tool, args, folder) {
  try {
    return (await promisify(execFile)(join(BIN, tool), args, { cwd: folder, env: { ...process.env, NO_COLOR: "1" } })).stdout;
  } catch ({ message, stdout = "", stderr = "" }) {
    throw new Error(stdout + stderr || message);
  }
}

/** Runs a script of the application's folder; fails with what it wrote when it fails. */
export const node = (script, folder) => promisify(execFile)(process.execPath, [script], { cwd: folder });

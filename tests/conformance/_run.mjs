// Runs the packages' command-line tools and scripts.
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

const BIN = join(import.meta.dirname, "node_modules", ".bin");

/** Returns the output of the tool; throws its output if it fails. */
export async function run(tool, args, folder) {
  try {
    return (await promisify(execFile)(join(BIN, tool), args, { cwd: folder, env: { ...process.env, NO_COLOR: "1" } })).stdout;
  } catch ({ message, stdout = "", stderr = "" }) {
    throw new Error(stdout + stderr || message);
  }
}

/** Runs a script in the application's folder; throws its output if it fails. */
export const node = (script, folder) => promisify(execFile)(process.execPath, [script], { cwd: folder });

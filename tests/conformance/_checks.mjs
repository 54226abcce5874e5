// Prints a line for each check; the process fails if a check fails.
import assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";

const TIMEOUT = 20; // seconds
const passed = [];

/** Runs `action` and prints the result. It fails if it throws or takes too long. */
export async function check(name, action) {
  const timer = new AbortController();
  const limit = sleep(TIMEOUT * 1000, undefined, { signal: timer.signal }).then(() => assert.fail(`not finished after ${TIMEOUT} s`));
  try {
    await Promise.race([action(), limit]);
    passed.push(true);
    console.log(`ok     ${name}`);
  } catch (error) {
    passed.push(false);
    console.log(`FAIL   ${name}: ${reason(error)}`);
  } finally {
    timer.abort();
    limit.catch(() => {});
  }
}

/** Prints the number of passed checks and exits, even if connections are open. */
export function end() {
  const count = passed.filter(Boolean).length;
  console.log(`${count} of ${passed.length} checks pass`);
  process.exit(count === passed.length ? 0 : 1);
}

/** Returns the codes of a library's error: CombinedError, CombinedGraphQLErrors, or a list of errors. */
export function codes(error) {
  const errors = error?.graphQLErrors ?? error?.errors ?? error;
  return Array.isArray(errors) ? errors.map(({ extensions }) => extensions?.code) : [];
}

const reason = (error) => (error?.message ?? JSON.stringify(error)).trim().replaceAll(/\s+/g, " ").slice(0, 400);

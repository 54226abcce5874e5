// A line for each check; the process fails when one did.
import assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";

const SECONDS = 20;
const passed = [];

/** Runs `act` and says how it went. It fails by throwing, and by taking too long. */
export async function check(name, act) {
  const late = new AbortController();
  const limit = sleep(SECONDS * 1000, undefined, { signal: late.signal }).then(() => assert.fail(`no end in ${SECONDS} s`));
  try {
    await Promise.race([act(), limit]);
    passed.push(true);
    console.log(`ok     ${name}`);
  } catch (error) {
    passed.push(false);
    console.log(`FAIL   ${name}: ${reason(error)}`);
  } finally {
    late.abort();
    limit.catch(() => {});
  }
}

/** Says how many passed and leaves, whatever is still open. */
export function end() {
  const good = passed.filter(Boolean).length;
  console.log(`${good} of ${passed.length} checks pass`);
  process.exit(good === passed.length ? 0 : 1);
}

/** The codes of what a client library throws or gives as its error: CombinedError, CombinedGraphQLErrors, errors. */
export function codes(error) {
  const errors = error?.graphQLErrors ?? error?.errors ?? error;
  return Array.isArray(errors) ? errors.map(({ extensions }) => extensions?.code) : [];
}

const reason = (error) => (error?.message ?? JSON.stringify(error)).trim().replaceAll(/\s+/g, " ").slice(0, 400);

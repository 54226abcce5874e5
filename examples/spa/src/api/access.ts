import type { CombinedError } from "urql";

const UNAUTHORIZED = 4401;
const listeners = new Set<() => void>();
let isEnded = false;

/** Returns whether the server has said that nobody is signed in any more. */
export const hasEnded = (): boolean => isEnded;

/** Calls `listener` when the access ends. Returns a function that stops that. */
export function onEnd(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function end(): void {
  isEnded = true;
  listeners.forEach((listener) => listener());
}

/** Notices the end of the access in the answer to an operation. */
export function noticeEnd({ graphQLErrors }: CombinedError): void {
  if (graphQLErrors.some(({ extensions }) => extensions.code === "UNAUTHENTICATED")) end();
}

/** Notices it without a request, too: the server closes the socket when the access ends. */
export function noticeClose(event: unknown): void {
  if ((event as CloseEvent).code === UNAUTHORIZED) end();
}

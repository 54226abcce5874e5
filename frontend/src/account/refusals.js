const UNAUTHORIZED = 401;
// After this code, graphql-ws does not connect again, whatever `shouldRetry` says.
const SOCKET_UNAUTHORIZED = 4401;

/** Watches the page's requests and its socket for the server's refusal of who is not signed in any more. */
export function createRefusals() {
  let refused = false;
  const listeners = new Set();

  function note() {
    refused = true;
    for (const listener of listeners) listener();
  }

  return {
    /** Whether there was a refusal. */
    happened: () => refused,
    /** Calls `listener` at a refusal; returns the function that ends this. */
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    noteClosed: event => event.code === SOCKET_UNAUTHORIZED && note(),
    /** Works as `fetch`. */
    async watchingFetch(...request) {
      const response = await fetch(...request);
      if (response.status === UNAUTHORIZED) note();
      return response;
    },
  };
}

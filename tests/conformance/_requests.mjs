// Records the HTTP requests of a client library.

/** Returns the result of `action` and the requests it made: the method, and the text of the document if it was sent. */
export async function recordRequests(action) {
  const requests = [];
  const fetch = globalThis.fetch;
  globalThis.fetch = (url, options = {}) => {
    const { method = "GET", body } = options;
    const { query } = body ? JSON.parse(body) : Object.fromEntries(new URL(url).searchParams);
    requests.push({ method, query });
    return fetch(url, options);
  };
  try {
    return { answer: await action(), requests };
  } finally {
    globalThis.fetch = fetch;
  }
}

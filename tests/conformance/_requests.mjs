// What a client library really sends.

/** What `act` gives, and what was asked over HTTP meanwhile: its method and the text of its document, if it was sent. */
export async function overheard(act) {
  const requests = [];
  const fetch = globalThis.fetch;
  globalThis.fetch = (url, options = {}) => {
    const { method = "GET", body } = options;
    const { query } = body ? JSON.parse(body) : Object.fromEntries(new URL(url).searchParams);
    requests.push({ method, query });
    return fetch(url, options);
  };
  try {
    return { answer: await act(), requests };
  } finally {
    globalThis.fetch = fetch;
  }
}

import { createClient } from "graphql-ws";

let pongTimer: ReturnType<typeof setTimeout> | undefined;

export const live = createClient({
  url: `${location.origin.replace("http", "ws")}/graphql`,
  connectionParams: { idioma: "es" },
  retryAttempts: Infinity,
  shouldRetry: () => true,
  keepAlive: 10_000,
  on: {
    ping: (received) => {
      if (!received) pongTimer = setTimeout(() => live.terminate(), 5_000);
    },
    pong: (received) => {
      if (received) clearTimeout(pongTimer);
    },
    closed: () => clearTimeout(pongTimer),
  },
});

// The WebSocket of the package ws, since Node 20 has none. It keeps the last socket, for tests that break it.
import { WebSocket } from "ws";

/** payloads: those of all subscribe messages. */
export const sockets = { opened: 0, last: undefined, payloads: [] };

globalThis.WebSocket = class extends WebSocket {
  constructor(...args) {
    super(...args);
    sockets.last = this;
    sockets.opened += 1;
  }

  send(message, ...options) {
    const { type, payload } = JSON.parse(message);
    if (type === "subscribe") sockets.payloads.push(payload);
    super.send(message, ...options);
  }
};

/** Resolves when the last socket is closed. */
export const closed = () =>
  sockets.last.readyState === WebSocket.CLOSED || new Promise((done) => sockets.last.once("close", done));

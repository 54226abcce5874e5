// Node 20 has no WebSocket of its own, so this is ws's; the last one opened is at hand, to be broken.
import { WebSocket } from "ws";

/** asked: the payloads of what was subscribed to. */
export const sockets = { opened: 0, last: undefined, asked: [] };

globalThis.WebSocket = class extends WebSocket {
  constructor(...args) {
    super(...args);
    sockets.last = this;
    sockets.opened += 1;
  }

  send(message, ...more) {
    const { type, payload } = JSON.parse(message);
    if (type === "subscribe") sockets.asked.push(payload);
    super.send(message, ...more);
  }
};

/** Fulfilled when the last socket is closed. */
export const closed = () =>
  sockets.last.readyState === WebSocket.CLOSED || new Promise((done) => sockets.last.once("close", done));

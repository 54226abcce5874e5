// Node 20 has no WebSocket of its own, so this is ws's; the last one opened is at hand, to be broken.
import { WebSocket } from "ws";

export const sockets = { opened: 0, last: undefined };

globalThis.WebSocket = class extends WebSocket {
  constructor(...args) {
    super(...args);
    sockets.last = this;
    sockets.opened += 1;
  }
};

/** Fulfilled when the last socket is closed. */
export const closed = () =>
  sockets.last.readyState === WebSocket.CLOSED || new Promise((done) => sockets.last.once("close", done));

import { useSyncExternalStore } from "react";
import { live } from "./socket";

let isConnected = true; // Until the first connection fails, no warning is shown.

function subscribe(onChange: () => void): () => void {
  const set = (value: boolean) => {
    isConnected = value;
    onChange();
  };
  const removers = [live.on("connected", () => set(true)), live.on("closed", () => set(false))];
  return () => removers.forEach((remove) => remove());
}

/** Returns whether events arrive. graphql-ws reconnects by itself. */
export const useConnected = (): boolean => useSyncExternalStore(subscribe, () => isConnected);

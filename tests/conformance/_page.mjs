// A document without a browser: React renders into happy-dom.
import { Window } from "happy-dom";

export const window = new Window({ url: "http://127.0.0.1" });
export const { document } = window;
Object.defineProperty(globalThis, "navigator", { value: window.navigator, configurable: true });
Object.assign(globalThis, { window, document });

/** Resolves when `isShown` holds after a change of the element. */
export const waitUntilShown = (element, isShown) =>
  new Promise((resolve) => {
    const check = () => isShown() && resolve(observer.disconnect());
    const observer = new window.MutationObserver(check);
    observer.observe(element, { childList: true, characterData: true, subtree: true });
    check();
  });

// A page without a browser: React renders into happy-dom's document.
import { Window } from "happy-dom";

export const window = new Window({ url: "http://127.0.0.1" });
export const { document } = window;
Object.defineProperty(globalThis, "navigator", { value: window.navigator, configurable: true });
Object.assign(globalThis, { window, document });

/** Fulfilled when the element is as it should be. */
export const shows = (element, isShown) =>
  new Promise((done) => {
    const look = () => isShown() && done(observer.disconnect());
    const observer = new window.MutationObserver(look);
    observer.observe(element, { childList: true, characterData: true, subtree: true });
    look();
  });

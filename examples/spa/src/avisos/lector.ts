const KEY = "planificador:lector";

/** Whose alerts these are: any text, until there are accounts. Whoever hides an alert hides it for this reader only. */
export const lector = localStorage.getItem(KEY) ?? crypto.randomUUID();
localStorage.setItem(KEY, lector);

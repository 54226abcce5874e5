// Records the warnings and errors that libraries write to the console during development.

/** All warnings and errors so far. */
export const warnings = [];

for (const method of ["warn", "error"]) {
  const write = console[method];
  console[method] = (...parts) => {
    warnings.push(parts.map((part) => part?.message ?? String(part)).join(" "));
    write(...parts);
  };
}

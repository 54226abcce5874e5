// What a library complains about in the console while it develops: a page of an application's would show it, too.

/** The warnings and errors written so far. */
export const warnings = [];

for (const method of ["warn", "error"]) {
  const write = console[method];
  console[method] = (...parts) => {
    warnings.push(parts.map((part) => part?.message ?? String(part)).join(" "));
    write(...parts);
  };
}

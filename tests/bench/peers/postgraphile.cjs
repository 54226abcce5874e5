// Serves a database with PostGraphile: reads its URL, prints its port, and ends at the end of standard input.
// The packages are loaded from the working directory.
const { createServer } = require("node:http");
const { createRequire } = require("node:module");
const { join } = require("node:path");
const { createInterface } = require("node:readline");

const installed = createRequire(join(process.cwd(), "package.json"));
const { postgraphile } = installed("postgraphile");
const { PostGraphileAmberPreset } = installed("postgraphile/presets/amber");
const { makePgService } = installed("postgraphile/adaptors/pg");
const { grafserv } = installed("postgraphile/grafserv/node");

async function serve(url) {
  const instance = postgraphile({
    extends: [PostGraphileAmberPreset],
    pgServices: [makePgService({ connectionString: url, schemas: ["public"], poolConfig: { min: 8, max: 8 } })],
    // The errors of functions are the answers to what the rules refuse.
    grafserv: { watch: false, graphiql: false, graphqlPath: "/graphql", maskError: (error) => error },
    grafast: { explain: false },
  });
  const server = createServer();
  await instance.createServ(grafserv).addTo(server);
  await instance.getSchema();
  server.listen(0, "127.0.0.1", () => console.log(server.address().port));
}

const lines = createInterface({ input: process.stdin });
lines.once("line", serve);
lines.once("close", () => process.exit(0));

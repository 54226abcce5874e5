// Runs the audits of GraphQL over HTTP: https://github.com/graphql/graphql-http
import { auditServer } from "graphql-http";

const results = await auditServer({ url: process.env.GRAPHQL_URL });
for (const { id, name, status, reason } of results) {
  console.log(`${status === "ok" ? "ok    " : status.padEnd(6)} ${id} ${name}${reason ? `: ${reason}` : ""}`);
}
const failed = results.filter(({ status }) => status !== "ok");
console.log(`${results.length - failed.length} of ${results.length} audits pass`);
process.exit(failed.length === 0 ? 0 : 1);

/** Every audit of npm's graphql-http, the reference of GraphQL over HTTP.  Usage: audit.mjs URL */
import { serverAudits } from "graphql-http";

const audits = serverAudits({ url: process.argv[2] });
let passed = 0;
for (const audit of audits) {
  const { status, reason } = await audit.fn();
  if (status === "ok") passed += 1;
  else console.log(`${status}: ${audit.id} ${audit.name}: ${reason}`);
}
console.log(`${passed} of ${audits.length} audits passed`);
process.exitCode = passed === audits.length && passed > 0 ? 0 : 1;

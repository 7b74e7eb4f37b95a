// A bare server: one hand-written statement by postgres.js, whose text is the body.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import postgres from "postgres";

const [address, port, file] = process.argv.slice(2);
const sql = postgres(address, { max: 8 });
const statement = readFileSync(file, "utf8");

createServer(async (request, response) => {
  let text = "";
  for await (const chunk of request) text += chunk;
  const { variables } = JSON.parse(text);
  const [row] = await sql.unsafe(statement, [variables.id], { prepare: true }).values();
  const body = Buffer.from(row[0]);
  response.writeHead(200, { "content-type": "application/json", "content-length": body.length });
  response.end(body);
}).listen(Number(port), "127.0.0.1");

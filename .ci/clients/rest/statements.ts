/** A client on openapi-typescript's types and openapi-fetch: what did Wang Yi call for, and what if an id is wrong? */
import assert from "node:assert/strict";
import createClient from "openapi-fetch";
import type { paths } from "../build/rest/paths";

type Json = "application/json" | "application/problem+json";
const client = createClient<paths, Json>({
  baseUrl: process.argv[2],
  // As the contract has it: `style: form`, `explode: false`, which openapi-fetch cannot know at run time.
  querySerializer: { array: { style: "form", explode: false } },
});

async function main(): Promise<void> {
  const { data: page } = await client.GET("/v1/statements", {
    params: {
      query: {
        speaker: "actors/wang-yi",
        "speech_act.in": ["calls", "demands"],
        fields: ["id", "speech_act", "date"],
        order: ["-date", "id"],
        count: true,
      },
    },
  });
  const cold = page?.data.find(({ id }) => id === "statements/wang-oppose-cold-war-mentality-2024-04-09");
  assert.equal(cold?.speech_act, "calls");
  assert.deepEqual(cold.date, { text: "2024-04-09", earliest: "2024-04-09", latest: "2024-04-09" });
  assert.equal(page?.count, page?.data.length);

  const { error, response } = await client.GET("/v1/actors/{slug}", { params: { path: { slug: "chian" } } });
  assert.equal(response.status, 404);
  assert.ok(error && "code" in error);
  assert.deepEqual([error.code, error.hint], ["NOT_FOUND", "Did you mean 'actors/china'?"]);
  console.log(`openapi-typescript: ${page?.count} calls of Wang Yi, and the typed refusal of a misspelt id`);
}

void main();

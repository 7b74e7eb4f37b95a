/** A client on openapi-typescript's types and openapi-fetch: Wang Yi's calls, his meetings, and a misspelt id. */
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

  const { data: meetings } = await client.GET("/v1/meetings", {
    params: { query: { "participations.actor": "actors/wang-yi", "participations.role": "host", fields: ["id"] } },
  });
  assert.ok(meetings?.data.some(({ id }) => id === "meetings/lavrov-wang-beijing-2024-04-09"));

  const { error, response } = await client.GET("/v1/actors/{slug}", { params: { path: { slug: "chian" } } });
  assert.equal(response.status, 404);
  assert.ok(error && "code" in error);
  assert.deepEqual([error.code, error.hint], ["NOT_FOUND", "Did you mean 'actors/china'?"]);
  console.log(`openapi-typescript: ${page?.count} calls of Wang Yi, and the typed refusal of a misspelt id`);
}

void main();

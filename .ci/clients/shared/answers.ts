/** What the scenario compares, taken from the answers of Apollo Client and urql. */
import assert from "node:assert/strict";
import type { ActorsQuery, RollFragment, SummariseMutation } from "../build/shared/graphql";
import type { Edit } from "./scenario";

export function labels(list: ActorsQuery["actors"] | undefined): string[] {
  return list?.edges.map(({ node }) => node.label) ?? [];
}

export function members(alliance: RollFragment | null | undefined): string[] {
  assert.ok(alliance);
  return alliance.memberships.nodes.map(({ actor }) => actor.label).sort();
}

export function outcome({ updateActor: result }: SummariseMutation): Edit {
  assert.ok(result.__typename === "ActorPayload" || result.__typename === "Conflict", result.__typename);
  const record = result.__typename === "ActorPayload" ? result.record : result.current;
  assert.ok(record && "summary" in record);
  return { typename: result.__typename, summary: record.summary };
}

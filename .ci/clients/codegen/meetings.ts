/** A client made by graphql-codegen's client preset: which meetings are only expected, and how sure are their dates? */
import assert from "node:assert/strict";
import { getFragmentData, graphql } from "../build/codegen";
import type { TypedDocumentString } from "../build/codegen/graphql";

const Span = graphql(/* GraphQL */ `
  fragment Span on UncertainDate {
    text
    earliest
    latest
  }
`);

const ExpectedMeetings = graphql(/* GraphQL */ `
  query ExpectedMeetings($where: MeetingWhere!) {
    meetings(where: $where, orderBy: [{ start: ASC }]) {
      nodes {
        id
        meetingStatus
        start {
          ...Span
        }
        participations {
          nodes {
            id
            participationRole
            actor {
              id
              label
            }
          }
        }
      }
    }
  }
`);

async function ask<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const response = await fetch(`${process.argv[2]}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
    body: JSON.stringify({ query: document.toString(), variables }),
  });
  const { data, errors } = (await response.json()) as { data?: Result; errors?: unknown };
  assert.ok(data && !errors, JSON.stringify(errors));
  return data;
}

async function main(): Promise<void> {
  const { meetings } = await ask(ExpectedMeetings, { where: { meetingStatus: { in: ["ANTICIPATED", "ANNOUNCED"] } } });
  const visit = meetings.nodes.find(({ id }) => id === "meetings/putin-china-2024-05");
  assert.equal(visit?.meetingStatus, "ANTICIPATED");
  assert.deepEqual(getFragmentData(Span, visit.start), {
    text: "2024-05?",
    earliest: "2024-05-01",
    latest: "2024-05-31",
  });
  const parts = visit.participations.nodes.map(({ participationRole, actor }) => [participationRole, actor.label]);
  assert.deepEqual(parts, [
    ["HOST", "China"],
    ["VISITOR", "Vladimir Putin"],
  ]);
  console.log(`codegen: ${meetings.nodes.length} meetings are expected, among them ${visit.id}`);
}

void main();

/** A client on Relay: who belongs to BRICS?  Four rows are read at a time, until Relay's own store has them all. */
import assert from "node:assert/strict";
import {
  createOperationDescriptor,
  Environment,
  fetchQuery,
  getSingularSelector,
  Network,
  RecordSource,
  Store,
  type GraphQLResponse,
} from "relay-runtime";
import membersFragment, { type alliance_members$data } from "../build/relay/alliance_members.graphql";
import membersRequest, { type allianceMembersQuery } from "../build/relay/allianceMembersQuery.graphql";
import allianceRequest, { type allianceQuery } from "../build/relay/allianceQuery.graphql";

const asked: string[] = [];
const environment = new Environment({
  store: new Store(new RecordSource()),
  network: Network.create(async ({ name, text }, variables) => {
    asked.push(name);
    const response = await fetch(`${process.argv[2]}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
      body: JSON.stringify({ query: text, variables }),
    });
    assert.equal(response.status, 200, await response.clone().text());
    return (await response.json()) as GraphQLResponse;
  }),
});

async function main(): Promise<void> {
  const variables = { id: "alliances/brics" };
  environment.retain(createOperationDescriptor(allianceRequest, variables));
  const found = await fetchQuery<allianceQuery>(environment, allianceRequest, variables).toPromise();
  assert.equal(found?.alliance?.label, "BRICS");

  const selector = getSingularSelector(membersFragment, found.alliance);
  assert.ok(selector);
  const read = () => environment.lookup(selector).data as unknown as alliance_members$data;
  for (let page = read().memberships.pageInfo; page.hasNextPage; page = read().memberships.pageInfo) {
    const next = { ...variables, count: 4, cursor: page.endCursor };
    await fetchQuery<allianceMembersQuery>(environment, membersRequest, next).toPromise();
  }

  const { edges, totalCount } = read().memberships;
  const actors = new Set(edges.map(({ node }) => node.actor?.label));
  assert.equal(new Set(edges.map(({ node }) => node.id)).size, totalCount);
  for (const label of ["Brazil", "Russia", "India", "China", "South Africa"]) assert.ok(actors.has(label), label);
  assert.ok(edges.some(({ node }) => node.since?.text === "/2024-04-09" && node.since.latest === "2024-04-09"));
  assert.deepEqual(new Set(asked.slice(1)), new Set(["allianceMembersQuery"]));
  const later = asked.length - 1;
  console.log(`relay: ${totalCount} memberships of BRICS in ${later + 1} pages, ${later} of them through node(id:)`);
}

void main();

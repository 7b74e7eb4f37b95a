/** Relay with its own store.  BRICS is read four memberships at a time; the later pages come through `node(id:)`. */
import assert from "node:assert/strict";
import { commitMutation, createOperationDescriptor, fetchQuery, getSingularSelector } from "relay-runtime";
import type { ConcreteRequest, Environment, OperationType, ReaderFragment } from "relay-runtime";
import listFragment, { type actors_list$data } from "../build/relay/actors_list.graphql";
import detailRequest, { type actorsDetailQuery } from "../build/relay/actorsDetailQuery.graphql";
import pageRequest, { type actorsPageQuery } from "../build/relay/actorsPageQuery.graphql";
import listRequest, { type actorsQuery } from "../build/relay/actorsQuery.graphql";
import summariseRequest, { type actorsSummariseMutation } from "../build/relay/actorsSummariseMutation.graphql";
import membersFragment, { type alliance_members$data } from "../build/relay/alliance_members.graphql";
import asOfRequest, { type allianceAsOfQuery } from "../build/relay/allianceAsOfQuery.graphql";
import membersRequest, { type allianceMembersQuery } from "../build/relay/allianceMembersQuery.graphql";
import allianceRequest, { type allianceQuery } from "../build/relay/allianceQuery.graphql";
import { key } from "../shared/rest";
import { run, type Client } from "../shared/scenario";
import { followChanges, newEnvironment } from "./environment";

class Relay implements Client {
  private list: actorsQuery["response"] | undefined;

  constructor(private readonly environment: Environment) {}

  async page() {
    if (this.list) {
      const { pageInfo } = this.read<actors_list$data>(listFragment, this.list).actors;
      await this.fetch<actorsPageQuery>(pageRequest, { cursor: pageInfo.endCursor });
    }
    this.list ??= await this.ask<actorsQuery>(listRequest, {});
    return this.read<actors_list$data>(listFragment, this.list).actors.edges.map(({ node }) => node.label);
  }

  async members(year?: string) {
    const id = "alliances/brics";
    const alliance = year
      ? (await this.ask<allianceAsOfQuery>(asOfRequest, { id, year })).at.alliance
      : (await this.ask<allianceQuery>(allianceRequest, { id })).alliance;
    assert.equal(alliance?.label, "BRICS");
    const read = () => this.read<alliance_members$data>(membersFragment, alliance).memberships;
    for (let page = read().pageInfo; page.hasNextPage; page = read().pageInfo) {
      await this.fetch<allianceMembersQuery>(membersRequest, { id: alliance.id, cursor: page.endCursor });
    }
    const { edges, totalCount } = read();
    assert.equal(new Set(edges.map(({ node }) => node.id)).size, totalCount);
    if (!year) assert.ok(edges.some(({ node }) => node.since?.text === "/2024-04-09" && node.since.latest === "2024-04-09"));
    return edges.map(({ node }) => node.actor.label).sort();
  }

  async actor(id: string) {
    const { actor } = await this.ask<actorsDetailQuery>(detailRequest, { id });
    assert.ok(actor);
    return { summary: actor.summary ?? null, revision: actor.revision };
  }

  async summarise(id: string, summary: string, seen: number) {
    const { updateActor: result } = await new Promise<actorsSummariseMutation["response"]>((onCompleted, onError) =>
      commitMutation<actorsSummariseMutation>(this.environment, {
        mutation: summariseRequest,
        variables: { id, summary, seen },
        onCompleted,
        onError,
      }),
    );
    assert.ok(result.__typename === "ActorPayload" || result.__typename === "Conflict", result.__typename);
    const record = result.__typename === "ActorPayload" ? result.record : result.current;
    return { typename: result.__typename, summary: record?.summary };
  }

  follow(after: string, receive: (id: string) => void) {
    return followChanges(after, this.environment, receive);
  }

  /** What a query answers, from the store if everything is there; the store keeps it. */
  private ask<Query extends OperationType>(request: ConcreteRequest, variables: Query["variables"]) {
    this.environment.retain(createOperationDescriptor(request, variables));
    return this.fetch<Query>(request, variables, "store-or-network");
  }

  private async fetch<Query extends OperationType>(
    request: ConcreteRequest,
    variables: Query["variables"],
    fetchPolicy: "network-only" | "store-or-network" = "network-only",
  ): Promise<Query["response"]> {
    const found = await fetchQuery<Query>(this.environment, request, variables, { fetchPolicy }).toPromise();
    assert.ok(found);
    return found;
  }

  private read<Data>(fragment: ReaderFragment, parent: unknown): Data {
    const selector = getSingularSelector(fragment, parent);
    assert.ok(selector);
    return this.environment.lookup(selector).data as unknown as Data;
  }
}

void run("relay", (address) => new Relay(newEnvironment(address, key)));

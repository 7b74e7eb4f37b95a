/** Apollo Client with its default cache, and with each of its links for subscriptions. */
import assert from "node:assert/strict";
import { ApolloLink, type ApolloClient } from "@apollo/client";
import { GraphQLWsLink } from "@apollo/client/link/subscriptions";
import { createClient } from "graphql-ws";
import WebSocket from "ws";
import { labels, members, outcome } from "../shared/answers";
import { Actor, Actors, Members, MembersAsOf, Summarise } from "../shared/documents";
import { key } from "../shared/rest";
import { run, type Client } from "../shared/scenario";
import { changesAfter, newClient } from "./client";

function connected(client: ApolloClient): Client {
  const list = client.watchQuery({ query: Actors });
  list.subscribe({});
  const actors = () => client.readQuery({ query: Actors })?.actors;
  return {
    async page() {
      const after = actors()?.pageInfo.endCursor;
      await (after ? list.fetchMore({ variables: { after } }) : client.query({ query: Actors }));
      return labels(actors());
    },
    async members(year) {
      const id = "alliances/brics";
      if (!year) return members((await client.query({ query: Members, variables: { id } })).data?.alliance);
      return members((await client.query({ query: MembersAsOf, variables: { id, year } })).data?.at.alliance);
    },
    async actor(id) {
      const { data } = await client.query({ query: Actor, variables: { id } });
      assert.ok(data?.actor);
      return data.actor;
    },
    async summarise(id, summary, seen) {
      const { data } = await client.mutate({ mutation: Summarise, variables: { id, summary, seen } });
      assert.ok(data);
      return outcome(data);
    },
    follow(after, receive) {
      const following = changesAfter(after, client).subscribe(({ recordId }) => receive(recordId));
      return () => following.unsubscribe();
    },
  };
}

/** The same client, with a WebSocket for subscriptions. */
function onSocket(address: string): ApolloClient {
  const client = newClient(address, key);
  const socket = new GraphQLWsLink(
    createClient({ url: `${address.replace("http", "ws")}/graphql`, webSocketImpl: WebSocket, retryAttempts: 0 }),
  );
  client.setLink(ApolloLink.split(({ operationType }) => operationType === "subscription", socket, client.link));
  return client;
}

async function main(): Promise<void> {
  await run("apollo", (address) => connected(newClient(address, key)));
  await run("apollo-ws", (address) => connected(onSocket(address)));
}

void main();

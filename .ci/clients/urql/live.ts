/** urql with graphcache in its defaults. */
import assert from "node:assert/strict";
import type { Client as Urql } from "@urql/core";
import { labels, members, outcome } from "../shared/answers";
import { Actor, Actors, Members, MembersAsOf, Summarise } from "../shared/documents";
import { key } from "../shared/rest";
import { run, type Client } from "../shared/scenario";
import { followChanges, newClient } from "./client";

function connected(client: Urql): Client {
  let after: string | null | undefined;
  return {
    async page() {
      const { data, error } = await client.query(Actors, { after });
      assert.ifError(error);
      after = data?.actors.pageInfo.endCursor;
      return labels(data?.actors);
    },
    async members(year) {
      const id = "alliances/brics";
      if (!year) return members((await client.query(Members, { id })).data?.alliance);
      return members((await client.query(MembersAsOf, { id, year })).data?.at.alliance);
    },
    async actor(id) {
      const { data } = await client.query(Actor, { id });
      assert.ok(data?.actor);
      return data.actor;
    },
    async summarise(id, summary, seen) {
      const { data } = await client.mutation(Summarise, { id, summary, seen });
      assert.ok(data);
      return outcome(data);
    },
    follow: (after, receive) => followChanges(after, client, receive),
  };
}

void run("urql", (address) => connected(newClient(address, key)));

/** What every client with a normalised cache is put through, with its default cache and its default `Accept`. */
import assert from "node:assert/strict";
import { setTimeout } from "node:timers/promises";
import { Line } from "./line";
import { create, firstActors, members, url } from "./rest";

export interface Edit {
  typename: string;
  summary?: string | null;
}

/** A client; every method reads from its cache what it can. */
export interface Client {
  /** The labels of all actors that were read so far, after one more page. */
  page(): Promise<string[]>;
  /** The labels of the members of BRICS, now or as of a year. */
  members(year?: string): Promise<string[]>;
  actor(id: string): Promise<{ summary: string | null; revision: number }>;
  /** Write a summary if the actor is still at a revision; otherwise the current summary. */
  summarise(id: string, summary: string, revision: number): Promise<Edit>;
  /** Follow new topics after a position until the returned function is called. */
  follow(after: string, receive: (id: string) => void): () => void;
}

export async function run(name: string, connect: (address: string) => Client): Promise<void> {
  const line = new Line(new URL(url));
  const client = connect(await line.open());
  await readPages(client);
  await readViews(client, line);
  await edit(name, client, line);
  await follow(name, client, line);
  console.log(`${name}: two pages, three views of BRICS, an edit and its conflict, a broken stream without a gap`);
  line.close();
}

async function readPages(client: Client): Promise<void> {
  assert.deepEqual(await client.page(), await firstActors(5));
  assert.deepEqual(await client.page(), await firstActors(10));
}

async function readViews(client: Client, line: Line): Promise<void> {
  const now = await client.members();
  assert.deepEqual(now, await members());
  for (const year of ["1990", "2024"]) {
    const then = await members(year);
    assert.notDeepEqual(then, now);
    assert.deepEqual(await client.members(year), then);
  }
  const before = line.requests;
  assert.deepEqual(await client.members(), now);
  assert.equal(line.requests, before, "read from the cache");
}

async function edit(name: string, client: Client, line: Line): Promise<void> {
  const id = `actors/atlantis-of-${name}`;
  await create(id, { kind: "state", summary: "An island." });
  const { summary, revision } = await client.actor(id);
  assert.equal(summary, "An island.");
  assert.deepEqual(await client.summarise(id, "A sunken island.", revision), {
    typename: "ActorPayload",
    summary: "A sunken island.",
  });
  const before = line.requests;
  assert.equal((await client.actor(id)).summary, "A sunken island.");
  assert.equal(line.requests, before, "read from the cache");
  assert.deepEqual(await client.summarise(id, "A lost island.", revision), {
    typename: "Conflict",
    summary: "A sunken island.",
  });
  assert.equal((await client.actor(id)).summary, "A sunken island.");
}

async function follow(name: string, client: Client, line: Line): Promise<void> {
  const topics = [1, 2, 3, 4, 5, 6].map((number) => `topics/${name}-${number}`);
  const [first = "", ...others] = topics;
  const received: string[] = [];
  const stop = client.follow(String(await create(first, {})), (id) => received.push(id));
  const write = async (ids: string[]) => {
    for (const id of ids) await create(id, {});
  };
  await write(others.slice(0, 2));
  await until(() => received.length >= 2);
  line.cut();
  await write(others.slice(2, 4));
  line.mend();
  await until(() => received.length >= 4);
  await write(others.slice(4));
  await until(() => received.length >= 5);
  await setTimeout(500);
  stop();
  assert.deepEqual(received, others);
}

async function until(holds: () => boolean): Promise<void> {
  for (let waited = 0; !holds(); waited += 50) {
    assert.ok(waited < 20_000, "nothing came for twenty seconds");
    await setTimeout(50);
  }
}

/** The server without a client library: what is written, and what is true, over REST. */
import assert from "node:assert/strict";

export const [url = "", key = ""] = process.argv.slice(2);

async function rest(path: string, body?: object): Promise<any> {
  const headers = { authorization: `Bearer ${key}`, "content-type": "application/json" };
  const init = body ? { method: "POST", headers, body: JSON.stringify(body) } : {};
  const response = await fetch(`${url}/v1/${path}`, init);
  assert.ok(response.ok, await response.clone().text());
  return response.json();
}

/** Create a record and return its revision. */
export async function create(id: string, values: object): Promise<number> {
  const [collection] = id.split("/");
  return (await rest(`${collection}`, { id, label: id, ...values })).revision;
}

/** The labels of the first actors by their labels. */
export async function firstActors(number: number): Promise<string[]> {
  const { data } = await rest(`actors?order=label,id&limit=${number}&fields=label`);
  return data.map(({ label }: { label: string }) => label);
}

/** The members of BRICS, now or as of a year. */
export async function members(year?: string): Promise<string[]> {
  const view = year ? `&as_of=${year}` : "";
  const { data } = await rest(`memberships?alliance=alliances/brics&include=actor&limit=100${view}`);
  return data.map(({ actor }: { actor: { label: string } }) => actor.label).sort();
}

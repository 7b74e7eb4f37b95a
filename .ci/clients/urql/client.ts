import { Client, fetchExchange } from "@urql/core";
import { cacheExchange } from "@urql/exchange-graphcache";
import { relayPagination } from "@urql/exchange-graphcache/extras";
import { Changes } from "../shared/documents";

export function newClient(url: string, key: string): Client {
  return new Client({
    url: `${url}/graphql`,
    fetchOptions: { headers: { authorization: `Bearer ${key}` } },
    fetchSubscriptions: true,
    exchanges: [cacheExchange({ resolvers: { Query: { actors: relayPagination() } } }), fetchExchange],
  });
}

/** Receive every change after a position, each once, however often the connection breaks.  Returns what ends it. */
export function followChanges(position: string, client: Client, receive: (id: string) => void): () => void {
  let stop = () => {};
  const follow = () => {
    const { unsubscribe } = client.subscription(Changes, { after: position }).subscribe(({ data, hasNext }) => {
      if (hasNext && data) {
        position = data.changes.position;
        receive(data.changes.recordId);
      } else if (!hasNext) {
        const timer = setTimeout(follow, 1000);
        stop = () => clearTimeout(timer);
      }
    });
    stop = unsubscribe;
  };
  follow();
  return () => stop();
}

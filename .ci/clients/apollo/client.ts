import { ApolloClient, HttpLink, InMemoryCache } from "@apollo/client";
import { relayStylePagination } from "@apollo/client/utilities";
import { defer, map, repeat, retry, tap } from "rxjs";
import { Changes } from "../shared/documents";

export function newClient(url: string, key: string): ApolloClient {
  return new ApolloClient({
    link: new HttpLink({ uri: `${url}/graphql`, headers: { authorization: `Bearer ${key}` } }),
    cache: new InMemoryCache({
      typePolicies: {
        Query: { fields: { actors: relayStylePagination(["where", "orderBy"]) } },
        View: { merge: true },
      },
    }),
  });
}

/** Every change after a position, each once, however often the connection breaks. */
export function changesAfter(position: string, client: ApolloClient) {
  return defer(() => client.subscribe({ query: Changes, variables: { after: position } })).pipe(
    map(({ data, error }) => {
      if (!data) throw error;
      return data.changes;
    }),
    tap((change) => (position = change.position)),
    retry({ delay: 1000 }),
    repeat({ delay: 1000 }),
  );
}

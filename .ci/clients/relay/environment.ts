import { createClient } from "graphql-sse";
import { Environment, Network, Observable, RecordSource, requestSubscription, Store } from "relay-runtime";
import type { FetchFunction, GraphQLResponse, SubscribeFunction } from "relay-runtime";
import changesRequest, { type changesSubscription } from "../build/relay/changesSubscription.graphql";

export function newEnvironment(url: string, key: string): Environment {
  const headers = { authorization: `Bearer ${key}` };
  const events = createClient({ url: `${url}/graphql`, headers, retryAttempts: 0 });
  const send: FetchFunction = async ({ text }, variables) => {
    const response = await fetch(`${url}/graphql`, {
      method: "POST",
      headers: { ...headers, "content-type": "application/json" },
      body: JSON.stringify({ query: text, variables }),
    });
    return (await response.json()) as GraphQLResponse;
  };
  const subscribe: SubscribeFunction = ({ text }, variables) =>
    Observable.create((sink) =>
      events.subscribe<GraphQLResponse>(
        { query: text ?? "", variables },
        { next: (result) => sink.next(result as GraphQLResponse), error: sink.error, complete: sink.complete },
      ),
    );
  return new Environment({ network: Network.create(send, subscribe), store: new Store(new RecordSource()) });
}

/** Receive every change after a position, each once, however often the connection breaks.  Returns what ends it. */
export function followChanges(position: string, environment: Environment, receive: (id: string) => void): () => void {
  let stop = () => {};
  const again = () => {
    const timer = setTimeout(follow, 1000);
    stop = () => clearTimeout(timer);
  };
  const follow = () => {
    const { dispose } = requestSubscription<changesSubscription>(environment, {
      subscription: changesRequest,
      variables: { after: position },
      onNext: (data) => {
        if (!data) return;
        position = data.changes.position;
        receive(data.changes.recordId);
      },
      onError: again,
      onCompleted: again,
    });
    stop = dispose;
  };
  follow();
  return () => stop();
}

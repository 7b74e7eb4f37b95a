/** One typed request to the server.  Throws what the server says is wrong with it, and where. */
import type { TypedDocumentString } from "./gql/graphql";

interface GraphQLError {
  message: string;
  extensions?: { hint?: string };
}

export async function ask<Result, Variables>(
  server: string,
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const response = await fetch(`${server}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
    body: JSON.stringify({ query: document.toString(), variables }),
  });
  const { data, errors } = (await response.json()) as { data?: Result; errors?: GraphQLError[] };
  if (!data || errors) throw new Error(errors?.map(inWords).join("\n") ?? `The server answers ${response.status}.`);
  return data;
}

function inWords({ message, extensions }: GraphQLError): string {
  return extensions?.hint ? `${message} ${extensions.hint}` : message;
}

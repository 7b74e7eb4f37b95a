/** What relay-compiler reads: a list, page by page; one actor; and an edit. */
import { graphql } from "relay-runtime";

export const list = graphql`
  query actorsQuery {
    ...actors_list
  }
`;

export const page = graphql`
  fragment actors_list on Query
  @refetchable(queryName: "actorsPageQuery")
  @argumentDefinitions(count: { type: "Int", defaultValue: 5 }, cursor: { type: "Cursor" }) {
    actors(orderBy: [{ label: ASC }], first: $count, after: $cursor) @connection(key: "list_actors") {
      pageInfo {
        endCursor
        hasNextPage
      }
      edges {
        node {
          label
        }
      }
    }
  }
`;

export const detail = graphql`
  query actorsDetailQuery($id: ID!) {
    actor(id: $id) {
      summary
      revision
    }
  }
`;

export const summarise = graphql`
  mutation actorsSummariseMutation($id: ID!, $summary: String!, $seen: Int!) {
    updateActor(id: $id, patch: { summary: $summary }, ifRevision: $seen, reason: "Shorter") {
      __typename
      ... on ActorPayload {
        record {
          summary
          revision
        }
      }
      ... on Conflict {
        current {
          ... on Actor {
            summary
            revision
          }
        }
      }
    }
  }
`;

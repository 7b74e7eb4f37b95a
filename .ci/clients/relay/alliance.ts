/** What relay-compiler reads: a query, and a fragment whose later pages are fetched through `node(id:)`. */
import { graphql } from "relay-runtime";

export const query = graphql`
  query allianceQuery($id: ID!) {
    alliance(id: $id) {
      label
      ...alliance_members
    }
  }
`;

export const members = graphql`
  fragment alliance_members on Alliance
  @refetchable(queryName: "allianceMembersQuery")
  @argumentDefinitions(count: { type: "Int", defaultValue: 4 }, cursor: { type: "Cursor" }) {
    memberships(first: $count, after: $cursor) @connection(key: "alliance_memberships") {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      edges {
        node {
          id
          since {
            text
            latest
          }
          actor {
            label
          }
        }
      }
    }
  }
`;

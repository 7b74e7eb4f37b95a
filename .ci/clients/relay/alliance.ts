/** What relay-compiler reads: an alliance in two views, and a fragment whose later pages come through `node(id:)`. */
import { graphql } from "relay-runtime";

export const now = graphql`
  query allianceQuery($id: ID!) {
    alliance(id: $id) {
      id
      label
      ...alliance_members
    }
  }
`;

export const then = graphql`
  query allianceAsOfQuery($id: ID!, $year: EDTF!) {
    at(asOf: $year) {
      alliance(id: $id) {
        id
        label
        ...alliance_members
      }
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

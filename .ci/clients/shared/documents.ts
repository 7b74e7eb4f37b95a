/** What Apollo Client and urql send. */
import { graphql } from "../build/shared";

export const Actors = graphql(/* GraphQL */ `
  query Actors($after: Cursor) {
    actors(orderBy: [{ label: ASC }], first: 5, after: $after) {
      edges {
        node {
          id
          label
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const Actor = graphql(/* GraphQL */ `
  query Actor($id: ID!) {
    actor(id: $id) {
      id
      label
      summary
      revision
    }
  }
`);

export const Roll = graphql(/* GraphQL */ `
  fragment Roll on Alliance {
    id
    label
    memberships(first: 100) {
      nodes {
        id
        actor {
          id
          label
        }
      }
    }
  }
`);

export const Members = graphql(/* GraphQL */ `
  query Members($id: ID!) {
    alliance(id: $id) {
      id
      ...Roll
    }
  }
`);

export const MembersAsOf = graphql(/* GraphQL */ `
  query MembersAsOf($id: ID!, $year: EDTF!) {
    at(asOf: $year) {
      alliance(id: $id) {
        id
        ...Roll
      }
    }
  }
`);

export const Summarise = graphql(/* GraphQL */ `
  mutation Summarise($id: ID!, $summary: String!, $seen: Int!) {
    updateActor(id: $id, patch: { summary: $summary }, ifRevision: $seen, reason: "Shorter") {
      __typename
      ... on ActorPayload {
        record {
          id
          summary
          revision
        }
      }
      ... on Conflict {
        current {
          __typename
          id
          ... on Actor {
            summary
            revision
          }
        }
      }
    }
  }
`);

export const Changes = graphql(/* GraphQL */ `
  subscription Changes($after: String!) {
    changes(after: $after, where: { kinds: [TOPIC] }) {
      position
      recordId
    }
  }
`);

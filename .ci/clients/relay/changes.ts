/** What relay-compiler reads: the subscription that is followed. */
import { graphql } from "relay-runtime";

export const subscription = graphql`
  subscription changesSubscription($after: String!) {
    changes(after: $after, where: { kinds: [TOPIC] }) {
      position
      recordId
    }
  }
`;

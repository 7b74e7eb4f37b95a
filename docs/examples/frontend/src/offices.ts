/** A component: the offices of a person, with the dates as the sources give them. */
import { date } from "./dates";
import { getFragmentData, graphql, type FragmentType } from "./gql";
import { html, type Html } from "./html";
import { source } from "./sources";

const Tenure = graphql(/* GraphQL */ `
  fragment Tenure on Tenure {
    id
    acting
    office {
      id
      label
    }
    since {
      ...Day
    }
    until {
      ...Day
    }
    citations(first: 3) {
      nodes {
        id
        ...Source
      }
    }
  }
`);

export function office(tenure: FragmentType<typeof Tenure>): Html {
  const { office, acting, since, until, citations } = getFragmentData(Tenure, tenure);
  const title = acting ? `${office.label} (acting)` : office.label;
  return html`<li>${title}, began ${date(since)}, ended ${date(until)} ${citations.nodes.map(source)}</li>`;
}

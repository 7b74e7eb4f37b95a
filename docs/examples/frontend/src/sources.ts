/** A component: who says so.  Every fact can be asked for its citations, so every fact can show them. */
import { getFragmentData, graphql, type FragmentType } from "./gql";
import { html, type Html } from "./html";

const Source = graphql(/* GraphQL */ `
  fragment Source on Citation {
    id
    page
    startOffset
    endOffset
    document {
      id
      label
    }
  }
`);

export function source(citation: FragmentType<typeof Source>): Html {
  const { document, page, startOffset, endOffset } = getFragmentData(Source, citation);
  const place = page ?? (startOffset === null ? "" : `characters ${startOffset} to ${endOffset}`);
  return html`<cite title="${place}">${document.label}</cite>`;
}

/** A component: an entry of a timeline, and the function that reads the entries page by page. */
import { ask } from "./ask";
import { date } from "./dates";
import { getFragmentData, graphql, type FragmentType } from "./gql";
import { html, type Html } from "./html";
import { source } from "./sources";

const Entry = graphql(/* GraphQL */ `
  fragment Entry on TimelineEntry {
    eventType
    date {
      ...Day
    }
    record {
      id
      label
    }
    citation {
      id
      ...Source
    }
  }
`);

const Timeline = graphql(/* GraphQL */ `
  query Timeline($of: [ID!]!, $after: Cursor) {
    timeline(of: $of, order: LATEST_FIRST, first: 20, after: $after) {
      nodes {
        ...Entry
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export type TimelineEntry = FragmentType<typeof Entry>;

/** At most `most` entries of the timeline of a record, the latest first. */
export async function entriesOf(server: string, id: string, most: number): Promise<TimelineEntry[]> {
  const found: TimelineEntry[] = [];
  let after: string | null = null;
  do {
    const { timeline }: { timeline: PageOfEntries | null } = await ask(server, Timeline, { of: [id], after });
    if (!timeline) break;
    found.push(...timeline.nodes);
    after = timeline.pageInfo.hasNextPage ? timeline.pageInfo.endCursor : null;
  } while (after && found.length < most);
  return found.slice(0, most);
}

interface PageOfEntries {
  nodes: TimelineEntry[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

export function entry(one: TimelineEntry): Html {
  const { date: when, record, eventType, citation } = getFragmentData(Entry, one);
  const what = eventType === "TOOK_PLACE" ? "" : `, ${eventType.toLowerCase().replaceAll("_", " ")}`;
  const sources = citation ? source(citation) : html`<em>no source</em>`;
  return html`<tr><td>${date(when)}</td><td>${record.label}${what}</td><td>${sources}</td></tr>`;
}

/** A component: an uncertain date, from the first and the last day that it may mean. */
import { getFragmentData, graphql, type FragmentType } from "./gql";

const Day = graphql(/* GraphQL */ `
  fragment Day on UncertainDate {
    text
    earliest
    latest
  }
`);

export function date(value: FragmentType<typeof Day> | null): string {
  if (!value) return "not known";
  const { text, earliest, latest } = getFragmentData(Day, value);
  if (text === "..") return "not yet";
  if (earliest === latest) return /[?~%]/.test(text) ? `${earliest}, uncertain` : (earliest ?? text);
  if (earliest === null) return `by ${latest}`;
  return latest === null ? `${earliest} or later` : `between ${earliest} and ${latest}`;
}

/** Write the page of an actor to the output.  Usage: main.js SERVER ID */
import { ask } from "./ask";
import { graphql } from "./gql";
import { html, type Html } from "./html";
import { office } from "./offices";
import { entriesOf, entry } from "./timeline";

const ActorPage = graphql(/* GraphQL */ `
  query ActorPage($id: ID!) {
    actor(id: $id) {
      id
      label
      summary
      tenures(orderBy: [{ since: DESC }]) {
        nodes {
          id
          ...Tenure
        }
      }
    }
  }
`);

async function page(server: string, id: string): Promise<Html> {
  const [{ actor }, entries] = await Promise.all([ask(server, ActorPage, { id }), entriesOf(server, id, 50)]);
  if (!actor) throw new Error(`There is no actor ${id} here.`);
  return html`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${actor.label}</title>
<h1>${actor.label}</h1>
<p>${actor.summary}</p>
<h2>Offices</h2>
<ul>
${actor.tenures.nodes.map(office)}
</ul>
<h2>Timeline</h2>
<table>
${entries.map(entry)}
</table>
</html>`;
}

const [server = "http://127.0.0.1:8000", id = "actors/sergey-lavrov"] = process.argv.slice(2);
page(server, id).then(
  ({ text }) => console.log(text),
  (error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  },
);

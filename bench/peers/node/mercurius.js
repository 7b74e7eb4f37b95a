// Fastify with mercurius: compiled resolvers (graphql-jit), batched loaders and prepared statements.
import Fastify from "fastify";
import mercurius from "mercurius";
import pg from "pg";

const [address, port] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString: address, max: 8 });
const rows = async (name, text, values) => (await pool.query({ name, text, values })).rows;

const schema = `
type UncertainDate { text: String! }
type Labelled { label: String! }
type Document { title: String! publisher: Labelled }
type Citation { document: Document! }
type CitationPage { nodes: [Citation!]! }
type Target { record: Labelled! }
type TargetPage { nodes: [Target!]! }
type Actor { id: ID! label: String! kind: String! summary: String founded: UncertainDate
  participations(first: Int!): ParticipationPage! }
type ActorPage { nodes: [Actor!]! }
type Participation { role: String! actor: Actor! meeting: Meeting! }
type ParticipationPage { nodes: [Participation!]! }
type Statement { id: ID! summary: String speechAct: String! date: UncertainDate speaker: Actor!
  targets(first: Int!): TargetPage! citations(first: Int!): CitationPage! }
type StatementPage { nodes: [Statement!]! }
type Meeting { id: ID! label: String! kind: String! status: String! start: UncertainDate place: Labelled
  participations(first: Int!): ParticipationPage! statements(first: Int!): StatementPage! }
type MeetingPage { nodes: [Meeting!]! }
type Query {
  actor(id: ID!): Actor
  actors(first: Int!, after: String): ActorPage!
  meetings(first: Int!, after: String): MeetingPage!
  statements(first: Int!, after: String): StatementPage!
}`;

const position = (after) => (after ? JSON.parse(Buffer.from(after, "hex").toString()).slice(1) : null);
const date = (text) => (text ? { text } : null);
const page = (nodes) => ({ nodes });

const resolvers = {
  Query: {
    actor: async (_, { id }) => (await rows("actor", "select * from actor where id = $1", [id]))[0] ?? null,
    actors: async (_, { first, after }) =>
      page(await rows("actors", "select * from actor where id > $1 order by id limit $2", [position(after)?.[0] ?? "", first])),
    meetings: async (_, { first, after }) => page(await rows(
      "meetings",
      `select * from meeting where start_earliest <= $1 and (start_earliest < $1 or id > $2)
       order by start_earliest desc, id limit $3`,
      [...(position(after) ?? ["~", ""]), first],
    )),
    statements: async (_, { first, after }) => page(await rows(
      "statements", "select * from statement where id > $1 order by id limit $2", [position(after)?.[0] ?? "", first],
    )),
  },
  Actor: { founded: (actor) => date(actor.founded) },
  Meeting: { start: (meeting) => date(meeting.start) },
  Statement: { date: (statement) => date(statement.date), speechAct: (statement) => statement.speech_act },
};

// ---- loaders: one statement per level

const loader = (load) => ({ loader: load, opts: { cache: false } });

const one = (table, column) => loader(async (queries) => {
  const ids = [...new Set(queries.map(({ obj }) => obj[column]).filter(Boolean))];
  const found = await rows(`one ${table}`, `select * from ${table} where id = any($1)`, [ids]);
  const byId = new Map(found.map((row) => [row.id, row]));
  return queries.map(({ obj }) => byId.get(obj[column]) ?? null);
});

const many = (table, column, text) => loader(async (queries) => {
  const ids = [...new Set(queries.map(({ obj }) => obj.id))];
  const found = await rows(`${table} by ${column}`, text, [ids, queries[0].params.first]);
  const byOwner = new Map(ids.map((id) => [id, []]));
  for (const row of found) byOwner.get(row[column]).push(row);
  return queries.map(({ obj }) => page(byOwner.get(obj.id)));
});

const firstOfEach = (table, column, condition = "true") => many(
  table, column,
  `select * from (
     select *, row_number() over (partition by ${column} order by id) as place
     from ${table} where ${column} = any($1) and ${condition}) t
   where place <= $2 order by ${column}, place`,
);

const lastMeetings = many(
  "participation", "actor_id",
  `select * from (
     select *, row_number() over (partition by actor_id order by meeting_start_earliest desc, id) as place
     from participation where actor_id = any($1) and rank <> 'deprecated') t
   where place <= $2 order by actor_id, place`,
);

const loaders = {
  Actor: { participations: lastMeetings },
  Participation: { actor: one("actor", "actor_id"), meeting: one("meeting", "meeting_id") },
  Meeting: {
    place: one("place", "place_id"),
    participations: firstOfEach("participation", "meeting_id", "rank <> 'deprecated'"),
    statements: firstOfEach("statement", "meeting_id"),
  },
  Statement: {
    speaker: one("actor", "speaker_id"),
    targets: firstOfEach("target", "statement_id", "rank <> 'deprecated'"),
    citations: firstOfEach("citation", "record_id"),
  },
  Target: { record: one("record", "record_id") },
  Citation: { document: one("document", "document_id") },
  Document: { publisher: one("publisher", "publisher_id") },
};

const server = Fastify({ logger: false });
server.register(mercurius, { schema, resolvers, loaders, jit: 1, cache: true });
await server.listen({ port: Number(port), host: "127.0.0.1" });

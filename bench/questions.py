"""What is asked: four questions in GraphQL and one in REST, each with variables that rotate."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Question:
    """A question; a page question is asked for its first page and for the pages after it.

    `text` is GraphQL, or the path of a REST request. `walk` asks a GraphQL server where the page ends.
    """

    name: str
    says: str
    text: str
    walk: str = ""
    pages: int = 1
    rows: int = 1

    @property
    def is_rest(self) -> bool:
        """Whether it is asked at a path of its own."""
        return self.text.startswith("/")


ACTOR = Question(
    "actor",
    "one actor by id, with five fields",
    "query Actor($id: ID!) { actor(id: $id) { id label kind summary founded { text } } }",
)

MEETINGS = Question(
    "meetings",
    "50 meetings, latest first, with participants and their actors",
    """query Meetings($after: Cursor) { meetings(first: 50, after: $after, orderBy: [{start: DESC}]) { nodes {
    id label kind status start { text } place { label }
    participations(first: 10) { nodes { role actor { label kind } } } } } }""",
    "query($first: Int!, $after: Cursor) {"
    " page: meetings(first: $first, after: $after, orderBy: [{start: DESC}]) { pageInfo { endCursor } } }",
    pages=20,
    rows=50,
)

ACTORS = Question(
    "actors",
    "20 actors with their last five meetings, each with participants and three statements with sources",
    """query Actors($after: Cursor) { actors(first: 20, after: $after) { nodes { id label
    participations(first: 5, orderBy: [{meeting: {start: DESC}}]) { nodes { role meeting { label start { text }
      participations(first: 10) { nodes { role actor { label } } }
      statements(first: 3) { nodes { summary modality
        citations(first: 1) { nodes { document { title source { label } } } } } } } } } } } }""",
    "query($first: Int!, $after: Cursor) { page: actors(first: $first, after: $after) { pageInfo { endCursor } } }",
    pages=40,
    rows=20,
)

STATEMENTS = Question(
    "statements",
    "1,000 statements with speaker, target and source",
    """query Statements($after: Cursor) { statements(first: 1000, after: $after) { nodes {
    id summary modality said { text } speaker { label } targets(first: 1) { nodes { record { label } } }
    citations(first: 1) { nodes { document { source { label } } } } } } }""",
    "query($first: Int!, $after: Cursor) { page: statements(first: $first, after: $after) { pageInfo { endCursor } } }",
    pages=5,
    rows=1000,
)

LIST = Question("list", "1,000 statements over REST", "/v1/statements?limit=1000", pages=5, rows=1000)

GRAPHQL = (ACTOR, MEETINGS, ACTORS, STATEMENTS)
PAGES = (MEETINGS, ACTORS, STATEMENTS)
QUESTIONS = (*GRAPHQL, LIST)
BY_NAME = {question.name: question for question in QUESTIONS}

ORDERS = (", orderBy: [{start: DESC}]", ", orderBy: [{meeting: {start: DESC}}]")


def plain(question: Question) -> str:
    """The same question to a schema that knows one order only and has no scalars of its own."""
    text = question.text.replace("$after: Cursor", "$after: String")
    for order in ORDERS:
        text = text.replace(order, "")
    return text


ACTORS_ASKED = 200
STRIDE = 37


def ids(actors: int) -> list[dict[str, Any]]:
    """Variables of the question about one actor: some of the generated actors, far from each other."""
    numbers = ((place * STRIDE) % actors + 1 for place in range(min(ACTORS_ASKED, actors)))
    return [{"id": f"actors/actor-{number}"} for number in numbers]

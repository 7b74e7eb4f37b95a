"""The queries of the benchmark: four in GraphQL and one in REST, each with rotating variables."""

import re
from dataclasses import dataclass
from importlib.resources import files
from typing import Any


def spelling_of(server: str, name: str) -> str:
    """Returns the GraphQL text of a query for a server; `NAME.walk` selects the page info of the query NAME."""
    return (files("bench") / "queries" / server / f"{name}.graphql").read_text(encoding="utf-8")


@dataclass(frozen=True)
class BenchQuery:
    """A query; a paged one is run for its first page and the pages after it."""

    name: str
    description: str
    pages: int = 1
    rows: int = 1
    path: str = ""
    variable: str = ""
    values: tuple[str, ...] = ()
    """The values of its variable in rotation, if that is neither the cursor of a page nor an actor."""

    @property
    def is_rest(self) -> bool:
        """Whether it is a REST request with a path of its own."""
        return bool(self.path)

    @property
    def text(self) -> str:
        """The query in this project's spelling."""
        return self.path or spelling_of("entente", self.name)

    @property
    def walk(self) -> str:
        """The query for the page info."""
        return spelling_of("entente", f"{self.name}.walk")


ACTOR = BenchQuery("actor", "one actor by id, with five fields")
MEETINGS = BenchQuery("meetings", "50 meetings, latest first, with participants and their actors", pages=20, rows=50)
ACTORS = BenchQuery(
    "actors",
    "20 actors with their last five meetings, each with participants and three statements with publishers",
    pages=40,
    rows=20,
)
STATEMENTS = BenchQuery("statements", "1,000 statements with speaker, target and publisher", pages=5, rows=1000)
LIST = BenchQuery("list", "1,000 statements over REST", pages=5, rows=1000, path="/v1/statements?limit=1000")

YEARS = tuple(map(str, range(1996, 2016)))
AS_OF = BenchQuery(
    "held", "50 memberships as of a day", variable="day", values=tuple(f"{year}-06-15" for year in YEARS)
)
BEST = BenchQuery("best", "the same with the best ranks only", variable="day", values=AS_OF.values)
PUBLISHED = BenchQuery(
    "published",
    "100 statements published until a day",
    variable="day",
    values=tuple(f"{year}-12-31" for year in range(2000, 2020)),
)
WEIGHED = BenchQuery(
    "weighed",
    "100 statements of an actor with the evidence for each",
    variable="speaker",
    values=tuple(f"actors/actor-{number}" for number in range(1, 21)),
)
VIEWS = (AS_OF, BEST, PUBLISHED, WEIGHED)

GRAPHQL = (ACTOR, MEETINGS, ACTORS, STATEMENTS)
PAGES = (MEETINGS, ACTORS, STATEMENTS)
QUESTIONS = (*GRAPHQL, LIST)
BY_NAME = {question.name: question for question in (*QUESTIONS, *VIEWS)}

ORDERS = (", orderBy: [{start: DESC}]", ", orderBy: [{meeting: {start: DESC}}]")


ALIAS = re.compile(r"(?<![$\w])(id|kind|role|status): \w+")
"""Names that other schemas have, for which this one has longer ones."""


def plain_rows(question: BenchQuery) -> str:
    """Returns the query for a schema with a single order, without scalars of its own, and with short names."""
    text = ALIAS.sub(r"\1", question.text.replace("$after: Cursor", "$after: String"))
    for order in ORDERS:
        text = text.replace(order, "")
    return text


ACTOR_IDS = 200
STRIDE = 37


def ids(actors: int) -> list[dict[str, Any]]:
    """Returns variables for the query of one actor: generated actors, far apart from each other."""
    numbers = ((place * STRIDE) % actors + 1 for place in range(min(ACTOR_IDS, actors)))
    return [{"id": f"actors/actor-{number}"} for number in numbers]

"""What is asked: four questions in GraphQL and one in REST, each with variables that rotate."""

from dataclasses import dataclass
from importlib.resources import files
from typing import Any


def spelling_of(server: str, name: str) -> str:
    """A GraphQL text as a server spells it; `NAME.walk` asks where a page of the question NAME ends."""
    return (files("bench") / "queries" / server / f"{name}.graphql").read_text()


@dataclass(frozen=True)
class BenchQuery:
    """A question; a page question is asked for its first page and for the pages after it."""

    name: str
    says: str
    pages: int = 1
    rows: int = 1
    path: str = ""
    variable: str = ""
    values: tuple[str, ...] = ()
    """What it is asked with in turn, where that is neither the cursor of a page nor an actor."""

    @property
    def is_rest(self) -> bool:
        """Whether it is asked at a path of its own."""
        return bool(self.path)

    @property
    def text(self) -> str:
        """The question as this project understands it."""
        return self.path or spelling_of("entente", self.name)

    @property
    def walk(self) -> str:
        """What asks where a page of it ends."""
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
HELD = BenchQuery("held", "50 memberships as of a day", variable="day", values=tuple(f"{year}-06-15" for year in YEARS))
BEST = BenchQuery("best", "the same with the best ranks alone", variable="day", values=HELD.values)
PUBLISHED = BenchQuery(
    "published",
    "100 statements that could be known on a day",
    variable="day",
    values=tuple(f"{year}-12-31" for year in YEARS),
)
WEIGHED = BenchQuery(
    "weighed",
    "100 statements of an actor with the evidence for each",
    variable="speaker",
    values=tuple(f"actors/actor-{number}" for number in range(1, 21)),
)
VIEWS = (HELD, BEST, PUBLISHED, WEIGHED)

GRAPHQL = (ACTOR, MEETINGS, ACTORS, STATEMENTS)
PAGES = (MEETINGS, ACTORS, STATEMENTS)
QUESTIONS = (*GRAPHQL, LIST)
BY_NAME = {question.name: question for question in (*QUESTIONS, *VIEWS)}

ORDERS = (", orderBy: [{start: DESC}]", ", orderBy: [{meeting: {start: DESC}}]")


def plain_rows(question: BenchQuery) -> str:
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

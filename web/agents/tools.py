"""The tools: their names, what they are for, and what they take."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from api.questions.record_ranking import SearchKind

READ_ONLY = {"readOnlyHint": True, "idempotentHint": True, "openWorldHint": False}
MAX_PAGE = 50
Schema = dict[str, Any]


def text(description: str = "") -> Schema:
    """The schema of a text."""
    return {"type": "string", **({"description": description} if description else {})}


def texts(description: str, most: int) -> Schema:
    """The schema of a list of texts."""
    return {
        "type": "array",
        "items": {"type": "string"},
        "maxItems": most,
        "description": description,
    }


def one_of(*words: str, description: str = "") -> Schema:
    """The schema of one of some words."""
    return {"type": "string", "enum": list(words), **({"description": description} if description else {})}


def page_size() -> Schema:
    """The schema of how many items to return."""
    return {"type": "integer", "maximum": MAX_PAGE}


ID = text("an id from search, such as actors/china")
PERIOD = {"since": text("such as 2022-02"), "until": text()}
VIEW = {"publishedUntil": text(), "accordingTo": text(), "knownAt": text()}
FULL_VIEW = {
    "asOf": text("only what held on this day"),
    "certainty": one_of("CERTAIN", "LIKELY", "POSSIBLE", description="how surely it held asOf"),
    "publishedUntil": text("only what documents published by this day say"),
    "accordingTo": text("only what this document says: its id"),
    "knownAt": text("as recorded at this time"),
    "revision": {"type": "integer"},
}
AFTER = text("`next` of the previous answer")
OWN = {"type": "boolean"}
TIES = ("MEETING", "STATEMENT", "MEMBERSHIP", "RELATION", "TENURE", "OBLIGATION", "OFFICE", "PART_OF", "EMBODIMENT")


@dataclass(frozen=True)
class Tool:
    """A tool, and the schemas of its arguments by their names."""

    name: str
    description: str
    arguments: Mapping[str, Schema]
    required: tuple[str, ...] = ()

    @property
    def definition(self) -> dict[str, Any]:
        """The tool as `tools/list` describes it."""
        schema = {
            "type": "object",
            "properties": dict(self.arguments),
            "required": list(self.required),
            "additionalProperties": False,
        }
        return {
            "name": self.name,
            "description": self.description,
            "inputSchema": schema,
            "annotations": READ_ONLY,
        }


TOOLS = (
    Tool(
        "search",
        "Finds records of any kind by name, in any script, with typing errors. Begin here: other tools take ids.",
        {
            "q": text("a name, or a few words"),
            "kinds": {"type": "array", "items": one_of(*(kind.upper() for kind in sorted(SearchKind)))},
            "lang": text("language of the labels: zh"),
            "first": page_size(),
            "after": AFTER,
        },
        ("q",),
    ),
    Tool(
        "read",
        "Reads one to ten records of any kind: their facts, the sources of each, and where sources disagree. A view "
        "limits them: as of a day, or as known then.",
        {
            "ids": texts("ids from search and other answers", 10),
            **FULL_VIEW,
            "after": text("`next` of a list that was cut"),
        },
        ("ids",),
    ),
    Tool(
        "timeline",
        "What happened to one to four records, the latest first.",
        {
            "of": texts("ids", 4),
            **PERIOD,
            "order": one_of("LATEST_FIRST", "EARLIEST_FIRST"),
            "includeRepresentatives": OWN,
            **VIEW,
            "first": page_size(),
            "after": AFTER,
        },
        ("of",),
    ),
    Tool(
        "between",
        "Statements of two actors about each other, their meetings, alliances, obligations, relations, silences.",
        {
            "a": ID,
            "b": ID,
            **PERIOD,
            "includeRepresentatives": OWN,
            **VIEW,
            "first": page_size(),
            "meetingsAfter": text("`next` of meetings"),
            "statementsAfter": text("`next` of statements"),
        },
        ("a", "b"),
    ),
    Tool(
        "paths",
        "The shortest chains of ties between two records, with the sources of each tie.",
        {
            "from": ID,
            "to": ID,
            "kinds": {"type": "array", "items": one_of(*TIES)},
            **PERIOD,
            "includeRepresentatives": OWN,
            **VIEW,
            "first": page_size(),
            "after": AFTER,
        },
        ("from", "to"),
    ),
    Tool(
        "stances",
        "Who supports, criticises or opposes whom or what: counts, and the statements with their words and sources. "
        "`mention` AVOIDED means without naming it. Give speakers, targets or both.",
        {
            "speakers": texts("ids of persons, or of actors with all who speak for them", 20),
            "targets": texts("ids of actors, topics, documents and so on", 20),
            **PERIOD,
            "groupBy": one_of("ON_BEHALF_OF", "SPEAKER", description="default: what fits the speakers"),
            **VIEW,
            "first": page_size(),
            "after": AFTER,
        },
    ),
    Tool(
        "graphql",
        "Runs a GraphQL query (read-only), for what other tools do not answer. Resource entente://schema lists the "
        "fields; so does introspection.",
        {"query": text(), "variables": {"type": "object"}},
        ("query",),
    ),
)
BY_NAME = {tool.name: tool for tool in TOOLS}

"""The GraphQL documents of the pages: what a page shows is what its document answers, and nothing else."""

import re
from functools import cache
from importlib.resources import files
from typing import NamedTuple

SPREAD = re.compile(r"\.\.\.(?!on\b)([A-Z]\w*)")
DEFINED = re.compile(r"^fragment (\w+)", re.MULTILINE)
VIEWS, FOR_AGENTS = files("web") / "views", files("web") / "agents" / "documents"
LIST = "-list"
SITEMAP = "sitemap"


class ListDocument(NamedTuple):
    """What the documents of lists differ in: the type, the order, the field that is counted by, and other fields."""

    type: str
    fields: str = ""
    kind: str = ""
    order: str = "label: ASC"


LISTS = {
    "actors": ListDocument("Actor", "actorKind", "ACTOR_KIND"),
    "alliances": ListDocument("Alliance", "allianceKind formed { text } ended { text }", "ALLIANCE_KIND"),
    "meetings": ListDocument(
        "Meeting", "meetingKind meetingStatus start { text } place { id label }", "MEETING_STATUS", "start: DESC"
    ),
    "statements": ListDocument("Statement", "speechAct date { text } speaker { id label }", "SPEECH_ACT", "date: DESC"),
    "documents": ListDocument("Document", "documentKind published { text } publisher { id label }", "DOCUMENT_KIND"),
    "publishers": ListDocument("Publisher", "publisherKind", "PUBLISHER_KIND"),
    "offices": ListDocument("Office", "level body { id label }", "LEVEL"),
    "places": ListDocument("Place", "placeKind country { id label }", "PLACE_KIND"),
    "topics": ListDocument("Topic"),
}
"""The collections that have lists."""


@cache
def document(name: str) -> str:
    """The document of a page, complete with the shared fragments that it spreads."""
    if name == SITEMAP:
        queries = (_filled(SITEMAP, {"COLLECTION": collection}) for collection in LISTS)
        return "# The ids of a collection, for search engines.\n" + "".join(queries)
    if name.endswith(LIST):
        return _list_document(name.removesuffix(LIST))
    return _with_fragments((VIEWS / f"{name}.graphql").read_text(encoding="utf-8"))


@cache
def agent_document(name: str) -> str:
    """The document of a tool for agents, complete with the shared fragments that it spreads."""
    return _with_fragments((FOR_AGENTS / f"{name}.graphql").read_text(encoding="utf-8"))


@cache
def names() -> tuple[str, ...]:
    """The names of all documents, in alphabetical order."""
    found = [file.name.removesuffix(".graphql") for file in VIEWS.iterdir() if file.name.endswith(".graphql")]
    return tuple(sorted([*found, SITEMAP, *(f"{collection}{LIST}" for collection in LISTS)]))


def _list_document(collection: str) -> str:
    form = LISTS[collection]
    words = {
        "COLLECTION": collection,
        "TITLE": collection.capitalize(),
        "TYPE": form.type,
        "ORDER": form.order,
        "KIND": form.kind,
        " FIELDS": f" {form.fields}".rstrip(),
    }
    text = _filled("list", words)
    return text if form.kind else text.replace("      facets(by: []) { counts { value count } }\n", "")


def _filled(pattern: str, words: dict[str, str]) -> str:
    """A pattern of several documents with its words in capitals filled in."""
    text = (VIEWS / "patterns" / f"{pattern}.graphql").read_text(encoding="utf-8")
    for word, value in words.items():
        text = text.replace(word, value)
    return text


def _with_fragments(text: str) -> str:
    missing = sorted(set(SPREAD.findall(text)) - set(DEFINED.findall(text)))
    if not missing:
        return text
    fragments = [(VIEWS / "fragments" / f"{name}.graphql").read_text(encoding="utf-8") for name in missing]
    return _with_fragments("\n".join([text, *fragments]))

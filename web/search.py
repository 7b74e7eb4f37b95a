"""Search over all collections, in one place: for the page, and for the suggestions below the search box."""

from typing import Any, NamedTuple

from starlette.requests import Request

from web.ask import DocumentAnswer, ask

ORDER = ("actors", "alliances", "meetings", "statements", "documents", "offices", "places", "topics", "publishers")
SUGGESTED, LISTED = 8, 10


class SearchGroup(NamedTuple):
    """What one collection has for the words of a search."""

    collection: str
    total: int
    records: list[dict[str, Any]]


async def search(request: Request, q: str, first: int = LISTED) -> tuple[DocumentAnswer, list[SearchGroup]]:
    """What the collections have for some words; nothing without words.  Raises Refusal."""
    if not q:
        return await ask(request, "nothing", {}), []
    answer = await ask(request, "search", {"q": q, "first": first})
    groups = [
        SearchGroup(collection, answer.data[collection]["totalCount"], answer.data[collection]["nodes"])
        for collection in ORDER
        if answer.data[collection]["nodes"]
    ]
    return answer, groups


def suggestions(groups: list[SearchGroup]) -> list[dict[str, Any]]:
    """The first records of the groups, with the kind of each."""
    found = [(record, group.collection) for group in groups for record in group.records]
    return [{"id": record["id"], "label": record["label"], "in": name} for record, name in found][:SUGGESTED]

"""Reads records by the documents of their pages, and continues the lists that an answer cut."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from api.errors import Code, Refusal, nearest
from web.agents.ask import AgentAnswer, Asker
from web.agents.lists import size_of
from web.documents import document
from web.folding import Folded, record_of
from web.words.vocabulary import COLLECTIONS

PAGES = {
    "actors": "actor", "alliances": "alliance", "meetings": "meeting", "statements": "statement",
    "documents": "document", "publishers": "publisher", "offices": "office", "places": "place", "topics": "topic",
}  # fmt: skip
FACT = "fact"
VIEW_OF_FACTS = ("knownAt", "revision")
LONG_LISTS = {"actors": ("tenures", "memberships", "relations", "relationsTowards")}
"""Lists of which a page reads as many facts as a variable of their name says."""
PAGE_SIZE, MOST_FACTS = 50, 400
LEAST_ITEMS = 3
CONTINUED = ":"


@dataclass(frozen=True)
class ListPosition:
    """Where to go on in a list of a record; written as `memberships:20`, for claims with a cursor."""

    name: str
    place: str

    @classmethod
    def of(cls, text: str) -> "ListPosition":
        """The position that a text writes.  Raises Refusal."""
        name, mark, place = text.partition(CONTINUED)
        if not mark or not place or (name != "claims" and not (place.isdecimal() and int(place) <= MOST_FACTS)):
            hint = "Pass the `next` of a list in an earlier answer, with the id of its record."
            raise Refusal(Code.INVALID_CURSOR, f"after cannot be {text[:60]}.", hint, "after")
        return cls(name, place)

    def variables(self, collection: str) -> dict[str, Any]:
        """What the document of a page reads for the items from here on."""
        if self.name == "claims":
            return {"after": self.place}
        long = self.name in LONG_LISTS.get(collection, ())
        return {self.name: min(int(self.place) + PAGE_SIZE, MOST_FACTS)} if long else {}


async def record(asker: Asker, id: str, view: Mapping[str, Any], more: Mapping[str, Any]) -> tuple[Any, AgentAnswer]:
    """The record of an id as its page reads it, and the answer.  Raises Refusal."""
    collection, mark, slug = id.partition("/")
    if not mark or not slug:
        collections = f"Ids begin with a collection: {', '.join(COLLECTIONS)}. Search finds them by name."
        raise Refusal(Code.BAD_USER_INPUT, f"ids: '{id[:80]}' is not an id.", collections, "ids")
    name = PAGES.get(collection, FACT)
    chosen = {key: value for key, value in view.items() if name != FACT or key in VIEW_OF_FACTS}
    try:
        answer = await asker.ask(document(name), {"id": id, **chosen, **more})
    except Refusal as refusal:
        if id not in refusal.detail:
            raise
        past = {key: value for key, value in view.items() if key in VIEW_OF_FACTS}
        answer = await asker.ask(document("existence"), {"id": id, **past})
    if answer.data["at"]["record"] is None:
        why = " ".join(answer.messages) or f"There is no {id[:80]}. {nearest(collection, COLLECTIONS)}".strip()
        raise Refusal(Code.NOT_FOUND, f"ids: {why}", "Search finds ids by name.", "ids")
    return record_of(answer.data), answer


def whole(id: str, found: Mapping[str, Any], folded: Folded) -> dict[str, Any]:
    """A record in the small form, whose cut lists say where to go on."""
    item = folded.record(found)
    for name, value in item.items():
        if isinstance(value, dict) and "items" in value and value["total"] > len(value["items"]):
            value["next"] = _next(id, name, len(value["items"]), found[name])
    return item


def _next(id: str, name: str, count: int, connection: Mapping[str, Any]) -> str:
    collection = id.partition("/")[0]
    cursor = (connection.get("pageInfo") or {}).get("endCursor")
    if name == "claims" and cursor:
        return f"claims{CONTINUED}{cursor}"
    if name in LONG_LISTS.get(collection, ()) and count < MOST_FACTS:
        return f"{name}{CONTINUED}{count}"
    if name in ("meetings", "statements") and collection == "actors":
        return f'use timeline with of ["{id}"]'
    return "use graphql with `first` and `after`"


def cut(id: str, item: dict[str, Any], room: int) -> dict[str, Any]:
    """A record with its longest lists cut to whole items, so that it fits into a number of characters."""
    while size_of(item) > room:
        lists = {name: value for name in item if len(value := _items(item[name])) > LEAST_ITEMS}
        if not lists:
            return {name: value for name, value in item.items() if not _items(value)}
        name = max(lists, key=lambda name: size_of(lists[name]))
        kept = lists[name][: max(LEAST_ITEMS, len(lists[name]) * 2 // 3)]
        before = item[name] if isinstance(item[name], dict) else {"total": len(lists[name])}
        item[name] = {**before, "items": kept, "next": f"{name}{CONTINUED}{len(kept)}"}
    return item


def _items(value: Any) -> list[Any]:
    found = value.get("items") if isinstance(value, dict) else value
    return found if isinstance(found, list) else []


def continued(found: Mapping[str, Any], item: dict[str, Any], at: ListPosition) -> dict[str, Any]:
    """Only one list of a record, from a position on.  Raises Refusal."""
    lists = [name for name, value in found.items() if isinstance(value, dict) and "nodes" in value]
    if at.name not in lists:
        similar = nearest(at.name, lists)
        raise Refusal(Code.INVALID_CURSOR, f"after: this record has no list {at.name[:40]}.", similar, "after")
    value = item.get(at.name, [])
    items, start = _items(value), 0 if at.name == "claims" else int(at.place)
    more = value if isinstance(value, dict) else {"total": len(items)}
    return {name: item[name] for name in ("id", "label") if name in item} | {at.name: {**more, "items": items[start:]}}

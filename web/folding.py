"""Answers of the API in the small form that agents read: without nulls, and with each document described once."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

DATE = {"text", "earliest", "latest"}
ABSENT: tuple[Any, ...] = (None, "", [], {})
STANCES = ("support", "favour", "neutral", "mixed", "criticise", "oppose", "unclear")
USUAL: Mapping[str, Any] = {
    **dict.fromkeys(("disputed", "acting", "contested", "hasMore"), False),
    **dict.fromkeys(("contradicted", "possible", *STANCES), 0),
    "labelLanguage": "en",
    "supportType": "SUPPORTS",
}
"""Fields that are left out where they have their usual value."""
CITED = ("supportType", "field", "phrase", "page", "setAside")
DESCRIBED = ("label", "fidelity", "licence", "url", "archivedUrl")


@dataclass
class Folded:
    """Folds parts of one answer.  `documents` describes every cited document by its id.

    Inside a view, ids are addresses that keep the view; `plain_ids` leaves it out.
    """

    plain_ids: bool = True
    documents: dict[str, dict[str, Any]] = field(default_factory=dict)

    def fold(self, value: Any) -> Any:
        """A value in the small form: dates as EDTF, connections as lists, citations with the id of their document."""
        if isinstance(value, list):
            return [self.fold(one) for one in value]
        if not isinstance(value, dict):
            return value
        if "text" in value and value.keys() <= DATE:
            return value["text"]
        if value.keys() == {"totalCount"}:
            return value["totalCount"]
        if "supportType" in value and isinstance(value.get("document"), dict):
            return self._citation(value)
        if "nodes" in value or ("edges" in value and "pageInfo" in value):
            return self._connection(value)
        return self.record(value)

    def record(self, value: Mapping[str, Any]) -> dict[str, Any]:
        """The members of an answer or of a record in the small form, even of one that is a citation itself."""
        folded = {name: self.fold(one) for name, one in value.items()}
        if self.plain_ids and "id" in folded:
            folded["id"] = plain_id(folded["id"])
        if folded.get("recordId") == folded.get("id"):
            folded.pop("recordId", None)
        if "nameKind" in folded or "scheme" in folded:
            folded.pop("id", None)  # names and codes speak for themselves
        return without_usual(folded)

    def _connection(self, value: Mapping[str, Any]) -> Any:
        """A list, or `items` with what else the connection says, such as how many there are in all."""
        nodes = value["nodes"] if "nodes" in value else [edge["node"] for edge in value["edges"]]
        items = [self.fold(node) for node in nodes]
        others = {name: one for name, one in value.items() if name not in ("nodes", "edges", "pageInfo", "totalCount")}
        more = self.record(others)
        total = value.get("totalCount", len(items))
        if not items and not total and not more:
            return []
        return {"total": total, "items": items, **more} if more or total > len(items) else items

    def _citation(self, value: Mapping[str, Any]) -> dict[str, Any]:
        document = value["document"]
        self._describe(document)
        start, end = value.get("startOffset"), value.get("endOffset")
        folded = {
            "document": plain_id(document["id"]),
            **{name: value.get(name) for name in CITED},
            "value": value.get("citationValue"),
            "characters": f"{start}-{end}" if start is not None else None,
            "since": self.fold(value.get("since")),
            "until": self.fold(value.get("until")),
        }
        return without_usual(folded)

    def _describe(self, document: Mapping[str, Any]) -> None:
        publisher = (document.get("publisher") or {}).get("label")
        described = {**{name: document.get(name) for name in DESCRIBED}, "publisher": publisher}
        self.documents.setdefault(plain_id(document["id"]), {}).update(without_usual(described))


def plain_id(id: str) -> str:
    """The id without the view that it was read in."""
    return id.partition("?")[0]


def without_usual(members: Mapping[str, Any]) -> dict[str, Any]:
    """Members that say something: neither null nor empty, nor what goes without saying."""
    return {name: one for name, one in members.items() if one not in ABSENT and USUAL.get(name, ABSENT) != one}


def record_of(data: Mapping[str, Any]) -> dict[str, Any]:
    """The record that the document of a page is about, with what the page shows beside it: events, members, sources.

    Members of an alliance are those of the view, with the dates that the page reads outside of it.
    """
    record = dict(data["at"]["record"])
    if always := data.get("always"):
        members = {one["recordId"] for one in record["memberships"]["nodes"]}
        everyone = always["alliance"]["memberships"]["nodes"] if always["alliance"] else []
        nodes = [one for one in everyone if one["recordId"] in members]
        record["memberships"] = {**record["memberships"], "nodes": nodes}
    sources = {"citations": data["at"]["sources"]} if data["at"].get("sources") else {}
    return {**record, **sources, **(data.get("events") or {})}

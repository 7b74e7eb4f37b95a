"""Ids of assertions and citations, made of their ends and a number: `memberships/brics--china--1`."""

import re
from collections import Counter
from dataclasses import replace

from api.write.change import Change
from schema.entity import Linked

LONGEST_END = 90


class Ids:
    """Gives ids to what has none.  The same changes in the same order get the same ids, whenever they are read."""

    def __init__(self) -> None:
        self.seen: Counter[str] = Counter()

    def named(self, change: Change) -> Change:
        """The same change with an id."""
        if change.id or not issubclass(change.entity, Linked):
            return change
        ends = [str(change.values.get(end) or "") for end in change.entity.ends]
        stem = f"{change.entity.collection()}/{'--'.join(_slug(end, change) for end in ends)}"
        self.seen[stem] += 1
        return replace(change, values=change.values | {"id": f"{stem}--{self.seen[stem]}"})


def _slug(end: str, change: Change) -> str:
    """The slug of an end; what is cited says its collection too, for several records share a slug.

    An end that is missing or misspelt still gives an id that can be read: what is wrong is said of the end alone.
    """
    collection, _, slug = end.partition("/")
    whole = f"{collection}-{slug}" if change.entity.__tablename__ == "citation" and collection != "documents" else slug
    return re.sub("[^a-z0-9]+", "-", whole).strip("-")[:LONGEST_END].rstrip("-") or "unknown"

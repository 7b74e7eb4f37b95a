"""The profiles of the World Factbook: which state each is about, and the texts in it without their markup."""

import html
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from seeds.build.json_files import read_json
from seeds.build.sources import Row, Sources, invalid
from seeds.build.states import StateIndex

ARCHIVE = "factbook-all/factbook.tar.xz"
DOCUMENT = "documents/world-factbook-2026"
GEC = {
    "ri": "actors/serbia",
    "kv": "actors/kosovo",
    "sv": "actors/svalbard-and-jan-mayen",
    "ee": "actors/european-union",
}
"""Profiles that the table of country codes does not know by their code; Svalbard's is also Jan Mayen's."""
NO_STATE = {
    "we": "the West Bank, part of the profile of no state",
    "gz": "the Gaza Strip, part of the profile of no state",
}


class Profile(NamedTuple):
    """A profile: its code, the state it is about, what it says of its government, and its row."""

    code: str
    actor: str
    content: dict[str, Any]
    row: Row
    document: str = DOCUMENT

    def text(self, *path: str, section: str = "Government") -> str:
        """The text at a place of a section, without markup; empty if there is none.  Raises Invalid."""
        found: Any = self.content
        for name in (section, *path, "text"):
            if not isinstance(found, dict):
                raise invalid(f"{ARCHIVE}, profile {self.code}", " / ".join((section, *path)), "is not an object")
            found = found.get(name, "" if name == "text" else {})
        if not isinstance(found, str):
            raise invalid(f"{ARCHIVE}, profile {self.code}", " / ".join((section, *path)), f"{found!r} is not a text")
        return unmarked(found)


def unmarked(text: str) -> str:
    """A text of the Factbook without tags and entities, with single blanks."""
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", text)).split())


def profiles(sources: Sources, states: StateIndex) -> Iterator[Profile]:
    """The profiles of states and territories, in the order of their codes.  Others are skipped, with the reason."""
    yield from states.cache("factbook", lambda: [*_read(sources, states)])


def _read(sources: Sources, states: StateIndex) -> Iterator[Profile]:
    for name, content in sorted(sources.archive(ARCHIVE).items()):
        if not name.endswith(".json"):
            continue
        code = name.rpartition("/")[2].removesuffix(".json")
        row = sources.register(ARCHIVE, f"profile {code}")
        profile = read_json(f"{ARCHIVE}/{name}", content)
        if not isinstance(profile, dict):
            raise invalid(f"{ARCHIVE}/{name}", "", "is not the profile of a country")
        actor = GEC.get(code) or states.by_code.get(("gec", code.upper()))
        if actor is None:
            sources.skip(row, NO_STATE.get(code, "an ocean, an uninhabited place, or a region with no code of its own"))
            continue
        sources.use(row)
        yield Profile(code, actor, profile, row)

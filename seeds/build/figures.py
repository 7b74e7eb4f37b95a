"""How many of the named mentions in visits and travels lead to a person, read from the tables of the world seed."""

import csv
from pathlib import Path
from typing import NamedTuple

from seeds.build.tables import WORLD


class MentionFigures(NamedTuple):
    """Named mentions, and how many of them lead to a person, and to a person of the lists of office holders."""

    mentions: int
    to_persons: int
    to_listed: int

    @property
    def share_to_persons(self) -> float:
        """Share that leads to a person."""
        return self.to_persons / self.mentions

    @property
    def share_to_listed(self) -> float:
        """Share that leads to a person of the lists."""
        return self.to_listed / self.mentions


def count_mentions(folder: Path = WORLD) -> MentionFigures:
    """Counts the mentions of `participants.csv`: each title and name of a meeting once."""
    pages = {one["actor"]: one["page"] for one in _rows(folder / "people.csv")}
    listed = {actor for actor, page in pages.items() if not page.startswith(FROM_ROWS)}
    named = [one for one in _rows(folder / "participants.csv") if one["as_printed"]]
    counted = [(one["participant"], one["as_printed"].count("; ") + 1) for one in named]
    return MentionFigures(
        sum(number for _, number in counted),
        sum(number for participant, number in counted if participant in pages),
        sum(number for participant, number in counted if participant in listed),
    )


FROM_ROWS = ("visit ", "trip ")
"""How the pages begin that name persons whom no list has."""


def _rows(file: Path) -> list[dict[str, str]]:
    with file.open(newline="", encoding="utf-8") as text:
        return [*csv.DictReader(text, strict=True)]

"""Labels for alliances without a name: what they are, whose, and since when."""

from collections.abc import Callable, Sequence

from schema.edtf import DateRole, bounds
from seeds.importers.dataset import DatasetAlliance, by_member

NAMED = 2
"""How many members a label names if there are more than three."""


def alliance_label(alliance: DatasetAlliance, name_of: Callable[[str], str]) -> str:
    """A label such as `Defence pact of Austria-Hungary, Germany and 3 others, 1879`.

    The first members come first, those of the same year in alphabetical order.  `name_of` returns the name of the
    state with a number.
    """
    years = {number: _first_year(alliance, number) for number in by_member(alliance.periods)}
    names = [name for _, name in sorted((year, name_of(number)) for number, year in years.items())]
    kind = str(alliance.kind).replace("_", " ").capitalize()
    return ", ".join(filter(None, (f"{kind} of {_list(names)}" if names else kind, alliance.year)))


def _first_year(alliance: DatasetAlliance, member: str) -> str:
    begins = (period.since for period in alliance.periods if period.member == member)
    return min(bounds(since, DateRole.start).latest for since in begins)[:4]


def _list(names: Sequence[str]) -> str:
    """Names as a list in a sentence, shortened if there are more than three."""
    if len(names) == 1:
        return names[0]
    if len(names) <= NAMED + 1:
        return f"{', '.join(names[:-1])} and {names[-1]}"
    return f"{', '.join(names[:NAMED])} and {len(names) - NAMED} others"

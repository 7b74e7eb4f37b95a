"""How much happened in each year, as columns that link to the year."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from markupsafe import Markup

from web.drawn.scale import MAX_TICKS, STEPS

HEIGHT, BASE = 96, 76
GAP = 0.12
"""The part of a column's room that stays empty."""
FEWEST_COLUMNS = 16
MOST_COLUMNS = 120
"""With more years, columns stand for several years each."""

Years = Sequence[tuple[int, int]]
"""Years with how much happened in each."""


class DensityColumn(NamedTuple):
    """The first year of a column, how many it stands for, how much happened in them, and the path that lists it."""

    start: int
    step: int
    entries: int
    path: str

    @property
    def years(self) -> str:
        """The years in words: `2024`, or `1800 to 1849`."""
        return str(self.start) if self.step == 1 else f"{self.start} to {self.start + self.step - 1}"


def columns(years: Years, path_of: Callable[[int, int], str]) -> list[DensityColumn]:
    """The years, or groups of them where they are many, each with the path that `path_of` gives for first and last."""
    if not years:
        return []
    span = years[-1][0] - years[0][0] + 1
    step = next((step for step in STEPS if span / step <= MOST_COLUMNS), STEPS[-1])
    found = grouped(years, step).items()
    return [DensityColumn(start, step, count, path_of(start, start + step - 1)) for start, count in found if count]


def density(shown: Sequence[DensityColumn], name: str) -> Markup:
    """Columns as SVG: each is a link with a name."""
    if not shown:
        return Markup("")
    first, last, step = shown[0].start, shown[-1].start, shown[0].step
    missing = max(0, FEWEST_COLUMNS - len(range(first, last + 1, step)))
    starts = range(first - missing * step, last + 1, step)
    most = max(one.entries for one in shown)
    shapes = Markup("").join(
        Markup('<a href="{}" aria-label="{}: {}">{}</a>').format(
            one.path, one.years, one.entries, _column(starts.index(one.start), len(starts), one.entries / most)
        )
        for one in shown
    )
    frame = '<svg class="density" height="{}" role="group" aria-label="{}">{}{}</svg>'
    return Markup(frame).format(HEIGHT, name, shapes, _years_below(starts))


def grouped(years: Years, step: int) -> dict[int, int]:
    """How much happened by the first year of each group of years."""
    found: dict[int, int] = {}
    for year, count in years:
        found[year - year % step] = found.get(year - year % step, 0) + count
    return found


def _column(place: int, places: int, share: float) -> Markup:
    width = 100 / places
    height = max(round(share * (BASE - 6)), 3)
    x = round(place * width + width * GAP / 2, 2)
    shape = '<rect class="sure" x="{}%" y="{}" width="{}%" height="{}"/>'
    return Markup(shape).format(x, BASE - height, round(width * (1 - GAP), 2), height)


def _years_below(starts: range) -> Markup:
    every = max(1, -(-len(starts) // MAX_TICKS))
    return Markup("").join(
        Markup('<text x="{}%" y="{}">{}</text>').format(round((place + 0.5) * 100 / len(starts), 2), BASE + 16, start)
        for place, start in enumerate(starts)
        if place % every == 0
    )

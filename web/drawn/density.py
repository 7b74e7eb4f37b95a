"""How much happened in each year, as columns that link to the year."""

from collections.abc import Callable, Sequence

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


def density(years: Years, path_of: Callable[[int, int], str], name: str) -> Markup:
    """Columns as SVG: each is a link, whose path `path_of` gives for its first and last year."""
    if not years:
        return Markup("")
    first, last = years[0][0], years[-1][0]
    step = next((step for step in STEPS if (last - first + 1) / step <= MOST_COLUMNS), STEPS[-1])
    columns = grouped(years, step)
    missing = max(0, FEWEST_COLUMNS - len(range(first - first % step, last + 1, step)))
    starts = range(first - first % step - missing * step, last + 1, step)
    most = max(columns.values())
    shapes = Markup("").join(
        Markup('<a href="{}" aria-label="{}">{}</a>').format(
            path_of(start, start + step - 1),
            label_of(start, step, columns),
            _column(place, len(starts), columns[start] / most),
        )
        for place, start in enumerate(starts)
        if columns.get(start)
    )
    frame = '<svg class="density" height="{}" role="group" aria-label="{}">{}{}</svg>'
    return Markup(frame).format(HEIGHT, name, shapes, _years_below(starts))


def grouped(years: Years, step: int) -> dict[int, int]:
    """How much happened by the first year of each group of years."""
    found: dict[int, int] = {}
    for year, count in years:
        found[year - year % step] = found.get(year - year % step, 0) + count
    return found


def label_of(start: int, step: int, columns: dict[int, int]) -> str:
    """The name of a column: `2024: 10`."""
    years = str(start) if step == 1 else f"{start} to {start + step - 1}"
    return f"{years}: {columns[start]}"


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

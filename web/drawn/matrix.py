"""Who takes which stance towards whom as a grid: a cell is a bar of the stances taken, in the order of the scale."""

from collections.abc import Mapping, Sequence
from math import cos, radians, sin
from typing import NamedTuple

from markupsafe import Markup

SIDE = 46
GAP = 3
SLANT = -48
"""The angle of the names at the top, in degrees."""
LETTER = 7.4
"""The width of a letter."""
LONGEST_LABEL = 24


class DrawnEnd(NamedTuple):
    """A row or a column: its id without a view, its name, and the path of its page."""

    id: str
    name: str
    path: str


class DrawnCell(NamedTuple):
    """A cell: how often each stance is taken, the sign shown, its name, and the path of what is behind it."""

    counts: Mapping[str, int]
    sign: str
    name: str
    path: str


Cells = Mapping[tuple[str, str], DrawnCell]
"""Cells by the ids of their row and their column."""


class Room(NamedTuple):
    """Room for the names on the left and at the top, and to the right of the last name at the top."""

    left: int
    top: int
    right: int


def matrix(rows: Sequence[DrawnEnd], columns: Sequence[DrawnEnd], cells: Cells) -> Markup:
    """The grid as SVG: each name is a link to a page, each cell a link to the statements behind it."""
    room = _room(rows, columns)
    parts = [
        *(_row_name(row, number, room) for number, row in enumerate(rows)),
        *(_column_name(column, number, room) for number, column in enumerate(columns)),
        *(
            _place(cells.get((row.id, column.id)), room.left + SIDE * x, room.top + SIDE * y)
            for y, row in enumerate(rows)
            for x, column in enumerate(columns)
        ),
    ]
    width, height = room.left + SIDE * len(columns) + room.right, room.top + SIDE * len(rows)
    label = "Who takes which stance towards whom; the same is in the table below"
    frame = '<svg class="matrix" width="{}" height="{}" role="group" aria-label="{}">{}</svg>'
    return Markup(frame).format(width, height, label, Markup("").join(parts))


def _room(rows: Sequence[DrawnEnd], columns: Sequence[DrawnEnd]) -> Room:
    left, slanted = (max(len(_short(end.name)) for end in ends) * LETTER for ends in (rows, columns))
    angle = radians(-SLANT)
    return Room(round(left) + 14, round(slanted * sin(angle)) + 20, round(slanted * cos(angle)))


def _short(name: str) -> str:
    return name if len(name) <= LONGEST_LABEL else name[: LONGEST_LABEL - 1] + "…"


def _row_name(row: DrawnEnd, number: int, room: Room) -> Markup:
    y = room.top + SIDE * number + SIDE // 2 + 4
    shape = '<a href="{}" aria-label="{}"><text class="end" x="{}" y="{}">{}</text></a>'
    return Markup(shape).format(row.path, row.name, room.left - 10, y, _short(row.name))


def _column_name(column: DrawnEnd, number: int, room: Room) -> Markup:
    x, y = room.left + SIDE * number + SIDE // 2, room.top - 8
    shape = '<a href="{}" aria-label="{}"><text class="start" transform="translate({} {}) rotate({})">{}</text></a>'
    return Markup(shape).format(column.path, column.name, x, y, SLANT, _short(column.name))


def _place(cell: DrawnCell | None, x: int, y: int) -> Markup:
    if not cell:
        return Markup('<circle class="none" cx="{}" cy="{}" r="1.5"/>').format(x + SIDE // 2, y + SIDE // 2)
    side = SIDE - GAP
    words = Markup('<text class="on-stance" x="{}" y="{}">{}</text>').format(
        x + side // 2, y + side // 2 + 5, cell.sign
    )
    link = '<a href="{}" aria-label="{}">{}{}</a>'
    return Markup(link).format(cell.path, cell.name, _shares(cell.counts, x, y, side), words)


def _shares(counts: Mapping[str, int], x: int, y: int, side: int) -> Markup:
    """The stances of a cell side by side, each as wide as its share of the statements."""
    total = sum(counts.values())
    parts, left = [], float(x)
    for stance, count in counts.items():
        width = side * count / total
        shape = '<rect class="stance-{}" x="{}" y="{}" width="{}" height="{}"/>'
        parts.append(Markup(shape).format(stance.lower(), round(left, 1), y, round(width, 1), side) if count else "")
        left += width
    return Markup("").join(parts)

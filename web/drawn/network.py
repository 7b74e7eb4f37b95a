"""A record and its neighbours on an ellipse: the more ties, the thicker the line.  The same picture each time."""

from collections.abc import Mapping, Sequence
from math import cos, pi, sin
from typing import Any, NamedTuple

from markupsafe import Markup

from web.words.vocabulary import counted

HEIGHT = 420
ACROSS, DOWN = 34, 38
"""The radii of the ellipse in percent of the width and the height."""
THICKEST = 6
LONGEST_LABEL = 26
MOST_DRAWN = 16


class DrawnNeighbour(NamedTuple):
    """A neighbour: its id without a view, its name and kind, the paths of its page and of its ties, their number."""

    id: str
    name: str
    kind: str
    path: str
    ties_path: str
    ties: int


class NeighbourPair(NamedTuple):
    """The latest tie between two neighbours, and the path of the page that lists all of them."""

    tie: Mapping[str, Any]
    path: str

    @property
    def name(self) -> str:
        """What the line between them is called."""
        return f"Ties of {self.tie['from']['label']} with {self.tie['to']['label']}"


class NodePlace(NamedTuple):
    """A place in percent, and on which side of the middle it is."""

    x: float
    y: float

    @property
    def anchor(self) -> str:
        """The end of a label that stands at the place."""
        return "end" if self.x < 40 else "start" if self.x > 60 else "middle"


def network(name: str, neighbours: Sequence[DrawnNeighbour], among: Sequence[NeighbourPair]) -> Markup:
    """The picture as SVG: each neighbour is a link to its page, each line a link to the paths that it stands for."""
    drawn = neighbours[:MOST_DRAWN]
    places = {one.id: _position(number, len(drawn)) for number, one in enumerate(drawn)}
    most = max((one.ties for one in drawn), default=1)
    parts = [
        *(_between(places, pair) for pair in among),
        *(_tie(name, one, places[one.id], most) for one in drawn),
        *(_node(number, one, places[one.id]) for number, one in enumerate(drawn, 1)),
        _middle(name),
    ]
    label = f"{name} and its neighbours; the same is in the table below"
    frame = '<svg class="network" height="{}" role="group" aria-label="{}">{}</svg>'
    return Markup(frame).format(HEIGHT, label, Markup("").join(parts))


def ties_between(number: int, one: str, other: str) -> str:
    """The name of a line: `3 ties of China with Russia`."""
    return f"{counted(number, 'tie')} of {one} with {other}"


def _middle(name: str) -> Markup:
    shape = '<circle class="center" cx="50%" cy="50%" r="9"/><text class="center" x="50%" y="50%" dy="28">{}</text>'
    return Markup(shape).format(name)


def _position(number: int, count: int) -> NodePlace:
    angle = 2 * pi * (number + 0.5) / max(count, 1) - pi / 2
    return NodePlace(round(50 + ACROSS * cos(angle), 2), round(50 + DOWN * sin(angle), 2))


def _between(places: Mapping[str, NodePlace], pair: NeighbourPair) -> Markup:
    one, other = (places.get(pair.tie[end]["recordId"]) for end in ("from", "to"))
    if not one or not other:
        return Markup("")
    shape = '<a href="{}" aria-label="{}"><line class="among" x1="{}%" y1="{}%" x2="{}%" y2="{}%"/></a>'
    return Markup(shape).format(pair.path, pair.name, *one, *other)


def _tie(name: str, one: DrawnNeighbour, place: NodePlace, most: int) -> Markup:
    label = ties_between(one.ties, name, one.name)
    width = round(1 + (THICKEST - 1) * one.ties / most, 1)
    shape = '<a href="{}" aria-label="{}"><line class="tie" stroke-width="{}" x1="50%" y1="50%" x2="{}%" y2="{}%"/></a>'
    return Markup(shape).format(one.ties_path, label, width, place.x, place.y)


def _node(number: int, one: DrawnNeighbour, place: NodePlace) -> Markup:
    label = one.name if len(one.name) <= LONGEST_LABEL else one.name[: LONGEST_LABEL - 1] + "…"
    dx, dy = {"end": (-11, 4), "start": (11, 4), "middle": (0, 22 if place.y > 50 else -13)}[place.anchor]
    shape = (
        '<a href="{}" aria-label="{}, {}"><circle class="node {}" cx="{}%" cy="{}%" r="7"/>'
        '<text class="{}" x="{}%" y="{}%" dx="{}" dy="{}">{}</text>'
        '<text class="rank" x="{}%" y="{}%" dy="4">{}</text></a>'
    )
    text = (place.anchor, *place, dx, dy, label)
    return Markup(shape).format(one.path, one.name, one.kind, one.kind, *place, *text, *place, number)

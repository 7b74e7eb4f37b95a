"""The time of a fact as a bar: what is certain is filled, what is only possible is hatched."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from markupsafe import Markup

from web.drawn.scale import Scale

UncertainDay = Mapping[str, Any]
HEIGHT, THICKNESS = 20, 12
NARROWEST = 1.2
"""The width of a single day in percent."""
EDGE = 0.4
"""What is narrower in percent is not drawn."""


class BarParts(NamedTuple):
    """Positions in percent: possible from `first`, certain from `sure` to `end`, possible to `last`."""

    first: float
    sure: float
    end: float
    last: float


def bar_parts(scale: Scale, since: UncertainDay | None, until: UncertainDay | None) -> BarParts:
    """Where a fact lies.  What has no end, or whose end is not known, is possible up to the edge."""
    a, b = since or {}, until or {}
    is_open = b.get("text") == ".."
    first = scale.at(a.get("earliest"), 0)
    sure = scale.at(a.get("latest"), 100 if b.get("earliest") is None else scale.at(b.get("earliest"), 100))
    last = scale.at(b.get("latest"), 100)
    end = 100 if is_open else scale.at(b.get("earliest"), sure)
    return BarParts(first, sure, max(end, sure), max(last, end))


def bar(
    scale: Scale, since: UncertainDay | None, until: UncertainDay | None, path: str, name: str, as_of: str = ""
) -> Markup:
    """The bar of one fact as SVG: a link with a name, and the day that the page is about; none without dates."""
    if not since and not until:
        return Markup("")
    parts = bar_parts(scale, since, until)
    maybe = _rectangle("maybe", parts.first, parts.sure) + _rectangle("maybe", parts.end, parts.last)
    certain = _rectangle("sure", parts.sure, max(parts.end, parts.sure + NARROWEST))
    link = Markup('<a href="{}" aria-label="{}">{}{}</a>').format(path, name, maybe, certain)
    return _picture(scale, name, link, as_of)


def _picture(scale: Scale, name: str, inside: Markup, as_of: str) -> Markup:
    grid = Markup("").join(
        Markup('<line x1="{0}%" x2="{0}%" y2="100%"/>').format(scale.position(y)) for y in scale.ticks()
    )
    marker = _marker(scale, as_of)
    frame = '<svg class="bar" height="{}" role="group" aria-label="{}"><g class="grid">{}</g>{}{}</svg>'
    return Markup(frame).format(HEIGHT, f"Time of {name}", grid, marker, inside)


def axis(scale: Scale, as_of: str = "") -> Markup:
    """The years above bars, as SVG."""
    labels = Markup("").join(
        Markup('<text x="{}%" y="14">{}</text>').format(scale.position(year), year) for year in scale.ticks()
    )
    return Markup('<svg class="axis" height="{}" aria-hidden="true">{}{}</svg>').format(
        HEIGHT, labels, _marker(scale, as_of)
    )


def _marker(scale: Scale, as_of: str) -> Markup:
    if not as_of:
        return Markup("")
    return Markup('<line class="as-of" x1="{0}%" x2="{0}%" y2="100%"/>').format(scale.at(as_of, 0))


def _rectangle(kind: str, first: float, last: float) -> Markup:
    if last - first < EDGE:
        return Markup("")
    y = (HEIGHT - THICKNESS) // 2
    shape = '<rect class="{}" x="{}%" y="{}" width="{}%" height="{}" rx="2"/>'
    return Markup(shape).format(kind, first, y, round(last - first, 2), THICKNESS)

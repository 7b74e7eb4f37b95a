"""The comparison as a chart: one line per query, on it a dot per server, on a logarithmic scale."""

from collections.abc import Iterator
from html import escape
from math import ceil, floor, log10
from typing import Any

from bench.peers import ENTENTE, LIMIT, PEERS
from bench.report.tables import BACKENDS

Cells = list[dict[str, Any]]

WIDTH, LEFT, RIGHT, TOP, LINE, GAP = 900, 110, 30, 60, 34, 60
COLOURS = {
    ENTENTE.name: "#0b6e4f",
    LIMIT.name: "#111111",
    "entente-mapped": "#52b788",
    "limit-mapped": "#777777",
    "strawberry-loaders": "#c1121f",
    "strawberry-joins": "#e76f51",
    "fastapi-orm": "#f4a261",
    "postgraphile": "#3a5ba0",
    "mercurius": "#7b2cbf",
    "datasette": "#8d99ae",
}
FONT = 'font-family="system-ui, sans-serif" font-size="13"'


def picture(cells: Cells) -> str:
    """Returns an SVG of each server's throughput relative to Entente's, with the fewest connections, if any."""
    shown = [
        cell for cell in cells if cell.get("ratio") and cell["connections"] == min(c["connections"] for c in cells)
    ]
    if not shown:
        return ""
    lowest, highest = (f(log10(g(cell["ratio"] for cell in shown))) for f, g in ((floor, min), (ceil, max)))
    axis = Axis(lowest, max(highest, lowest + 1))
    panels = [(title, [cell for cell in shown if cell["backend"] == name]) for name, title in BACKENDS.items()]
    drawn: list[str] = []
    y = TOP
    for title, part in panels:
        if part:
            drawn += panel(title, part, axis, y)
            y += GAP + LINE * len({cell["question"] for cell in part})
    drawn += legend([name for name in COLOURS if any(cell["server"] == name for cell in shown)], y)
    height = y + 22 * ceil(len(COLOURS) / 2) + 20
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" {FONT} role="img">'
    title = "Requests per second relative to Entente, one connection, logarithmic: further right is faster"
    background = f'<rect width="{WIDTH}" height="{height}" fill="#ffffff"/>'
    return "\n".join([head, f"<title>{title}</title>", background, text(20, 26, title), *drawn, "</svg>", ""])


class Axis:
    """A logarithmic axis between two powers of ten."""

    def __init__(self, lowest: int, highest: int) -> None:
        self.lowest, self.highest = lowest, highest

    def x(self, ratio: float) -> float:
        share = (log10(ratio) - self.lowest) / (self.highest - self.lowest)
        return round(LEFT + share * (WIDTH - LEFT - RIGHT), 1)

    def ticks(self) -> Iterator[float]:
        return (10.0**power for power in range(self.lowest, self.highest + 1))


def panel(title: str, cells: Cells, axis: Axis, top: int) -> Iterator[str]:
    """Yields the lines of one backend, one per query."""
    questions = list(dict.fromkeys(cell["question"] for cell in cells))
    bottom = top + LINE * len(questions)
    yield text(20, top - 6, title, weight="bold")
    for tick in axis.ticks():
        stroke = "#0b6e4f" if tick == 1 else "#d9d9d9"
        yield f'<line x1="{axis.x(tick)}" y1="{top}" x2="{axis.x(tick)}" y2="{bottom}" stroke="{stroke}"/>'
        yield text(axis.x(tick), bottom + 16, f"{tick:g}×", anchor="middle")
    for place, question in enumerate(questions):
        y = top + LINE * place + LINE // 2
        yield text(20, y + 5, question)
        yield f'<line x1="{LEFT}" y1="{y}" x2="{WIDTH - RIGHT}" y2="{y}" stroke="#eeeeee"/>'
        yield from (dot(cell, axis, y) for cell in cells if cell["question"] == question)


def dot(cell: dict[str, Any], axis: Axis, y: int) -> str:
    """Returns the dot of one server, with its figure as a tooltip."""
    tooltip = f"{PEERS[cell['server']].title}, {cell['question']}: {cell['throughput']:.3g} per second"
    colour = COLOURS.get(cell["server"], "#555555")
    hollow = f'fill="none" stroke="{colour}" stroke-width="2.5"' if cell["server"] == LIMIT.name else f'fill="{colour}"'
    return f'<circle cx="{axis.x(cell["ratio"])}" cy="{y}" r="7" {hollow}><title>{escape(tooltip)}</title></circle>'


def legend(names: list[str], top: int) -> Iterator[str]:
    """Yields the colours of the servers, in two columns."""
    for place, name in enumerate(names):
        x, y = 30 + WIDTH // 2 * (place % 2), top + 22 * (place // 2)
        filled = "none" if name == LIMIT.name else COLOURS[name]
        yield f'<circle cx="{x}" cy="{y}" r="6" fill="{filled}" stroke="{COLOURS[name]}" stroke-width="2"/>'
        yield text(x + 14, y + 5, PEERS[name].title)


def text(x: float, y: float, words: str, *, anchor: str = "start", weight: str = "normal") -> str:
    """Returns text at a position."""
    style = f'text-anchor="{anchor}" font-weight="{weight}"'
    return f'<text x="{x}" y="{y}" {style} fill="#222222">{escape(words)}</text>'

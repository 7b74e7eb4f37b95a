"""Figures as Markdown tables.  Ratios lead: absolute figures are those of one machine on one day."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from bench.peers import ENTENTE, PEERS
from bench.questions import BY_NAME, QUESTIONS, VIEWS

Figures = dict[str, Any]
BACKENDS = {"postgresql": "PostgreSQL", "sqlite": "SQLite"}


def tables(parts: Mapping[str, Figures]) -> str:
    """Every table that there are figures for."""
    writers = {"run": _comparison, "views": _views, "scale": _growth, "cache": _remembered, "memory": _allocated}
    found = [line for part, write in writers.items() if part in parts for line in [*write(parts[part]), ""]]
    return "\n".join(found or ["No figures have been measured yet.", ""])


def _table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> Iterator[str]:
    names = list(head)
    yield _line(names)
    yield _line("---" for _ in names)
    yield from map(_line, rows)


def _line(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _machine(part: Figures) -> str:
    on, plan = part["machine"], part["figures"].get("plan") if isinstance(part["figures"], dict) else None
    where = (
        f"{on['processors']} processors, {on['memory']}, {on['system']}, Python {on['python']}, load by {on['load']}"
    )
    how = f"; medians of {plan['rounds']} rounds, at least {plan['seconds']} s a cell" if plan else ""
    return f"*Measured {on['on']} on {where}{how}.*"


# ---- the comparison


def _comparison(part: Figures) -> Iterator[str]:
    figures = part["figures"]
    yield from ["### This project, its peers and the limit", "", _machine(part), ""]
    yield from (f"- **{question.name}**: {question.says}" for question in QUESTIONS)
    yield ""
    yield "Each cell: how many times as many answers Entente gives, then answers a second, p50 and p99 in milliseconds."
    for backend, title in BACKENDS.items():
        cells = [cell for cell in figures["cells"] if cell["backend"] == backend]
        for connections in sorted({cell["connections"] for cell in cells}):
            yield from ["", f"**{title}, {connections} at the same time**", ""]
            yield from _of_backend(
                [cell for cell in cells if cell["connections"] == connections], figures["memory"], backend
            )
    yield from _remarks(figures)


def _of_backend(cells: list[Figures], memory: Mapping[str, float], backend: str) -> Iterator[str]:
    questions = list(dict.fromkeys(cell["question"] for cell in cells))
    found = {(cell["server"], cell["question"]): cell for cell in cells}
    servers = list(dict.fromkeys(cell["server"] for cell in cells))
    yield from _table(
        ["server", *questions, "MB"],
        (
            [PEERS[server].title]
            + [_cell(found.get((server, question))) for question in questions]
            + [f"{memory.get(f'{server} on {backend}', 0):.0f}"]
            for server in servers
        ),
    )


def _cell(cell: Figures | None) -> str:
    if cell is None:
        return ""
    if "problem" in cell:
        return f"not counted: {cell['problem']}"
    if not cell["throughput"]:
        return "none finished"
    told = f"{_short(cell['throughput'])}/s, {_short(cell['p50'])}, {_short(cell['p99'])}"
    times = f"**{_short(1 / cell['ratio'])}×** " if cell["ratio"] and cell["server"] != ENTENTE.name else ""
    return times + told


def _short(number: float) -> str:
    """Three digits, whatever the size."""
    return f"{number:,.0f}" if number >= 100 else f"{number:.3g}"


def _remarks(figures: Figures) -> Iterator[str]:
    less = {
        f"{peer.title}, {BY_NAME[name].name}": why
        for peer in PEERS.values()
        for name, why in peer.less.items()
        if any(cell["server"] == peer.name for cell in figures["cells"])
    }
    for title, told in (("Not quite the same work", less), ("Left out", figures["left out"])):
        if told:
            yield from ["", f"{title}:", "", *(f"- {who}: {' '.join(why.split())}" for who, why in told.items())]


def brief(part: Figures) -> str:
    """How many times as many answers this project gives, one at a time, in one table."""
    cells = part["figures"]["cells"]
    fewest = min(cell["connections"] for cell in cells)
    alone = [cell for cell in cells if cell["connections"] == fewest and cell["server"] != ENTENTE.name]
    questions = [question.name for question in QUESTIONS]
    found = {(cell["server"], cell["backend"], cell["question"]): cell for cell in alone}
    rows = (
        [f"{PEERS[server].title}, {title}", *(_times(found.get((server, backend, name))) for name in questions)]
        for backend, title in BACKENDS.items()
        for server in dict.fromkeys(cell["server"] for cell in alone if cell["backend"] == backend)
    )
    return "\n".join([*_table(["one client at a time, against", *questions], rows), ""])


def _times(cell: Figures | None) -> str:
    return f"{_short(1 / cell['ratio'])}×" if cell and cell.get("ratio") else ""


# ---- the other parts


def _growth(part: Figures) -> Iterator[str]:
    figures = part["figures"]
    yield from ["### More data, and deep pages", "", _machine(part), ""]
    sizes = ", ".join(f"{count:,} statements on {BACKENDS[name]}" for name, count in figures["statements"].items())
    yield f"The larger databases hold {sizes}; the deep page starts {figures['depth']:,} rows deep."
    yield "p50 in milliseconds, one connection, and how many times that of the smaller or of the first page it is."
    yield ""
    yield from _ratios(figures["cells"], "p50")


def _views(part: Figures) -> Iterator[str]:
    yield from ["### Points of view and evidence, beside hand-written SQL", "", _machine(part), ""]
    yield from (f"- **{question.name}**: {question.says}" for question in VIEWS)
    yield from ["", "Answers a second, and their share of what Entente gives.", ""]
    yield from _ratios(part["figures"]["cells"], "throughput")


def _remembered(part: Figures) -> Iterator[str]:
    yield from ["### Answers that are remembered", "", _machine(part), ""]
    yield "Answers a second to one question repeated, and its share of what a bare endpoint with constant bytes gives;"
    yield "`known` is a client that names the answer's tag and is told 304."
    yield ""
    yield from _ratios(part["figures"]["cells"], "throughput")


def _ratios(cells: list[Figures], name: str) -> Iterator[str]:
    yield from _table(
        ["server", "backend", "question", "at once", name, "ratio"],
        (
            [cell["server"], BACKENDS[cell["backend"]], cell["question"], str(cell["connections"])]
            + ([_short(cell[name]), f"{cell['ratio'] or 0:.2f}"] if "problem" not in cell else [cell["problem"], ""])
            for cell in cells
        ),
    )


def _allocated(part: Figures) -> Iterator[str]:
    yield from ["### What Python allocates for an answer", "", _machine(part), ""]
    rows = (
        [BACKENDS[row["backend"]], row["question"], f"{row['bytes']:,}", f"{row['peak']:,}", f"{row['ratio']:.2f}"]
        for row in part["figures"]
    )
    yield from _table(["backend", "question", "bytes of the answer", "bytes at the peak", "ratio"], rows)

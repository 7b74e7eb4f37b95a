"""Figures as Markdown tables. Ratios come first: absolute figures are those of one machine on one day."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from bench.peers import ENTENTE, PEERS
from bench.questions import BY_NAME, QUESTIONS, VIEWS

Figures = dict[str, Any]
BACKENDS = {"postgresql": "PostgreSQL", "sqlite": "SQLite"}


def tables(parts: Mapping[str, Figures]) -> str:
    """Returns every table that has figures."""
    writers = {
        "run": _comparison,
        "views": _views,
        "scale": _growth,
        "past": _past,
        "cache": _remembered,
        "memory": _allocated,
    }
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
    how = f"; medians of {plan['rounds']} rounds, at least {plan['seconds']} s per cell" if plan else ""
    return f"*Measured {on['on']} on {where}{how}.*"


# ---- the comparison


def _comparison(part: Figures) -> Iterator[str]:
    figures = part["figures"]
    yield from ["### This project, its peers and the limit", "", _machine(part), ""]
    yield from (f"- **{question.name}**: {question.description}" for question in QUESTIONS)
    yield ""
    yield "Each cell: how many times faster Entente is, then requests per second, p50 and p99 in milliseconds."
    for backend, title in BACKENDS.items():
        cells = [cell for cell in figures["cells"] if cell["backend"] == backend]
        for connections in sorted({cell["connections"] for cell in cells}):
            yield from ["", f"**{title}, {connections} connection{'s' if connections > 1 else ''}**", ""]
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
        return "no response"
    absolute = f"{_short(cell['throughput'])}/s, {_short(cell['p50'])}, {_short(cell['p99'])}"
    times = f"**{_short(1 / cell['ratio'])}×** " if cell["ratio"] and cell["server"] != ENTENTE.name else ""
    return times + absolute


def _short(number: float) -> str:
    """Returns a number with three digits."""
    return f"{number:,.0f}" if number >= 100 else f"{number:.3g}"


def _remarks(figures: Figures) -> Iterator[str]:
    less = {
        f"{peer.title}, {BY_NAME[name].name}": why
        for peer in PEERS.values()
        for name, why in peer.less.items()
        if any(cell["server"] == peer.name for cell in figures["cells"])
    }
    for title, reasons in (("Not quite equal work", less), ("Left out", figures["left out"])):
        if reasons:
            yield from ["", f"{title}:", "", *(f"- {who}: {' '.join(why.split())}" for who, why in reasons.items())]


def brief(part: Figures) -> str:
    """Returns one table of how many times faster this project is with one connection."""
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
    return "\n".join([*_table(["one connection, compared with", *questions], rows), ""])


def _times(cell: Figures | None) -> str:
    return f"{_short(1 / cell['ratio'])}×" if cell and cell.get("ratio") else ""


# ---- the other parts


def _growth(part: Figures) -> Iterator[str]:
    figures = part["figures"]
    yield from ["### More data, and deep pages", "", _machine(part), ""]
    sizes = ", ".join(f"{count:,} statements on {BACKENDS[name]}" for name, count in figures["statements"].items())
    yield f"The larger databases hold {sizes}; the deep page starts {figures['depth']:,} rows deep."
    yield "p50 in milliseconds, one connection, and its ratio to that of the smaller database or the first page."
    yield ""
    yield from _ratios(figures["cells"], "p50")


def _views(part: Figures) -> Iterator[str]:
    yield from ["### Views and evidence, compared with hand-written SQL", "", _machine(part), ""]
    yield from (f"- **{question.name}**: {question.description}" for question in VIEWS)
    yield from ["", "Requests per second, and their ratio to those of Entente.", ""]
    yield from _ratios(part["figures"]["cells"], "throughput")


def _past(part: Figures) -> Iterator[str]:
    yield from ["### The cost of `knownAt`", "", _machine(part), ""]
    yield "p50 in milliseconds of current pages and of the same pages inside `at(knownAt:)`; one connection."
    yield ""
    yield from _ratios(part["figures"]["cells"], "p50")


def _remembered(part: Figures) -> Iterator[str]:
    yield from ["### Cached responses", "", _machine(part), ""]
    yield "Requests per second for one repeated query, and the ratio to a bare endpoint that sends constant bytes;"
    yield "`not modified` is a client that sends the ETag and gets a 304."
    yield ""
    yield from _ratios(part["figures"]["cells"], "throughput")


def _ratios(cells: list[Figures], name: str) -> Iterator[str]:
    yield from _table(
        ["server", "backend", "query", "connections", name, "ratio"],
        (
            [cell["server"], BACKENDS[cell["backend"]], cell["question"], str(cell["connections"])]
            + ([_short(cell[name]), f"{cell['ratio'] or 0:.2f}"] if "problem" not in cell else [cell["problem"], ""])
            for cell in cells
        ),
    )


def _allocated(part: Figures) -> Iterator[str]:
    yield from ["### Memory allocated for a response", "", _machine(part), ""]
    rows = (
        [BACKENDS[row["backend"]], row["question"], f"{row['bytes']:,}", f"{row['peak']:,}", f"{row['ratio']:.2f}"]
        for row in part["figures"]
    )
    yield from _table(["backend", "query", "bytes of the response", "bytes at the peak", "ratio"], rows)

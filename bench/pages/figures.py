"""Figures of what was seen, their table, and where they exceed the targets."""

from collections.abc import Iterator

from bench.measure.rounds import Figures
from bench.pages.browser import PageVisit
from bench.pages.plan import API_UNDER_LOAD, PAGE_KILOBYTES, PAGE_P50, PAGE_P95, PAGE_REQUESTS, SUGGESTIONS_P95
from bench.pages.samples import MeasuredServer, PageSamples


def rows(server: MeasuredServer) -> Iterator[Figures]:
    """The figures of each kind of page and suggestion, of all pages, and of the API alone and beside pages."""
    backend = server.running.backend
    for kind, samples in server.samples.items():
        part = "suggestions" if kind in server.suggestions else "page"
        yield {"backend": backend, "part": part, "kind": kind, **_figures(samples)}
    yield {"backend": backend, "part": "page", "kind": "all pages", **_figures(_together(server))}
    for kind, taken in (("alone", server.alone), ("beside pages", server.beside_pages)):
        if taken:
            shares = {"p50": share(taken, 0.5), "p95": share(taken, 0.95), "p99": share(taken, 0.99)}
            yield {"backend": backend, "part": "api", "kind": kind, "requests": len(taken), **shares}


def _together(server: MeasuredServer) -> PageSamples:
    every = PageSamples()
    for samples in (server.samples[kind] for kind in server.pages if kind in server.samples):
        every.first, every.anew = every.first + samples.first, every.anew + samples.anew
        every.repeated, every.processor = every.repeated + samples.repeated, every.processor + samples.processor
        every.slowest = max(every.slowest, samples.slowest)
    return every


def _figures(samples: PageSamples) -> Figures:
    """Figures in milliseconds and bytes; empty where the time limit left out a kind."""
    if not samples.anew:
        return {}
    return {
        "visits": len(samples.anew),
        "p50": share(_times(samples.anew), 0.5),
        "p95": share(_times(samples.anew), 0.95),
        "processor_p50": share(samples.processor, 0.5),
        "processor_p95": share(samples.processor, 0.95),
        "first_p95": share(_times(samples.first), 0.95),
        "repeated_p50": share(_times(samples.repeated), 0.5),
        "compressed": max(visit.compressed for visit in samples.first),
        "plain": max(visit.plain for visit in samples.first),
        "requests": max(visit.requests for visit in samples.first),
        "errors": sum(visit.status != 200 for visit in samples.anew),
        "slowest": samples.slowest[1],
    }


def _times(visits: list[PageVisit]) -> list[float]:
    return [visit.milliseconds for visit in visits]


def share(values: list[float], part: float) -> float:
    """The value that a part of all values do not exceed."""
    ordered = sorted(values)
    return round(ordered[min(len(ordered) - 1, int(len(ordered) * part))], 1)


# ---- the table

COLUMNS = {
    "kind": "kind", "visits": "visits", "p50": "p50, ms", "p95": "p95, ms", "processor_p50": "processor p50, ms",
    "processor_p95": "processor p95, ms", "first_p95": "first p95, ms", "repeated_p50": "repeated p50, ms",
    "compressed": "bytes compressed", "plain": "bytes", "requests": "requests", "errors": "errors",
    "slowest": "slowest",
}  # fmt: skip


def table(figures: list[Figures]) -> str:
    """One Markdown table of all figures."""
    lines = [["backend", *COLUMNS.values()], ["---"] * (len(COLUMNS) + 1)]
    for row in figures:
        name = f"{row['part']}: {row['kind']}" if row["part"] != "page" else row["kind"]
        p95 = f"{row['p95']} (p99 {row['p99']})" if "p99" in row else row.get("p95", "")
        cells = {**row, "kind": name, "p95": p95}
        lines.append([row["backend"], *(str(cells.get(column, "")) for column in COLUMNS)])
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def beyond_targets(figures: list[Figures]) -> list[str]:
    """One line for each figure that exceeds its target."""
    return [line for backend in dict.fromkeys(row["backend"] for row in figures) for line in _beyond(figures, backend)]


def _beyond(figures: list[Figures], backend: str) -> Iterator[str]:
    rows = {(row["part"], row["kind"]): row for row in figures if row["backend"] == backend}
    for (part, kind), row in rows.items():
        if "p50" not in row:
            yield f"{backend}: {kind}: not measured within the time limit."
        is_whole = kind == "all pages"
        limits = {"compressed": PAGE_KILOBYTES * 1000, "requests": PAGE_REQUESTS} if part == "page" else {}
        limits |= {"p50": PAGE_P50, "p95": PAGE_P95} if is_whole else {}
        limits |= {"p95": SUGGESTIONS_P95} if part == "suggestions" else {}
        limits |= {"errors": 0}
        for name, limit in limits.items():
            if row.get(name, 0) > limit:
                yield f"{backend}: {kind}: {COLUMNS[name]}: {row[name]}, more than {limit}."
    alone, beside = rows.get(("api", "alone")), rows.get(("api", "beside pages"))
    if alone and beside and beside["p99"] > API_UNDER_LOAD * alone["p99"]:
        yield f"{backend}: API p99 beside pages: {beside['p99']}, more than {API_UNDER_LOAD} times {alone['p99']}."

"""The table of the comparisons, and the limits that are exceeded."""

from bench.measure.rounds import Figures

HEAD = ("backend", "way", "compared with", "µs per answer", "µs, compared", "ratio", "at most", "throughput, ratio")


def table(rows: list[Figures]) -> str:
    """Returns the rows as a Markdown table."""
    lines = [" | ".join(_cells(row)) for row in rows]
    return "\n".join(f"| {line} |" for line in (" | ".join(HEAD), " | ".join(["---"] * len(HEAD)), *lines))


def beyond_limits(rows: list[Figures]) -> list[str]:
    """Returns a line for each limit that is exceeded."""
    return [
        f"{row['backend']}: {row['way']} takes {row['ratio']:.2f} times {row['base']}, not {row['most']}."
        for row in rows
        if row["most"] and row["ratio"] > row["most"]
    ]


def _cells(row: Figures) -> list[str]:
    times = (f"{row['microseconds']:.0f}", f"{row['base_microseconds']:.0f}", f"{row['ratio']:.2f}")
    return [row["backend"], row["way"], row["base"], *times, str(row["most"] or ""), f"{row['throughput_ratio']:.2f}"]

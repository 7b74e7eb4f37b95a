"""The stored figures as tables and a chart."""

from pathlib import Path

from bench.measure.results import kept
from bench.report.picture import picture
from bench.report.tables import brief, tables

PAGE, PICTURE = "performance.md", "performance.svg"
BEGIN, END = "<!-- figures -->", "<!-- end of figures -->"


def write_report(results: Path, directory: Path) -> None:
    """Writes the figures between the marks of the page, and the chart, which the README shows too.

    Raises ValueError if the page has no marks.
    """
    figures = kept(results)
    shown = ""
    if "run" in figures:
        (directory / PICTURE).write_text(picture(figures["run"]["figures"]["cells"]), encoding="utf-8")
        shown = f"![Throughput as a share of Entente's]({PICTURE})\n\n{brief(figures['run'])}\n"
    _put(directory / PAGE, shown + tables(figures))


def _put(page: Path, text: str) -> None:
    before, begin, rest = page.read_text(encoding="utf-8").partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError(f"{page} has no place for figures: it needs {BEGIN} and {END}.")
    page.write_text(f"{before}{BEGIN}\n\n{text}\n{END}{after}", encoding="utf-8")

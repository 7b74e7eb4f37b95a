"""The figures that are kept, as tables and a picture."""

from pathlib import Path

from bench.measure.results import kept
from bench.report.picture import picture
from bench.report.tables import tables

PAGE, PICTURE = "performance.md", "performance.svg"
BEGIN, END = "<!-- figures -->", "<!-- end of figures -->"


def write_report(results: Path, directory: Path) -> None:
    """Put the figures between the marks of the page, and draw the picture beside it.

    Raises ValueError where the page has no marks.
    """
    figures, page = kept(results), directory / PAGE
    before, begin, rest = page.read_text().partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError(f"{page} has no place for figures: it needs {BEGIN} and {END}.")
    drawn = picture(figures["run"]["figures"]["cells"]) if "run" in figures else ""
    if drawn:
        (directory / PICTURE).write_text(drawn)
    shown = f"![Throughput as a share of Entente's]({PICTURE})\n\n" if drawn else ""
    page.write_text(f"{before}{BEGIN}\n\n{shown}{tables(figures)}\n{END}{after}")

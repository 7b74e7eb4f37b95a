"""The command `entente`. Entente installs common top-level package names, so it first checks for conflicts."""

import gc
import sys
from importlib.machinery import PathFinder
from io import TextIOWrapper
from pathlib import Path

HERE = Path(__file__).parent
PACKAGES = {
    "api": "The HTTP API of the knowledge base.",
    "bench": "The benchmark: ",
    "migrations": "The database's history of shapes: ",
    "schema": "The entities, one per file, ",
    "seeds": "The initial content of the knowledge base: ",
    "web": "The explorer: pages for people, ",
}
"""Entente's packages, and how the first line of each begins."""
OBJECTS_BETWEEN_COLLECTIONS = (50_000, 20, 100)
"""With Python's default of 700, a sixth of a start is spent looking for garbage among what was imported and stays."""
REMEDY = "Install Entente in an environment of its own, with venv, pipx or uv tool install."


def main() -> None:
    """Runs the command line. Exits with 1 if another package shadows or has overwritten one of Entente's."""
    if problem := shadowed():
        sys.exit(problem)
    gc.set_threshold(*OBJECTS_BETWEEN_COLLECTIONS)
    from api.cli import main as command_line

    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # a terminal or pipe that is not UTF-8
    command_line()


def shadowed() -> str | None:
    """Returns a message on the first package that Python would import instead of Entente's; None if there is none."""
    for name, first_line in PACKAGES.items():
        found, ours = PathFinder.find_spec(name), HERE / name / "__init__.py"
        if not _begins_with(ours, f'"""{first_line}'):
            return f"{ours} is not Entente's: {_other_owner(name)} has replaced Entente's package `{name}`.  {REMEDY}"
        if found and found.origin and Path(found.origin) != ours:
            return f"{found.origin} shadows Entente's own package `{name}`.  {REMEDY}"
    return None


def _begins_with(file: Path, text: str) -> bool:
    """Returns whether a file is there and begins with a text."""
    try:
        with file.open(encoding="utf-8", errors="replace") as opened:
            return opened.readline().startswith(text)
    except OSError:
        return False


def _other_owner(name: str) -> str:
    """Returns the distribution that also installed a package of a name, such as `schema-0.7.7`."""
    for record in HERE.glob("*.dist-info/RECORD"):
        owner = record.parent.name.removesuffix(".dist-info")
        if (
            not owner.startswith("entente-")
            and f"\n{name}/__init__.py," in f"\n{record.read_text(errors='replace', encoding='utf-8')}"
        ):
            return owner
    return "another distribution"

"""The command `entente`.  Entente installs top-level names that other packages use too, so it is checked first."""

import sys
from importlib.machinery import PathFinder
from pathlib import Path

HERE = Path(__file__).parent
PACKAGES = ("api", "bench", "migrations", "schema", "seeds")


def main() -> None:
    """Run the command line.  Exits with 1 where a foreign package shadows one of ours."""
    if problem := shadowed():
        sys.exit(problem)
    from api.cli import main as command_line

    command_line()


def shadowed() -> str | None:
    """The first foreign package that Python would import in the place of ours, in one line."""
    for name in PACKAGES:
        found = PathFinder.find_spec(name)
        if found and found.origin and Path(found.origin) != HERE / name / "__init__.py":
            return (
                f"{found.origin} shadows Entente's own package `{name}`.  "
                "Install Entente in an environment of its own, with venv, pipx or uv tool install."
            )
    return None

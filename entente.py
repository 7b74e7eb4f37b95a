"""The command `entente`. Entente installs common top-level package names, so it first checks for conflicts."""

import sys
from importlib.machinery import PathFinder
from pathlib import Path

HERE = Path(__file__).parent
PACKAGES = ("api", "bench", "migrations", "schema", "seeds")


def main() -> None:
    """Runs the command line. Exits with 1 if another package shadows one of Entente's."""
    if problem := shadowed():
        sys.exit(problem)
    from api.cli import main as command_line

    command_line()


def shadowed() -> str | None:
    """Returns a message on the first package that Python would import instead of Entente's; None if there is none."""
    for name in PACKAGES:
        found = PathFinder.find_spec(name)
        if found and found.origin and Path(found.origin) != HERE / name / "__init__.py":
            return (
                f"{found.origin} shadows Entente's own package `{name}`.  "
                "Install Entente in an environment of its own, with venv, pipx or uv tool install."
            )
    return None

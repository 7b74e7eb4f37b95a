"""Where the seeds of the article and its context are."""

from pathlib import Path

HERE = Path(__file__).parent
FOLDERS = (HERE / "article", HERE / "context")


def seed_files(folders: tuple[Path, ...] = FOLDERS) -> list[Path]:
    """The YAML files of some folders, in the order in which they are read."""
    return [file for folder in folders for file in sorted(folder.glob("*.yaml"))]

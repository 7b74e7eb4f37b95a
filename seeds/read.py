"""Reads reviewed YAML files into changes, in the grammar of `api/articles/rows.py`."""

from pathlib import Path

from api.articles.rows import YamlRows
from api.write import Change, Invalid
from api.write.rules.ids import Ids
from seeds.files import FOLDERS, seed_files


def read_seeds(folders: tuple[Path, ...] | None = None) -> list[Change]:
    """All rows of all files, with ids and places.  Raises Invalid, naming file, line and field of every error."""
    ids = Ids()
    files = seed_files(folders or FOLDERS)
    read = [YamlRows(file.name, ids.with_id).read(file.read_bytes()) for file in files]
    if errors := [error for rows in read for error in rows.errors]:
        raise Invalid(errors)
    return [change for rows in read for change in rows.changes]

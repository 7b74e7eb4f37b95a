"""What an importer is: the files that it reads, and how their rows become changes."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from sqlalchemy import Connection

from api.write import Change, WriteResult
from seeds.importers.accounting import ImportResult
from seeds.importers.csv_files import FileForm


class Conversion(Protocol):
    """The changes that a dataset becomes, and the account of its rows."""

    def changes(self) -> Iterable[Change]:
        """All changes; records come before those that link to them."""
        ...

    def account(self, changes: list[Change], own: list[Change], result: WriteResult) -> ImportResult:
        """The outcome of writing `own`, of all `changes`."""
        ...


Files = Mapping[str, Path]
"""The files of a dataset by the names of their forms."""
Convert = Callable[[Connection], Conversion]
"""Resolves what the rows name with the records of a database."""


@dataclass(frozen=True)
class Importer:
    """An importer of a dataset.

    `title` names the dataset in the reasons of revisions, `forms` describes its files.  `read` reads them, or of them
    the parts with the numbers in its second argument, and raises Invalid naming file, line, column and value;
    `has_parts` says that there are parts.
    """

    name: str
    title: str
    forms: Mapping[str, FileForm]
    read: Callable[[Files, Collection[str]], Convert]
    has_parts: bool = False

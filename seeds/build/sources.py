"""Reads the original files of the datasets, strictly, and accounts for every row of each.

A file is known by its SHA-256: `sources.yaml` lists the copies that the tables are made of.  Every row that a reader
registers has to be used or skipped with a reason.
"""

import csv
import io
import lzma
import tarfile
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple
from xml.etree import ElementTree as ET

from ruamel.yaml import YAML

from api.write import Invalid, InvalidField

EXPECTED = Path(__file__).with_name("sources.yaml")


class Row(NamedTuple):
    """A row of an original file, by the file's path below the folder of the datasets and the row's key."""

    file: str
    key: str


class Cells(dict[str, str]):
    """The cells of a row by column; `row` names the row, `place` its file and line."""

    def __init__(self, cells: Mapping[str, str], row: Row, place: str) -> None:
        super().__init__(cells)
        self.row, self.place = row, place

    def invalid(self, column: str, message: str) -> Invalid:
        """The error of a cell, with its value."""
        return invalid(self.place, column, f"{self.get(column, '')[:60]!r} {message}")


@dataclass
class FileAccount:
    """What became of the rows of a file."""

    path: str
    sha256: str
    rows: dict[str, None] = field(default_factory=dict)
    used: set[str] = field(default_factory=set)
    skipped: dict[str, str] = field(default_factory=dict)
    facts: int = 0
    citations: int = 0

    def reasons(self) -> Counter[str]:
        """How many rows were skipped for each reason; rows that something else uses are not skipped."""
        return Counter(reason for key, reason in self.skipped.items() if key not in self.used)

    def unaccounted(self) -> list[str]:
        """Rows that are neither used nor skipped."""
        return [key for key in self.rows if key not in self.used and key not in self.skipped]


class Sources:
    """The original files below a folder.  Raises Invalid for a file that is missing, or other than expected."""

    def __init__(self, root: Path, *, any_version: bool = False) -> None:
        self.root, self.any_version = root, any_version
        self.accounts: dict[str, FileAccount] = {}
        self._content: dict[str, bytes] = {}

    @cached_property
    def expected(self) -> dict[str, str]:
        """The SHA-256 of every file that the tables are made of, by path."""
        return {str(path): str(digest) for path, digest in (YAML(typ="safe").load(EXPECTED) or {}).items()}

    def read(self, path: str) -> bytes:
        """The content of a file."""
        if path not in self._content:
            try:
                content = (self.root / path).read_bytes()
            except OSError as problem:
                raise invalid(path, "", f"cannot be read: {problem.strerror}") from None
            self._check(path, content)
            self._content[path] = content
        return self._content[path]

    def _check(self, path: str, content: bytes) -> None:
        digest, expected = sha256(content).hexdigest(), self.expected.get(path)
        if not self.any_version and digest != expected:
            size = f"it has {len(content):,} bytes and SHA-256 {digest[:12]}"
            ours = f"the tables are made of SHA-256 {expected[:12]}" if expected else "the tables are not made of it"
            raise invalid(path, "", f"is not the copy that is expected: {size}, {ours}. --any-version reads it anyway")
        self.accounts[path] = FileAccount(path, digest)

    def below(self, folder: str, suffix: str) -> list[str]:
        """The paths of the files in a folder.  Raises Invalid if one is missing, or is not expected."""
        found = {f"{folder}/{file.name}" for file in (self.root / folder).glob(f"*{suffix}")}
        expected = {path for path in self.expected if path.rpartition("/")[0] == folder and path.endswith(suffix)}
        if other := sorted(found ^ expected if not self.any_version else set()):
            raise invalid(other[0], "", "is missing" if other[0] in expected else "is a file that is not expected")
        if not found:
            raise invalid(folder, "", f"has no files that end in {suffix}")
        return sorted(found)

    def text(self, path: str, encoding: str = "utf-8-sig") -> str:
        """The text of a file."""
        return decoded(path, self.read(path), encoding)

    def csv(
        self, path: str, columns: Sequence[str], key: Sequence[str] = (), *, delimiter: str = ",", text: str = ""
    ) -> list[Cells]:
        """The rows of a CSV file, which has at least the given columns.

        `key` names the columns that identify a row; without it, the number of its line does.  `text` is the content if
        the caller has decoded it.
        """
        reader = csv.DictReader(io.StringIO(text or self.text(path), newline=""), delimiter=delimiter, strict=True)
        try:
            found = [self._cells(path, cells, key, reader.line_num) for cells in reader]
        except csv.Error as problem:
            raise invalid(f"{path}:{reader.line_num}", "", f"is not CSV: {problem}") from None
        for name in columns:
            if name not in (reader.fieldnames or ()):
                raise invalid(path, name, "is a column that the file does not have")
        if not found:
            raise invalid(path, "", "has no rows")
        return found

    def _cells(self, path: str, cells: dict[str, Any], key: Sequence[str], line: int) -> Cells:
        place = f"{path}:{line}"
        if None in cells or None in cells.values():
            raise invalid(place, "", "has more or fewer cells than the first line")
        name = ", ".join(cells.get(column, "") for column in key) or f"line {line}"
        return Cells(cells, self.register(path, name), place)

    def xml(self, path: str) -> ET.Element:
        """The root element of an XML file."""
        return parsed(path, self.read(path))

    def archive(self, path: str) -> dict[str, bytes]:
        """The content of each file in a `.tar.xz`, by name."""
        try:
            with tarfile.open(fileobj=io.BytesIO(self.read(path)), mode="r:xz") as packed:
                return {one.name: packed.extractfile(one).read() for one in packed if one.isfile()}  # type: ignore[union-attr]
        except (tarfile.TarError, lzma.LZMAError, EOFError) as problem:
            raise invalid(path, "", f"is not a complete archive: {problem}") from None

    def register(self, path: str, key: str) -> Row:
        """Notes that a file has a row, which then has to be accounted for."""
        account = self.accounts[path]
        if key in account.rows:
            raise invalid(path, key, "is the key of two rows")
        account.rows[key] = None
        return Row(path, key)

    def use(self, row: Row, facts: int = 0, citations: int = 0) -> None:
        """Notes that a row led to facts, and is cited."""
        account = self.accounts[row.file]
        if row.key not in account.rows:
            raise invalid(row.file, row.key, "is used, but was not registered")
        account.used.add(row.key)
        account.facts += facts
        account.citations += citations

    def skip(self, row: Row, reason: str) -> None:
        """Notes why a row leads to nothing."""
        self.accounts[row.file].skipped.setdefault(row.key, reason)

    def check_accounted(self) -> None:
        """Raises Invalid for rows that are neither used nor skipped."""
        left = [(path, key) for path, account in self.accounts.items() for key in account.unaccounted()]
        if left:
            raise Invalid([InvalidField(path, key, "is a row that is not accounted for") for path, key in left])


def write_expected(digests: Mapping[str, str]) -> None:
    """Records the SHA-256 of the files that the tables are made of, by path."""
    lines = [f'"{path}": {digest}\n' for path, digest in sorted(digests.items())]
    EXPECTED.write_text(
        "# The copies of the original files that the tables of the world are made of: SHA-256 by path.\n"
        "# Written by `entente dataset hashes`.\n" + "".join(lines),
        encoding="utf-8",
    )


def decoded(path: str, content: bytes, encoding: str = "utf-8-sig") -> str:
    """Text in an encoding.  Raises Invalid with the position of what is not in it."""
    try:
        return content.decode(encoding)
    except UnicodeError as problem:
        raise invalid(path, "", f"is not {encoding}: {problem}") from None


def parsed(path: str, content: bytes) -> ET.Element:
    """The root element of an XML document.  Raises Invalid with the line at which it ends too early or is malformed."""
    if b"<!ENTITY" in content or b"<!DOCTYPE" in content:
        raise invalid(path, "", "declares a document type, which none of the originals does")
    try:
        return ET.fromstring(content)  # noqa: S314  (without a document type there is nothing to expand)
    except ET.ParseError as problem:
        raise invalid(f"{path}:{problem.position[0]}", "", f"is not complete XML: {problem}") from None


def plain(element: ET.Element | None) -> str:
    """The text of an element, with runs of blanks and line breaks as one blank."""
    return " ".join("".join(element.itertext()).split()) if element is not None else ""


def invalid(place: str, field: str, message: str) -> Invalid:
    """An error of a file, row or cell."""
    return Invalid([InvalidField(place, field, message)])


def reviewed(name: str) -> list[dict[str, str]]:
    """The rows of a small table that was written and reviewed by hand, in `reviewed/`."""
    with Path(__file__).with_name("reviewed").joinpath(name).open(newline="", encoding="utf-8") as text:
        lines: Iterable[str] = (line for line in text if not line.startswith("#"))
        return list(csv.DictReader(lines, strict=True))

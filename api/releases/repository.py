"""Reads the releases."""

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import NamedTuple

from api.database import Reader
from api.errors import Code, Refusal, nearest
from api.json_text import compact_json_text
from api.query.parse.moments import MAX_RELEASE_NAME
from api.query.sql.releases import all_releases


@dataclass(frozen=True)
class StoredFile:
    """A file of a release: the kind and number of its rows, its size in bytes, and its SHA-256."""

    file: str
    kind: str
    count: int
    bytes: int
    sha256: str


class ReleaseInfo(NamedTuple):
    """A named revision."""

    name: str
    revision: int
    at: str
    """When it was named, in UTC."""
    frozen: int
    """The latest revision when its files were written."""
    redacted: bool
    """Whether values were redacted since, which the files may still contain."""
    files: tuple[StoredFile, ...]


async def releases(reader: Reader) -> list[ReleaseInfo]:
    """All releases, the oldest first."""
    rows = json.loads(await reader.read(all_releases(reader.dialect)) or b"[]")
    return [ReleaseInfo(**{**row, "files": tuple(StoredFile(**file) for file in row["files"])}) for row in rows]


async def find(reader: Reader, name: str) -> ReleaseInfo:
    """The release with a name.  Raises Refusal: NOT_FOUND, with the nearest name as a hint."""
    by_name = {release.name: release for release in await releases(reader)}
    if name not in by_name:
        raise unknown_release(f"There is no release '{name[:MAX_RELEASE_NAME]}'.", name, by_name)
    return by_name[name]


def unknown_release(detail: str, name: str, names: Iterable[str]) -> Refusal:
    """The refusal for an unknown release or file, with the nearest of some names as a hint."""
    return Refusal(Code.NOT_FOUND, detail, nearest(name[:MAX_RELEASE_NAME], names) or None, "name")


def release_json(files: Iterable[StoredFile]) -> str:
    """Files as JSON text, as the database stores them."""
    return compact_json_text([asdict(file) for file in files])

"""The releases that there are."""

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
    """A file of a release: which rows it holds, and how it is known to be whole."""

    file: str
    kind: str
    count: int
    bytes: int
    sha256: str


class ReleaseInfo(NamedTuple):
    """A revision with a name."""

    name: str
    revision: int
    at: str
    """When it was named: a moment in UTC."""
    frozen: int
    """The last revision when its files were made."""
    redacted: bool
    """Whether something was redacted since, which the files may still tell."""
    files: tuple[StoredFile, ...]


async def releases(reader: Reader) -> list[ReleaseInfo]:
    """Every release, the first one first."""
    found = json.loads(await reader.read(all_releases(reader.dialect)) or b"[]")
    return [ReleaseInfo(**{**one, "files": tuple(StoredFile(**file) for file in one["files"])}) for one in found]


async def find(reader: Reader, name: str) -> ReleaseInfo:
    """The release of a name.  Raises Refusal, NOT_FOUND, naming the nearest."""
    known = {one.name: one for one in await releases(reader)}
    if name not in known:
        raise unknown_release(f"There is no release '{name[:MAX_RELEASE_NAME]}'.", name, known)
    return known[name]


def unknown_release(detail: str, name: str, known: Iterable[str]) -> Refusal:
    """What is said of what there is not."""
    return Refusal(Code.NOT_FOUND, detail, nearest(name[:MAX_RELEASE_NAME], known) or None, "name")


def release_json(files: Iterable[StoredFile]) -> str:
    """The files as the database keeps them."""
    return compact_json_text([asdict(one) for one in files])

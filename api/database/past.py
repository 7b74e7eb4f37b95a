"""Checks that requested revisions and releases exist."""

import json
from weakref import WeakKeyDictionary

from api.database.choice import answering, read_from_primary
from api.database.readers import Reader
from api.errors import Code, Refusal
from api.query.ast.answer import Answer, AnswerObject, latest_revision, views_of
from api.query.parse.moments import check_release, check_revision
from api.query.sql.compile import compile_answer
from api.query.sql.releases import all_releases

NOW = AnswerObject({"revision": "revision"})
_release_names: WeakKeyDictionary[Reader, tuple[int, set[str]]] = WeakKeyDictionary()
"""The known releases of each server after so many losses; a release is never renamed."""


async def current_revision(reader: Reader) -> int:
    """Returns the revision of the database at this moment.  Raises Refusal."""
    revision: int = json.loads(await reader.read(compile_answer(NOW, reader.dialect)) or b"{}")["revision"]
    return revision


async def require_revision(reader: Reader, minimum: int, field: str) -> None:
    """Raises Refusal, BAD_USER_INPUT, naming the field, if the database has not reached a revision."""
    if minimum <= (await reader.state()).revision:
        return
    read_from_primary()
    latest = await current_revision(reader)  # the reader may not have seen the latest writes of other processes yet
    if minimum > latest:
        detail = f"{field}: no server has revision {minimum}; the latest is {latest}."
        hint = "Nobody was answered with it, or it was lost with a server: read without the header, and start again."
        raise Refusal(Code.BAD_USER_INPUT, detail, hint, field)


async def check_past(reader: Reader, answer: Answer) -> None:
    """Raises Refusal if any part of an answer is to be read at a future revision or an unknown release.

    The primary answers what a replica may not have yet: a moment whose last revision is still under way to it, its own
    latest revisions and its latest releases.
    """
    views = list(views_of(answer))
    if any(view.known_at is not None for view in views):
        read_from_primary()
    requested = latest_revision(views)
    if requested and requested > (await reader.state()).revision:
        read_from_primary()
        check_revision(requested, await current_revision(reader))
    for release in {view.release for view in views if view.release is not None}:
        names = await _releases(reader, release)
        if release not in names and read_from_primary():
            names = await _releases(reader, release)
        check_release(release, sorted(names))


async def _releases(reader: Reader, release: str) -> set[str]:
    """Returns the releases of the server that answers, read again if there may be a new one of a name."""
    server = answering(reader)
    losses, names = _release_names.get(server, (0, set()))
    if losses != server.losses:
        names = set()
    _release_names[server] = server.losses, names
    if release not in names:
        listed = json.loads(await reader.read(all_releases(reader.dialect)) or b"[]")
        names.update(named["name"] for named in listed)
    return names

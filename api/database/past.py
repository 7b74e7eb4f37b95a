"""Checks that requested revisions and releases exist."""

import json
from weakref import WeakKeyDictionary

from api.database.readers import Reader
from api.query.ast.answer import Answer, AnswerObject, latest_revision, views_of
from api.query.parse.moments import check_release, check_revision
from api.query.sql.compile import compile_answer
from api.query.sql.releases import all_releases

NOW = AnswerObject({"revision": "revision"})
_release_names: WeakKeyDictionary[Reader, tuple[int, set[str]]] = WeakKeyDictionary()
"""The releases of each database after so many losses; a release is never renamed."""


async def check_past(reader: Reader, answer: Answer) -> None:
    """Raises Refusal if any part of an answer is to be read at a future revision or an unknown release."""
    views = list(views_of(answer))
    requested = latest_revision(views)
    if requested and requested > (await reader.state()).revision:
        # The reader may not have views the latest writes of other processes yet.
        body = await reader.read(compile_answer(NOW, reader.dialect))
        check_revision(requested, json.loads(body or b"{}")["revision"])
    for release in {view.release for view in views if view.release is not None}:
        await _check_release(reader, release)


async def _check_release(reader: Reader, release: str) -> None:
    losses, names = _release_names.get(reader, (0, set()))
    if losses != reader.losses:
        names = set()
    _release_names[reader] = reader.losses, names
    if release not in names:
        listed = json.loads(await reader.read(all_releases(reader.dialect)) or b"[]")
        names.update(named["name"] for named in listed)
        check_release(release, sorted(names))

"""Whether what is requested of the past is past."""

import json
from weakref import WeakKeyDictionary

from api.database.readers import Reader
from api.query.ast.answer import Answer, AnswerObject, latest_revision, views_of
from api.query.parse.moments import check_release, check_revision
from api.query.sql.compile import compile_answer
from api.query.sql.releases import all_releases

NOW = AnswerObject({"revision": "revision"})
_named: WeakKeyDictionary[Reader, set[str]] = WeakKeyDictionary()
"""The releases that are names of each base: one that was named once is never named anew."""


async def check_past(reader: Reader, answer: Answer) -> None:
    """Raises Refusal where any part of an answer is to be read at a revision or as a release that there is not yet."""
    seen = list(views_of(answer))
    requested = latest_revision(seen)
    if requested and requested > await reader.revision():
        # What the reader knows of other processes' writing may be a moment old.
        body = await reader.read(compile_answer(NOW, reader.dialect))
        check_revision(requested, json.loads(body or b"{}")["revision"])
    for release in {view.release for view in seen if view.release is not None}:
        await _see_to_its_name(reader, release)


async def _see_to_its_name(reader: Reader, release: str) -> None:
    names = _named.setdefault(reader, set())
    if release not in names:
        listed = json.loads(await reader.read(all_releases(reader.dialect)) or b"[]")
        names.update(one["name"] for one in listed)
        check_release(release, sorted(names))

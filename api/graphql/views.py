"""The point of view that an operation asks from."""

from collections.abc import Mapping
from typing import Any

from api.query.ast.view import Certainty, Ranks, View
from api.query.parse.moments import moment, one_past, release_name
from api.query.parse.operators import day, last_day, refuse
from api.query.parse.params import made


def view(given: Mapping[str, Any]) -> View:
    """The point of view that `at` asks for."""
    one_past([name for name in ("revision", "knownAt", "release") if name in given])
    chosen: dict[str, Any] = {}
    if "revision" in given:
        chosen["revision"] = _revision(given["revision"])
    if "release" in given:
        chosen["release"] = release_name(given["release"], "release")
    if "knownAt" in given:
        chosen["known_at"] = made(given["knownAt"], lambda found: moment(found, "knownAt"))
    if "publishedBy" in given:
        chosen["published_by"] = made(given["publishedBy"], lambda found: last_day(found, "publishedBy"))
    if "asOf" in given:
        chosen["as_of"] = made(given["asOf"], lambda found: day(found, "asOf"))
    for name, words in (("certainty", Certainty), ("ranks", Ranks)):
        if name in given:
            chosen[name] = words(str(given[name]).lower())
    return View(**chosen)


def _revision(given: int) -> int:
    if given < 0:
        raise refuse("revision", f"{given} is not the number of a revision.", "Such as 12.")
    return given

"""The point of view that an operation asks from."""

from collections.abc import Mapping
from typing import Any

from api.query.ast.view import Certainty, Ranks, View
from api.query.parse.moments import check_single_past, parse_moment, parse_release_name
from api.query.parse.operators import bad_input, parse_date, parse_last_day
from api.query.parse.params import bound


def parse_view(given: Mapping[str, Any]) -> View:
    """The point of view that `at` asks for."""
    check_single_past([name for name in ("revision", "knownAt", "release") if name in given])
    chosen: dict[str, Any] = {}
    if "revision" in given:
        chosen["revision"] = _revision(given["revision"])
    if "release" in given:
        chosen["release"] = parse_release_name(given["release"], "release")
    if "knownAt" in given:
        chosen["known_at"] = bound(given["knownAt"], lambda found: parse_moment(found, "knownAt"))
    if "publishedUntil" in given:
        chosen["published_until"] = bound(
            given["publishedUntil"], lambda found: parse_last_day(found, "publishedUntil")
        )
    if "asOf" in given:
        chosen["as_of"] = bound(given["asOf"], lambda found: parse_date(found, "asOf"))
    for name, words in (("certainty", Certainty), ("ranks", Ranks)):
        if name in given:
            chosen[name] = words(str(given[name]).lower())
    return View(**chosen)


def _revision(given: int) -> int:
    if given < 0:
        raise bad_input("revision", f"{given} is not the number of a revision.", "Such as 12.")
    return given

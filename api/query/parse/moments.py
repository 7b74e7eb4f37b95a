"""What tables held at a revision, and which revision was the last at a moment.

Every version of a row is one row: of its table while it is current, of the table's history from then on.  At a revision
there were the rows that it or an earlier one had written, but for those that it or an earlier one had superseded.
"""

import re
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, time, timedelta
from typing import Any

from sqlmodel import SQLModel

from api.errors import Code, Refusal, nearest
from api.query.ast.select import Answer, AnswerList, AnswerObject, Viewed
from api.query.ast.view import View
from api.query.parse.operators import bad_input, parse_date, parse_text
from api.query.sql.dialect import Dialect
from api.query.sql.reserved import RESERVED

WHOLE = timedelta(microseconds=999)
EXAMPLE = "Such as 2024-04-09T08:30:00Z, or 2024-04 for the end of that month."
LAST_REVISION_AT = "(select coalesce(max(seq), 0) from revision where at <= {})"
"""The last revision by a moment; none was before the first."""


REVISION_OF_RELEASE = "(select revision from release where name = {})"
"""The revision that a release names."""
MAX_RELEASE_NAME = 60
NAME = re.compile(f"[0-9A-Za-z][0-9A-Za-z._-]{{0,{MAX_RELEASE_NAME - 1}}}", re.ASCII)
PAST_PARAMETERS = ("revision", "known_at", "release")
"""The parts of a view that say of when it is: a view has one of them at most."""


def rows_at_revision(dialect: Dialect, kind: str, seq: str) -> str:
    """A query for the rows that a table held at a revision, which is an SQL expression."""
    names = [column.name for column in SQLModel.metadata.tables[kind].columns]
    return dialect.versions(kind, ", ".join(f'"{name}"' if name in RESERVED else name for name in names), seq)


def parse_moment(value: Any, at: str) -> datetime:
    """A moment in UTC: of a date without a time its end.  Raises Refusal, BAD_USER_INPUT."""
    written = parse_text(value, at)
    if "T" not in written:
        return datetime.combine(datetime.fromisoformat(parse_date(written, at)[1]), time.max, UTC)
    try:
        found = datetime.fromisoformat(written)
    except ValueError:
        raise bad_input(at, f"'{written[:60]}' is no moment.", EXAMPLE) from None
    if found.tzinfo is None:
        raise bad_input(at, f"'{written[:60]}' names no time zone.", EXAMPLE)
    try:
        # Moments are told to the millisecond, and kept to the microsecond: what is told means all of it.
        return found.astimezone(UTC) + (WHOLE if found.microsecond % 1000 == 0 else timedelta())
    except OverflowError:
        raise bad_input(at, f"'{written[:60]}' lies beyond the calendar.", EXAMPLE) from None


def parse_release_name(value: Any, at: str) -> str:
    """What may be the name of a release.  Raises Refusal, BAD_USER_INPUT."""
    written = parse_text(value, at)
    if not NAME.fullmatch(written):
        raise bad_input(at, f"'{written[:MAX_RELEASE_NAME]}' is no name of a release.", "Such as 2026.1.")
    return written


def check_single_past(given: Sequence[str]) -> None:
    """Raises Refusal where a view is asked for of more than one past."""
    if len(given) > 1:
        raise bad_input(given[1], f"cannot be asked together with {given[0]}.", "Ask for one of them.")


def views_of(answer: Answer) -> Iterable[View]:
    """Every point of view that parts of an answer are given from."""
    match answer:
        case Viewed(view, inner):
            yield view
            yield from views_of(inner)
        case AnswerObject(answers):
            for one in answers.values():
                yield from views_of(one)
        case AnswerList(answers):
            for one in answers:
                yield from views_of(one)


def reads_past(answer: Answer) -> bool:
    """Whether any part of an answer is read as it was."""
    return any(view.past for view in views_of(answer))


def latest_revision(seen: Iterable[View]) -> int:
    """The latest revision that is asked for by its number; 0 where none is."""
    return max((view.revision or 0 for view in seen), default=0)


def check_revision(revision: int, last: int) -> None:
    """Raises Refusal where a revision is asked for that there is not yet."""
    if revision > last:
        detail = f"revision: {revision} is not written yet; the last is {last}."
        raise Refusal(Code.BAD_USER_INPUT, detail, f"Ask for {last}, or for none to read what is now.", "revision")


def check_release(release: str, known: Iterable[str]) -> None:
    """Raises Refusal where a release is asked for that there is not."""
    if release not in (names := list(known)):
        hint = nearest(release, names) if names else "There is no release yet."
        raise Refusal(Code.BAD_USER_INPUT, f"release: there is no release '{release}'.", hint, "release")

"""What tables held at a revision, and which revision was the last at a moment.

Every version of a row is one row: of its table while it is current, of the table's history from then on.  At a revision
there were the rows that it or an earlier one had written, but for those that it or an earlier one had superseded.
"""

from datetime import UTC, datetime, time, timedelta
from typing import Any

from sqlmodel import SQLModel

from api.errors import Code, Refusal
from api.query.dialect import Dialect
from api.query.operators import day, refuse, text
from api.query.selection import Answer, Each, Seen, Structure
from api.query.sql import RESERVED

WHOLE = timedelta(microseconds=999)
EXAMPLE = "Such as 2024-04-09T08:30:00Z, or 2024-04 for the end of that month."
LAST_AT = "(select coalesce(max(seq), 0) from revision where at <= {})"
"""The last revision by a moment; none was before the first."""


def held_at(dialect: Dialect, kind: str, seq: str) -> str:
    """A query for the rows that a table held at a revision, which is an SQL expression."""
    names = [column.name for column in SQLModel.metadata.tables[kind].columns]
    return dialect.versions(kind, ", ".join(f'"{name}"' if name in RESERVED else name for name in names), seq)


def moment(value: Any, at: str) -> datetime:
    """A moment in UTC: of a date without a time its end.  Raises Refusal, BAD_USER_INPUT."""
    written = text(value, at)
    if "T" not in written:
        return datetime.combine(datetime.fromisoformat(day(written, at)[1]), time.max, UTC)
    try:
        found = datetime.fromisoformat(written)
    except ValueError:
        raise refuse(at, f"'{written[:60]}' is no moment.", EXAMPLE) from None
    if found.tzinfo is None:
        raise refuse(at, f"'{written[:60]}' names no time zone.", EXAMPLE)
    try:
        # Moments are told to the millisecond, and kept to the microsecond: what is told means all of it.
        return found.astimezone(UTC) + (WHOLE if found.microsecond % 1000 == 0 else timedelta())
    except OverflowError:
        raise refuse(at, f"'{written[:60]}' lies beyond the calendar.", EXAMPLE) from None


def latest(answer: Answer) -> int:
    """The latest revision that any part of an answer is to be read at; 0 where none is asked for."""
    match answer:
        case Seen(view, inner):
            return max(view.revision or 0, latest(inner))
        case Structure(answers):
            return max(map(latest, answers.values()), default=0)
        case Each(answers):
            return max(map(latest, answers), default=0)
        case _:
            return 0


def must_be_written(revision: int, last: int) -> None:
    """Raises Refusal where a revision is asked for that there is not yet."""
    if revision > last:
        detail = f"revision: {revision} is not written yet; the last is {last}."
        raise Refusal(Code.BAD_USER_INPUT, detail, f"Ask for {last}, or for none to read what is now.", "revision")

"""Parsing of the parameters that select a past state of the data: a revision, a moment or a release."""

import re
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, time, timedelta
from typing import Any

from api.errors import Code, Refusal, nearest
from api.query.parse.operators import bad_input, parse_date, parse_text

PAST_PARAMETERS = ("revision", "known_at", "release")
"""A view has at most one of them."""

REST_OF_MILLISECOND = timedelta(microseconds=999)
EXAMPLE = "Use a form such as 2024-04-09T08:30:00Z, or 2024-04 for the end of that month."
MAX_RELEASE_NAME = 60
NAME = re.compile(f"[0-9A-Za-z][0-9A-Za-z._-]{{0,{MAX_RELEASE_NAME - 1}}}", re.ASCII)


def parse_moment(value: Any, at: str) -> datetime:
    """Returns a moment in UTC; for a date without a time, its last microsecond.  Raises Refusal, BAD_USER_INPUT."""
    text = parse_text(value, at)
    if "T" not in text:
        return datetime.combine(datetime.fromisoformat(parse_date(text, at)[1]), time.max, UTC)
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise bad_input(at, f"'{text[:60]}' is not a date and time.", EXAMPLE) from None
    if moment.tzinfo is None:
        raise bad_input(at, f"'{text[:60]}' has no time zone.", EXAMPLE)
    try:
        # Moments are stored in microseconds and returned in milliseconds: a returned one has to include its revision.
        return moment.astimezone(UTC) + (REST_OF_MILLISECOND if moment.microsecond % 1000 == 0 else timedelta())
    except OverflowError:
        raise bad_input(at, f"'{text[:60]}' is out of range.", EXAMPLE) from None


def parse_release_name(value: Any, at: str) -> str:
    """Returns a well-formed release name.  Raises Refusal, BAD_USER_INPUT."""
    text = parse_text(value, at)
    if not NAME.fullmatch(text):
        raise bad_input(at, f"'{text[:MAX_RELEASE_NAME]}' is not a release name.", "Use a name such as 2026.1.")
    return text


def check_single_past(parameters: Sequence[str]) -> None:
    """Raises Refusal, BAD_USER_INPUT, if more than one of the parameters that select a past state is present."""
    if len(parameters) > 1:
        raise bad_input(parameters[1], f"cannot be combined with {parameters[0]}.", "Use only one of them.")


def check_revision(revision: int, last: int) -> None:
    """Raises Refusal, BAD_USER_INPUT, if a revision does not exist yet."""
    if revision > last:
        detail = f"revision: {revision} does not exist yet; the latest is {last}."
        raise Refusal(Code.BAD_USER_INPUT, detail, f"Use {last}, or omit it to read the current state.", "revision")


def check_release(release: str, names: Iterable[str]) -> None:
    """Raises Refusal, BAD_USER_INPUT, if no release has this name."""
    if release not in (existing := list(names)):
        hint = nearest(release, existing) if existing else "There is no release yet."
        raise Refusal(Code.BAD_USER_INPUT, f"release: there is no release '{release}'.", hint, "release")

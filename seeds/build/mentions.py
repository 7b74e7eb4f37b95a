"""Finds named persons in the prose of visits and travels: title, name, state and date.

A mention is a title with a name after it, or a full name after "with".  The state is given by an adjective before the
title or by "of X" after the name.  A name ends at a comma, a full stop (but not that of an initial), or a small letter.
"""

import re
from dataclasses import dataclass, replace
from functools import cache

from seeds.build.patterns import (
    ABSENT,
    ALSO_NAMES,
    BODY_AFTER,
    BODY_BEFORE,
    CAPITAL,
    COMPANION,
    FOREIGN,
    MANY_TITLES,
    MONTHS,
    NAME,
    NOT_NAMES,
    OF_STATE,
    ONE_TITLE,
    PARTICLE,
    PLURALS,
    RANK,
    VICE_PRESIDENTS,
)
from seeds.build.sources import Row
from seeds.build.state_words import adjectives, state_of

CALLED = re.compile(r"(?<=[a-z.]) \(([A-Z][a-z]+)\)(?= [A-Z][a-z])")


@dataclass(frozen=True, slots=True)
class NamedPerson:
    """A named person in a row: the title and name as printed, and the state where the words name one."""

    row: Row
    meeting: str
    date: str
    title: str
    name: str
    place: str | None
    """The state of the row."""
    state: str | None = None
    """The state that an adjective or "of X" names."""
    at: int = 0
    """Where the mention begins in the text."""
    is_of_organisation: bool = False
    """Whether the words name an organisation: European Commission President."""
    called: str = ""
    """The given name in brackets by which the person is known: Rudolphus F. M. (Ruud) Lubbers."""

    @property
    def names(self) -> tuple[str, ...]:
        """The name as printed, and the one by which the person is known."""
        return (self.name, f"{self.called} {self.name.split()[-1]}") if self.called else (self.name,)


def mentions_in(text: str, row: Row, meeting: str, date: str, place: str | None) -> list[NamedPerson]:
    """Returns the named persons in a text of a row, in its order."""
    text = _tidy(text)
    base = NamedPerson(row, meeting, date, "", "", place)
    found: list[NamedPerson] = []
    at = 0
    while at < len(text):
        start = at
        at, here = _next(text, at, base)
        found.extend(() if here and ABSENT.search(text[:start]) else here)
    return _shared_state(found, text)


def visitors_in(text: str, row: Row, meeting: str, date: str, place: str | None) -> list[NamedPerson]:
    """Returns the visitors that the column of a visit names: mostly one, sometimes a bare name."""
    called = CALLED.search(text)
    text = CALLED.sub("", text)
    found = mentions_in(text, row, meeting, date, place)
    if called and len(found) == 1:
        return [replace(found[0], called=called[1])]
    named = NAME.match(_tidy(text))
    return found or ([NamedPerson(row, meeting, date, "", named[0], place)] if named else [])


def _tidy(text: str) -> str:
    text = re.sub(r"\b(Minister|President|Chancellor|King|Secretary)(?=[A-Z][a-z])", r"\1 ", " ".join(text.split()))
    return re.sub(r"\b([Aa]l|[Ee]l)-\s+(?=[A-Z])", r"\1-", text)


def _next(text: str, at: int, base: NamedPerson) -> tuple[int, list[NamedPerson]]:
    """Returns where to go on, and the mentions that begin at a position."""
    if at and (text[at - 1].isalnum() or text[at - 1] == "-"):
        return _skip_word(text, at), []
    if plural := MANY_TITLES.match(text, at):
        title = PLURALS[int(str(plural.lastgroup)[1:])][1]
        return _listed(text, at, plural.end(), replace(base, title=title, at=at))
    if single := ONE_TITLE.match(text, at):
        return _titled(text, at, single.end(), replace(base, title=single[0], at=at))
    if bare := _untitled(text, at):
        return at + len(bare), [_with_state(text, at, at + len(bare), replace(base, name=bare, at=at))]
    return _skip_word(text, at), []


def _titled(text: str, at: int, end: int, base: NamedPerson) -> tuple[int, list[NamedPerson]]:
    start = end + 1
    if rank := RANK.match(text, start):
        start = rank.end()
    name = _name_at(text, start) if text[end : end + 1] == " " else None
    if name is None:
        return end, []
    found = _with_state(text, at, start + len(name), replace(base, name=name))
    return start + len(name), [found]


def _listed(text: str, at: int, end: int, base: NamedPerson) -> tuple[int, list[NamedPerson]]:
    """Reads the names after a plural: "Presidents Alfonsin and Sanguinetti"."""
    found: list[NamedPerson] = []
    joint = re.compile(r" |, and |, | and ")
    while (gap := joint.match(text, end)) and not ONE_TITLE.match(text, gap.end()):
        if found and gap[0] == " ":
            break
        name = _name_at(text, gap.end())
        if name is None or state_of(name):
            break
        end = gap.end() + len(name)
        found.append(_with_state(text, at, end, replace(base, name=name)))
        if of := OF_STATE.match(text, end):
            state = _state_at(text, of.end())
            end = of.end() + len(state[1]) if state else end
    return max(end, at + 1), found


def _name_at(text: str, at: int) -> str | None:
    """Returns the name that begins at a position, without the next sentence."""
    found = NAME.match(text, at)
    if found is None:
        return None
    words: list[str] = []
    for word in found[0].split(" "):
        if _ends_name(word, text[at + len(" ".join(words)) :], is_first=not words):
            break
        words.append(word)
        if word.endswith(".") and not re.fullmatch(rf"(?:{CAPITAL}\.)+|Jr\.|Sr\.", word):
            break
    while words and re.fullmatch(f"(?:{PARTICLE})", words[-1]):
        words.pop()
    name = re.sub("[’']s$", "", " ".join(words)).rstrip(",")
    return name if re.search(f"{CAPITAL}", name) and not _is_place(name) else None


def _ends_name(word: str, rest: str, *, is_first: bool) -> bool:
    """Whether a capitalised word is no part of a name: a common word, a month with its day, another title."""
    if word in MONTHS:
        return is_first or re.match(r" ?\w+ \d", rest) is not None
    return word in NOT_NAMES or (not is_first and word not in ALSO_NAMES and ONE_TITLE.fullmatch(word) is not None)


def _is_place(name: str) -> bool:
    return state_of(name) is not None and name not in {"Chad", "Jordan", "Georgia", "Israel"}


def _with_state(text: str, start: int, end: int, found: NamedPerson) -> NamedPerson:
    """Adds the state that stands before the title or after the name."""
    of = OF_STATE.match(text, end)
    if of and (state := _state_at(text, of.end())):
        return replace(found, state=state[0])
    if _is_american(text[:start], found):
        return replace(found, state="actors/united-states")
    before = _state_before(text[:start])
    if before:
        return replace(found, state=before)
    return replace(found, is_of_organisation=bool(BODY_BEFORE.search(text[:start]) or BODY_AFTER.match(text, end)))


def _is_american(before: str, found: NamedPerson) -> bool:
    """Whether a mention is of the president, whom a secretary accompanies, or of a vice president by name."""
    if found.title == "Vice President" and found.name.split()[-1] in VICE_PRESIDENTS:
        return True
    return bool(COMPANION.search(before)) and found.title in ("President", "Vice President", "President-elect")


@cache
def _state_patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    words = "|".join(re.escape(word) for word in adjectives())
    return re.compile(f"({words})(?![a-z])"), re.compile(f"(?<![A-Za-z])({words})(?:[’']s?)?(?: (?:and|[A-Z]+))? ?$")


def _state_at(text: str, at: int) -> tuple[str, str] | None:
    found = _state_patterns()[0].match(text, at)
    state = state_of(found[1]) if found else None
    return (state, found[0]) if found and state else None


def _state_before(text: str) -> str | None:
    found = _state_patterns()[1].search(text[-60:])
    return state_of(found[1]) if found else None


def _untitled(text: str, at: int) -> str | None:
    """Returns a full name that follows "with", "and" or a comma, as "Met with Taro Kono"."""
    if not re.search(
        r"(?:[Mm]et|[Tt]alks|[Dd]iscussions|[Mm]eetings?) with (?:[^.;]*(?:, | and ))?$", text[max(0, at - 200) : at]
    ):
        return None
    name = _name_at(text, at)
    if name is None or not 2 <= len(name.split()) <= 4:
        return None
    words = name.replace("-", " ").split()
    if any(word in NOT_NAMES or word.isupper() or state_of(word) or FOREIGN.match(word) for word in words):
        return None
    after = text[at + len(name) : at + len(name) + 5]
    return name if re.match(r"[,.;]|$| and| \(", after) else None


def _skip_word(text: str, at: int) -> int:
    found = re.compile(r"\S*\s*").match(text, at)
    return found.end() if found and found.end() > at else at + 1


def _shared_state(found: list[NamedPerson], text: str) -> list[NamedPerson]:
    """Hands the state of an adjective on to a second title that "and" joins."""
    shared: list[NamedPerson] = []
    for one in found:
        before = shared[-1] if shared else None
        if before and one.state is None and before.state and _joined(text, before, one):
            one = replace(one, state=before.state)
        shared.append(one)
    return shared


def _joined(text: str, before: NamedPerson, one: NamedPerson) -> bool:
    between = text[before.at : one.at].removeprefix(f"{before.title} ").removeprefix(before.name)
    is_ruler = re.match("King|Queen|Emperor|Sultan|[EA]mir|Pope", one.title) is not None
    return between in (" and ", " and his ") and before.state != before.place and not is_ruler

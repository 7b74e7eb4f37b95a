"""Finds the actors and places that a text mentions: by their names, and persons by their last names alone."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from api.articles.lexicon import ORDINARY
from api.articles.record_names import MentionedRecord, NamesInUse, RecordName
from api.articles.surroundings import Surroundings
from api.articles.text import TextSpan
from api.articles.words import Word, joins, words_of

MAX_INITIALS = 2
MAX_NAME_WORDS = 50


@dataclass(frozen=True, order=True)
class NameMention:
    """A span that mentions a record: the first of `records`, unless `doubt` says why a person must decide."""

    span: TextSpan
    records: tuple[MentionedRecord, ...]
    doubt: str = ""

    @property
    def record(self) -> MentionedRecord | None:
        """The record that is meant; None if that is in doubt."""
        return None if self.doubt else self.records[0]


class _Entry(NamedTuple):
    """A name as words to compare."""

    words: tuple[Word, ...]
    name: RecordName


class _Match(NamedTuple):
    """A name found at words `first` to `last`; `is_plain` says that it is written like a common noun."""

    first: int
    last: int
    entry: _Entry

    @property
    def is_plain(self) -> bool:
        """Whether the name is a single word without a capital letter."""
        (word, *more) = self.entry.words
        return not more and not word.is_capitalised


def mentions_in(text: str, words: list[Word], names: NamesInUse) -> list[NameMention]:
    """The mentions of the records that bear some names, in order."""
    around = Surroundings(text, words)
    matches = [*_longest(text, words, _index(names.names))]
    full = _full_names(matches)
    found = [_mention(around, group, names.bearers, full) for group in _by_span(matches)]
    last_names = _by_last_name(around, _taken(matches), full)
    return sorted(_unique([*found, *last_names]))


# ---- names


def _index(names: Iterable[RecordName]) -> dict[str, list[_Entry]]:
    """Names by each spelling of their first word."""
    index: dict[str, list[_Entry]] = defaultdict(list)
    for name in names:
        words = tuple(words_of(name.text.partition(" (")[0]))
        if words and words[0].text == "The" and len(words) > 1:
            words = words[1:]
        if name.record.is_person and len(full := tuple(word for word in words if len(word.text) > 1)) > 1:
            words = full  # the text may have other initials, or none
        for spelling in words[0].spellings if words else ():
            index[spelling].append(_Entry(words, name))
    return index


def _longest(
    text: str, words: list[Word], index: Mapping[str, list[_Entry]], most: int = MAX_NAME_WORDS
) -> Iterator[_Match]:
    """The longest names in a text, of at most so many words; where that is a group, those of its members too."""
    until = -1
    for number, word in enumerate(words):
        if number <= until:
            continue
        entries = dict.fromkeys(entry for spelling in word.spellings for entry in index.get(spelling, ()))
        fitting = (entry for entry in entries if len(entry.words) <= most)
        ends = [(end, entry) for entry in fitting if (end := _end(text, words, number, entry)) is not None]
        if not ends:
            continue
        until = max(end for end, _ in ends)
        best = [_Match(number, end, entry) for end, entry in ends if end == until]
        yield from best
        if until > number and all(match.entry.name.record.kind == "grouping" for match in best):
            inner = _longest(text, words[number : until + 1], index, until - number)
            yield from (match._replace(first=match.first + number, last=match.last + number) for match in inner)


def _end(text: str, words: list[Word], first: int, entry: _Entry) -> int | None:
    """The last word of a name that begins with a word of a text; None if it does not go on there.

    Initials may stand between the words of a person's name.
    """
    at = first
    if not _is_written(words[at], entry.words[0]):
        return None
    for name_word in entry.words[1:]:
        skipped = 0
        while at + 1 < len(words) and joins(text, words[at], words[at + 1]):
            at += 1
            if _is_written(words[at], name_word):
                break
            skipped += 1
            is_initial = entry.name.record.is_person and len(words[at].text) == 1 and words[at].is_capitalised
            if not is_initial or skipped > MAX_INITIALS:
                return None
        else:
            return None
    return at


def _is_written(word: Word, name: Word) -> bool:
    """Whether a word of a text is a word of a name: spelled alike, and capitalised where the name is."""
    if not set(word.spellings) & set(name.spellings):
        return False
    if len(name.text) > 1 and name.text.isupper():
        return word.text.isupper()
    return word.is_capitalised or not name.is_capitalised


# ---- which record is meant


def _by_span(matches: list[_Match]) -> Iterator[list[_Match]]:
    groups: dict[tuple[int, int], list[_Match]] = defaultdict(list)
    for match in matches:
        groups[match.first, match.last].append(match)
    yield from groups.values()


def _full_names(matches: list[_Match]) -> dict[str, dict[str, MentionedRecord]]:
    """The persons of whom a name of several words is in the text, by the first and the last word of it."""
    found: dict[str, dict[str, MentionedRecord]] = defaultdict(dict)
    for match in matches:
        record = match.entry.name.record
        if record.is_person and match.last > match.first:
            for spelling in match.entry.words[-1].spellings:
                found[spelling][record.id] = record
    return found


def _mention(
    around: Surroundings,
    group: list[_Match],
    bearers: Mapping[str, set[str]],
    full: Mapping[str, Mapping[str, MentionedRecord]],
) -> NameMention:
    """The mention of one of the records that bear the name of a span."""
    first, last = group[0].first, group[0].last
    records = tuple({match.entry.name.record.id: match.entry.name.record for match in group}.values())
    span = around.span(first, last)
    records = _ordered(around, records, first, last)
    if len(records) > 1 and not _is_decided(records):
        named = [record for record in records if any(record.id in persons for persons in full.values())]
        if first == last and len(named) == 1:
            return NameMention(span, (named[0],))
        return NameMention(span, records, f"{len(records)} records have this name")
    if all(match.is_plain for match in group) or (first == last and around.words[first].text.lower() in ORDINARY):
        return NameMention(span, records, "it may be an ordinary word")
    if other := around.part_of_other_name(first, last, records[0]):
        return NameMention(span, records, f"it may be part of {other!r}")
    if first == last and records[0].is_person and not any(records[0].id in found for found in full.values()):
        others = {id for spelling in around.words[first].spellings for id in bearers.get(spelling, ())}
        if others - {records[0].id}:
            return NameMention(span, records, "others have this last name")
    return NameMention(span, records)


def _ordered(
    around: Surroundings, records: tuple[MentionedRecord, ...], first: int, last: int
) -> tuple[MentionedRecord, ...]:
    """The records that bear a name: a place before its state only where the text says that something is there.

    A state comes before the same state as a place.
    """
    order = {"country": 2, "place": 0 if around.is_location(first, last) else 2}
    return tuple(sorted(records, key=lambda record: order.get(record.kind, 1)))


def _is_decided(records: tuple[MentionedRecord, ...]) -> bool:
    """Whether the records are one actor and places, such as a state and its capital: their order decides then."""
    places = [record for record in records if record.kind in ("place", "country")]
    actors = [record for record in records if record.kind in ("state", "territory", "government_body")]
    return len(actors) == 1 and len(places) == len(records) - 1 and len({place.kind for place in places}) == len(places)


# ---- last names


def _by_last_name(
    around: Surroundings, taken: set[int], full: Mapping[str, Mapping[str, MentionedRecord]]
) -> Iterator[NameMention]:
    """Mentions of persons by their last name alone, once their full name is in the text."""
    for number, word in enumerate(around.words):
        persons = {id: one for spelling in word.spellings for id, one in full.get(spelling, {}).items()}
        if not persons or number in taken or not word.is_capitalised or around.is_calendar_word(number):
            continue
        records, span = tuple(persons.values()), around.span(number, number)
        other = around.part_of_other_name(number, number, records[0])
        doubt = f"it may be part of {other!r}" if other else ""
        yield NameMention(
            span, records, doubt or (f"{len(records)} persons of this text have it" if len(records) > 1 else "")
        )


def _taken(matches: list[_Match]) -> set[int]:
    return {number for match in matches for number in range(match.first, match.last + 1)}


def _unique(mentions: list[NameMention]) -> Iterator[NameMention]:
    """The mentions without a second one of the same records within the span of another."""
    ends: dict[tuple[MentionedRecord, ...], int] = {}
    for mention in sorted(mentions, key=lambda mention: (mention.span.start, -mention.span.end)):
        if mention.span.end > ends.get(mention.records, -1):
            ends[mention.records] = mention.span.end
            yield mention

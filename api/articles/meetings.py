"""Proposes meetings of the base that a text may speak of: by who takes part, place and date."""

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import NamedTuple

import sqlalchemy as sa
from sqlalchemy import Connection

from api.articles.mentions import NameMention
from api.articles.passages import Passages
from api.articles.periods import NamedPeriod, near_publication, periods_in
from api.articles.text import TextSpan
from api.write.store.rows import list_ids, rows_by_id
from schema.catalog import table_of
from schema.edtf import NEVER_AFTER, NEVER_BEFORE
from schema.meeting import Meeting
from schema.participation import Participation

MOST_PERSONS = 50
MOST_PROPOSED = 20
MOST_SENTENCES = 1000
_ADJACENT = re.compile(r"[\s,(]*(?:\b(?:in|im|en|at|of|à|в)\b\s*)?")
"""What may stand between a place and the date that belongs to it."""


class RecordedMeeting(NamedTuple):
    """A meeting of the base: its first and last day, and those of a text's persons who take part, by id."""

    id: str
    label: str
    first: str
    last: str
    place: str | None
    persons: frozenset[str]


class ProposedMeeting(NamedTuple):
    """A meeting that a text may speak of, the words that suggest it, and why."""

    meeting: RecordedMeeting
    span: TextSpan
    why: str


class _Sentence(NamedTuple):
    """The persons and places that a sentence mentions, and the periods that it names."""

    mentions: list[NameMention]
    periods: list[NamedPeriod]

    def ids(self, kinds: tuple[str, ...]) -> dict[str, NameMention]:
        """The first mention of each record of some kinds, by id."""
        found: dict[str, NameMention] = {}
        for one in self.mentions:
            if one.record and one.record.kind in kinds:
                found.setdefault(one.record.id, one)
        return found


PERSON, PLACE = ("person",), ("place", "country")


def meetings_in(
    connection: Connection, passages: Passages, mentions: Iterable[NameMention], published: str | None
) -> list[ProposedMeeting]:
    """The meetings of the base with two persons of a text, or with one and at a place of it, at a time that it names.

    The time is the publication, give or take NEAR, or what a sentence says of that place or those persons.
    """
    sure = [one for one in mentions if one.record and one.record.kind in (*PERSON, *PLACE)]
    labels = {one.record.id: one.record.label for one in sure if one.record}
    persons = [one.record.id for one in sure if one.record and one.record.is_person]
    recorded = _meetings_of(connection, list(dict.fromkeys(persons))[:MOST_PERSONS])
    sentences = _sentences(passages, sure, periods_in(passages.text, published))
    found = [*_near(sentences, recorded, published), *_dated(passages.text, sentences, recorded)]
    proposed: dict[str, ProposedMeeting] = {}
    for meeting, span, when in found:
        who = " and ".join(labels[id] for id in sorted(meeting.persons))
        where = f" at {labels[meeting.place]}" if meeting.place in labels else ""
        proposed.setdefault(meeting.id, ProposedMeeting(meeting, span, f"{who}{where}, {when}"))
    return [*proposed.values()][:MOST_PROPOSED]


def _meetings_of(connection: Connection, persons: list[str]) -> list[RecordedMeeting]:
    """The dated meetings in which some persons take part, by id."""
    meeting, participation = table_of(Meeting).c, table_of(Participation).c
    query = (
        sa.select(
            *(meeting.id, meeting.label, meeting.place_id, participation.actor_id),
            *(meeting.start_earliest, meeting.start_latest, meeting.end_latest),
        )
        .join_from(table_of(Participation), table_of(Meeting), meeting.id == participation.meeting_id)
        .where(rows_by_id(participation.actor_id, connection.dialect.name), meeting.start_earliest > NEVER_BEFORE)
        .order_by(meeting.start_earliest, meeting.id)
    )
    found = []
    for _, group in groupby(connection.execute(query, list_ids(connection, persons)), lambda row: row.id):
        rows = [*group]
        row = rows[0]
        last = row.start_latest if row.end_latest >= NEVER_AFTER else row.end_latest
        present = frozenset(one.actor_id for one in rows)
        found.append(RecordedMeeting(row.id, row.label, row.start_earliest, last, row.place_id, present))
    return found


def _sentences(passages: Passages, mentions: list[NameMention], periods: list[NamedPeriod]) -> list[_Sentence]:
    """The sentences of a text that mention anybody or name a period, in order."""
    by_start: dict[int, _Sentence] = {}
    for mention in mentions:
        by_start.setdefault(passages.sentence_start(mention.span.start + 1), _Sentence([], [])).mentions.append(mention)
    for period in periods:
        by_start.setdefault(passages.sentence_start(period.span.start + 1), _Sentence([], [])).periods.append(period)
    return [by_start[start] for start in sorted(by_start)][:MOST_SENTENCES]


# ---- about the time of the publication

Found = tuple[RecordedMeeting, TextSpan, str]
"""A meeting, the words that suggest it, and the time in words."""


def _near(sentences: list[_Sentence], recorded: list[RecordedMeeting], published: str | None) -> Iterator[Found]:
    if (near := near_publication(published)) is None:
        return
    places = {id for sentence in sentences for id in sentence.ids(PLACE)}
    for meeting in recorded:
        if near.overlaps(meeting.first, meeting.last) and (len(meeting.persons) > 1 or meeting.place in places):
            yield meeting, _best_span(sentences, meeting), f"about the day of publication, {published}"


def _best_span(sentences: list[_Sentence], meeting: RecordedMeeting) -> TextSpan:
    """The first words of a sentence that name the most of those who take part, and of the place."""
    present = {*meeting.persons, meeting.place}
    named = [
        [mention.span for id, mention in sentence.ids((*PERSON, *PLACE)).items() if id in present]
        for sentence in sentences
    ]
    return _around(max(named, key=len))


# ---- at a time that a sentence names


def _dated(text: str, sentences: list[_Sentence], recorded: list[RecordedMeeting]) -> Iterator[Found]:
    for sentence in sentences:
        places, persons = sentence.ids(PLACE), sentence.ids(PERSON)
        for place, mention in places.items():
            if period := _period_of(text, mention.span, sentence):
                at = [one for one in recorded if one.place == place and period.overlaps(one.first, one.last)]
                several = [one for one in at if len(one.persons) > 1]
                yield from _found(text, several or [one for one in at if one.persons & {*persons}], period, [mention])
        for period in sentence.periods if not places else ():
            at = [one for one in recorded if period.overlaps(one.first, one.last)]
            both = [one for one in at if len(one.persons & {*persons}) > 1]
            yield from _found(text, both, period, [*persons.values()])


def _period_of(text: str, place: TextSpan, sentence: _Sentence) -> NamedPeriod | None:
    """The period that belongs to a place: the one beside it, or else the only one of the sentence."""
    for period in sentence.periods:
        first, second = sorted((place, period.span))
        if _ADJACENT.fullmatch(text[first.end : second.start]):
            return period
    return sentence.periods[0] if len(sentence.periods) == 1 else None


def _found(
    text: str, meetings: Iterable[RecordedMeeting], period: NamedPeriod, mentions: list[NameMention]
) -> Iterator[Found]:
    span = _around([period.span, *(mention.span for mention in mentions)])
    for meeting in meetings:
        yield meeting, span, f"“{' '.join(text[span.start : span.end].split())}”"


def _around(spans: list[TextSpan]) -> TextSpan:
    return TextSpan(min(span.start for span in spans), max(span.end for span in spans))

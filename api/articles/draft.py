"""Drafts an article: its document, the quotations as statements, and the records of the base that it mentions."""

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from sqlalchemy import Connection

from api.articles.days import UNDATED, NamedDay, days_in, is_to_come
from api.articles.documents import ArticleDocument, Publication, document_of, recorded_statements, unused_ids
from api.articles.meetings import ProposedMeeting, meetings_in
from api.articles.mentions import NameMention, mentions_in
from api.articles.passages import Passages
from api.articles.persons import NewName, NewNames
from api.articles.quotations import QuotedPassage, quotations_in
from api.articles.record_names import names_within, offices_of
from api.articles.resolving import resolve_persons
from api.articles.speakers import SUFFICIENT, Speaker, Speakers
from api.articles.text import TextSpan
from api.articles.words import Word, words_of
from schema.text import slug

MAX_QUOTATIONS = 500
LONGEST_SLUG = 60


class DayOfStatement(NamedTuple):
    """The day of a statement as EDTF, or TODO; where the text names it, and how it follows from that."""

    day: str
    named: NamedDay | None
    reason: str


class DraftStatement(NamedTuple):
    """A quotation with what is proposed for it; `speaker_id` is None where a person must decide."""

    id: str
    quotation: QuotedPassage
    sentence: TextSpan
    speaker: Speaker
    speaker_id: str | None
    day: DayOfStatement
    recorded: str | None
    """The statement of the base that quotes these words of this text already."""


@dataclass
class Draft:
    """What a text says, as far as rules can find it.  `new_actors` are speakers that the base lacks, by id."""

    text: str
    document: ArticleDocument
    statements: list[DraftStatement] = field(default_factory=list)
    new_actors: dict[str, NewName] = field(default_factory=dict)
    mentions: list[NameMention] = field(default_factory=list)
    meetings: list[ProposedMeeting] = field(default_factory=list)
    left_out: int = 0
    """How many quotations there are beyond MAX_QUOTATIONS."""

    @cached_property
    def short_names(self) -> dict[str, str]:
        """The first single word by which the text mentions a record, by id."""
        texts = ((one.record.id, self.text[slice(*one.span)]) for one in reversed(self.mentions) if one.record)
        return {id: text for id, text in texts if text.isalpha()}


def draft_article(connection: Connection, text: str, publication: Publication) -> Draft:
    """The draft of a text, by the names in the base.  Raises Refusal for a publication that is not valid."""
    words = words_of(text)
    draft = Draft(text, document_of(connection, text, publication))
    spellings = {one for word in words for one in word.spellings}
    names = names_within(connection, spellings, draft.document.language)
    mentions = mentions_in(text, words, names)
    new = NewNames(text, words, _words_within(words, mentions)).names
    draft.mentions = resolve_persons(connection, words, mentions, new, names.bearers, draft.document.published)
    quotations = quotations_in(text)
    draft.left_out = max(len(quotations) - MAX_QUOTATIONS, 0)
    passages = Passages(text)
    _add_statements(connection, draft, passages, words, quotations[:MAX_QUOTATIONS])
    draft.meetings = meetings_in(connection, passages, draft.mentions, draft.document.published)
    return draft


def _add_statements(
    connection: Connection, draft: Draft, passages: Passages, words: list[Word], quotations: list[QuotedPassage]
) -> None:
    persons = [record.id for one in draft.mentions for record in one.records if record.is_person]
    names = NewNames(draft.text, words, _words_within(words, draft.mentions))
    speakers = Speakers(passages, draft.mentions, names, offices_of(connection, persons))
    candidates = [speakers.of(quotation) for quotation in quotations]
    actors = _actor_ids(connection, draft, candidates)
    days = [*map(_Days(passages, draft.document.published).of, quotations)]
    stems = [_stem(draft, *one) for one in zip(candidates, days, strict=True)]
    ids = unused_ids(connection, stems, always=True)
    recorded = recorded_statements(connection, draft.document.id) if draft.document.is_recorded else {}
    for quotation, speaker, day, id in zip(quotations, candidates, days, ids, strict=True):
        sentence = _trimmed(draft.text, passages.sentence(quotation))
        speaker_id = actors.get(speaker.new) if speaker.new else speaker.record.id if speaker.record else None
        decided = speaker_id if speaker.score >= SUFFICIENT else None
        same = recorded.get(quotation.parts[0])
        draft.statements.append(DraftStatement(id, quotation, sentence, speaker, decided, day, same))


def _actor_ids(connection: Connection, draft: Draft, candidates: Iterable[Speaker]) -> dict[NewName | None, str]:
    """Ids for the speakers that the base lacks, which become actors of the draft."""
    new = {one.new.text: one.new for one in candidates if one.new and one.score >= SUFFICIENT}
    stems = [f"actors/{slug(text, LONGEST_SLUG) or 'speaker'}" for text in new]
    draft.new_actors = dict(zip(unused_ids(connection, stems), new.values(), strict=True))
    by_text = {name.text: id for id, name in draft.new_actors.items()}
    return {one.new: by_text[one.new.text] for one in candidates if one.new and one.new.text in by_text}


def short_name(draft: Draft, speaker: Speaker) -> str:
    """The single word by which the text names a speaker, else the last of the name; empty if nobody suffices."""
    if speaker.score < SUFFICIENT:
        return ""
    if speaker.record is None:
        return speaker.new.text.split()[-1] if speaker.new else ""
    single = draft.short_names.get(speaker.record.id) if speaker.record.is_person else None
    return single or speaker.record.label.split()[-1]


def _stem(draft: Draft, speaker: Speaker, day: DayOfStatement) -> str:
    """The id of a statement without its number: who said it, and when."""
    day_text = None if day.day == UNDATED else day.day
    return f"statements/{slug(short_name(draft, speaker), 30) or 'statement'}-{draft.document.day_slug(day_text)}"


def _words_within(words: list[Word], mentions: Iterable[NameMention]) -> set[int]:
    """The numbers of the words that mentions consist of."""
    starts = {word.start: number for number, word in enumerate(words)}
    taken: set[int] = set()
    for mention in mentions:
        number = starts[mention.span.start]
        while not mention.doubt and number < len(words) and words[number].start < mention.span.end:
            taken.add(number)
            number += 1
    return taken


def _trimmed(text: str, span: TextSpan) -> TextSpan:
    inner = text[span.start : span.end]
    return TextSpan(span.end - len(inner.lstrip()), span.start + len(inner.rstrip()))


class _Days:
    """Finds the days of quotations among those that the text names outside of quotations."""

    def __init__(self, passages: Passages, published: str | None) -> None:
        self.passages, self.published = passages, published
        named = days_in(passages.masked, 0, len(passages.masked), published)
        self.named = [day for day in named if not is_to_come(passages.masked, self._sentence_start(day), day)]

    def _sentence_start(self, day: NamedDay) -> int:
        return self.passages.sentence_start(day.span.start + 1)

    def of(self, quotation: QuotedPassage) -> DayOfStatement:
        """The day named in the sentence, else in the paragraph, else first in the text."""
        sentence, paragraph = self.passages.sentence(quotation), self.passages.paragraph(quotation.outer.start)
        for place, span in (("in its sentence", sentence), ("in its paragraph", paragraph)):
            first, last = (bisect_left(self.named, at, key=_start) for at in span)
            if inside := self.named[first:last]:
                return self._named(min(inside, key=lambda day: abs(day.span.start - quotation.outer.start)), place)
        if self.named and self.named[0].span.start < quotation.outer.start:
            return self._named(self.named[0], "where the text first names a day")
        return DayOfStatement(UNDATED, None, "the text names no day before it")

    def _named(self, day: NamedDay, place: str) -> DayOfStatement:
        published = f"; published {self.published}" if self.published else "; write the day, or draft with --published"
        return DayOfStatement(
            day.day, day, f"“{day.words}” {place}" + (published if day.day == UNDATED or self.published else "")
        )


def _start(day: NamedDay) -> int:
    return day.span.start

"""Decides which person a name means where the text alone does not: by the rules of `api/resolve`."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date

import sqlalchemy as sa
from sqlalchemy import Connection

from api.articles.days import publication_days
from api.articles.lexicon import TITLE_PARTS, TITLES
from api.articles.mentions import NameMention
from api.articles.persons import NewName
from api.articles.record_names import MentionedRecord
from api.articles.words import Word, spellings
from api.resolve.model import Candidate, CandidateTenure, Judgement, Mention, Verdict
from api.resolve.resolve import resolve
from api.write.store.rows import chunks, list_ids, rows_by_id
from schema.actor import Actor
from schema.catalog import table_of
from schema.edtf import day_of_bound
from schema.name import Name
from schema.office import Office
from schema.tenure import Tenure

MOST_CANDIDATES = 2000
MOST_NEIGHBOURS = 30
NEAR = 40
"""How far before a name, in code points, the state stands that the person acts for."""


def resolve_persons(
    connection: Connection,
    words: list[Word],
    mentions: list[NameMention],
    names: list[NewName],
    bearers: Mapping[str, set[str]],
    published: str | None,
) -> list[NameMention]:
    """The mentions with doubts about persons decided, and with those new names that are other spellings of records."""
    persons = _Persons(connection, words, mentions, bearers, published)
    persons.load(names)
    decided = [persons.decided(mention) for mention in mentions]
    found = [mention for name in names if (mention := persons.respelled(name))]
    sure = [one for one in (*decided, *found) if not one.doubt]
    return sorted(_by_others([one for one in (*decided, *found) if not one.doubt or not _is_within(one, sure)]))


def _is_within(mention: NameMention, others: list[NameMention]) -> bool:
    """Whether a mention is part of the name of another one; they are few where any is in doubt."""
    return any(other.span.start <= mention.span.start and mention.span.end <= other.span.end for other in others)


def _by_others(mentions: list[NameMention]) -> Iterator[NameMention]:
    """The mentions, where a last name that several bear means the one of them whom the text names in full."""
    sure = {one.record.id: one.record for one in mentions if one.record}
    for one in mentions:
        named = {record.id: record for record in one.records if record.id in sure}
        is_decided = one.doubt and one.records[0].is_person and len(named) == 1 < len(one.records)
        yield NameMention(one.span, tuple(named.values())) if is_decided else one


class _Persons:
    """The persons of the base who can be meant by the names of a text."""

    def __init__(
        self,
        connection: Connection,
        words: list[Word],
        mentions: list[NameMention],
        bearers: Mapping[str, set[str]],
        published: str | None,
    ) -> None:
        self.connection, self.words, self.mentions, self.bearers = connection, words, mentions, bearers
        self.numbers = {word.start: number for number, word in enumerate(words)}
        days = publication_days(published)
        self.day: date | None = days[1] if days else None
        self.neighbours: tuple[str, ...] = ()
        self.candidates: dict[str, Candidate] = {}

    def load(self, names: Iterable[NewName]) -> None:
        """Read all who bear the names in doubt, and the last words of new names."""
        doubtful = [one for one in self.mentions if one.doubt and one.records[0].is_person]
        last_words = {self._last_word(name.text) for name in names if name.kind == "person"}
        ids = {record.id for one in doubtful for record in one.records}
        ids |= {id for word in last_words for id in self.bearers.get(word, ())}
        ids |= {id for one in doubtful for id in self._bearers_of(one)}
        sure = dict.fromkeys(one.record.label for one in self.mentions if one.record and one.record.is_person)
        self.neighbours = tuple(sure)[:MOST_NEIGHBOURS]
        self.candidates = {one.id: one for one in candidates_of(self.connection, sorted(ids)[:MOST_CANDIDATES])}

    def decided(self, mention: NameMention) -> NameMention:
        """A mention of a person without its doubt, if the rules decide; what they find likely comes first otherwise."""
        if not mention.doubt or not mention.records[0].is_person or mention.doubt.startswith("it may be part"):
            return mention
        ids = {record.id for record in mention.records} | self._bearers_of(mention)
        judgement = self._judge(self._with_title(mention), mention.span.start, ids)
        if not judgement.ranked:
            return mention
        records = tuple(_record(one.candidate) for one in judgement.ranked)
        if judgement.verdict is Verdict.same:
            return NameMention(mention.span, records[:1])
        return replace(mention, records=records) if judgement.verdict is Verdict.likely else mention

    def respelled(self, name: NewName) -> NameMention | None:
        """The mention that a new name is, if it only spells the name of a person of the base otherwise."""
        ids = self.bearers.get(self._last_word(name.text), set())
        if name.kind != "person" or " " not in name.text or not ids:
            return None
        judgement = self._judge(name.text, name.span.start, ids)
        if judgement.verdict is Verdict.unknown:
            return None
        records = tuple(_record(one.candidate) for one in judgement.ranked)
        doubt = "" if judgement.verdict is Verdict.same else f"likely: {'; '.join(judgement.ranked[0].reasons)}"
        return NameMention(name.span, records, doubt)

    def _judge(self, name: str, start: int, ids: Iterable[str]) -> Judgement:
        pool = [self.candidates[id] for id in sorted(ids) if id in self.candidates]
        mention = Mention(name, "person", country=self._state_before(start), date=self.day, neighbours=self.neighbours)
        return resolve(mention, pool)

    def _bearers_of(self, mention: NameMention) -> set[str]:
        """All who bear a last name that stands alone."""
        word = self.words[self.numbers[mention.span.start]]
        is_single = word.end == mention.span.end
        return {id for one in word.spellings for id in self.bearers.get(one, ())} if is_single else set()

    def _with_title(self, mention: NameMention) -> str:
        """The words of a mention with the titles before it, such as Foreign Minister Wang."""
        first = last = self.numbers[mention.span.start]
        while last + 1 < len(self.words) and self.words[last + 1].end <= mention.span.end:
            last += 1
        while first > 0 and self.words[first - 1].text.lower() in TITLES | TITLE_PARTS:
            first -= 1
        return " ".join(word.text for word in self.words[first : last + 1])

    def _state_before(self, start: int) -> str | None:
        states = [
            one.record.id
            for one in self.mentions
            if one.record and one.record.kind == "state" and start - NEAR <= one.span.end <= start
        ]
        return states[-1] if states else None

    def _last_word(self, text: str) -> str:
        return spellings(text.split()[-1])[-1]


def _record(candidate: Candidate) -> MentionedRecord:
    return MentionedRecord(candidate.id, candidate.label, candidate.kind)


def candidates_of(connection: Connection, ids: list[str]) -> Iterator[Candidate]:
    """Persons of the base with their names and terms, for the resolver."""
    actor, name, tenure, office = (table_of(entity) for entity in (Actor, Name, Tenure, Office))
    names: dict[str, list[str]] = {}
    terms: dict[str, list[CandidateTenure]] = {}
    backend = connection.dialect.name
    of_names = sa.select(name.c.record_id, name.c.text).where(rows_by_id(name.c.record_id, backend))
    of_terms = (
        sa.select(
            tenure.c.person_id,
            office.c.title,
            office.c.level,
            office.c.body_id,
            tenure.c.since_earliest,
            tenure.c.until_latest,
        )
        .join(office, office.c.id == tenure.c.office_id)
        .where(rows_by_id(tenure.c.person_id, backend))
    )
    for some in chunks(ids):
        parameters = list_ids(connection, some)
        for id, text in connection.execute(of_names, parameters):
            names.setdefault(id, []).append(text)
        for id, title, level, body, since, until in connection.execute(of_terms, parameters):
            term = CandidateTenure(title, str(level), body, day_of_bound(since), day_of_bound(until))
            terms.setdefault(id, []).append(term)
        query = sa.select(actor.c.id, actor.c.label, actor.c.kind).where(rows_by_id(actor.c.id, backend))
        for id, label, kind in connection.execute(query.order_by(actor.c.id), parameters):
            own = tuple(terms.get(id, ()))
            countries = tuple(dict.fromkeys(term.country for term in own if term.country))
            yield Candidate(id, label, tuple(names.get(id, ())), str(kind), own, countries)

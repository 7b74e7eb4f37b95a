"""Proposes who said the words of a quotation, with a score of 0 to 100 and the reason for it."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from api.articles.lexicon import ACCORDING, PRONOUN, ROLE, VERB, act_of
from api.articles.mentions import NameMention
from api.articles.passages import Passages
from api.articles.persons import NewName, NewNames
from api.articles.quotations import QuotedPassage
from api.articles.record_names import MentionedRecord, OfficeTitle
from api.articles.text import TextSpan
from schema.statement import SpeechAct

SUFFICIENT = 60
"""The score from which a draft names a candidate as the speaker; others it only suggests."""
MAX_PHRASE = 160
MOST_VERBS = 5
_ASIDE = re.compile(
    r",\s+(?:who|whose|whom|which|after|before|during|speaking|following|while|when|at|in|on|with|standing|flanked|alongside"
    r"|asked|referring|meeting)\b[^,.]*,",
    re.IGNORECASE,
)
_ENDS_WITH_PRONOUN = re.compile(rf"{PRONOUN.pattern}(?:\s+\w+)?\s*$", re.IGNORECASE)
_BEGINS = re.compile(r"\s*(?:(?:the|a|an)\s+)?", re.IGNORECASE)
_NEAR = re.compile(r"[^,;:]{0,25}")
_BEFORE_VERB = re.compile(r"[\s,—–-]*(?:(?:as|so|hat|a)\s+)?")


class Speaker(NamedTuple):
    """A candidate: a known record or a new name, the score and the reason; and the act that the verb suggests."""

    record: MentionedRecord | None
    new: NewName | None
    score: int
    reason: str
    act: SpeechAct = SpeechAct.asserts


NOBODY = Speaker(None, None, 0, "the text names nobody near it")


class Speakers:
    """Finds the speakers of the quotations of one text, in their order."""

    def __init__(
        self,
        passages: Passages,
        mentions: Iterable[NameMention],
        names: NewNames,
        offices: Mapping[str, list[OfficeTitle]],
    ) -> None:
        self.passages, self.text, self.names, self.offices = passages, passages.text, names, offices
        actors = (one for one in mentions if one.records[0].kind not in ("place", "country"))
        longer = [name.span for name in names.names if " " in name.text]
        outside = (one for one in actors if not (one.doubt and _is_part(one.span, longer)))
        self.actors = sorted(one for one in outside if passages.masked[one.span.start : one.span.end].strip())
        self.persons = [one for one in self.actors if one.records[0].is_person]
        self.marks = [one.outer.start for one in passages.quotations]
        self.before: tuple[QuotedPassage, Speaker] | None = None

    def of(self, quotation: QuotedPassage) -> Speaker:
        """The best candidate for a quotation; quotations must come in their order."""
        found = self._attributed(quotation)
        if found.score < SUFFICIENT and (same := self._continued(quotation)).score > found.score:
            found = same
        if not found.score:
            found = self._last_named(quotation)
        self.before = quotation, found
        return found

    # ---- attribution in the same sentence

    def _attributed(self, quotation: QuotedPassage) -> Speaker:
        return self._after(quotation) or self._before(quotation) or NOBODY

    def _after(self, quotation: QuotedPassage) -> Speaker | None:
        """Who is named after the quotation: '..., said X' or '..., X said'."""
        start = quotation.outer.end
        end = min(self.passages.sentence_end(start), start + MAX_PHRASE, self._next_mark(start))
        phrase = self._without_asides(start, end)
        if inverted := self._inverted(phrase, start, end):
            return inverted
        if verb := VERB.search(phrase):
            before = phrase[: verb.start()]
            if self._is_subject(before):
                return self._subject(start, start + verb.start(), 95, f"named after it, before “{verb[0]}”", verb[0])
        if according := ACCORDING.match(phrase.lstrip(" ,—–-")):
            return self._subject(start, end, 90, f"named after it, by “{according[0]}”")
        return self._right_after(phrase, start)

    def _inverted(self, phrase: str, start: int, end: int) -> Speaker | None:
        verb = VERB.match(phrase, _end_of(_BEFORE_VERB.match(phrase)))
        if not verb:
            return None
        reason = f"named after it, after “{verb[0]}”"
        return self._subject(start + verb.end(), end, 95, reason, verb[0], first=True)

    def _right_after(self, phrase: str, start: int) -> Speaker | None:
        """A person who is named directly after the quotation, with another word at the end of the sentence."""
        for one in self._actors_in(start, start + len(phrase)):
            lead = self.text[start : one.span.start]
            tail = self.text[one.span.end : start + len(phrase)]
            if (
                one.records[0].is_person
                and len(lead) <= 12
                and not self._is_possessive(one)
                and len(tail.split()) in (1, 2)
            ):
                return self._recorded(one, 75, "named directly after it")
            return None
        return None

    def _before(self, quotation: QuotedPassage) -> Speaker | None:
        """Who is named before the quotation in its sentence: 'X said: ...'."""
        start, end = self.passages.sentence_start(quotation.outer.start), quotation.outer.start
        phrase = self._without_asides(start, end)
        if according := ACCORDING.search(phrase):
            return self._subject(start + according.end(), end, 90, f"named before it, by “{according[0]}”", first=True)
        verbs = list(VERB.finditer(phrase))
        for verb in verbs[: -MOST_VERBS - 1 : -1]:
            reason = f"named before it, before “{verb[0]}”"
            if found := self._subject(start, start + verb.start(), 92, reason, verb[0], phrase=phrase):
                return found
        for verb in verbs[:1]:
            if not phrase[: verb.start()].strip(" ,—–-"):
                reason = f"named before it, after “{verb[0]}”"
                return self._subject(start + verb.end(), end, 90, reason, verb[0], first=True)
        return self._introduced(start, end) or self._in_sentence(start, end)

    def _introduced(self, start: int, end: int) -> Speaker | None:
        """Who stands before a colon that introduces the quotation."""
        if not self.text[start:end].rstrip().endswith(":"):
            return None
        return self._subject(start, end, 85, "named before the colon")

    def _in_sentence(self, start: int, end: int) -> Speaker | None:
        persons = [
            one for one in self._actors_in(start, end) if one.records[0].is_person and not self._is_possessive(one)
        ]
        return (
            self._recorded(persons[-1], 55, "named before it in the sentence") if persons else self._by_role(start, end)
        )

    def _by_role(self, start: int, end: int) -> Speaker | None:
        """The person named last, if the sentence speaks of an office of a state where that person holds one."""
        last = self._person_before(start)
        if last is None or not (role := ROLE.search(self.passages.masked, start, end)):
            return None
        bodies = {office.body for office in self.offices.get(last.records[0].id, ())}
        states = {one.records[0].id for one in self._actors_in(start, role.start())}
        if not bodies & states:
            return None
        return self._recorded(last, 65, f"“{role[0]}” is likely the person named last, who holds an office there")

    # ---- other sentences

    def _continued(self, quotation: QuotedPassage) -> Speaker:
        """The speaker of the quotation before, if that is in the same sentence or paragraph."""
        if self.before is None or not self.before[1].score:
            return NOBODY
        other, speaker = self.before
        if self.passages.sentence_start(quotation.outer.start) <= other.outer.start:
            return speaker._replace(
                score=max(speaker.score - 2, 1), reason="as of the quotation before, in the same sentence"
            )
        if self._begins_with_another(quotation, speaker):
            return speaker._replace(score=45, reason="as of the quotation before, though its sentence names another")
        if self.passages.paragraph(quotation.outer.start) == self.passages.paragraph(other.outer.start):
            return speaker._replace(
                score=max(speaker.score - 10, 1), reason="as of the quotation before, in the same paragraph"
            )
        return speaker._replace(score=45, reason="as of the quotation before")

    def _begins_with_another(self, quotation: QuotedPassage, speaker: Speaker) -> bool:
        """Whether the sentence of a quotation begins with an actor of the base who is not the speaker."""
        start = self.passages.sentence_start(quotation.outer.start)
        named = [one for one in self._actors_in(start, quotation.outer.start) if not self._is_possessive(one)]
        return (
            bool(named)
            and named[0].record != speaker.record
            and _BEGINS.fullmatch(self.text, start, named[0].span.start) is not None
        )

    def _last_named(self, quotation: QuotedPassage) -> Speaker:
        last = self._person_before(quotation.outer.start)
        return self._recorded(last, 40, "the person named last before it") if last else NOBODY

    # ---- subjects

    def _subject(
        self, start: int, end: int, score: int, reason: str, verb: str = "", *, first: bool = False, phrase: str = ""
    ) -> Speaker | None:
        """The actor that a phrase names as the subject of a verb next to it."""
        act = act_of(verb)
        if not first and _ENDS_WITH_PRONOUN.search(self.text, max(start, end - 40), end):
            return self._by_reference(start, end, score, act)
        actors = [one for one in self._actors_in(start, end) if not self._is_possessive(one)]
        actors = [one for one in actors if not phrase or phrase[one.span.start - start : one.span.end - start].strip()]
        actors = actors if first else actors[::-1]
        new = self.names.within(start, end)
        new = new if first else new[::-1]
        persons = [one for one in actors if one.records[0].is_person]
        if persons and not self._is_nearer(new, persons[0], first):
            return self._recorded(persons[0], score, reason)._replace(act=act)
        if new and new[0].kind == "person":
            return Speaker(None, new[0], score - 5, f"{reason}; not in the base", act)
        near = [one for one in actors if self._is_next(one.span, start, end, first)]
        if near:
            return self._recorded(near[0], score - 5, reason)._replace(act=act)
        if new and self._is_next(new[0].span, start, end, first):
            return Speaker(None, new[0], score - 15, f"{reason}; not in the base", act)
        return self._by_reference(start, end, score, act)

    def _is_nearer(self, new: list[NewName], other: NameMention, first: bool) -> bool:
        if not new or new[0].kind != "person":
            return False
        return new[0].span < other.span if first else new[0].span > other.span

    def _is_next(self, span: TextSpan, start: int, end: int, first: bool) -> bool:
        """Whether only a few words divide a span from the verb."""
        gap = self.text[start : span.start] if first else self.text[span.end : end]
        return _NEAR.fullmatch(gap) is not None

    def _by_reference(self, start: int, end: int, score: int, act: SpeechAct) -> Speaker | None:
        """The person named last, if a phrase has a pronoun or an office instead of a name."""
        found = PRONOUN.search(self.text, start, end) or ROLE.search(self.text, start, end)
        if not found:
            return None
        reference = f"“{found[0]}” is likely the person named last"
        last, new = self._person_before(start), self.names.person_before(start)
        if new and (last is None or last.span < new.span):
            return Speaker(None, new, score - 40, reference, act)
        return self._recorded(last, score - 25, reference)._replace(act=act) if last else None

    # ---- helpers

    def _recorded(self, mention: NameMention, score: int, reason: str) -> Speaker:
        if mention.doubt:
            return Speaker(mention.records[0], None, min(score, 40), f"{reason}, but {mention.doubt}")
        return Speaker(mention.records[0], None, score, reason)

    def _actors_in(self, start: int, end: int) -> list[NameMention]:
        first, last = (bisect_left(self.actors, at, key=_start) for at in (start, end))
        return [one for one in self.actors[first:last] if one.span.end <= end]

    def _person_before(self, end: int) -> NameMention | None:
        number = bisect_left(self.persons, end, key=_start)
        return self.persons[number - 1] if number else None

    def _is_possessive(self, one: NameMention) -> bool:
        return re.match("['’]s?\\b", self.text[one.span.end : one.span.end + 3]) is not None

    def _is_subject(self, phrase: str) -> bool:
        return bool(phrase.strip(" ,—–-")) and not re.search(r"[;:]", phrase)

    def _next_mark(self, start: int) -> int:
        number = bisect_left(self.marks, start)
        return self.marks[number] if number < len(self.marks) else len(self.text)

    def _without_asides(self, start: int, end: int) -> str:
        """What is not quoted of a stretch, with spaces for clauses between commas, of the same length."""
        return _ASIDE.sub(lambda found: " " * len(found[0]), self.passages.masked[start:end])


def _is_part(span: TextSpan, longer: Iterable[TextSpan]) -> bool:
    """Whether a span is a part of one of some longer ones; they are compared only for the few mentions in doubt."""
    return any(one.start <= span.start and span.end <= one.end and one != span for one in longer)


def _start(mention: NameMention) -> int:
    return mention.span.start


def _end_of(found: re.Match[str] | None) -> int:
    return found.end() if found else 0

"""Ranks candidates for a mention and decides whether one of them is meant.

The name comes first: office, state and date never beat another name.  They decide between bearers of one name, and they
make up for a misprint or a missing given name, each as the rules below say.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from api.resolve.agreement import WEAK, Agreement, Degree, compare
from api.resolve.model import Candidate, Judgement, Mention, Scored, Verdict
from api.resolve.names import PersonName, fold, read_name
from api.resolve.terms import Fit, TermTiming, fit, rivals
from api.resolve.titles import Standing, split_title, standing

SURE, PROBABLE = 75, 50
"""Scores from which a candidate is the same, and likely."""
CLEAR_LEAD = 8
"""Points by which the first candidate has to lead."""
LONG_AGO = 20
"""Years after the last term from which the same name in office is more likely another person's."""
LIMIT = 80
"""Points that a weak agreement can reach."""
SHOWN = 10
TOO_EARLY = 5
"""Years before the first term for which a leader's title is another's, if the candidate's name begins otherwise."""
BEFORE_ACCESSION = 12
"""Years before a term within which a vice president or heir of the same name is the later leader."""
AFTER_REIGN = 25
"""Years after the end of effective rule within which a monarch may still reign in name."""


@dataclass(frozen=True, slots=True)
class _Case:
    """A mention as the rules read it."""

    mention: Mention
    name: PersonName
    office: str
    standing: Standing


def resolve(mention: Mention, candidates: Iterable[Candidate]) -> Judgement:
    """Returns the candidates that fit, best first, and how sure it is that the first one is meant.

    A candidate of another kind is left out.  `same` needs a score of 75 and a clear lead; a full name that an office
    contradicts by years is `unknown`, and the contradiction is among the reasons.
    """
    case = _read(mention)
    pool = [one for one in candidates if mention.kind in (None, one.kind)]
    if not case.name.joined:
        return Judgement(Verdict.unknown)
    scored = [found for one in pool if (found := _score(case, one)) is not None]
    ranked = sorted(scored, key=lambda one: (-one.score, one.candidate.id))[:SHOWN]
    if not ranked:
        return Judgement(Verdict.unknown)
    return _judge(case, ranked, pool)


def _read(mention: Mention) -> _Case:
    title, name = ("", mention.name) if mention.office else split_title(mention.name)
    office = mention.office or title
    full = fullest_name(read_name(name), mention.neighbours)
    return _Case(mention, full, office, _standing(office, full))


def _standing(office: str, name: PersonName) -> Standing:
    """Returns what an office says of its holder; a prince with a number reigns: Prince Rainier III."""
    is_prince = bool(office) and set(fold(office).split()) <= {"prince", "princess"}
    return Standing.ruler if is_prince and name.ordinal else standing(office)


def fullest_name(name: PersonName, neighbours: tuple[str, ...]) -> PersonName:
    """Returns the one fuller name of the same text that contains a single word, else the name itself."""
    if len(name.words) != 1 or name.house or name.fathers:
        return name
    fuller = {
        other
        for text in neighbours
        if len((other := read_name(split_title(text).name)).words) > 1 and name.words[0] == other.words[-1]
    }
    return fuller.pop() if len(fuller) == 1 else name


def _score(case: _Case, candidate: Candidate) -> Scored | None:
    agreed = agreement(case.name, candidate)
    agrees = agreed.degree not in (Degree.none, Degree.conflict)
    if not agrees and not _shares_house(case, candidate):
        return None
    fitting = fit(case.mention, candidate, case.office)
    if agreed.degree is Degree.misprint and candidate.countries and not fitting.is_home:
        return None
    if not agrees and fitting.timing is not TermTiming.within:
        return None
    points, reasons = _points(case, candidate, agreed, fitting)
    return Scored(candidate, max(0, min(100, points)), [agreed.reason, *reasons])


def agreement(name: PersonName, candidate: Candidate) -> Agreement:
    """Returns how far a name agrees with the names of a candidate: with any in full, else with none that differs."""
    found = [compare(name, read_name(text)) for text in dict.fromkeys((candidate.label, *candidate.names))]
    best = max(found, key=lambda one: (one.degree, one.score))
    if best.degree in (Degree.one_word, Degree.misprint):
        return next((one for one in found if one.degree is Degree.conflict), best)
    return best


def _is_called_otherwise_before_leading(case: _Case, candidate: Candidate, fitting: Fit) -> bool:
    """Whether a leader in office has a part of the name of a later one: Idriss Déby and his son Mahamat Idriss."""
    leads = case.standing is Standing.head and fitting.timing is TermTiming.before and fitting.years_off > TOO_EARLY
    first = {name.words[0] for text in (candidate.label, *candidate.names) if len((name := read_name(text)).words) > 2}
    return leads and bool(first) and not first & set(case.name.words)


def _points(case: _Case, candidate: Candidate, agreed: Agreement, fitting: Fit) -> tuple[int, list[str]]:
    """Returns the points of a candidate whose name agrees, and the reasons after that of the name."""
    if fitting.timing is TermTiming.impossible:
        return 10, ["could not have acted on that day"]
    reasons = [_place_reason(case.mention, fitting), _time_reason(case, fitting)]
    points, why = _by_degree(case, agreed, fitting)
    if agreed.degree is Degree.full and _is_called_otherwise_before_leading(case, candidate, fitting):
        points, why = points - 25, "leads only years later, and is called by another name first"
    return points, [one for one in (*reasons, why) if one]


def _by_degree(case: _Case, agreed: Agreement, fitting: Fit) -> tuple[int, str]:
    if agreed.degree is Degree.full:
        return _of_full(case, agreed, fitting)
    if not fitting.is_home or (case.mention.country is None and not fitting.holds_office):
        return 25 - 5 * (agreed.degree is Degree.misprint), "a single name without its state says too little"
    if agreed.degree is Degree.one_word:
        points, why = _of_one_word(case, agreed, fitting)
        return min(points, LIMIT if agreed.score == WEAK else points), why
    if agreed.degree is Degree.misprint:
        return _of_misprint(case, agreed, fitting)
    return _of_house(case, fitting)


def _of_full(case: _Case, agreed: Agreement, fitting: Fit) -> tuple[int, str]:
    points = 62 + round(agreed.score * 0.2) + _time_points(fitting)
    if agreed.leads and fitting.timing not in (TermTiming.within, TermTiming.soon, TermTiming.unknown):
        return points - 25, "begins with another name, and the terms do not fit"
    if (
        case.standing in (Standing.head, Standing.ruler)
        and fitting.timing in (TermTiming.after, TermTiming.before)
        and fitting.years_off > LONG_AGO
    ):
        return points - 25, "out of office for too long" if fitting.timing is TermTiming.after else "leads much later"
    if case.standing is Standing.ruler and fitting.timing is TermTiming.before and fitting.years_off > BEFORE_ACCESSION:
        return points - 25, "reigns only much later"
    if case.mention.country is not None and not fitting.is_home:
        return points - 35, "belongs to another state"
    return points + (8 if case.mention.country else 0), ""


def _of_one_word(case: _Case, agreed: Agreement, fitting: Fit) -> tuple[int, str]:
    if fitting.holds_office:
        return 92, "holds this office on that day"
    if case.standing is Standing.other:
        return 30, "a minister or envoy is not the leader of the same name without an agreeing given name"
    if case.standing is Standing.none:
        return (55, "no office given") if agreed.spare else (40, "a single name and no office")
    if case.standing is Standing.deputy:
        return _of_deputy(agreed, fitting)
    if case.standing is Standing.former:
        return (60, "") if fitting.timing is TermTiming.after else (40, "not known to have left office by then")
    return _of_leader(case, agreed, fitting)


def _of_deputy(agreed: Agreement, fitting: Fit) -> tuple[int, str]:
    if fitting.timing is TermTiming.within and not fitting.is_formal:
        return 78 - 2 * min(agreed.spare, 1), ""
    soon = fitting.timing in (TermTiming.soon, TermTiming.before) and fitting.years_off <= BEFORE_ACCESSION
    if soon or fitting.accedes:
        return 78, "comes to lead later"
    return 45, "a deputy or heir is not the one in office"


def _of_leader(case: _Case, agreed: Agreement, fitting: Fit) -> tuple[int, str]:
    if case.standing is Standing.ruler and not fitting.reigns:
        return 40, "does not reign"
    if fitting.timing is TermTiming.within:
        return 90 - 2 * agreed.spare, ""
    if case.standing is Standing.ruler and fitting.timing is TermTiming.after and fitting.years_off <= AFTER_REIGN:
        return 78, "effective rule may end before the reign"
    if case.standing is Standing.ruler and fitting.timing is TermTiming.soon:
        return 78, "a reign may begin before effective rule"
    return (58 if fitting.timing is TermTiming.soon else 48), "not in office on that day"


def _of_misprint(case: _Case, agreed: Agreement, fitting: Fit) -> tuple[int, str]:
    leads = case.standing in (Standing.head, Standing.ruler) and fitting.timing is TermTiming.within
    if leads or fitting.holds_office:
        return 70 + (agreed.score - 50), "a misprint gives way to office, state and date"
    return 40, "a misprint needs an office that agrees"


def _of_house(case: _Case, fitting: Fit) -> tuple[int, str]:
    if case.standing is Standing.ruler and fitting.timing is TermTiming.within and case.name.words:
        return 78, "the list misnames the ruler: house, title, state and date agree"
    return 25, "the name of a ruling house never suffices"


def _shares_house(case: _Case, candidate: Candidate) -> bool:
    """Whether a ruler is of a candidate's house, however a list prints the given name."""
    if case.standing is not Standing.ruler or not case.name.house:
        return False
    return any(set(case.name.house) & set(read_name(name).house) for name in (candidate.label, *candidate.names))


def _time_points(fitting: Fit) -> int:
    if fitting.holds_office:
        return 12
    return {
        TermTiming.within: 12,
        TermTiming.soon: 6,
        TermTiming.before: 0,
        TermTiming.after: 0,
        TermTiming.unknown: 2,
    }.get(fitting.timing, 0)


def _place_reason(mention: Mention, fitting: Fit) -> str:
    if mention.country is None:
        return ""
    return "of this state" if fitting.is_home else "not of this state"


def _time_reason(case: _Case, fitting: Fit) -> str:
    if case.mention.date is None:
        return ""
    return {
        TermTiming.within: "leads on that day",
        TermTiming.soon: "leads within 18 months",
        TermTiming.before: f"leads only {fitting.years_off:.0f} years later",
        TermTiming.after: f"led until {fitting.years_off:.0f} years before",
    }.get(fitting.timing, "")


def _judge(case: _Case, ranked: list[Scored], pool: list[Candidate]) -> Judgement:
    first = ranked[0]
    holders = rivals(case.mention, first.candidate, pool, case.office, case.standing)
    if holders and first.score >= PROBABLE:
        reason = f"the name says {first.candidate.label}, but {holders[0].label} holds the office on that day"
        return Judgement(
            Verdict.unknown, [Scored(first.candidate, PROBABLE - 1, [*first.reasons, reason]), *ranked[1:]]
        )
    lead = first.score - ranked[1].score if len(ranked) > 1 else 100
    if first.score >= SURE and lead >= CLEAR_LEAD:
        return Judgement(Verdict.same, ranked)
    if first.score >= SURE:
        return _tied(ranked)
    return Judgement(Verdict.likely if first.score >= PROBABLE and lead >= CLEAR_LEAD else Verdict.unknown, ranked)


def _tied(ranked: list[Scored]) -> Judgement:
    for one in ranked[:2]:
        one.reasons.append("another candidate fits as well")
    return Judgement(Verdict.unknown, ranked)

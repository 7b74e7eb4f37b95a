"""Terms of persons in offices, as lists give them and as titles in rows attest them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from seeds.build.listings import first_day, last_day
from seeds.build.offices import ListedOffice, Offices, document_of, page_of
from seeds.build.persons import Attested, Person
from seeds.build.sources import Row

LONGEST_GAP = timedelta(days=730)
"""Days between two rows that give a title, from which they attest two stretches: a tenure is presumed for two years."""
SLACK = timedelta(days=60)
Holders = dict[str, list[tuple[date, int]]]
"""Days on which rows give the title of an office, and to whom, by office."""


@dataclass(frozen=True, slots=True)
class OfficeTerm:
    """What one document says of a term of a person in an office."""

    office: ListedOffice
    since: str
    until: str
    first: date
    last: date | None
    document: str
    page: str
    acting: bool = False
    listed: bool = True
    rows: tuple[Row, ...] = ()


def terms(person: Person, offices: Offices, others: Holders) -> Iterator[tuple[int, OfficeTerm]]:
    """Returns what documents say of a person's terms, each with the number of the term of its office.

    A document says one thing of a term: terms of one list without a day between them are one.
    """
    by_office: dict[str, list[OfficeTerm]] = defaultdict(list)
    for term in (*_joined(_listed(person, offices)), *_attested(person, offices, others)):
        by_office[term.office.id].append(term)
    for found in by_office.values():
        numbered: dict[tuple[int, str, bool], OfficeTerm] = {}
        for number, term in _numbered(found):
            key = number, term.document, term.acting
            numbered[key] = join(numbered[key], term) if key in numbered else term
        yield from ((number, term) for (number, *_), term in numbered.items())


def _joined(found: Iterable[OfficeTerm]) -> Iterator[OfficeTerm]:
    """Joins terms of one list that overlap, or that follow one another without a day between them."""
    by_list: dict[tuple[str, str, bool], list[OfficeTerm]] = defaultdict(list)
    for term in sorted(found, key=lambda one: one.first):
        group = by_list[term.office.id, term.document, term.acting]
        last = group[-1].last if group else None
        if group and (last is None or term.first <= last + timedelta(days=1)):
            group[-1] = join(group[-1], term)
        else:
            group.append(term)
    return (term for group in by_list.values() for term in group)


def join(one: OfficeTerm, other: OfficeTerm) -> OfficeTerm:
    """Returns what a document says of a term in two places as one."""
    earlier, later = sorted((one, other), key=lambda term: term.first)
    ends_last = max((one, other), key=lambda term: term.last or date.max)
    pages = dict.fromkeys((*earlier.page.split("; "), *later.page.split("; ")))
    page = "; ".join(pages) if one.listed else f"{earlier.page.split(' to ')[0]} to {ends_last.page.split(' to ')[-1]}"
    rows = tuple(dict.fromkeys((*one.rows, *other.rows)))
    return replace(earlier, until=ends_last.until, last=ends_last.last, page=page, rows=rows)


def holders(persons: Iterable[Person], offices: Offices) -> Holders:
    """Returns, for each office, the days on which rows give its title, and to whom."""
    days: Holders = defaultdict(list)
    for person in persons:
        for one in person.attested:
            if office := offices.named(one):
                days[office.id].append((date.fromisoformat(one.day), person.number))
    return {id: sorted(found) for id, found in days.items()}


def _listed(person: Person, offices: Offices) -> Iterator[OfficeTerm]:
    for one in person.listings:
        first = first_day(one.since)
        if first is not None:
            yield OfficeTerm(
                offices.of(one), one.since or "", one.until or "", first, last_day(one.until), one.document, one.page,
                acting=one.title.startswith(("Acting", "Interim")), rows=(one.row,),
            )  # fmt: skip


def _attested(person: Person, offices: Offices, others: Holders) -> Iterator[OfficeTerm]:
    """Returns, by document, the stretches of days on which rows give a title."""
    grouped: dict[tuple[str, str, bool], list[Attested]] = defaultdict(list)
    found: dict[str, ListedOffice] = {}
    for one in person.attested:
        office = offices.named(one)
        if office and not _is_consort(one, person, others.get(office.id, [])):
            found[office.id] = office
            acting = one.title.startswith(("Acting", "Interim"))
            grouped[office.id, document_of(one.row), acting].append(one)
    for (id, document, acting), rows in grouped.items():
        between = [day for day, number in others.get(id, ()) if number != person.number]
        for run in _runs(sorted(rows, key=lambda one: (one.day, one.row)), between):
            yield _run(found[id], document, run, acting=acting)


def _is_consort(one: Attested, person: Person, holders: list[tuple[date, int]]) -> bool:
    """Whether a queen is the wife of a king: somebody else has the title within a year."""
    day = date.fromisoformat(one.day)
    return one.title == "Queen" and any(
        number != person.number and abs((day - other).days) < 400 for other, number in holders
    )


def _run(office: ListedOffice, document: str, run: list[Attested], *, acting: bool) -> OfficeTerm:
    first, last = run[0], run[-1]
    pages = list(dict.fromkeys(page_of(one.row) for one in (first, last)))
    return OfficeTerm(
        office, f"/{first.day}", f"{last.day}/", date.fromisoformat(first.day), date.fromisoformat(last.day), document,
        " to ".join(pages), acting=acting, listed=False, rows=tuple(dict.fromkeys(one.row for one in run)),
    )  # fmt: skip


def _runs(rows: list[Attested], between: list[date]) -> Iterator[list[Attested]]:
    """Parts rows where somebody else has the title in between, or where two years pass without a row."""
    run = [rows[0]]
    for row in rows[1:]:
        last, day = date.fromisoformat(run[-1].day), date.fromisoformat(row.day)
        if day - last > LONGEST_GAP or any(last < other < day for other in between):
            yield run
            run = []
        run.append(row)
    yield run


def _numbered(found: list[OfficeTerm]) -> Iterator[tuple[int, OfficeTerm]]:
    """Numbers the terms of one office: terms of lists that share days are one, and days within a term are of it."""
    spans: list[tuple[date, date]] = []
    is_listed: list[bool] = []
    lists: list[set[str]] = []
    kinds: list[bool] = []
    placed: list[tuple[OfficeTerm, int]] = []
    for term in sorted(found, key=_listed_and_long_first):
        span = term.first, term.last or date.max
        fits = (
            at for at, other in enumerate(spans) if kinds[at] is term.acting and _may_join(term, other, span, lists[at])
        )
        at = next(fits, len(spans))
        if at == len(spans):
            spans.append(span)
            is_listed.append(term.listed)
            lists.append(set())
            kinds.append(term.acting)
        elif term.listed or not is_listed[at]:
            spans[at] = min(spans[at][0], span[0]), max(spans[at][1], span[1])
        lists[at] |= {term.document} if term.listed else set()
        placed.append((term, at))
    order = {
        index: number for number, (index, _) in enumerate(sorted(enumerate(spans), key=lambda one: one[1]), start=1)
    }
    for term, at in placed:
        yield order[at], term


def _may_join(term: OfficeTerm, span: tuple[date, date], own: tuple[date, date], lists: set[str]) -> bool:
    """Whether a term is of the term with other days: it shares days, and its list has not another row of it."""
    return _share_days(span, own) and not (term.listed and term.document in lists)


def _listed_and_long_first(term: OfficeTerm) -> tuple[bool, int, date, str]:
    days = 0 if term.listed else ((term.last or date.max) - term.first).days
    return not term.listed, -days, term.first, term.document


def _share_days(span: tuple[date, date], other: tuple[date, date]) -> bool:
    end = span[1] + SLACK if span[1] < date(9990, 1, 1) else span[1]
    return other[0] <= end and other[1] >= span[0] - SLACK

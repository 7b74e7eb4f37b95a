"""Offices of persons, and the terms that lists and rows attest."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta

from api.resolve.titles import office_key
from schema.text import slug
from seeds.build.listings import Listing, first_day, last_day
from seeds.build.persons import Attested, Person
from seeds.build.sources import Row
from seeds.build.states import StateIndex

LONGEST_GAP = timedelta(days=730)
"""Days between two rows that give a title, from which they attest two stretches: a tenure is presumed for two years."""
SLACK = timedelta(days=60)
SINGLE = frozenset({"head_of_state", "head_of_government", "effective_leader", "ambassador"})
SEVERAL = frozenset(
    {"Captain Regent", "Member", "Co-Prince", "Episcopal Co-Prince", "French co-prince", "Governor General"}
)
SHORT = {"actors/united-states": "us"}
"""Beginnings of ids of offices that the article's seed has."""
VARIANTS = {
    "Amir": "Emir",
    "Amir Sheikh": "Emir",
    "Emir Sheikh": "Emir",
    "Foreign Affairs Minister": "Foreign Minister",
    "Minister of Foreign Affairs": "Foreign Minister",
    "Minister for Foreign Affairs": "Foreign Minister",
    "Prime minister": "Prime Minister",
    "Federal Chancellor": "Chancellor",
    "Premier and Minister": "Premier",
    "Head of State": "Head of State",
    "Interim President": "President",
    "Acting President": "President",
    "Provisional President": "President",
    "Transitional President": "President",
    "Acting Prime Minister": "Prime Minister",
    "Interim Prime Minister": "Prime Minister",
    "Acting Foreign Minister": "Foreign Minister",
    "Queen": "Monarch",
    "King": "Monarch",
    "Druk Gyalpo": "Monarch",
    "Ngwenyama": "Monarch",
}
UNKNOWN_HOLDERS = frozenset(
    {"leader", "Chairman", "General", "Minister", "Prince", "Archbishop", "Sheikh", "Representative"}
)
"""Titles that name no office of a state by themselves."""


@dataclass
class Office:
    """An office of a state."""

    id: str
    title: str
    body: str
    level: str
    label: str
    position: str = ""
    source: tuple[str, str] = ("", "")
    rows: list[Row] = field(default_factory=list)

    @property
    def one_holder(self) -> bool:
        """Whether one person holds it at a time."""
        return self.level in SINGLE and self.title not in SEVERAL


@dataclass(frozen=True, slots=True)
class Term:
    """What one document says of a term of a person in an office."""

    office: Office
    since: str
    until: str
    first: date
    last: date | None
    document: str
    page: str
    acting: bool = False
    listed: bool = True
    rows: tuple[Row, ...] = ()


class Offices:
    """All offices, by state and title."""

    def __init__(self, states: StateIndex) -> None:
        self.states = states
        self.by_key: dict[tuple[str, str], Office] = {}

    def of(self, listing: Listing) -> Office:
        """Returns the office of a row of a list."""
        middle = _middle(listing)
        body = at_the_time(listing.country, middle.isoformat(), self.states)
        found = self._office(listing.title or "Effective leader", body, listing.level)
        if listing.position and not found.position:
            found.position = listing.position
        if not found.source[0]:
            found.source = listing.document, listing.page
            found.rows.append(listing.row)
        return found

    def named(self, one: Attested) -> Office | None:
        """Returns the office that a title in a row names, if it names one."""
        if one.title in UNKNOWN_HOLDERS or one.level == "other":
            return None
        found = self._office(one.title, at_the_time(one.country, one.day, self.states), one.level)
        if not found.source[0]:
            found.source = document_of(one.row), page_of(one.row)
            found.rows.append(one.row)
        return found

    def _office(self, title: str, body: str, level: str) -> Office:
        title = VARIANTS.get(title, title)
        key = body, _role(title, level)
        if key not in self.by_key:
            state = self.states.labels[body]
            self.by_key[key] = Office(_id(title, body), title, body, level, _label(title, state))
        return self.by_key[key]


def _role(title: str, level: str) -> str:
    if level in ("effective_leader", "ambassador"):
        return level
    key = office_key(title)
    return key if key in ("president", "ruler", "head of government", "foreign minister") else slug(title, 80)


def _id(title: str, body: str) -> str:
    state = SHORT.get(body, body.removeprefix("actors/"))
    return f"offices/{state}-{slug(title, 80)}"


def _label(title: str, state: str) -> str:
    """Returns a label such as "President of France"."""
    article = (
        "the " if state.startswith(("United ", "Netherlands", "Philippines", "Soviet ", "Bahamas", "Gambia")) else ""
    )
    if title.endswith("to the United States"):
        return f"{title.removesuffix(' to the United States')} of {article}{state} to the United States"
    return f"{title[:1].upper()}{title[1:]} of {article}{state}"


def at_the_time(state: str, day: str, states: StateIndex) -> str:
    """Returns the state that existed on a day where lists use the id of a later one: the Soviet Union for Russia."""
    if state == "actors/russia":
        return states.by_cow("365", day)
    if state in ("actors/vietnam", "actors/yemen"):
        return states.by_historian(state.removeprefix("actors/"), "", day)
    return state


def terms(person: Person, offices: Offices, others: dict[str, list[tuple[date, int]]]) -> Iterator[tuple[int, Term]]:
    """Returns what documents say of a person's terms, each with the number of the term of its office."""
    by_office: dict[str, list[Term]] = defaultdict(list)
    for term in (*_listed(person, offices), *_attested(person, offices, others)):
        by_office[term.office.id].append(term)
    for found in by_office.values():
        yield from _numbered(found)


def holders(persons: Iterable[Person], offices: Offices) -> dict[str, list[tuple[date, int]]]:
    """Returns, for each office, the days on which rows give its title, and to whom."""
    days: dict[str, list[tuple[date, int]]] = defaultdict(list)
    for person in persons:
        for one in person.attested:
            if office := offices.named(one):
                days[office.id].append((date.fromisoformat(one.day), person.number))
    return {id: sorted(found) for id, found in days.items()}


def _listed(person: Person, offices: Offices) -> Iterator[Term]:
    for one in person.listings:
        first = first_day(one.since)
        if first is not None:
            yield Term(
                offices.of(one), one.since or "", one.until or "", first, last_day(one.until), one.document, one.page,
                acting=one.title.startswith(("Acting", "Interim")), rows=(one.row,),
            )  # fmt: skip


def _attested(person: Person, offices: Offices, others: dict[str, list[tuple[date, int]]]) -> Iterator[Term]:
    """Returns, by document, the stretches of days on which rows give a title."""
    grouped: dict[tuple[str, str, bool], list[Attested]] = defaultdict(list)
    found: dict[str, Office] = {}
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


def _run(office: Office, document: str, run: list[Attested], *, acting: bool) -> Term:
    first, last = run[0], run[-1]
    pages = list(dict.fromkeys(page_of(one.row) for one in (first, last)))
    return Term(
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


def _numbered(found: list[Term]) -> Iterator[tuple[int, Term]]:
    """Numbers the terms of one office: terms of lists that share days are one, and days within a term are of it."""
    spans: list[tuple[date, date]] = []
    placed: list[tuple[Term, int]] = []
    for term in sorted(found, key=lambda one: (not one.listed, one.first, one.document)):
        last = term.last or date.max
        at = next((index for index, span in enumerate(spans) if _share_days(span, (term.first, last))), None)
        if at is None:
            spans.append((term.first, last))
            at = len(spans) - 1
        elif term.listed:
            spans[at] = min(spans[at][0], term.first), max(spans[at][1], last)
        placed.append((term, at))
    order = {
        index: number for number, (index, _) in enumerate(sorted(enumerate(spans), key=lambda one: one[1]), start=1)
    }
    for term, at in placed:
        yield order[at], term


def _share_days(span: tuple[date, date], other: tuple[date, date]) -> bool:
    end = span[1] + SLACK if span[1] < date(9990, 1, 1) else span[1]
    return other[0] <= end and other[1] >= span[0] - SLACK


def _middle(listing: Listing) -> date:
    first, last = first_day(listing.since), last_day(listing.until)
    if first is None:
        return date(2021, 1, 1)
    return first + ((last or max(date(2021, 3, 1), first)) - first) / 2


def document_of(row: Row) -> str:
    """Returns the document of a row of the visits or travels."""
    return "documents/us-state-visits" if row.file.startswith("us-state-visits") else "documents/us-travels"


def page_of(row: Row) -> str:
    """Returns where in its document a row of the visits or travels stands."""
    return f"{'visit' if row.file.startswith('us-state-visits') else 'trip'} {row.key}"


def usual_titles(person: Person) -> Counter[str]:
    """Returns how often rows and lists give a person each title."""
    return Counter(one.title for one in (*person.attested, *person.listings) if one.title)

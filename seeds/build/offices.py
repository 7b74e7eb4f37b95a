"""Offices of persons, and the terms that lists and rows attest."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from api.resolve.titles import main_title, office_key
from schema.text import slug
from seeds.build.listings import Listing, first_day, last_day
from seeds.build.persons import Attested, Person
from seeds.build.sources import Row
from seeds.build.states import StateIndex

SINGLE = frozenset({"head_of_organisation", "head_of_state", "head_of_government", "effective_leader", "ambassador"})
ORGANISATION_LEVELS = frozenset({"head_of_organisation", "senior_official"})
SEVERAL = frozenset(
    {"Captain Regent", "Member", "Co-Prince", "Episcopal Co-Prince", "French co-prince", "Governor General"}
)
SHORT = {"actors/united-states": "us"}
"""Beginnings of ids of offices that the article's seed has."""
LEADER = "Effective leader"
"""The title of those whom REIGN lists: it names none."""
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
    | {"Secretary", "Chief", "Governor", "Member", "Chief of State", "Party leader", "Opposition leader"}
)
"""Titles that name no office of a state by themselves."""


DOCUMENTS = (("us-state-visits", "documents/us-state-visits"), ("factbook", "documents/world-factbook-2026"))


@dataclass
class ListedOffice:
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


class Offices:
    """All offices, by state or organisation and title."""

    def __init__(self, states: StateIndex, organisations: Mapping[str, str]) -> None:
        self.states = states
        self.organisations = organisations
        self.by_key: dict[tuple[str, str], ListedOffice] = {}

    def of(self, listing: Listing) -> ListedOffice:
        """Returns the office of a row of a list."""
        found = self._office(listing.title or LEADER, body_of(listing, self.states), listing.level)
        if listing.position and not found.position:
            found.position = listing.position
        if not found.source[0]:
            found.source = listing.document, listing.page
            found.rows.append(listing.row)
        return found

    def named(self, one: Attested) -> ListedOffice | None:
        """Returns the office that a title in a row names, if it names one."""
        if one.title in UNKNOWN_HOLDERS or one.level == "other":
            return None
        found = self._office(one.title, at_the_time(one.country, one.day, self.states), one.level)
        if not found.source[0]:
            found.source = document_of(one.row), page_of(one.row)
            found.rows.append(one.row)
        return found

    def _office(self, title: str, body: str, level: str) -> ListedOffice:
        title = _usual(title)
        key = body, _role(title, level)
        if key not in self.by_key:
            state = self.states.labels.get(body) or self.organisations[body]
            self.by_key[key] = ListedOffice(_id(title, body), title, body, level, _label(title, state))
        return self.by_key[key]


def _usual(title: str) -> str:
    """Returns the usual title of an office; of several, that of the highest."""
    title = main_title(title)
    return VARIANTS.get(title, title)


def _role(title: str, level: str) -> str:
    if title == LEADER or level == "ambassador":
        return level
    if level in ORGANISATION_LEVELS:
        return slug(title, 80)
    key = office_key(title)
    return key if key in ("president", "ruler", "head of government", "foreign minister") else slug(title, 80)


def _id(title: str, body: str) -> str:
    state = SHORT.get(body, body.removeprefix("actors/"))
    return f"offices/{state}-{slug(title, 80)}"


def _label(title: str, state: str) -> str:
    """Returns a label such as "President of France"."""
    article = (
        "the "
        if state.startswith(
            (
                "United ",
                "Netherlands",
                "World ",
                "Council ",
                "League ",
                "OSCE",
                "Philippines",
                "Soviet ",
                "Bahamas",
                "Gambia",
            )
        )
        else ""
    )
    if title.endswith("to the United States"):
        return f"{title.removesuffix(' to the United States')} of {article}{state} to the United States"
    return f"{title[:1].upper()}{title[1:]} of {article}{state}"


def body_of(listing: Listing, states: StateIndex) -> str:
    """Returns the state of a listed office, as it was in the middle of the term."""
    return at_the_time(listing.country, _middle(listing).isoformat(), states)


def at_the_time(state: str, day: str, states: StateIndex) -> str:
    """Returns the state that existed on a day where lists use the id of a later one: the Soviet Union for Russia."""
    if state == "actors/russia":
        return states.by_cow("365", day)
    if state in ("actors/vietnam", "actors/yemen"):
        return states.by_historian(state.removeprefix("actors/"), "", day)
    return state


def _middle(listing: Listing) -> date:
    first, last = first_day(listing.since), last_day(listing.until)
    if first is None:
        return date(2021, 1, 1)
    return first + ((last or max(date(2021, 3, 1), first)) - first) / 2


def document_of(row: Row) -> str:
    """Returns the document of a row of the visits, the travels or the Factbook."""
    return next((document for folder, document in DOCUMENTS if row.file.startswith(folder)), "documents/us-travels")


def page_of(row: Row) -> str:
    """Returns where in its document a row stands: a visit, a trip, or the history in a profile."""
    if row.file.startswith("factbook"):
        return f"{row.key}, background"
    return f"{'visit' if row.file.startswith('us-state-visits') else 'trip'} {row.key}"


def usual_titles(person: Person) -> Counter[str]:
    """Returns how often rows and lists give a person each title."""
    titles = [one.title for one in person.attested] + [one.title for one in person.listings]
    return Counter(title for title in titles if title)

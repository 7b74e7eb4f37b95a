"""Decides for every mention who is meant: a listed person, one named in full elsewhere, a new one, or nobody.

Mentions are judged in three rounds, so that the answer does not depend on the order of the rows: by the lists alone;
then by what the first round attested (titles on days, given names); then full names of nobody become new persons, and
surnames that these explain join them.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from api.resolve.agreement import Degree
from api.resolve.model import Judgement, Verdict
from api.resolve.model import PersonMention as Question
from api.resolve.names import PersonName, read_name
from api.resolve.resolve import agreement, resolve
from api.resolve.states import compared
from api.resolve.titles import Standing, main_title, office_key, standing
from api.resolve.vocabulary import LEADING_HOUSES
from seeds.build.doubles import join_doubles
from seeds.build.international import UNITED_NATIONS
from seeds.build.mentions import NamedPerson
from seeds.build.offices import ORGANISATION_LEVELS
from seeds.build.persons import Attested, Person
from seeds.build.registry import Registry

HOME, HOLY_SEE = "actors/united-states", "actors/holy-see"
AMERICAN_TITLES = frozenset({"president", "vice president", "secretary of state", "president elect"})
OF_ORGANISATIONS = re.compile(
    r"Secretary[ -]General|High Representative|Director[ -]General|Special (?:Envoy|Representative)|Commissioner|"
    r"Coordinator|^(?:UN|U\.N\.) |Envoy|Emissary|Archbishop|Patriarch|Metropolitan|Chief Prosecutor"
)
"""Titles in organisations: the state of the row is not that of the person."""
LEVELS = {
    "president": "head_of_state",
    "ruler": "head_of_state",
    "head of government": "head_of_government",
    "foreign minister": "minister",
}


@dataclass
class Identified:
    """A mention, the person that it means, and the state for which the person acts."""

    mention: NamedPerson
    person: Person | None = None
    state: str | None = None
    note: str = ""


def identify(mentions: Iterable[NamedPerson], registry: Registry) -> list[Identified]:
    """Returns every mention with its person, where one is meant for sure; adds new persons to the registry."""
    found = [Identified(mention) for mention in mentions]
    for _ in range(2):
        _round(found, registry)
    registry.merge_leaders()
    join_doubles(registry)
    _name_new(found, registry)
    _round(found, registry)
    join_doubles(registry)
    for one in found:
        one.person = registry.current(one.person) if one.person else None
        one.state = one.state or _own_state(one.mention)
    return found


def _round(found: list[Identified], registry: Registry) -> None:
    """Judges what is open by what is known before the round, then attests what it found."""
    registry.look_again()
    judged = [(one, *_judge(one.mention, registry)) for one in found if one.person is None]
    for one, person, state, note in judged:
        one.note = note
        if person is not None:
            one.person, one.state = person, state
    for one, person, *_ in judged:
        if person is not None:
            attest(one, registry)


def attest(one: Identified, registry: Registry) -> None:
    """Notes the title that a row gives a person on a day, and the name as printed."""
    mention, person = one.mention, one.person
    if person is None:
        return
    kind = standing(mention.title)
    found = None
    if mention.title and one.state and kind not in (Standing.former, Standing.none):
        title = bare_title(mention.title)
        level = "head_of_organisation" if one.state == UNITED_NATIONS else level_of(title)
        found = Attested(title, level, one.state, mention.date, mention.row)
    person.attest(mention.name, mention.row, found)
    for name in mention.names[1:]:
        person.attest(name, mention.row)
    if one.state:
        person.states[one.state] += 1
    registry.index(person)


def _judge(mention: NamedPerson, registry: Registry) -> tuple[Person | None, str | None, str]:
    """Returns the person, the state and why not, if nobody."""
    note = ""
    for state in _states(mention):
        judged, person = _ask(mention, state, registry)
        if person is not None:
            return person, state or _state_of(person, mention), ""
        if judged.ranked and not note:
            note = "; ".join(judged.ranked[0].reasons)
    return None, _own_state(mention), note


def _own_state(mention: NamedPerson) -> str | None:
    """Returns the state for which somebody acts, as the words say, else that of the row."""
    if mention.title == "Pope":
        return HOLY_SEE
    return mention.state or (None if _is_of_organisation(mention) else mention.place)


def _is_of_organisation(mention: NamedPerson) -> bool:
    return mention.is_of_organisation or OF_ORGANISATIONS.search(mention.title) is not None


def _states(mention: NamedPerson) -> list[str | None]:
    """Returns the states to try: the one named, else that of the row, the United States, and any."""
    if mention.state or mention.title == "Pope":
        return [_own_state(mention)]
    if _is_of_organisation(mention):
        return [None, UNITED_NATIONS] if "Secretary" in mention.title else [None]
    american = [HOME] if _may_be_american(mention) else []
    return [*dict.fromkeys([mention.place, *american]), None]


def _may_be_american(mention: NamedPerson) -> bool:
    return mention.title.lower().replace("-", " ") in AMERICAN_TITLES


def _ask(mention: NamedPerson, state: str | None, registry: Registry) -> tuple[Judgement, Person | None]:
    question = Question(
        mention.name, "person", mention.title or None, compared(state) or None, date.fromisoformat(mention.date)
    )
    persons = {str(one.number): one for one in registry.near(mention.name, state)}
    judged = resolve(question, [registry.candidate(one) for one in persons.values()])
    if judged.verdict is not Verdict.same:
        return judged, None
    person = persons[judged.ranked[0].candidate.id]
    if state is None and not (_is_whole(mention.name, person, registry) and _may_reign(mention, person)):
        return judged, None
    return judged, person


def _may_reign(mention: NamedPerson, person: Person) -> bool:
    """Whether somebody may have a ruler's title: King Juan Carlos is no minister Juan Carlos of another state."""
    if standing(mention.title) is not Standing.ruler:
        return True
    titles = [*(one.title for one in person.listings), *(one.title for one in person.attested)]
    return any(one.level == "effective_leader" for one in person.listings) or any(
        standing(title) is Standing.ruler for title in titles
    )


def _is_whole(name: str, person: Person, registry: Registry) -> bool:
    """Whether a name agrees with that of a person whose state is not named in at least two words, none left over."""
    read = read_name(name)
    found = agreement(read, registry.candidate(person))
    words = len(read.full_words) + len(read.fathers) + bool(read.ordinal)
    return found.degree is Degree.full and found.spare == 0 and words >= 2


def _state_of(person: Person, mention: NamedPerson) -> str | None:
    """Returns the state for which somebody acts abroad: the only one, or that of the row for an organisation's head."""
    listed = dict.fromkeys(one.country for one in person.listings if one.level not in ORGANISATION_LEVELS)
    states = list(listed) or list(
        dict.fromkeys(one.country for one in person.attested if one.level not in ORGANISATION_LEVELS)
    )
    if not states and person.listings:
        return _own_state(mention)
    return states[0] if len(states) == 1 else None


def _name_new(found: list[Identified], registry: Registry) -> None:
    """Makes persons of full names that nobody in the registry bears, the longest names first."""
    open_ones = [one for one in found if one.person is None and is_full(one.mention) and not _is_president(one.mention)]
    for one in sorted(open_ones, key=_order):
        person, state, note = _judge(one.mention, registry)
        if person is None:
            if _is_doubtful(note):
                one.note = note
                continue
            person, state = registry.new(), _own_state(one.mention)
        one.person, one.state = person, state
        attest(one, registry)


def _is_president(mention: NamedPerson) -> bool:
    """Whether a mention is of a president of the United States: all of them are listed."""
    return mention.state == HOME and mention.title == "President"


def _order(one: Identified) -> tuple[int, str, str, int]:
    mention = one.mention
    return -len(read_name(mention.name).words), mention.date, mention.meeting, mention.at


def _is_doubtful(note: str) -> bool:
    in_office = "leads on that day" in note and "differs by a few letters" in note
    signs = ("holds the office on that day", "fits as well", "out of office for too long")
    if "another differs by a few letters; of this state" in note and not re.search("led until|leads only", note):
        return True
    return in_office or any(sign in note for sign in signs)


def is_full(mention: NamedPerson) -> bool:
    """Whether a name says by itself who is meant: two own names, or the one name of somebody who reigns."""
    name = read_name(mention.name)
    own = len(name.full_words) + len(name.fathers[:1]) + bool(LEADING_HOUSES & set(name.house))
    if own >= 2 and name.words:
        return bool(mention.title) or len(name.full_words) >= 2
    return _reigns(mention, name)


def _reigns(mention: NamedPerson, name: PersonName) -> bool:
    reigning = standing(mention.title) is Standing.ruler or mention.title == "Prince"
    return (
        reigning and len(name.words) == 1 and not name.house and (name.ordinal is not None or mention.title != "Prince")
    )


def bare_title(title: str) -> str:
    """Returns a title without a style or rank after it: "Foreign Minister Prince" is Foreign Minister."""
    title = " ".join(re.sub("M(?:I|i)ns?ter", "Minister", title).split())
    return re.sub(
        r"(?<=\w)(?: (?:Sheikh|Sheik|Shaikh|Prince|Princess|Archbishop|Cardinal|General|Colonel|Shah))+$", "", title
    )


def level_of(title: str) -> str:
    """Returns the level of an office by its title; of several, by the highest."""
    title = main_title(title)
    kind, words = standing(title), set(title.lower().replace("-", " ").split())
    if words & {"elect", "designate"} or kind is Standing.former:
        return "other"
    if kind is Standing.deputy:
        return "deputy_head" if words & {"president", "premier", "prime", "chancellor"} - {"prince"} else "other"
    if words >= {"general", "secretary"} or words >= {"first", "secretary"}:
        return "party_leader"
    key = office_key(title)
    if key in LEVELS:
        return LEVELS[key]
    if words & {"opposition", "party"}:
        return "party_leader"
    if kind is Standing.head:
        return "head_of_state" if words & {"supreme", "state"} else "head_of_government"
    if words & {"minister", "secretary"}:
        return "minister"
    return "ambassador" if "ambassador" in words else "other"

"""Whom a surname means with its state, but without a given name and an office: questions to the rule alone."""

from datetime import date

import pytest

from api.reconcile.sole_bearer import with_sole_bearer
from api.resolve.model import Candidate, CandidateTenure, Judgement, Mention, Verdict
from api.resolve.resolve import resolve

STATE, OTHER = "actors/ruritania", "actors/graustark"  # both fictional, as everybody below


def person(name: str, country: str = STATE, since: str | None = None, until: str | None = None) -> Candidate:
    bounds = [bound and date.fromisoformat(bound) for bound in (since, until)]
    terms = (CandidateTenure("Chancellor", "head_of_government", country, *bounds),) if since else ()
    return Candidate(name.lower().replace(" ", "-"), name, tenures=terms, countries=(country,))


CHANCELLOR = person("Flavia Elphberg", since="2005-11-22", until="2021-12-08")
NAMESAKE = person("Rudolf Elphberg")


def judged(mention: Mention, *candidates: Candidate, is_complete: bool = True) -> Judgement:
    return with_sole_bearer(mention, resolve(mention, candidates), candidates, is_complete=is_complete)


def meant(name: str, *candidates: Candidate, day: str | None = None, **more: object) -> str | None:
    about = {"country": STATE, "date": day and date.fromisoformat(day), **more}
    found = judged(Mention(name, **about), *candidates).match  # type: ignore[arg-type]
    return found.label if found else None


def test_is_the_only_bearer_of_a_surname_in_a_state_meant() -> None:
    assert meant("Elphberg", CHANCELLOR) == "Flavia Elphberg"
    (first,) = judged(Mention("Elphberg", country=STATE), CHANCELLOR).ranked
    assert first.score == 75
    assert first.reasons[-1] == "nobody else of this state is known by this surname"


def test_do_two_bearers_of_one_state_remain() -> None:
    assert meant("Elphberg", CHANCELLOR, NAMESAKE) is None
    assert meant("Elphberg", CHANCELLOR, person("Antoinette Elphberg-Mauban")) is None


def test_does_a_bearer_in_another_state_matter() -> None:
    abroad = person("Rudolf Elphberg", OTHER)
    assert meant("Elphberg", CHANCELLOR, abroad) == "Flavia Elphberg"
    assert meant("Elphberg", abroad) is None


def test_is_a_common_surname_of_anybody() -> None:
    abroad = [person(f"{name} Elphberg", OTHER) for name in ("Rudolf", "Henry", "Osra", "Dmitri")]
    assert meant("Elphberg", CHANCELLOR, *abroad) is None
    assert judged(Mention("Elphberg", country=STATE), CHANCELLOR, is_complete=False).verdict is Verdict.unknown


@pytest.mark.parametrize("name", ["Minister Elphberg", "Ambassador Elphberg", "Prince Elphberg"])
def test_is_the_holder_of_another_office_the_leader_of_the_same_surname(name: str) -> None:
    assert meant(name, CHANCELLOR) is None
    assert meant("Elphberg", CHANCELLOR, office=name.rpartition(" ")[0]) is None


def test_does_the_date_have_to_fit() -> None:
    assert meant("Elphberg", CHANCELLOR, day="2010-05-01") == "Flavia Elphberg"
    assert meant("Elphberg", CHANCELLOR, day="1989-05-01") is None


def test_does_a_surname_suffice_without_its_state() -> None:
    assert meant("Elphberg", CHANCELLOR, country=None) is None


@pytest.mark.parametrize(
    ("name", "bearer"),
    [
        ("Flavia", "Flavia Elphberg"),
        ("Rudolf", "Rudolf V"),
        ("Rudolf", "Rudolf"),
        ("al-Sabah", "Flavian Salem al-Sabah"),
        ("Sabah", "Flavian Salem al-Sabah"),
        ("Salem", "Flavian Salem al-Sabah"),
        ("Strelsau", "Flavia bint Strelsau"),
    ],
)
def test_does_a_given_name_or_the_name_of_a_house_suffice(name: str, bearer: str) -> None:
    assert meant(name, person(bearer)) is None


def test_does_a_fuller_name_in_the_same_text_come_first() -> None:
    assert meant("Elphberg", CHANCELLOR, neighbours=("Rudolf Elphberg",)) is None

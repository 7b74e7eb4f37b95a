"""Which record a name means: questions to the resolver alone, without a database or dataset."""

from datetime import date

import pytest

from api.resolve.agreement import Degree, compare
from api.resolve.model import Candidate, CandidateTenure, Judgement, Mention, Verdict
from api.resolve.names import read_name
from api.resolve.resolve import resolve
from api.resolve.titles import Standing, office_key, split_title, standing

GREECE, JORDAN, KUWAIT, SPAIN = (f"actors/{name}" for name in ("greece", "jordan", "kuwait", "spain"))


def leader(id: str, name: str, country: str, since: str, until: str | None, *, born: int | None = None) -> Candidate:
    term = CandidateTenure(
        "", "effective_leader", country, date.fromisoformat(since), until and date.fromisoformat(until)
    )
    return Candidate(id, name, tenures=(term,), countries=(country,), born=born)


GRANDFATHER = leader("grandfather", "G. Papandreou", GREECE, "1964-02-18", "1965-07-31", born=1888)
SON = leader("son", "A. Papandreou", GREECE, "1981-10-21", "1989-07-31", born=1919)
GRANDSON = leader("grandson", "Georgios Papandreou", GREECE, "2009-10-06", "2011-11-30", born=1952)
FAMILY = (GRANDFATHER, SON, GRANDSON)
EMIR = leader("emir", "Jabir As-Sabah", KUWAIT, "1991-04-20", "2006-01-31", born=1926)
NEXT_EMIR = leader("next", "Nawaf Al-Sabah", KUWAIT, "2020-07-29", None, born=1937)
ZAPATERO = leader("zapatero", "Rodriguez Zapatero", SPAIN, "2004-04-17", "2011-12-31", born=1960)


def ask(name: str, country: str | None, day: str, candidates: tuple[Candidate, ...]) -> Judgement:
    return resolve(Mention(name, "person", None, country, date.fromisoformat(day)), candidates)


def meant(name: str, country: str | None, day: str, candidates: tuple[Candidate, ...]) -> str | None:
    match = ask(name, country, day, candidates).match
    return match.id if match else None


# ---- date, office and state


@pytest.mark.parametrize(
    ("name", "day", "who"),
    [
        ("Prime Minister Papandreou", "1964-06-24", "grandfather"),
        ("Prime Minister Papandreou", "1985-06-24", "son"),
        ("Prime Minister George Papandreou", "2010-03-08", "grandson"),
        ("Πρωθυπουργός", "2010-03-08", None),
    ],
)
def test_does_the_date_part_namesakes(name: str, day: str, who: str | None) -> None:
    assert meant(name, GREECE, day, FAMILY) == who


def test_is_a_minister_the_leader_of_the_same_surname() -> None:
    judged = ask("Foreign Minister Papandreou", GREECE, "2010-03-08", FAMILY)
    assert (judged.verdict, judged.match) == (Verdict.unknown, None)
    assert "without an agreeing given name" in " ".join(judged.ranked[0].reasons)


def test_is_a_minister_the_later_leader_if_the_given_name_agrees() -> None:
    assert meant("Foreign Minister Georgios Papandreou", GREECE, "2003-05-01", FAMILY) == "grandson"


def test_does_an_office_beat_another_name() -> None:
    assert ask("Prime Minister Kostas Simitis", GREECE, "2010-03-08", FAMILY).ranked == []


def test_does_a_surname_suffice_in_another_state() -> None:
    assert ask("Prime Minister Papandreou", SPAIN, "1985-06-24", FAMILY).verdict is Verdict.unknown


def test_is_somebody_meant_after_the_end_of_the_term() -> None:
    assert ask("President Zapatero", SPAIN, "2019-06-01", (ZAPATERO,)).verdict is not Verdict.same


def test_does_a_wrong_title_give_way_to_state_date_and_name() -> None:
    assert meant("President Zapatero", SPAIN, "2007-06-01", (ZAPATERO,)) == "zapatero"


def test_is_the_contradiction_of_name_and_office_shown() -> None:
    terms = [("a", "Benigno Aquino", "2010-06-30", "2016-06-30"), ("b", "Rodrigo Duterte", "2016-06-30", "2022-06-30")]
    terms = [
        Candidate(
            id, name, tenures=(CandidateTenure("President", "head_of_state", SPAIN, *map(date.fromisoformat, days)),)
        )
        for id, name, *days in terms
    ]
    judged = ask("President Benigno S. Aquino", SPAIN, "2022-05-12", tuple(terms))
    assert judged.match is None
    assert "the name says Benigno Aquino, but Rodrigo Duterte holds the office" in judged.ranked[0].reasons[-1]


# ---- houses, fathers, kings


def test_does_the_name_of_a_house_suffice() -> None:
    assert ask("Foreign Minister al-Sabah", KUWAIT, "2003-09-15", (EMIR, NEXT_EMIR)).verdict is Verdict.unknown


def test_is_a_son_who_bears_his_fathers_names_the_father() -> None:
    father = leader("father", "Sabah al-Ahmed al-Jabir al-Sabah", KUWAIT, "2006-01-29", "2020-09-29", born=1929)
    assert ask("Sheikh Nasser Sabah Al-Ahmed Al-Sabah", KUWAIT, "2020-09-18", (father,)).ranked == []


def test_is_a_name_after_bin_the_fathers() -> None:
    assert compare(read_name("Mohammed bin Nayef"), read_name("Mohammad bin Salman")).degree is Degree.conflict
    assert compare(read_name("Mohammed bin Zayed"), read_name("Muhammad bin Zayid Al Nahyan")).degree is Degree.full


def test_is_a_king_another_king_of_a_similar_name() -> None:
    hussein = leader("hussein", "Hussein", JORDAN, "1953-05-02", "1999-02-28", born=1935)
    assert meant("King Hussein", JORDAN, "1973-12-15", (hussein,)) == "hussein"
    assert meant("Crown Prince Hassan", JORDAN, "1998-12-15", (hussein,)) is None


def test_do_ordinals_differ() -> None:
    assert compare(read_name("Prince Albert I"), read_name("Albert II of Monaco")).degree is Degree.conflict


def test_does_a_list_that_misnames_a_ruler_lose_its_dates() -> None:
    assert meant("Amir Sabah al-Ahmed al-Jabir al-Sabah", KUWAIT, "2000-09-13", (EMIR,)) == "emir"


# ---- spellings


@pytest.mark.parametrize(
    ("printed", "listed"),
    [
        ("Qadhafi", "Gaddafi"),
        ("Gerhard Schroeder", "Gerhard Schröder"),
        ("Mao Zedong", "Mao Tse-Tung"),
        ("Kim Yong-sam", "Kim Young Sam"),
        ("Hassan al Bolkiah", "Hassanal Bolkiah"),
        ("Abdul Fatah al-Sisi", "Abdel Fattah el-Sisi"),
        ("Haidar al- Abadi", "Haider al-Abadi"),
        ("Ментимир Путин", "Mentimir Putin"),
        ("Geidar Aliyev", "H. Aliyev"),
        ("Bill Clinton", "William J. Clinton"),
        ("Yoshida, Shigeru", "Shigeru Yoshida"),
        ("Gorbatschow", "Mikhail Gorbachev"),
        ("Chruschtschow", "Nikita Khrushchev"),
        ("Jelzin", "Boris Yeltsin"),
        ("Eduard Schewardnadse", "Eduard Shevardnadze"),
    ],
)
def test_which_spellings_are_of_one_name(printed: str, listed: str) -> None:
    assert compare(read_name(printed), read_name(listed)).degree >= Degree.one_word


@pytest.mark.parametrize(
    ("printed", "listed"),
    [
        ("Heydar Aliyev", "Ilham Aliyev"),
        ("Kim Jong Un", "Kim Jong Il"),
        ("Yaqub Khan", "Yahya Khan"),
        ("Lee Jae-myung", "Lee Myung Bak"),
        ("Surya Bahadur Thapa", "Sher Bahadur Deuba"),
        ("Antony Blinken", "Antony B. Anderson"),
        ("Hamad bin Khalifa Al Thani", "Hamad bin Isa Al Khalifa"),
        ("Gorbatschow", "Alfons Gorbach"),
    ],
)
def test_which_names_are_of_two_persons(printed: str, listed: str) -> None:
    assert compare(read_name(printed), read_name(listed)).degree <= Degree.misprint


def test_does_a_misprint_give_way_to_an_office_that_agrees() -> None:
    zardari = leader("zardari", "Zardari", "actors/pakistan", "2008-09-09", "2013-09-30", born=1955)
    assert meant("President Zadari", "actors/pakistan", "2008-12-04", (zardari,)) == "zardari"
    assert meant("Foreign Minister Zadari", "actors/pakistan", "2008-12-04", (zardari,)) is None


def test_is_a_german_spelling_a_misprint_of_somebody_of_another_state() -> None:
    gorbach = leader("gorbach", "Alfons Gorbach", "actors/austria", "1961-04-11", "1964-04-02", born=1898)
    gorbachev = leader("gorbachev", "Mikhail Gorbachev", "actors/soviet-union", "1985-03-11", "1991-12-25", born=1931)
    mention = Mention("Gorbatschow", "person", country="actors/russia")
    assert [one.candidate for one in resolve(mention, [gorbach, gorbachev]).ranked] == [gorbachev]
    assert resolve(mention, [gorbach]).ranked == []
    assert meant("President Gorbatschow", "actors/soviet-union", "1987-12-08", (gorbach, gorbachev)) == "gorbachev"


def test_do_two_candidates_remain() -> None:
    twins = tuple(Candidate(id, "Mohammed", countries=(KUWAIT,)) for id in ("one", "other"))
    assert ask("Crown Prince Mohammed", KUWAIT, "2008-01-13", twins).verdict is Verdict.unknown


def test_does_a_neighbour_explain_a_surname() -> None:
    ask_with = Mention("Jensen", "person", "Foreign Minister", "actors/denmark", neighbours=("Kristian Jensen",))
    minister = Candidate("jensen", "Kristian Jensen", countries=("actors/denmark",))
    assert resolve(ask_with, [minister]).match == minister


def test_is_an_empty_name_anybody() -> None:
    assert resolve(Mention("…"), FAMILY) == Judgement(Verdict.unknown)


# ---- titles


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("President", Standing.head),
        ("Prime Minister", Standing.head),
        ("Emir", Standing.ruler),
        ("Foreign Minister", Standing.other),
        ("Vice President", Standing.deputy),
        ("President-elect", Standing.deputy),
        ("former Prime Minister", Standing.former),
        ("Sheikh", Standing.none),
        ("", Standing.none),
    ],
)
def test_what_a_title_says(title: str, kind: Standing) -> None:
    assert standing(title) is kind


def test_where_does_a_name_begin() -> None:
    assert split_title("President Xi Jinping") == ("President", "Xi Jinping")
    assert split_title("Xi Jinping") == ("", "Xi Jinping")


@pytest.mark.parametrize(
    ("title", "office"),
    [
        ("Vice President", "deputy president"),
        ("Deputy Prime Minister", "deputy head of government"),
        ("Vice Chancellor", "deputy head of government"),
        ("President-elect", "elect president"),
        ("Acting President", "president"),
        ("Deputy Prime Minister and Foreign Minister", "foreign minister"),
        ("Crown Prince and Prime Minister", "head of government"),
    ],
)
def test_which_office_a_title_names(title: str, office: str) -> None:
    assert office_key(title) == office

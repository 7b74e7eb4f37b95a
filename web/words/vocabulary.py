"""Words of the vocabularies as people read them."""

import re
from collections.abc import Iterator, Mapping

from web.address import PageView
from web.words.dates import date_in_words

STANCES = {
    "SUPPORT": "supports", "FAVOUR": "favours", "NEUTRAL": "speaks neutrally of", "MIXED": "is of two minds about",
    "CRITICISE": "criticises", "OPPOSE": "opposes", "UNCLEAR": "takes no clear stance on",
}  # fmt: skip
STANCE_SIGNS = {
    "SUPPORT": "▲", "FAVOUR": "△", "NEUTRAL": "○", "MIXED": "◐", "CRITICISE": "▽", "OPPOSE": "▼", "UNCLEAR": "?",
}  # fmt: skip
SPECIAL: Mapping[str, str] = {
    "HELD": "took place", "ANTICIPATED": "expected", "ANNOUNCED": "announced", "ALLEGED": "alleged",
    "CANCELLED": "cancelled", "POSTPONED": "postponed", "IN_PERSON": "in person", "VIDEO": "by video",
    "TELEPHONE": "by telephone", "ISO_3166_1_ALPHA_2": "ISO 3166-1 alpha-2", "ISO_3166_1_ALPHA_3": "ISO 3166-1 alpha-3",
    "ISO_3166_1_NUMERIC": "ISO 3166-1 numeric", "UN_M49": "UN M49", "COW": "Correlates of War", "GEC": "GEC (FIPS)",
    "COW_ALLIANCE": "Correlates of War, alliance", "ATOP": "ATOP", "REIGN": "REIGN", "WIKIDATA": "Wikidata",
    "GEONAMES": "GeoNames", "OPENSANCTIONS": "OpenSanctions", "VERBATIM_COPY": "verbatim copy",
    "DID_NOT_TAKE_PLACE": "did not take place", "TOOK_PLACE": "took place", "MINISTER": "minister",
    "A": "A, reliable", "B": "B, usually reliable", "C": "C, fairly reliable", "D": "D, not usually reliable",
    "E": "E, unreliable", "F": "F, reliability not judged", "OUTSIDE": "covers such facts, but does not list this one",
    "SILENT": "covers the subject, but does not mention this", "ANOTHER_TIME": "gives another time",
}  # fmt: skip
FIELDS = {
    "spanSha256": "SHA-256 of the span", "citationValue": "value", "identifierValue": "value", "nameKind": "kind",
    "relationKind": "relation", "obligationKind": "obligation", "membershipStatus": "status", "referenceKind": "kind",
    "place_id": "place", "part_of_id": "part of", "meeting_id": "meeting", "speaker_id": "speaker",
    "participationRole": "role", "targetRole": "role", "isComplete": "complete", "supportType": "support",
}  # fmt: skip
RELATIONS = {
    "AT_WAR_WITH": "is at war with", "CITIZEN_OF": "is a citizen of", "NEUTRAL_TOWARDS": "is neutral towards",
    "PART_OF": "is part of", "SEEKS_SUPPORT_OF": "seeks the support of",
}  # fmt: skip
"""The relations that are no verbs by themselves."""
COLLECTIONS = {
    "actors": "People, states and organisations", "alliances": "Alliances", "meetings": "Meetings",
    "statements": "Statements", "documents": "Documents", "publishers": "Publishers", "offices": "Offices",
    "places": "Places", "topics": "Topics",
}  # fmt: skip
ID = re.compile("[a-z]+/[a-z0-9][a-z0-9-]*")
DATE = re.compile(r"[\dX?~%/.-]*\d{2}[\dX?~%/.-]*|\.\.")
WORD = re.compile("[a-z_]+")
FULL_DAY = re.compile(r"\d{4}-\d\d-\d\d")
PLAIN = re.compile(r"\d{4}(-\d\d){0,2}")
CERTAINTIES = {
    "certain": "only what is certain",
    "likely": "what is likely",
    "possible": "also what is merely possible",
}


def word(name: str | None) -> str:
    """A word of a vocabulary, such as `verbatim copy` for VERBATIM_COPY."""
    text = (name or "").lower().removesuffix("_id")
    return SPECIAL.get(name or "", text.replace("_", " "))


def relation(kind: str) -> str:
    """A relation as a verb: `is part of`."""
    return RELATIONS.get(kind, word(kind))


def capitalised(text: str) -> str:
    """A text whose first letter is a capital; the others stay."""
    return text[:1].upper() + text[1:]


def is_id(text: str) -> bool:
    """Whether a value is the id of a record that has a page."""
    return bool(ID.fullmatch(text))


def value_in_words(text: str) -> str:
    """A value of a citation: a date in words, a word of a vocabulary without underscores, other texts as they are."""
    return date_in_words(text) if DATE.fullmatch(text) else text.replace("_", " ") if WORD.fullmatch(text) else text


def field_name(name: str) -> str:
    """The name of a field of the API as a heading: `Participation role`."""
    return capitalised(FIELDS.get(name) or re.sub("([A-Z])", r" \1", name).lower())


def counted(number: int, noun: str, plural: str = "") -> str:
    """`1 source`, `1,240 sources`."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


def on_day(day: str) -> str:
    """When, as an adverbial: `on 9 April 2024`, `in 1962`, `in April 2024`."""
    return (
        f"{'on' if FULL_DAY.fullmatch(day) else 'in'} {date_in_words(day)}"
        if PLAIN.fullmatch(day)
        else date_in_words(day)
    )


def view_in_words(view: PageView) -> str:
    """A view as one sentence."""
    parts = list(_parts(view))
    if not parts:
        return "Everything on record, whenever it held, as it is recorded now."
    return f"{capitalised('; '.join(parts))}."


def _parts(view: PageView) -> Iterator[str]:
    if day := view.get("as_of"):
        certainty = CERTAINTIES[view.get("certainty") or "likely"]
        yield f"what held {on_day(day)} ({certainty})"
    if day := view.get("published_until"):
        yield f"only what documents published by {date_in_words(day)} state"
    if source := view.get("according_to"):
        yield f"only what {view.source or source} says, with the dates that it gives"
    if moment := view.get("known_at"):
        yield f"as recorded in this base on {date_in_words(moment[:10])}{moment[10:].replace('T', ' at ')}"
    if revision := view.get("revision"):
        yield f"as recorded at revision {revision}"
    if release := view.get("release"):
        yield f"as recorded in the release {release}"
    if ranks := view.get("ranks"):
        yield {
            "best": "only the best of competing facts",
            "any": "deprecated facts too",
            "no_deprecated": "without deprecated facts",
        }[ranks]

"""Heads of international organisations since 2000, and judges and presidents of their organs, as in Wikidata, 2022."""

import re
from dataclasses import replace

from seeds.build.listings import Listing
from seeds.build.sources import Cells, Sources

PATH = "international-offices/holders21.csv"
DOCUMENT = "documents/international-offices-2022"
COLUMNS = ("position", "person", "personID", "start", "end")
UNITED_NATIONS = "actors/united-nations"
POSITIONS = {
    "Secretary-General of the United Nations": (UNITED_NATIONS, "Secretary-General", "head_of_organisation"),
    "Deputy Secretary-General of the United Nations": (UNITED_NATIONS, "Deputy Secretary-General", "senior_official"),
    "Under-Secretary-General of the United Nations": (UNITED_NATIONS, "Under-Secretary-General", "senior_official"),
    "President of the United Nations General Assembly": (
        UNITED_NATIONS, "President of the General Assembly", "senior_official"
    ),
    "President of the International Court of Justice": (
        UNITED_NATIONS, "President of the International Court of Justice", "senior_official"
    ),
    "Vice President of the International Court of Justice": (
        UNITED_NATIONS, "Vice President of the International Court of Justice", "senior_official"
    ),
    "Judge of the International Court of Justice": (
        UNITED_NATIONS, "Judge of the International Court of Justice", "senior_official"
    ),
    "Director-General of the World Trade Organization": (
        "actors/world-trade-organization", "Director-General", "head_of_organisation"
    ),
    "OSCE High Commissioner on National Minorities": (
        "actors/osce", "High Commissioner on National Minorities", "senior_official"
    ),
    "president of the Parliamentary Assembly of the Council of Europe": (
        "actors/council-of-europe", "President of the Parliamentary Assembly", "senior_official"
    ),
    "Speaker of the Arab Parliament": ("actors/arab-league", "Speaker of the Arab Parliament", "senior_official"),
}  # fmt: skip
"""The organisation, title and level of each position; the Court is an organ of the United Nations."""
NO_STATE = "Permanent Representative to the United Nations"


def read_offices(sources: Sources) -> list[Listing]:
    """Returns the terms in organisations, each of the organisation."""
    rows = sources.csv(PATH, COLUMNS)
    found = [one for row in rows if (one := _listing(sources, row)) is not None]
    last = {one.title: one.since or "" for one in sorted(found, key=lambda one: one.since or "")}
    return [_without_end(one, is_last=one.since == last[one.title]) for one in found]


def _without_end(one: Listing, *, is_last: bool) -> Listing:
    """Returns a term without an end as going on, or with an unknown end where the position has a later holder."""
    goes_on = is_last or one.title.startswith("Judge")
    return one if one.until else replace(one, until=".." if goes_on else None)


def _listing(sources: Sources, row: Cells) -> Listing | None:
    if row["position"] == NO_STATE:
        sources.skip(row.row, "does not say which state the representative is of")
        return None
    if row["position"] not in POSITIONS:
        raise row.invalid("position", "is no position of an organisation of the tables")
    body, title, level = POSITIONS[row["position"]]
    return Listing(
        row=row.row,
        document=DOCUMENT,
        page=f"{row.row.key}, {row['position']} and {row['personID']}",
        name=row["person"].strip(),
        country=body,
        title=title,
        level=level,
        since=_date(row, "start"),
        until=_date(row, "end"),
        wikidata=row["personID"],
    )


def _date(row: Cells, column: str) -> str | None:
    value = row[column].strip()
    if value and not re.fullmatch(r"\d{4}(-\d\d){0,2}", value):
        raise row.invalid(column, "is not a date such as 2017-01-01, 2017-01 or 2017")
    return value or None

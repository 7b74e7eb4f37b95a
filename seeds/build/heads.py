"""Heads of state and government and foreign ministers, as Wikidata had them in 2022: two snapshots of a query."""

import re

from seeds.build.listings import Listing
from seeds.build.sources import Cells, Sources
from seeds.build.state_words import state_of

LEADERS, MINISTERS = "world-leaders-2021/wikidata.csv", "foreign-ministers/foreign_ministers_wikidata_2022-12.csv"
LEADERS_DOCUMENT, MINISTERS_DOCUMENT = "documents/world-leaders-2021", "documents/foreign-ministers-2022-12"
LEADER_COLUMNS = (
    "countryid", "country", "position", "positionLabel", "officeholder", "officeholderLabel", "start_year", "end_year",
)  # fmt: skip
MINISTER_COLUMNS = ("person", "name", "country", "countryLabel", "position", "positionLabel", "start", "psid")
GOVERNING = re.compile(r"\b(?:prime minister|premier|chancellor|taoiseach|chief minister|head of government)\b", re.I)
"""Positions of a head of government; all others of the list are those of heads of state."""
NO_STATE = "holds an office of none of the states of the tables"


def read_heads(sources: Sources) -> list[Listing]:
    """Returns heads of state and government with the years of their terms."""
    rows = sources.csv(LEADERS, LEADER_COLUMNS)
    return [found for row in rows if (found := _head(sources, row)) is not None]


def read_ministers(sources: Sources) -> list[Listing]:
    """Returns foreign ministers in office in December 2022."""
    rows = sources.csv(MINISTERS, MINISTER_COLUMNS)
    return [found for row in rows if (found := _minister(sources, row)) is not None]


def _head(sources: Sources, row: Cells) -> Listing | None:
    country, name = state_of(row["country"]), row["officeholderLabel"].strip()
    if country is None:
        sources.skip(row.row, NO_STATE)
        return None
    if re.fullmatch(r"Q\d+", name):
        sources.skip(row.row, "has no English label of the person")
        return None
    governs = GOVERNING.search(row["positionLabel"])
    return Listing(
        row=row.row,
        document=LEADERS_DOCUMENT,
        page=f"{row.row.key}, {row['position']} and {row['officeholder']}",
        name=name,
        country=country,
        title=_title(row["positionLabel"]),
        level="head_of_government" if governs else "head_of_state",
        since=_year(row, "start_year"),
        until=_year(row, "end_year") or "..",
        wikidata=row["officeholder"],
        position=row["position"],
    )


def _minister(sources: Sources, row: Cells) -> Listing | None:
    country = state_of(row["countryLabel"])
    if not row["person"] or not row["name"].strip():
        sources.skip(row.row, "names no person")
        return None
    if country is None:
        sources.skip(row.row, NO_STATE)
        return None
    if not re.fullmatch(r"\d{4}-\d\d-\d\d", row["start"]):
        raise row.invalid("start", "is not a date such as 2004-03-09")
    is_secretary = country == "actors/united-states"
    return Listing(
        row=row.row,
        document=MINISTERS_DOCUMENT,
        page=f"statement {row['psid']}",
        name=row["name"].strip(),
        country=country,
        title="Secretary of State" if is_secretary else "Foreign Minister",
        level="minister",
        since=row["start"],
        until="..",
        wikidata=row["person"],
        position=row["position"],
    )


def _title(position: str) -> str:
    """Returns the title without the state: "President of Albania" is President."""
    title = re.sub(r"\s*\(.*?\)", "", re.sub(r" (?:of|in|for) (?:the )?(?=[A-Z]).*$", "", position)).strip()
    title = re.sub(r"^(?:President) of (?:the )?.*$", "President", title)
    return title[:1].upper() + title[1:]


def _year(row: Cells, column: str) -> str | None:
    value = row[column].strip()
    if value and not re.fullmatch(r"\d{4}", value):
        raise row.invalid(column, "is not a year")
    return value or None

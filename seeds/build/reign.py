"""REIGN's list of effective leaders, 1950 to March 2021.

The file is mostly UTF-8 with stray bytes of Windows-1252.  `sdate` is the day of entry; of the exit only the month is
given; an empty exit means in office when the data end.
"""

import re
from datetime import date

from seeds.build.listings import Listing
from seeds.build.sources import Cells, Sources, reviewed

PATH = "leaders/reign_leaderlist_3_21.csv"
DOCUMENT = "documents/reign-leaders-2021-03"
COLUMNS = ("stateabb", "ccode", "leadid", "leader", "sdate", "smonth", "syear", "emonth", "eyear", "birthyear")
END = date(2021, 3, 31)
"""The last day of the data: who was in office then has no end."""
SERBIA_SINCE = "2006-06-03"
NOBODY = re.compile(r"\b(?:council|junta|government|vacant|interregnum)\b", re.IGNORECASE)


def read_leaders(sources: Sources) -> list[Listing]:
    """Returns the rows that name one person."""
    rows = sources.csv(PATH, COLUMNS, ("leadid", "syear", "smonth"), text=_text(sources))
    states = _states()
    return [found for row in rows if (found := _listing(sources, row, states)) is not None]


def _text(sources: Sources) -> str:
    """Returns the text of a file in two encodings, line by line."""
    return "\n".join(_line(line) for line in sources.read(PATH).split(b"\n"))


def _line(line: bytes) -> str:
    try:
        return line.decode("utf-8-sig")
    except UnicodeDecodeError:
        return line.decode("cp1252", "replace")


def _states() -> dict[str, str]:
    """Returns the actors of COW's numbers, which REIGN uses."""
    return {one["number"]: one["actor"] for one in reviewed("cow.csv")}


def _listing(sources: Sources, row: Cells, states: dict[str, str]) -> Listing | None:
    name = re.sub(r"\(.*$", "", row["leader"]).strip()
    if NOBODY.search(name):
        sources.skip(row.row, "names no person")
        return None
    if re.search(r" and | & ", name):
        sources.skip(row.row, "names two persons in one cell")
        return None
    country = states.get(row["ccode"])
    if country is None:
        raise row.invalid("ccode", "is not a number of COW's list of states")
    since = _date(row, "syear", "smonth", "sdate")
    if since is None:
        raise row.invalid("syear", "is not a year")
    return Listing(
        row=row.row,
        document=DOCUMENT,
        page=f"row {row['leadid']}",
        name=name,
        country=_at_the_time(country, since),
        title="",
        level="effective_leader",
        since=since,
        until=_date(row, "eyear", "emonth") or "..",
        born=int(row["birthyear"]) if row["birthyear"].isdigit() else None,
        key=row["leadid"],
    )


def _date(row: Cells, *columns: str) -> str | None:
    parts = [row[column].strip() for column in columns]
    if not parts[0]:
        return None
    for column, part in zip(columns, parts, strict=True):
        if not part.isdigit():
            raise row.invalid(column, "is not a number")
    return "-".join((parts[0], *(f"{int(part):02}" for part in parts[1:])))


def _at_the_time(country: str, since: str) -> str:
    """Returns the state of a COW number on a day: 345 is Yugoslavia, then Serbia; 365 the Soviet Union, then Russia."""
    return "actors/serbia" if country == "actors/yugoslavia" and since >= SERBIA_SINCE else country

"""Presidents and secretaries of state of the United States: the Office of the Historian's lists."""

import re
from xml.etree import ElementTree as ET

from seeds.build.listings import Listing
from seeds.build.sources import Sources, parsed, plain

PRESIDENTS = "us-travels/presidents/presidents.xml"
PRINCIPALS = "us-pocom-all/pocom.tar.xz"
SECRETARIES = "positions-principals/secretary.xml"
OFFICERS = re.compile(rb"<(chief|principal)>")
PRESIDENTS_DOCUMENT, PRINCIPALS_DOCUMENT = "documents/us-travels", "documents/us-pocom"
HOME = "actors/united-states"


def read_presidents(sources: Sources) -> list[Listing]:
    """Returns the presidents with the days of their terms."""
    return [_president(sources, one) for one in sources.xml(PRESIDENTS).iter("president")]


def _president(sources: Sources, one: ET.Element) -> Listing:
    still = one.find("left-office-date")
    in_office = still is not None and still.get("still-in-office") == "true"
    key = plain(one.find("id"))
    return Listing(
        row=sources.register(PRESIDENTS, f"president {one.get('n')}"),
        document=PRESIDENTS_DOCUMENT,
        page=f"presidents.xml, president {one.get('n')}",
        name=plain(one.find("name")),
        country=HOME,
        title="President",
        level="head_of_state",
        since=plain(one.find("took-office-date")) or None,
        until=plain(one.find("left-office-date")) or (".." if in_office else None),
        born=_year(plain(one.find("birth-year"))),
        died=_year(plain(one.find("death-year"))),
        key=key,
    )


def read_secretaries(sources: Sources) -> list[Listing]:
    """Returns the secretaries of state, with their names and years of life from the files of persons."""
    files = sources.archive(PRINCIPALS)
    root = parsed(f"{PRINCIPALS}:{SECRETARIES}", files[SECRETARIES])
    _skip_others(sources, files)
    return [found for one in root.iter("principal") if (found := _secretary(sources, files, one)) is not None]


def _skip_others(sources: Sources, files: dict[str, bytes]) -> None:
    """Accounts for the rows of the other officers, which no table has."""
    for path, content in sorted(files.items()):
        if path != SECRETARIES:
            for number, kind in enumerate(OFFICERS.findall(content), 1):
                row = sources.register(PRINCIPALS, f"{path}, {kind.decode()} {number}")
                sources.skip(row, "a chief of mission or another officer than the secretary of state: in no table")


def _secretary(sources: Sources, files: dict[str, bytes], one: ET.Element) -> Listing | None:
    row = sources.register(PRINCIPALS, f"{SECRETARIES}, {plain(one.find('id'))}")
    key = plain(one.find("person-id"))
    started = plain(one.find("started/date")) or plain(one.find("appointed/date"))
    person = _person(files, key)
    if not started or person is None:
        sources.skip(row, "never appointed, or a person without a file")
        return None
    id = plain(one.find("id"))
    return Listing(
        row=row,
        document=PRINCIPALS_DOCUMENT,
        page=f"{SECRETARIES}, {id}",
        name=" ".join(filter(None, (plain(person.find("persName/forename")), plain(person.find("persName/surname"))))),
        country=HOME,
        title="Secretary of State",
        level="minister",
        since=started,
        until=plain(one.find("ended/date")) or "..",
        born=_year(plain(person.find("birth"))),
        died=_year(plain(person.find("death"))),
        key=key,
    )


def _person(files: dict[str, bytes], key: str) -> ET.Element | None:
    path = f"people/{key[:1]}/{key}.xml"
    return parsed(f"{PRINCIPALS}:{path}", files[path]) if path in files else None


def _year(text: str) -> int | None:
    return int(text[:4]) if text[:4].isdigit() else None

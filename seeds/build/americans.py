"""Presidents and secretaries of state of the United States: the Office of the Historian's lists."""

from xml.etree import ElementTree as ET

from seeds.build.listings import Listing
from seeds.build.sources import Row, Sources, parsed, plain

PRESIDENTS = "us-travels/presidents/presidents.xml"
PRINCIPALS = "us-pocom-all/pocom.tar.xz"
SECRETARIES = "positions-principals/secretary.xml"
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
    return [found for one in root.iter("principal") if (found := _secretary(files, one)) is not None]


def _secretary(files: dict[str, bytes], one: ET.Element) -> Listing | None:
    key = plain(one.find("person-id"))
    started = plain(one.find("started/date")) or plain(one.find("appointed/date"))
    person = _person(files, key)
    if not started or person is None:
        return None
    id = plain(one.find("id"))
    return Listing(
        row=Row(PRINCIPALS, f"{SECRETARIES}, {id}"),
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

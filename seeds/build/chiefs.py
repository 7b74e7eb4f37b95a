"""Chiefs of state, heads of government and ambassadors in Washington, as the World Factbook last had them.

Capitals mark the surname (XI Jinping, Friedrich MERZ); "(since ...)" is the beginning of the present term.  The
Factbook ended in February 2026: a term goes on at least until then.
"""

import html
import json
import re
from collections.abc import Iterator
from pathlib import Path

from api.resolve.names import ROMAN
from api.resolve.titles import Standing, main_title, standing
from seeds.build.listings import Listing
from seeds.build.sources import Row, Sources
from seeds.build.state_words import state_of

PATH = "factbook-all/factbook.tar.xz"
DOCUMENT = "documents/world-factbook-2026"
FIELDS = (
    ("Executive branch", "chief of state", "head_of_state"),
    ("Executive branch", "head of government", "head_of_government"),
    ("Diplomatic representation in the US", "chief of mission", "ambassador"),
)
SINCE = re.compile(r"^(?P<who>.*?)\s*\((?:since )?(?P<since>(?:\d{1,2} )?(?:[A-Z][a-z]+ )?\d{4})\)")
SPLIT = re.compile(r"<br ?/?>|;|, represented by |represented by |(?<=\)), (?:and )?|(?<=\)) and ")
TITLED = re.compile(
    r"^(?P<title>(?:(?![A-Z]{3,}).)*\b(?:President|Minister|Premier|Chancellor|King|Queen|Emperor|Sultan|Emir|Amir|Pope|Chairman|Leader|"
    r"Prince|Princess|Governor|Governor[ -]General|Regent|Taoiseach|Ambassador|Chief|Executive|Duke|Monarch|"
    r"Administrator))"
    r"\s+(?P<name>.*)$"
)
RANKS = re.compile(
    r"^(?:(?:(?:Sr|Brig|Gen|Capt|Col|Maj|Lt|Adm|Dr|Rev|Hon)\.|\(Ret\.?\)|Sir|Dame|General|Sheikh|Datuk|Dato|Seri|Honorable|"
    r"Sultan(?= \w+ ibni))\s+)+"
)
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
SMALL = frozenset({"DE", "DA", "DO", "DOS", "E", "Y", "BIN", "VON", "VAN"})


def read_chiefs(sources: Sources) -> list[Listing]:
    """Returns the persons that the profiles of states name in the three fields."""
    return [
        one
        for path, content in sources.archive(PATH).items()
        if path.endswith(".json")
        for one in _profile(path, content)
    ]


def _profile(path: str, content: bytes) -> Iterator[Listing]:
    government = json.loads(content).get("Government", {})
    names = government.get("Country name", {})
    country = next(
        (found for kind in ("short", "long") if (found := state_of(_text(names, f"conventional {kind} form")))), None
    )
    if country is None:
        return
    for section, name, level in FIELDS:
        for part in SPLIT.split(_text(government.get(section, {}), name)):
            if listing := _listing(path, country, name, level, part.strip()):
                yield listing


def _listing(path: str, country: str, field: str, level: str, part: str) -> Listing | None:
    found = SINCE.match(re.sub(r"<[^>]*>", " ", part))
    if found is None or not _has_capitals(found["who"]) or "vacant" in found["who"] or "Charg" in found["who"]:
        return None
    titled = TITLED.match(re.sub("^(?:note ?[-:]|and) ", "", found["who"].strip()))
    name = RANKS.sub("", titled["name"]) if titled else ""
    if titled is None or name.split()[0] in {"of", "the", "and"}:
        return None
    return Listing(
        row=Row(PATH, f"profile {Path(path).stem}"),
        document=DOCUMENT,
        page=f"{path}, {field}",
        name=in_small_letters(name),
        country=country,
        title="Ambassador to the United States" if level == "ambassador" else titled["title"],
        level="deputy_head" if _is_deputy(titled["title"]) else level,
        since=_date(found["since"]),
        until="..",
        to="actors/united-states" if level == "ambassador" else None,
    )


def _is_deputy(title: str) -> bool:
    """Whether a profile names a deputy beside the chief: a vice president is no head of government."""
    return standing(main_title(title)) is Standing.deputy


def _has_capitals(text: str) -> bool:
    return any(len(part) > 1 and part.isupper() for part in re.split(r"[\s-]+", text))


def in_small_letters(name: str) -> str:
    """Returns a name without capitals in its surname: XI Jinping as Xi Jinping."""
    words = re.sub(r"\s*\(.*?\)|\"", "", name).split()
    return " ".join(_word(word, is_first=not at) for at, word in enumerate(words))


def _word(word: str, *, is_first: bool) -> str:
    if re.fullmatch(r"(?:[A-Z]\.)+|JR\.?", word) or (ROMAN.match(word) and not is_first):
        return word
    return "-".join(_part(part) for part in re.split("-", word))


def _part(part: str) -> str:
    if len(part) < 2 or not part.isupper():
        return part
    return part.lower() if part in SMALL else re.sub(r"[^\W\d_]+", lambda found: found[0].capitalize(), part.lower())


def _date(text: str) -> str:
    *before, year = text.split()
    months = [number for number, name in enumerate(MONTHS, start=1) if before and name[:3] == before[-1][:3]]
    month = f"-{months[0]:02}" if months else ""
    day = f"-{int(before[0]):02}" if months and len(before) == 2 else ""
    return f"{year}{month}{day}"


def _text(fields: dict[str, dict[str, str]], name: str) -> str:
    return html.unescape(fields.get(name, {}).get("text", "")).replace("\xa0", " ").strip()

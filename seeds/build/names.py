"""Names of states: from the table of country codes, i18n-iso-countries, the Factbook, and the reviewed aliases."""

import re
from dataclasses import dataclass
from typing import Any

from seeds.build.factbook import Profile, profiles
from seeds.build.json_files import read_json
from seeds.build.sources import Cells, Row, Sources, invalid, reviewed
from seeds.build.states import COLUMNS, StateIndex
from seeds.build.tables import Tables

LANGUAGES = {"en": "English", "fr": "French", "es": "Spanish", "ru": "Russian", "zh": "Chinese", "ar": "Arabic"}
SCRIPTS = {"ru": "Cyrl", "ar": "Arab", "fa": "Arab", "hi": "Deva", "ja": "Jpan", "zh": "Hans"}
OFFICIAL = {"zh": "cn"}
"""The suffix of `official_name_` where it is not the language."""
LISTS = "country-codes/i18n-iso-countries"
NAME_LISTS = ("ar", "en", "es", "fa", "fr", "hi", "ja", "ru", "zh")
ARTICLES = {
    "en": r"the ",
    "fr": r"(?:le |la |les |l'|l’)",
    "es": r"(?:el |la |los |las )",
}
BRACKETS = re.compile(r"\s*[(\[（][^)\]）]*[)\]）]\s*")
LONGEST, LONGEST_ACRONYM = 70, 5
NOT_ITS_NAMES = {
    ("actors/morocco", "Ifni"),
    ("actors/morocco", "Spanish Sahara"),
    ("actors/vietnam", "Republic of Vietnam"),
    ("actors/yemen", "Yemen Arab Republic"),
    ("actors/yemen", "People's Democratic Republic of Yemen"),
    ("actors/indonesia", "Netherlands New Guinea"),
}
"""Former names that the Factbook gives, but of a part or of another state of the table."""


@dataclass
class Names:
    """Adds names to the table, each once per state and language."""

    tables: Tables
    states: StateIndex

    def add(
        self, actor: str, text: str, kind: str, language: str, document: str, page: str, *rows: Row, printed: str = ""
    ) -> bool:
        """Adds a name unless the state has it in that language, or it is another state's label."""
        owner = self.states.by_label.get(text)
        if not text or owner not in (None, actor) or (actor, text) in NOT_ITS_NAMES or self._has(actor, text, language):
            return False
        kind = (
            "acronym"
            if kind == "short" and text.isascii() and text.isupper() and len(text) <= LONGEST_ACRONYM
            else kind
        )
        values = {"actor": actor, "text": text, "kind": kind, "language": language, "page": page, "document": document}
        script = SCRIPTS.get(language, "Latn") if not text.isascii() or language else ""
        printed = printed if printed != text else ""
        self.tables.add("state_names.csv", {**values, "script": script, "as_printed": printed}, *rows)
        return True

    def _has(self, actor: str, text: str, language: str) -> bool:
        """Whether the state has a name in a language, or, where none is known, in any language."""
        if language:
            return self.tables.has("state_names.csv", actor, language, text)
        return any(self.tables.has("state_names.csv", actor, one, text) for one in ("", *LANGUAGES, "de", "sh"))

    def has_short(self, actor: str, language: str) -> bool:
        """Whether the state has a short name in a language."""
        names = self.tables.rows["state_names.csv"].values()
        return any(one["actor"] == actor and one["language"] == language and one["kind"] == "short" for one in names)


def build(sources: Sources, tables: Tables, states: StateIndex) -> None:
    """Adds the names of all states: those of the United Nations first, which decide which is official and short."""
    names = Names(tables, states)
    for alias in reviewed("aliases.csv"):
        if alias["actor"] not in states.labels:
            raise invalid("reviewed/aliases.csv", alias["actor"], "is no state of the table")
        names.add(alias["actor"], alias["text"], alias["kind"], alias["language"], REVIEWED, "aliases.csv")
    for cells in states.rows:
        _add_un_names(cells, names)
    for language in NAME_LISTS:
        _add_list(sources, names, language)
    for profile in profiles(sources, states):
        _add_profile(profile, names)


REVIEWED = "documents/entente-reviewed-names"


def _add_un_names(cells: Cells, names: Names) -> None:
    iso3 = cells[COLUMNS["iso_3166_1_alpha_3"]]
    actor = names.states.by_code["iso_3166_1_alpha_3", iso3]
    for language, title in LANGUAGES.items():
        columns = [(f"UNTERM {title} Formal", "official"), (f"UNTERM {title} Short", "short")]
        columns += [(f"official_name_{OFFICIAL.get(language, language)}", "alias")]
        columns += [("CLDR display name", "short")] if language == "en" else []
        for column, kind in columns:
            text = _plain_name(cells[column], language)
            page = f"row {iso3}, column {column}"
            names.add(
                actor, text, kind, language, "documents/country-codes", page, cells.row, printed=cells[column].strip()
            )


def _plain_name(text: str, language: str) -> str:
    """A name without footnote marks, and without its article before it or in brackets after it."""
    text = re.sub(r"\s*\*+\s*$", "", text.strip())
    if article := ARTICLES.get(language):
        text = re.sub(rf"\s*\((?:{article.strip()}|{article})\)$", "", text.replace("( ", "("), flags=re.IGNORECASE)
        text = re.sub(r"\s*\((?:the|le|la|les|l'|l’|el|los|las)\)$", "", text)
        text = re.sub(rf"^{article}", "", text)
    return " ".join(text.split())


def _add_list(sources: Sources, names: Names, language: str) -> None:
    """Adds the names of one file of i18n-iso-countries."""
    path = f"{LISTS}/{language}.json"
    for code, entry in _listed_names(path, read_json(path, sources.read(path))):
        row = sources.register(path, code)
        actor = names.states.by_code.get(("iso_3166_1_alpha_2", code))
        if actor is None:
            sources.skip(row, "no state of the table has the code")
            continue
        sources.use(row)
        for text in entry:
            _add_listed(names, actor, text, language, row)


def _listed_names(path: str, content: Any) -> list[tuple[str, list[str]]]:
    """The names by code, in order.  Raises Invalid for anything else than a text or a list of texts."""
    countries = content.get("countries") if isinstance(content, dict) else None
    if not isinstance(countries, dict):
        raise invalid(path, "countries", "is not an object with names by code")
    found = [(code, entry if isinstance(entry, list) else [entry]) for code, entry in sorted(countries.items())]
    for code, texts in found:
        if not all(isinstance(text, str) for text in texts):
            raise invalid(path, code, f"{countries[code]!r} is neither a name nor a list of names")
    return found


def _add_listed(names: Names, actor: str, text: str, language: str, row: Row) -> None:
    """Adds a listed name; what stands in brackets is left off, and inverted names are put in order."""
    short = BRACKETS.sub(" ", text).strip()
    head, comma, tail = short.partition(", ")
    if comma and tail.endswith(" of"):
        short = f"{tail} {head}"
    kind = (
        "acronym"
        if short.isupper() and len(short) <= 5 and short.isalpha() and language not in ("ja", "zh")
        else "alias"
    )
    kind = kind if kind == "acronym" or names.has_short(actor, language) else "short"
    page = f"{language}.json, {row.key}"
    names.add(actor, short, kind, language, "documents/i18n-iso-countries", page, row, printed=text)


def _add_profile(profile: Profile, names: Names) -> None:
    """Adds the names that a profile of the Factbook gives, its abbreviations and former names."""
    for part, kind, language in (
        ("conventional short form", "alias", "en"),
        ("conventional long form", "alias", "en"),
        ("local long form", "alias", ""),
        ("local short form", "alias", ""),
        ("former", "former", "en"),
        ("abbreviation", "acronym", "en"),
    ):
        printed = profile.text("Country name", part)
        for text in _split(printed, part):
            page = f"{profile.code}, Government / Country name / {part}"
            names.add(profile.actor, text, kind, language, profile.document, page, profile.row, printed=text)


def _split(text: str, part: str) -> list[str]:
    """The names in a cell of the Factbook, without remarks; nothing where it has a sentence instead of names."""
    text = text.partition("; note")[0]
    separator = {"former": r"[;,]| and (?=People's Democratic)", "abbreviation": r" or |/|\(or "}.get(part, r"/\s*|;")
    found = (BRACKETS.sub(" ", one).strip(" .()") for one in re.split(separator, text))
    return [one for one in found if one and len(one) <= LONGEST and _is_name(one, part)]


def _is_name(text: str, part: str) -> bool:
    if part == "abbreviation":
        return len(text) >= 2 and " " not in text and text.isascii()
    words = text.split()
    return text[0].isupper() and text not in ("None", "NA") and not {"is", "referred", "name", "formerly"} & {*words}

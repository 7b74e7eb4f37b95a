"""States and territories: their records, codes, and which of them a dataset means at a time."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any, NamedTuple, TypeVar, cast

from schema.text import slug
from seeds.build.sources import Cells, Sources, invalid, reviewed
from seeds.build.tables import Tables

T = TypeVar("T")
CODES = "country-codes/country-codes.csv"
COLUMNS = {
    "iso_3166_1_alpha_2": "ISO3166-1-Alpha-2",
    "iso_3166_1_alpha_3": "ISO3166-1-Alpha-3",
    "iso_3166_1_numeric": "ISO3166-1-numeric",
    "un_m49": "M49",
    "gec": "FIPS",
    "ioc": "IOC",
    "internet_tld": "TLD",
    "geonames": "Geoname ID",
    "wikidata": "wikidata_id",
}
FORMS = {
    "iso_3166_1_alpha_2": "[A-Z]{2}",
    "iso_3166_1_alpha_3": "[A-Z]{3}",
    "iso_3166_1_numeric": "[0-9]{1,3}",
    "un_m49": "[0-9]{1,3}",
    "gec": "[A-Z]{2}",
    "ioc": "[A-Z]{3}",
    "internet_tld": r"\.[a-z]{2}",
    "geonames": "[0-9]+",
    "wikidata": "https://www.wikidata.org/wiki/(Q[0-9]+)",
}
SHARED = {"gec": ("BES",), "ioc": ("ALA", "BES"), "internet_tld": ("BLM", "MAF")}
"""Codes that the table gives to several countries, and the countries that do not own them."""
BROKEN = {"gec": ("SRB", "PSE", "SJM", "UMI")}
"""Cells with several codes run together."""


class Rule(NamedTuple):
    """Which state an id stands for at a time."""

    printed: str
    since: str
    until: str
    actor: str
    also: bool = False


@dataclass
class StateIndex:
    """The states of the table, by id of the record, code and name; filled by `build`."""

    labels: dict[str, str] = field(default_factory=dict)
    by_code: dict[tuple[str, str], str] = field(default_factory=dict)
    rules: dict[tuple[str, str], list[Rule]] = field(default_factory=lambda: defaultdict(list))
    rows: list[Cells] = field(default_factory=list)
    by_label: dict[str, str] = field(default_factory=dict)
    _cached: dict[str, Any] = field(default_factory=dict)

    def cache(self, name: str, make: Callable[[], T]) -> T:
        """What is made once and used by several steps."""
        if name not in self._cached:
            self._cached[name] = make()
        return cast(T, self._cached[name])

    def by_cow(self, number: str, day: str) -> str:
        """The state with a number of REIGN (COW's) on a day.  Raises Invalid."""
        rule = self._then("cow", number, "", day)
        return rule.actor if rule else self._code("cow", number)

    def by_historian(self, id: str, printed: str, day: str) -> str:
        """The state that the Office of the Historian means by a country id, printed so, on a day.  Raises Invalid."""
        rule = self._then("historian", id, printed, day)
        return rule.actor if rule else self._of_id(id)

    def filed_under(self, id: str, printed: str, day: str) -> str:
        """The later state under whose id the Office of the Historian files what is about an earlier one; or nothing."""
        rule = self._then("historian", id, printed, day)
        return self._of_id(id) if rule and rule.also else ""

    def _of_id(self, id: str) -> str:
        return self.by_code.get(("historian", id)) or self._labelled(id)

    def _then(self, scheme: str, id: str, printed: str, day: str) -> Rule | None:
        for rule in self.rules.get((scheme, id), ()):
            if rule.printed in ("", printed) and (rule.since or day) <= day <= (rule.until or day):
                return rule
        return None

    def _code(self, scheme: str, value: str) -> str:
        if (actor := self.by_code.get((scheme, value))) is None:
            raise invalid(scheme, value, "stands for no state of the table")
        return actor

    def _labelled(self, id: str) -> str:
        if (actor := f"actors/{id}") not in self.labels:
            raise invalid("country id", id, "stands for no state of the table: add it to reviewed/historian_ids.csv")
        return actor


def build(sources: Sources, tables: Tables, states: StateIndex) -> None:
    """Adds the states of the table of country codes, and those of other datasets."""
    columns = [*COLUMNS.values(), "CLDR display name", "is_independent"]
    states.rows = sources.csv(CODES, columns, [COLUMNS["iso_3166_1_alpha_3"]])
    for cells in states.rows:
        _add(cells, tables, states)
    for former in reviewed("former_states.csv"):
        _add_former(former, tables, states)
    states.by_label = {label: actor for actor, label in states.labels.items()}
    _remember(states)
    _add_identifiers(tables, states)


def _add(cells: Cells, tables: Tables, states: StateIndex) -> None:
    iso3 = cells[COLUMNS["iso_3166_1_alpha_3"]]
    exception = EXCEPTIONS.get(iso3, {})
    label = exception.get("label") or plain_label(cells["CLDR display name"])
    actor = exception.get("actor") or f"actors/{slug(label, 80)}"
    codes = {scheme: code for scheme in COLUMNS if (code := _code(cells, scheme, iso3))}
    kind = exception.get("kind") or ("state" if cells["is_independent"] == "Yes" else "territory")
    row = {"actor": actor, "label": label, "kind": kind, **codes, "document": "documents/country-codes"}
    tables.add("states.csv", {**row, "page": f"row {iso3}"}, cells.row, facts=1 + len(codes))
    states.labels[actor] = label
    states.by_code |= dict.fromkeys(codes.items(), actor)


def plain_label(name: str) -> str:
    """A display name without abbreviations: `Saint Kitts and Nevis` for `St. Kitts & Nevis`."""
    return name.replace(" & ", " and ").replace("St. ", "Saint ").replace("’", "'")


def _code(cells: Cells, scheme: str, iso3: str) -> str:
    """A code; empty if the cell is, or if the code is another country's.  Raises Invalid for anything else."""
    text = cells[COLUMNS[scheme]].strip()
    if not text or iso3 in SHARED.get(scheme, ()) or iso3 in BROKEN.get(scheme, ()):
        return ""
    if not (match := re.fullmatch(FORMS[scheme], text)):
        raise cells.invalid(COLUMNS[scheme], f"is no {scheme}")
    return (match[1] if match.groups() else text).zfill(3 if scheme in ("iso_3166_1_numeric", "un_m49") else 0)


def _add_former(former: dict[str, str], tables: Tables, states: StateIndex) -> None:
    """Adds a state of another dataset; the article about it accounts for its row where its events are read."""
    document = "documents/us-recognition" if former["article"] else "documents/us-travels"
    page = f"articles/{former['article']}.xml, {former['page']}" if former["article"] else former["page"]
    values = {name: former[name] for name in ("actor", "label", "kind", "founded", "dissolved")}
    tables.add("states.csv", {**values, "document": document, "page": page})
    states.labels[former["actor"]] = former["label"]


def _add_identifiers(tables: Tables, states: StateIndex) -> None:
    """Adds reviewed identifiers: COW's numbers as REIGN has them, and items of Wikidata that the table leaves out."""
    for one in reviewed("cow.csv"):
        values = {"actor": one["actor"], "scheme": "cow", "value": one["number"], "since": one["since"]}
        page = f"columns ccode and stateabb, {one['number']} and {one['abbreviations'].replace('|', ' or ')}"
        values |= {"until": one["until"], "document": "documents/reign-leaders-2021-03", "page": page}
        tables.add("state_identifiers.csv", values)
        states.by_code["cow", one["number"]] = one["actor"]
    for one in reviewed("wikidata_ids.csv"):
        states.by_code["wikidata", one["item"]] = one["actor"]
        if one["document"]:
            values = {"actor": one["actor"], "scheme": "wikidata", "value": one["item"]}
            tables.add("state_identifiers.csv", values | {"document": one["document"], "page": one["page"]})


def _remember(states: StateIndex) -> None:
    """Reads the reviewed ids of the Office of the Historian, and what an id stands for at a time."""
    states.by_code["iso_3166_1_alpha_2", "XK"] = "actors/kosovo"  # of no standard, but used by i18n-iso-countries
    for one in reviewed("historian_ids.csv"):
        states.by_code["historian", one["id"]] = one["actor"]
    for one in reviewed("then.csv"):
        states.rules[one["scheme"], one["id"]].append(
            Rule(one["printed"], one["from"], one["until"], one["actor"], one["also"] == "yes")
        )
    _check(states, (rule.actor for rules in states.rules.values() for rule in rules))
    _check(states, states.by_code.values())


def _check(states: StateIndex, actors: Iterable[str]) -> None:
    for actor in actors:
        if actor not in states.labels:
            raise invalid("reviewed", actor, "is no state of the table")


EXCEPTIONS = {one["iso3"]: one for one in reviewed("states.csv")}

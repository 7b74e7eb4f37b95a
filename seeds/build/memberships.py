"""Organisations, and the memberships that the Factbook lists.

An entry is an acronym with a qualifier in brackets: `SCO (observer)`.  What an acronym stands for, what a qualifier
means and which entries are stale is reviewed by hand.
"""

import re
from dataclasses import dataclass, field

from seeds.build.factbook import Profile, profiles
from seeds.build.sources import Row, Sources, invalid, reviewed
from seeds.build.states import StateIndex
from seeds.build.tables import Tables

FIELD = "International organization participation"
ENTRY = re.compile(r"(?P<code>[^()]+?)\s*(?:\((?P<qualifier>.*)\))?")
PREFIX = "Afghanistan is a member of the following organizations but Taliban representatives do not participate: "


def build(sources: Sources, tables: Tables, states: StateIndex) -> None:
    """Adds the organisations, then the memberships of every profile."""
    memberships = _Memberships(sources, tables, _add_organisations(tables))
    for profile in profiles(sources, states):
        for number, entry in enumerate(entries(profile), 1):
            memberships.add(profile, number, entry)


def _add_organisations(tables: Tables) -> dict[str, str]:
    """Adds the organisations.  Returns the ids of their alliances by the Factbook's spellings."""
    alliances: dict[str, str] = {}
    for one in reviewed("organisations.csv"):
        codes, alliance = one["codes"].split("|"), f"alliances/{one['alliance'] or one['slug']}"
        alliances |= dict.fromkeys(codes, alliance)
        values = {"alliance": alliance, "actor": f"actors/{one['slug']}", "label": one["label"] or one["name"]}
        values |= {name: one[name] for name in ("kind", "name", "other_names")} | {"acronym": codes[0]}
        tables.add("organisations.csv", values)
    return alliances


def entries(profile: Profile) -> list[str]:
    """The entries of a profile, as printed: what stands between commas outside brackets."""
    text = profile.text(FIELD).removeprefix(PREFIX)
    return [entry for part in re.split(r",\s*(?![^(]*\))", text) if (entry := part.strip())]


@dataclass
class _Memberships:
    """Adds memberships; `alliances` are the ids by the Factbook's spellings."""

    sources: Sources
    tables: Tables
    alliances: dict[str, str]
    others: dict[str, str] = field(
        default_factory=lambda: {one["code"]: one["reason"] for one in reviewed("no_organisations.csv")}
    )
    qualifiers: dict[str, dict[str, str]] = field(
        default_factory=lambda: {one["qualifier"]: one for one in reviewed("qualifiers.csv")}
    )
    stale: dict[tuple[str, str], dict[str, str]] = field(
        default_factory=lambda: {(one["profile"], one["entry"]): one for one in reviewed("stale.csv")}
    )

    def add(self, profile: Profile, number: int, entry: str) -> None:
        """Adds the membership that an entry states, or skips it with the reason.  Raises Invalid."""
        row = self.sources.register(profile.row.file, f"profile {profile.code}, entry {number}: {entry}")
        match = ENTRY.fullmatch(entry)
        code, qualifier = (match["code"], match["qualifier"] or "") if match else (entry, "")
        if code not in {**self.others, **self.alliances} or qualifier not in self.qualifiers:
            raise invalid(f"{row.file}, profile {profile.code}", FIELD, f"{entry!r} is not among the reviewed entries")
        stale = self.stale.get((profile.code, entry), {"confidence": "", "reason": ""})
        if reason := self._no_membership(code, qualifier, stale):
            return self.sources.skip(row, reason)
        return self._add(profile, row, self.alliances[code], entry, self.qualifiers[qualifier], stale)

    def _no_membership(self, code: str, qualifier: str, stale: dict[str, str]) -> str:
        """Why an entry is no membership; empty if it is one."""
        if code in self.others:
            return f"no membership: {self.others[code]}"
        if not self.qualifiers[qualifier]["status"]:
            return f"no membership: {self.qualifiers[qualifier]['note']}"
        return "" if stale["confidence"] else stale["reason"]

    def _add(
        self, profile: Profile, row: Row, alliance: str, entry: str, meaning: dict[str, str], stale: dict[str, str]
    ) -> None:
        if self.tables.has("memberships.csv", alliance, profile.actor):
            return self.sources.skip(row, "the profile lists the organisation twice")
        values = {"alliance": alliance, "actor": profile.actor, "status": meaning["status"]}
        values |= {"confidence": stale["confidence"], "note": stale["reason"] or meaning["note"]}
        values |= {"as_printed": entry if "(" in entry else "", "profile": profile.code}
        return self.tables.add("memberships.csv", values, row)

"""Joins the beginnings and ends of relations to stretches of time."""

from collections import defaultdict
from dataclasses import dataclass, field
from typing import NamedTuple

from seeds.build.recognition_heads import BEGIN, EMBASSY, END, LEGATION, MISSION, RELATIONS, Event
from seeds.build.sources import Row

CLOSED = "It is inferred that it closed when relations were severed."
REOPENED = "It is inferred that it reopened when relations were resumed."
REPLACED = "It is inferred that the embassy took its place."
DIFFERS = "The year is the printed one; the attribute of its date differs."


class Entry(NamedTuple):
    """An entry of a timeline: its article, number there, section, head, and the days of the dates in the head."""

    article: str
    number: int
    section: str
    head: str
    days: tuple[str, ...]
    row: Row

    @property
    def page(self) -> str:
        """Where the entry stands."""
        return f"articles/{self.article}.xml, timeline entry {self.number}"


class Moment(NamedTuple):
    """An event at a time, its entry, and between which states."""

    at: str
    entry: Entry
    event: Event
    subject: str
    object: str


@dataclass
class RelationStretch:
    """A stretch of a relation, and the entries that state its ends."""

    since: str = ""
    until: str = ""
    entries: list[Entry] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def cite(self, moment: Moment, note: str = "") -> None:
        """Notes that an entry states an end of the stretch."""
        self.entries.append(moment.entry)
        years = {day[:4] for day in moment.entry.days if day}
        if moment.at and years and moment.at[:4] not in years:
            self.notes.append(DIFFERS)
        if note:
            self.notes.append(note)


Name = tuple[str, str, str]


def stretches(moments: list[Moment]) -> dict[Name, list[RelationStretch]]:
    """The stretches of every relation, by subject, kind and object, in order of time.

    A second beginning of a stretch, and a second end, are cited for it and change nothing.  Severed relations close the
    embassies and legations of both sides, unless an entry says when these closed; an embassy replaces other missions.
    """
    found: dict[Name, list[RelationStretch]] = defaultdict(list)
    ordered = sorted(moments, key=lambda one: (one.at[:4], one.entry.article, one.entry.number))
    stated = {(one.subject, one.event.kind, one.object, one.at[:4]) for one in ordered}
    for moment in ordered:
        _apply(found, moment)
        for kind, action, note in _consequences(moment.event):
            for ends in ((moment.subject, moment.object), (moment.object, moment.subject))[
                : 1 if kind == MISSION else 2
            ]:
                name = (ends[0], kind, ends[1])
                if (*name, moment.at[:4]) not in stated:
                    _infer(found[name], moment, action, note)
    return {name: some for name, some in found.items() if some}


def _consequences(event: Event) -> list[tuple[str, str, str]]:
    """What follows for other relations of the same states: kind, action and note."""
    if event.kind == RELATIONS and event.action == END and event.is_severance:
        return [(EMBASSY, END, CLOSED), (LEGATION, END, CLOSED)]
    if event.kind == RELATIONS and event.action == BEGIN:
        return [(EMBASSY, BEGIN, REOPENED), (LEGATION, BEGIN, REOPENED)]
    if event.kind == EMBASSY and event.action == BEGIN:
        return [(MISSION, END, REPLACED)]
    return []


def _apply(found: dict[Name, list[RelationStretch]], moment: Moment) -> None:
    some = found[moment.subject, moment.event.kind, moment.object]
    if moment.event.action == BEGIN and (not some or some[-1].until):
        some.append(RelationStretch(since=moment.at))
    elif moment.event.action == END and not some:
        some.append(RelationStretch(until=moment.at))
    elif moment.event.action == END and not some[-1].until:
        some[-1].until = moment.at
    some[-1].cite(moment)


def _infer(some: list[RelationStretch], moment: Moment, action: str, note: str) -> None:
    """Ends an open stretch; or begins one where the last one was ended by inference."""
    if not some:
        return
    if action == END and not some[-1].until:
        some[-1].until = moment.at
        some[-1].cite(moment, note)
    elif action == BEGIN and some[-1].until and CLOSED in some[-1].notes:
        some.append(RelationStretch(since=moment.at))
        some[-1].cite(moment, note)

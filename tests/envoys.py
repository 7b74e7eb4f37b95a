"""What follows from the rows of the world `envoys`, as plain Python makes of it."""

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from conftest import Asked

from schema.edtf import Bounds, DateRole, bounds, is_uncertain

Row = dict[str, Any]
COLLECTIONS = (
    *("statements", "participations", "meetings", "tenures", "offices", "relations", "actors", "citations"),
    *("documents", "targets"),
)
CONTESTS = {
    "tenures": ("person_id", "office_id"),
    "relations": ("subject_id", "kind", "object_id"),
    "targets": ("statement_id", "record_id", "role"),
}


class Asking(NamedTuple):
    """From which point of view, and for whom statements were spoken."""

    published_until: str | None
    as_of: str | None
    certainty: str
    ranks: str
    on_behalf_of: list[str]


class Then(NamedTuple):
    """Between which days something was, and whether nobody doubts it."""

    first: str
    last: str
    sure: bool


class Envoys:
    """All rows of the world, and what follows from them."""

    def __init__(self, asked: Asked) -> None:
        self.rows: dict[str, list[Row]] = {}
        for name in COLLECTIONS:
            self.rows[name] = asked.rest(f"/v1/{name}?limit=1000&ranks=any")["data"]
        self.by_id = {row["id"]: row for rows in self.rows.values() for row in rows}

    def told(self, asking: Asking, row: Row) -> bool:
        if asking.published_until is None:
            return True
        cited = (c for c in self.rows["citations"] if c["record_id"] == row["id"] and c["support_type"] == "supports")
        last = bounds(asking.published_until).latest
        return any(known(self.by_id[citation["document_id"]]["published"]).latest <= last for citation in cited)

    def held(self, asking: Asking, collection: str, then: Then, **ends: str) -> list[tuple[Row, bool]]:
        """The assertions with these ends that held then, each with whether that is certain."""
        rows = [row for row in self.rows[collection] if all(row[name] == value for name, value in ends.items())]
        found = [row for row in rows if self.told(asking, row) and holds(asking, row, then)]
        return [(row, surely(row, then)) for row in found if self.ranked(asking, collection, row, found)]

    def ranked(self, asking: Asking, collection: str, row: Row, found: list[Row]) -> bool:
        if asking.ranks == "any" or row["rank"] == "preferred":
            return True
        if asking.ranks == "no_deprecated" or row["rank"] == "deprecated":
            return bool(row["rank"] != "deprecated")
        same = (one for one in found if all(one[name] == row[name] for name in CONTESTS[collection]))
        return not any(one["rank"] == "preferred" for one in same)

    def offices_at_time(self, asking: Asking, row: Row, person: str, then: Then) -> list[Row]:
        stated = row["office_id"]
        tenures = self.held(asking, "tenures", then, person_id=person)
        found = [self.office(t["office_id"], t["id"], t["office_id"] == stated, sure) for t, sure in tenures]
        if stated and stated not in [one["office"]["id"] for one in found]:
            found.append(self.office(stated, None, True, True))
        return sorted(found, key=lambda one: (not one["stated"], not one["certain"], one["office"]["id"], said_of(one)))

    def office(self, id: str, tenure: str | None, stated: bool, sure: bool) -> Row:
        body = {"id": self.by_id[id]["body_id"]}
        told = {"office": {"id": id}, "body": body, "tenure": tenure and {"id": tenure}}
        return {**told, "stated": stated, "certain": stated or sure}

    def on_behalf_of(self, asking: Asking, statement: Row) -> set[tuple[Any, ...]]:
        """(actor, basis, office, tenure, part, certain) for each that it counts for."""
        then = said(statement)
        starts = [(actor, *basis, actor, sure) for actor, *basis, sure in self.grounds(asking, statement, then)]
        found: dict[tuple[Any, ...], bool] = {}
        ahead = list(starts)
        while ahead:
            actor, *basis, start, sure = ahead.pop()
            way = (actor, *basis, None if start == actor else start)
            if found.get(way, False) < sure or way not in found:
                found[way] = sure
                ahead += [(up, *basis, start, sure and sure_too) for up, sure_too in self.above(asking, actor, then)]
        return {(*way, sure) for way, sure in found.items()}

    def grounds(self, asking: Asking, statement: Row, then: Then) -> Iterator[tuple[Any, ...]]:
        if statement["principal_id"]:
            yield statement["principal_id"], "principal", None, None, True
        elif statement["office_id"]:
            office = self.by_id[statement["office_id"]]
            yield office["body_id"], "office", office["id"], None, True
        else:
            person = statement["speaker_id"]
            for tenure, sure in self.held(asking, "tenures", then, person_id=person):
                yield self.by_id[tenure["office_id"]]["body_id"], "tenure", tenure["office_id"], tenure["id"], sure
            if not self.held(asking._replace(certainty="possible"), "tenures", then, person_id=person):
                yield person, "speaker", None, None, True

    def above(self, asking: Asking, actor: str, then: Then) -> Iterable[tuple[str, bool]]:
        if self.by_id[actor]["kind"] == "state":
            return []
        ties = self.held(asking, "relations", then, subject_id=actor, kind="part_of")
        return [(tie["object_id"], sure) for tie, sure in ties]

    def answer(self, asking: Asking) -> list[Row]:
        return [
            {
                "id": row["id"],
                "offices_at_time": self.offices_at_time(asking, row, row["speaker_id"], said(row)),
                "on_behalf_of": sorted(map(told_so, self.on_behalf_of(asking, row)), key=str),
            }
            for row in self.rows["statements"]
            if self.told(asking, row) and {one[0] for one in self.on_behalf_of(asking, row)} & {*asking.on_behalf_of}
        ]

    def participants(self, asking: Asking) -> list[Row]:
        return [
            {"id": row["id"], "offices_at_time": self.offices_at_time(asking, row, row["actor_id"], self.met(row))}
            for row in self.rows["participations"]
        ]

    def met(self, participation: Row) -> Then:
        meeting = self.by_id[participation["meeting_id"]]
        first, last = known(meeting["start"]), known(meeting["end"] or meeting["start"])
        return Then(first.earliest, last.latest, not (doubted(meeting["start"]) or doubted(meeting["end"])))


def known(date: Row | None, role: DateRole = DateRole.point) -> Bounds:
    return bounds(date and date["text"], role)


def doubted(date: Row | None) -> bool:
    return date is not None and is_uncertain(date["text"])


def said(statement: Row) -> Then:
    return Then(*known(statement["date"]), not doubted(statement["date"]))


def holds(asking: Asking, row: Row, then: Then) -> bool:
    if asking.certainty == "certain":
        return surely(row, then)
    return (
        known(row["since"], DateRole.start).earliest <= then.last
        and known(row["until"], DateRole.end).latest >= then.first
    )


def surely(row: Row, then: Then) -> bool:
    covers = (
        known(row["since"], DateRole.start).latest <= then.first
        and known(row["until"], DateRole.end).earliest >= then.last
    )
    return covers and then.sure and not (doubted(row["since"]) or doubted(row["until"]))


def said_of(office: Row) -> str:
    return office["tenure"]["id"] if office["tenure"] else ""


def told_so(way: tuple[Any, ...]) -> Row:
    actor, basis, office, tenure, part, sure = way
    ends = {"actor": actor, "office": office, "tenure": tenure, "part": part}
    return {name: id and {"id": id} for name, id in ends.items()} | {"basis": basis, "certain": sure}

"""A reference model in plain Python of offices at the time and of attribution, for the world `envoys`."""

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from certainty_model import CertaintyModel, date_bounds
from conftest import Api

from schema.edtf import bounds, is_uncertain

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


class Viewpoint(NamedTuple):
    """A view, and the actors on whose behalf statements are requested."""

    published_until: str | None
    as_of: str | None
    certainty: str
    ranks: str
    on_behalf_of: list[str]


class Period(NamedTuple):
    """The days between which something was, and whether they are certain."""

    first: str
    last: str
    certain: bool


class AttributionModel:
    """All rows of the world, and what is derived from them."""

    def __init__(self, api: Api) -> None:
        self.rows: dict[str, list[Row]] = {}
        for name in COLLECTIONS:
            self.rows[name] = api.rest(f"/v1/{name}?limit=1000&ranks=any")["data"]
        self.by_id = {row["id"]: row for rows in self.rows.values() for row in rows}
        self.certainty = CertaintyModel(self.rows)

    def is_published(self, viewpoint: Viewpoint, row: Row) -> bool:
        if viewpoint.published_until is None:
            return True
        cited = (c for c in self.rows["citations"] if c["record_id"] == row["id"] and c["support_type"] == "supports")
        last = bounds(viewpoint.published_until).latest
        return any(date_bounds(self.by_id[citation["document_id"]]["published"]).latest <= last for citation in cited)

    def assertions_at(
        self, viewpoint: Viewpoint, collection: str, period: Period, **ends: str
    ) -> list[tuple[Row, bool]]:
        """Returns the assertions with these ends that held in a period, each with whether that is certain."""
        rows = [row for row in self.rows[collection] if all(row[name] == value for name, value in ends.items())]
        found = [row for row in rows if self.is_published(viewpoint, row) and self.holds(viewpoint, row, period)]
        certain = viewpoint._replace(certainty="certain")
        return [
            (row, period.certain and self.holds(certain, row, period))
            for row in found
            if self.ranked(viewpoint, collection, row, found)
        ]

    def holds(self, viewpoint: Viewpoint, row: Row, period: Period) -> bool:
        return self.certainty.holds(viewpoint.certainty, row, period.first, period.last, viewpoint.published_until)

    def ranked(self, viewpoint: Viewpoint, collection: str, row: Row, found: list[Row]) -> bool:
        if viewpoint.ranks == "any" or row["rank"] == "preferred":
            return True
        if viewpoint.ranks == "no_deprecated" or row["rank"] == "deprecated":
            return bool(row["rank"] != "deprecated")
        rivals = (each for each in found if all(each[name] == row[name] for name in CONTESTS[collection]))
        return not any(each["rank"] == "preferred" for each in rivals)

    def offices_at_time(self, viewpoint: Viewpoint, row: Row, person: str, period: Period) -> list[Row]:
        stated = row["office_id"]
        tenures = self.assertions_at(viewpoint, "tenures", period, person_id=person)
        found = [
            self.office_fields(t["office_id"], t["id"], t["office_id"] == stated, certain) for t, certain in tenures
        ]
        if stated and stated not in [each["office"]["id"] for each in found]:
            found.append(self.office_fields(stated, None, True, True))
        return sorted(
            found, key=lambda each: (not each["stated"], not each["certain"], each["office"]["id"], tenure_id(each))
        )

    def office_fields(self, id: str, tenure: str | None, stated: bool, certain: bool) -> Row:
        body = {"id": self.by_id[id]["body_id"]}
        fields = {"office": {"id": id}, "body": body, "tenure": tenure and {"id": tenure}}
        return {**fields, "stated": stated, "certain": stated or certain}

    def on_behalf_of(self, viewpoint: Viewpoint, statement: Row) -> set[tuple[Any, ...]]:
        """(actor, basis, office, tenure, part, certain) for each that it counts for."""
        period = statement.get("period") or statement_time(statement)
        starts = [
            (actor, *basis, actor, certain) for actor, *basis, certain in self.bases(viewpoint, statement, period)
        ]
        found: dict[tuple[Any, ...], bool] = {}
        ahead = list(starts)
        while ahead:
            actor, *basis, start, certain = ahead.pop()
            way = (actor, *basis, None if start == actor else start)
            if found.get(way, False) < certain or way not in found:
                found[way] = certain
                ahead += [
                    (up, *basis, start, certain and tie_certain)
                    for up, tie_certain in self.parents(viewpoint, actor, period)
                ]
        return {(*way, certain) for way, certain in found.items()}

    def statements_of(self, viewpoint: Viewpoint) -> list[str]:
        """Returns the statements that the actors made or that were made on their behalf."""
        return [
            row["id"]
            for row in self.rows["statements"]
            if self.is_published(viewpoint, row) and self.acts_for(viewpoint, row)
        ]

    def meetings_of(self, viewpoint: Viewpoint) -> list[str]:
        """Returns the meetings in which the actors take part themselves or through others."""
        parts = self.rows["participations"]
        seen = [row for row in parts if self.is_published(viewpoint, row)]
        present = [row for row in seen if row["attendance"] not in ("declined", "absent")]
        acts = [
            {**row, "speaker_id": row["actor_id"], "principal_id": row["represents_id"], "period": self.met(row)}
            for row in present
        ]
        met = {act["meeting_id"] for act in acts if self.acts_for(viewpoint, act)}
        return [row["id"] for row in self.rows["meetings"] if row["id"] in met and self.is_published(viewpoint, row)]

    def acts_for(self, viewpoint: Viewpoint, act: Row) -> bool:
        found = {act["speaker_id"], *(each[0] for each in self.on_behalf_of(viewpoint, act))}
        return bool(found & {*viewpoint.on_behalf_of})

    def bases(self, viewpoint: Viewpoint, statement: Row, period: Period) -> Iterator[tuple[Any, ...]]:
        if statement["principal_id"]:
            yield statement["principal_id"], "principal", None, None, True
        elif statement["office_id"]:
            office = self.by_id[statement["office_id"]]
            yield office["body_id"], "office", office["id"], None, True
        else:
            person = statement["speaker_id"]
            for tenure, certain in self.assertions_at(viewpoint, "tenures", period, person_id=person):
                yield self.by_id[tenure["office_id"]]["body_id"], "tenure", tenure["office_id"], tenure["id"], certain
            if not self.assertions_at(viewpoint._replace(certainty="possible"), "tenures", period, person_id=person):
                yield person, "speaker", None, None, True

    def parents(self, viewpoint: Viewpoint, actor: str, period: Period) -> Iterable[tuple[str, bool]]:
        if self.by_id[actor]["kind"] == "state":
            return []
        ties = self.assertions_at(viewpoint, "relations", period, subject_id=actor, kind="part_of")
        return [(tie["object_id"], certain) for tie, certain in ties]

    def answer(self, viewpoint: Viewpoint) -> list[Row]:
        return [
            {
                "id": row["id"],
                "offices_at_time": self.offices_at_time(viewpoint, row, row["speaker_id"], statement_time(row)),
                "on_behalf_of": sorted(map(way_fields, self.on_behalf_of(viewpoint, row)), key=str),
            }
            for row in self.rows["statements"]
            if self.is_published(viewpoint, row)
            and {each[0] for each in self.on_behalf_of(viewpoint, row)} & {*viewpoint.on_behalf_of}
        ]

    def participants(self, viewpoint: Viewpoint) -> list[Row]:
        return [
            {"id": row["id"], "offices_at_time": self.offices_at_time(viewpoint, row, row["actor_id"], self.met(row))}
            for row in self.rows["participations"]
        ]

    def met(self, participation: Row) -> Period:
        meeting = self.by_id[participation["meeting_id"]]
        first, last = date_bounds(meeting["start"]), date_bounds(meeting["end"] or meeting["start"])
        return Period(
            first.earliest, last.latest, not (is_uncertain_date(meeting["start"]) or is_uncertain_date(meeting["end"]))
        )


def is_uncertain_date(date: Row | None) -> bool:
    return date is not None and is_uncertain(date["text"])


def statement_time(statement: Row) -> Period:
    return Period(*date_bounds(statement["date"]), not is_uncertain_date(statement["date"]))


def tenure_id(office: Row) -> str:
    return office["tenure"]["id"] if office["tenure"] else ""


def way_fields(way: tuple[Any, ...]) -> Row:
    actor, basis, office, tenure, part, certain = way
    ends = {"actor": actor, "office": office, "tenure": tenure, "part": part}
    return {name: id and {"id": id} for name, id in ends.items()} | {"basis": basis, "certain": certain}

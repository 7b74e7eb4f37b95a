"""For whom a statement was spoken, and on which ground it counts for each."""

from api.query.ast.field_types import Read, leads, sort, value
from api.query.sql.context import Draft
from api.query.sql.on_behalf_of import Ground, spoken
from schema.actor import Actor
from schema.office import Office
from schema.tenure import Tenure

MOST_SPOKEN_FOR = 50


def _rows(draft: Draft, statement: str) -> str:
    found, spoken_for = draft.alias(), spoken(draft, f"(select {statement}.id as id)")
    return (
        f"select {found}.*, case when {found}.part_id is null then 0 else 1 end as through from ({spoken_for}) {found}"
    )


SPOKEN_FOR = Read(
    "spoken_for",
    f"For whom it was spoken, at most {MOST_SPOKEN_FOR}.",
    sort(
        "SpokenFor",
        "An actor that a statement counts for, and why.",
        leads("actor", "For whom.", Actor),
        value("ground", "Why it counts for this actor.", words=Ground),
        leads("office", "The office whose body it is; null where no office is the ground.", Office, required=False),
        leads("tenure", "The tenure by which the speaker held that office.", Tenure, required=False),
        leads("part", "The part of this actor that it was spoken for; null where for itself.", Actor, required=False),
        value("certain", "Whether it follows by every reading of the dates.", "boolean"),
    ),
    _rows,
    ("through", "actor_id", "office_id", "tenure_id", "part_id"),
    MOST_SPOKEN_FOR,
)

"""For whom a statement was spoken, and on which basis it counts for each."""

from api.query.ast.field_types import FieldType, object_type, record_field, value_field
from api.query.sql.context import SqlContext
from api.query.sql.on_behalf_of import AttributionBasis, represented_actors
from schema.actor import Actor
from schema.office import Office
from schema.tenure import Tenure

MOST_SPOKEN_FOR = 50


def _rows(sql: SqlContext, statement: str) -> str:
    found, on_behalf_of = sql.alias(), represented_actors(sql, f"(select {statement}.id as id)")
    return f"select {found}.*, case when {found}.part_id is null then 0 else 1 end as through from ({on_behalf_of}) {found}"


ON_BEHALF_OF_FIELD = FieldType(
    "on_behalf_of",
    f"For whom it was spoken, at most {MOST_SPOKEN_FOR}.",
    object_type(
        "OnBehalfOf",
        "An actor that a statement counts for, and why.",
        record_field("actor", "For whom.", Actor),
        value_field("basis", "Why it counts for this actor.", words=AttributionBasis),
        record_field(
            "office", "The office whose body it is; null where no office is the basis.", Office, required=False
        ),
        record_field("tenure", "The tenure by which the speaker held that office.", Tenure, required=False),
        record_field(
            "part", "The part of this actor that it was spoken for; null where for itself.", Actor, required=False
        ),
        value_field("certain", "Whether it follows by every reading of the dates.", "boolean"),
    ),
    _rows,
    ("through", "actor_id", "office_id", "tenure_id", "part_id"),
    MOST_SPOKEN_FOR,
)

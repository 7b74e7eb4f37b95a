"""The actors on whose behalf a statement was made, and the basis for each."""

from api.query.ast.field_types import FieldType, object_type, record_field, value_field
from api.query.sql.acts import STATEMENTS
from api.query.sql.context import SqlContext
from api.query.sql.on_behalf_of import AttributionBasis, represented_actors
from schema.actor import Actor
from schema.office import Office
from schema.tenure import Tenure

MAX_REPRESENTED = 50


def _rows(sql: SqlContext, statement: str) -> str:
    row, actors = sql.alias(), represented_actors(sql, STATEMENTS, f"(select {statement}.id as id)")
    return f"select {row}.*, case when {row}.part_id is null then 0 else 1 end as through from ({actors}) {row}"


ON_BEHALF_OF_FIELD = FieldType(
    "on_behalf_of",
    f"The actors on whose behalf it was made, at most {MAX_REPRESENTED}.",
    object_type(
        "OnBehalfOf",
        "An actor on whose behalf a statement was made, and why.",
        record_field("actor", "The actor.", Actor),
        value_field("basis", "Why the statement is attributed to this actor.", words=AttributionBasis),
        record_field("office", "The office that is the basis; null if none is.", Office, required=False),
        record_field("tenure", "The tenure by which the speaker held the office.", Tenure, required=False),
        record_field(
            "part", "The part of this actor that it was made for; null if for the actor itself.", Actor, required=False
        ),
        value_field("certain", "Whether it is true for every possible date.", "boolean"),
    ),
    _rows,
    ("through", "actor_id", "office_id", "tenure_id", "part_id"),
    MAX_REPRESENTED,
)

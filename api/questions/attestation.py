"""How certain it is that a row held on the view's day, and the last day on which a document attests it."""

from dataclasses import replace

from api.query.ast.field_types import FieldType, object_type, value_field
from api.query.ast.view import Certainty
from api.query.sql.as_of import counted_citations, view_conditions
from api.query.sql.context import SqlContext
from api.query.sql.expr import quoted
from schema.catalog import period
from schema.edtf import NEVER_AFTER, NEVER_BEFORE
from schema.entity import Assertion, Entity


def attestation_of(entity: type[Entity]) -> FieldType:
    """Declares the field for an entity that `as_of` filters by windows."""

    def rows(sql: SqlContext, row: str) -> str:
        return f"select {_degree(sql, entity, row)} as certainty, {_last_day(sql, entity, row)} as last_day"

    return FieldType("attestation", ATTESTATION.description, ATTESTATION, rows, alone=True, on_request=True)


ATTESTATION = object_type(
    "Attestation",
    "How certain it is that it held on the day of the view, and when it was last attested.",
    value_field(
        "certainty",
        "The degree reached on the day of `asOf`; null without that, or if it did not hold then.",
        words=Certainty,
        required=False,
    ),
    value_field("last_day", "The last day that a document attests; null if none does.", "day", required=False),
)


def _degree(sql: SqlContext, entity: type[Entity], row: str) -> str:
    """Returns an expression for the highest degree that a row reaches."""
    if sql.view.as_of is None:
        return "cast(null as text)"
    cases = []
    for degree in Certainty:
        with sql.viewed_as(replace(sql.view, certainty=degree)):
            cases.append(f"when {' and '.join(view_conditions(sql, entity, row))} then {quoted(degree)}")
    return f"case {' '.join(cases)} end"


def _last_day(sql: SqlContext, entity: type[Entity], row: str) -> str:
    cited = sql.alias()
    attesting = f"{cited}.record_id = {row}.id and {cited}.attested_from <= {cited}.attested_until"
    last = f"(select max({cited}.attested_until) from {counted_citations(sql)} {cited} where {attesting})"
    if issubclass(entity, Assertion):
        return last
    begin, end = period(entity) or ("", "")
    ended = f"when {row}.{end}_earliest > {quoted(NEVER_BEFORE)} then {row}.{end}_earliest"
    begun = f"when {row}.{begin}_latest < {quoted(NEVER_AFTER)} then {row}.{begin}_latest"
    return f"case {ended} {begun} else {last} end"

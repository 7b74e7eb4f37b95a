"""The derived fields of each entity's records."""

from functools import cache

from api.query.ast.field_types import FieldType
from api.questions.accounts import ACCOUNTS
from api.questions.attestation import attestation_of
from api.questions.dependents import DEPENDENTS
from api.questions.disagreements import disagreements_of
from api.questions.offices_at_time import OF_THE_PARTICIPANT, OF_THE_SPEAKER
from api.questions.omissions import SUBJECTS, omissions_of
from api.questions.on_behalf_of import ON_BEHALF_OF_FIELD
from api.questions.state import STATE
from schema.catalog import kind_of
from schema.entity import Entity, TimeRule

OWN: dict[str, tuple[FieldType, ...]] = {
    "meeting": (ACCOUNTS,),
    "citation": (DEPENDENTS,),
    "alliance": (STATE,),
    "statement": (OF_THE_SPEAKER, ON_BEHALF_OF_FIELD),
    "participation": (OF_THE_PARTICIPANT,),
}
IN_ROWS: dict[str, tuple[FieldType, ...]] = {kind: OWN[kind] for kind in ("statement", "participation")}
"""Derived fields that are small enough for each row of a list."""


@cache
def record_fields_of(entity: type[Entity]) -> dict[str, FieldType]:
    """Returns the derived fields of a record, by name."""
    return {
        field.name: field
        for field in (
            *OWN.get(kind_of(entity), ()),
            *_attestation(entity),
            disagreements_of(entity),
            *_omissions(entity),
        )
    }


@cache
def row_fields_of(entity: type[Entity]) -> dict[str, FieldType]:
    """Returns the derived fields that rows of a list offer too, by name."""
    fields = (*IN_ROWS.get(kind_of(entity), ()), *_attestation(entity), *_omissions(entity))
    return {field.name: field for field in fields}


def _attestation(entity: type[Entity]) -> list[FieldType]:
    return [attestation_of(entity)] if entity.time_rule is TimeRule.presumed else []


def _omissions(entity: type[Entity]) -> list[FieldType]:
    return [omissions_of(subject) for subject in SUBJECTS if subject is entity]

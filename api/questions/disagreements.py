"""Where documents contradict a record, or each other about it, field by field.

A disagreement, about the record or about an assertion linked to it, is one of two things.  The citations of one record
disagree: one contradicts it, gives another value for a field than is recorded, or gives dates that exclude those of
another.  Or facts of one contest, such as two holders of an office that one person holds, are both likely on one day,
and each rests on a document that the other does not rest on.  An omission is no disagreement: a document that states
nothing for a field, or the same value less precisely, contradicts nothing.
"""

from dataclasses import dataclass

from api.query.ast.field_types import FieldType, object_type, record_field, value_field
from api.query.sql.context import SqlContext
from api.questions.contests import conflicts
from api.questions.readings import disputed_fields, readings
from schema.citation import Citation, SupportType
from schema.document import Document
from schema.entity import Entity
from schema.ledger import Record

MAX_DISAGREEMENTS, MAX_READINGS = 50, 20


def disagreements_of(entity: type[Entity]) -> FieldType:
    """Declares the field for the disagreements about a record of an entity."""
    disagreement = object_type(
        "Disagreement",
        "A record or field about which documents disagree.",
        record_field("record", "The record in question; if several compete, the first of them by id.", Record),
        value_field("field", "The field; null for the record as a whole.", required=False),
        value_field("value", "The value that the record has; null if several records compete.", required=False),
        value_field("contested", "Whether several records compete, rather than citations of one record.", "boolean"),
        FieldType(
            "readings",
            f"The readings of the documents, at most {MAX_READINGS}.",
            READING,
            _Readings(entity),
            READING_ORDER,
            MAX_READINGS,
        ),
    )
    description = f"Where documents contradict the record or each other, by field, at most {MAX_DISAGREEMENTS}."
    order = ("record_id", "contested", "field")
    return FieldType("disagreements", description, disagreement, _Disagreements(entity), order, MAX_DISAGREEMENTS)


READING = object_type(
    "Reading",
    "What one document states in a disagreement.",
    record_field("record", "The record that the document is cited for.", Record),
    value_field("value", "The value that it states; null if none.", required=False),
    value_field("since", "The start that it states for a fact; null if none.", "date", required=False),
    value_field("until", "The end that it states for a fact; null if none.", "date", required=False),
    value_field("as_printed", "Its spelling, if that differs from what is recorded.", required=False),
    value_field("set_aside", "Why an editor does not count the reading; null if it counts.", required=False),
    value_field("support_type", "Whether the document supports or contradicts the record.", words=SupportType),
    record_field("document", "The document.", Document),
    record_field("citation", "The first such citation of the document, by id.", Citation),
)
READING_ORDER = ("record_id", "value", "document_id", "support_type", "citation_id")


@dataclass(frozen=True)
class _Disagreements:
    """Writes the query for the records and fields in disagreement."""

    entity: type[Entity]

    def __call__(self, sql: SqlContext, about: str) -> str:
        return f"{disputed_fields(sql, self.entity, about)} union {conflicts(sql, self.entity, about)}"


@dataclass(frozen=True)
class _Readings:
    """Writes the query for the readings in a disagreement about a record of an entity."""

    entity: type[Entity]

    def __call__(self, sql: SqlContext, about: str) -> str:
        return readings(sql, self.entity, about)

"""What each document tells of a meeting, side by side: what of it, and what it alone tells."""

from api.query.ast.field_types import FieldType, object_type, record_field, value_field
from api.query.sql.as_of import published_citations as citations
from api.query.sql.as_of import view_conditions
from api.query.sql.context import SqlContext, column
from api.questions.document_value import document_value
from schema.catalog import kind_of
from schema.citation import Citation, SupportType
from schema.document import Document
from schema.entity import Entity
from schema.meeting import Meeting
from schema.participation import Participation
from schema.statement import Statement
from schema.tag import Tag

TIED: tuple[tuple[type[Entity], str], ...] = (
    (Participation, "meeting_id"),
    (Tag, "record_id"),
    (Statement, "meeting_id"),
)
"""What is reported of a meeting besides its own fields, and the link that leads to it."""

MAX_ACCOUNTS, MAX_REPORTED = 50, 200
SUPPORT_TYPE = value_field("support_type", "Whether the document bears it out.", words=SupportType)
ALONE = value_field("alone", "Whether no other document tells it.", "boolean")
FIRST = record_field("citation", "The first of the citations.", Citation)


def _accounts(sql: SqlContext, meeting: str) -> str:
    """The documents that are cited for the meeting or for what is tied to it, in the order of their publication."""
    cited, document, tied = sql.alias(), sql.alias(), sql.alias()
    reported = [f"select {meeting}.id as id", *(_tied(sql, meeting, *one) for one in TIED)]
    return (
        f"select distinct {meeting}.id as meeting_id, {document}.id as document_id, {document}.published_earliest"
        f" from ({' union all '.join(reported)}) {tied} join {citations(sql)} {cited} on {cited}.record_id = {tied}.id"
        f" join {sql.table('document')} {document} on {document}.id = {cited}.document_id"
    )


def _tied(sql: SqlContext, meeting: str, entity: type[Entity], link: str) -> str:
    row = sql.alias()
    conditions = [f"{column(row, link)} = {meeting}.id", *view_conditions(sql, entity, row)]
    return f"select {row}.id from {sql.table(kind_of(entity))} {row} where {' and '.join(conditions)}"


def _fields(sql: SqlContext, account: str) -> str:
    """Each value that the document gives for a field of the meeting, once."""
    meeting, cited, other = sql.alias(), sql.alias(), sql.alias()
    own, theirs = (document_value(sql.dialect, Meeting, meeting, one) for one in (cited, other))
    same = f"{other}.field = {cited}.field and {theirs} is not distinct from {own}"
    elsewhere = f"{_elsewhere(sql, other, f'{meeting}.id', account)} and {same}"
    conditions = [
        f"{meeting}.id = {account}.meeting_id and {cited}.document_id = {account}.document_id",
        f"{cited}.field is not null",
    ]
    return (
        f"select {cited}.field, {own} as value, {cited}.support_type, min({cited}.id) as citation_id,"
        f" min(case when exists ({elsewhere}) then 0 else 1 end) = 1 as alone"
        f" from {sql.table('meeting')} {meeting}"
        f" join {citations(sql)} {cited} on {cited}.record_id = {meeting}.id"
        f" where {' and '.join(conditions)} group by {cited}.field, {own}, {cited}.support_type"
    )


def _elsewhere(sql: SqlContext, other: str, record: str, account: str) -> str:
    """The citations of a record in other documents than that of an account."""
    own = f"{other}.record_id = {record} and {other}.document_id <> {account}.document_id"
    return f"select 1 from {citations(sql)} {other} where {own}"


def _records(name: str, one: str, entity: type[Entity], link: str, described: str) -> FieldType:
    """Records tied to the meeting that the document is cited for."""

    def rows(sql: SqlContext, account: str) -> str:
        row, cited, other = sql.alias(), sql.alias(), sql.alias()
        conditions = [
            f"{column(row, link)} = {account}.meeting_id and {cited}.document_id = {account}.document_id",
            *view_conditions(sql, entity, row),
        ]
        return (
            f"select {row}.id as {one}_id, {cited}.support_type, min({cited}.id) as citation_id,"
            f" not exists ({_elsewhere(sql, other, f'{row}.id', account)}) as alone"
            f" from {sql.table(kind_of(entity))} {row}"
            f" join {citations(sql)} {cited} on {cited}.record_id = {row}.id"
            f" where {' and '.join(conditions)} group by {row}.id, {cited}.support_type"
        )

    members = (record_field(one, f"The {one}.", entity), SUPPORT_TYPE, ALONE, FIRST)
    reported = object_type(f"Reported{entity.__name__}", f"A {one} that a document tells of.", *members)
    return FieldType(name, described, reported, rows, (f"{one}_id", "support_type"), MAX_REPORTED)


FIELD = object_type(
    "ReportedField",
    "What a document says for a field of a meeting.",
    value_field("field", "Which field."),
    value_field("value", "What it says; null is nothing.", required=False),
    SUPPORT_TYPE,
    ALONE,
    FIRST,
)
ACCOUNT = object_type(
    "Account",
    "What one document tells of a meeting.",
    record_field("document", "The document.", Document),
    FieldType(
        "fields",
        "What it says of the meeting's own fields.",
        FIELD,
        _fields,
        ("field", "value", "support_type"),
        MAX_REPORTED,
    ),
    _records("participants", "participation", *TIED[0], "Who takes part, by its word."),
    _records("topics", "tag", *TIED[1], "What it was about, by its word."),
    _records("statements", "statement", *TIED[2], "What was said there, by its word."),
)
ACCOUNTS = FieldType(
    "accounts",
    f"What each document tells of it, by publication, at most {MAX_ACCOUNTS}.",
    ACCOUNT,
    _accounts,
    ("published_earliest", "document_id"),
    MAX_ACCOUNTS,
)

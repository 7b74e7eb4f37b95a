"""What each document reports of a meeting, side by side, and what only that document reports."""

from api.query.ast.field_types import FieldType, object_type, record_field, value_field
from api.query.sql.as_of import counted_citations as citations
from api.query.sql.as_of import view_conditions
from api.query.sql.columns import column
from api.query.sql.context import SqlContext
from api.questions.document_value import document_value
from schema.catalog import columns, kind_of
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
"""The assertions and statements reported of a meeting besides its own fields, with the link to the meeting."""

STATED = ("role", "attendance")
"""Fields of a tied record for which documents can state different values."""
MAX_ACCOUNTS, MAX_REPORTED = 50, 200
SUPPORT_TYPE = value_field(
    "support_type", "Whether the document supports, contradicts or mentions it.", words=SupportType
)
ALONE = value_field(
    "alone", "Whether no other document reports it; readings that are set aside do not count.", "boolean"
)
SET_ASIDE = value_field("set_aside", "Why an editor does not count it; null if it counts.", required=False)
FIRST = record_field("citation", "The first citation by id.", Citation)


def _accounts(sql: SqlContext, meeting: str) -> str:
    """Returns the documents cited for the meeting or records tied to it, by publication."""
    cited, document, record = sql.alias(), sql.alias(), sql.alias()
    records = [f"select {meeting}.id as id", *(_tied(sql, meeting, *tied) for tied in TIED)]
    return (
        f"select distinct {meeting}.id as meeting_id, {document}.id as document_id, {document}.published_earliest"
        f" from ({' union all '.join(records)}) {record}"
        f" join {citations(sql)} {cited} on {cited}.record_id = {record}.id"
        f" join {sql.table('document')} {document} on {document}.id = {cited}.document_id"
    )


def _tied(sql: SqlContext, meeting: str, entity: type[Entity], link: str) -> str:
    row = sql.alias()
    conditions = [f"{column(row, link)} = {meeting}.id", *view_conditions(sql, entity, row)]
    return f"select {row}.id from {sql.table(kind_of(entity))} {row} where {' and '.join(conditions)}"


def _fields(sql: SqlContext, account: str) -> str:
    """Returns each value that the document gives for a field of the meeting, once."""
    meeting, cited, other = sql.alias(), sql.alias(), sql.alias()
    own, theirs = (document_value(sql.dialect, Meeting, meeting, citation) for citation in (cited, other))
    same = f"{other}.field = {cited}.field and {theirs} is not distinct from {own}"
    elsewhere = f"{_elsewhere(sql, other, f'{meeting}.id', account)} and {same}"
    conditions = [
        f"{meeting}.id = {account}.meeting_id and {cited}.document_id = {account}.document_id",
        f"{cited}.field is not null",
    ]
    grouped = f"{cited}.field, {own}, {cited}.as_printed, {cited}.support_type, {cited}.set_aside"
    return (
        f"select {cited}.field, {own} as value, {cited}.as_printed, {cited}.support_type, {cited}.set_aside,"
        f" min({cited}.id) as citation_id, min(case when exists ({elsewhere}) then 0 else 1 end) = 1 as alone"
        f" from {sql.table('meeting')} {meeting}"
        f" join {citations(sql)} {cited} on {cited}.record_id = {meeting}.id"
        f" where {' and '.join(conditions)} group by {grouped}"
    )


def _elsewhere(sql: SqlContext, other: str, record: str, account: str) -> str:
    """Returns the citations of a record in documents other than the account's; those set aside do not count."""
    own = f"{other}.record_id = {record} and {other}.document_id <> {account}.document_id"
    return f"select 1 from {citations(sql)} {other} where {own} and {other}.set_aside is null"


FIELD = object_type(
    "ReportedField",
    "What a document states for a field.",
    value_field("field", "The name of the field."),
    value_field("value", "The value that the document states; null if it states none.", required=False),
    value_field("as_printed", "The spelling of the document, if it differs.", required=False),
    SUPPORT_TYPE,
    SET_ASIDE,
    ALONE,
    FIRST,
)
ORDER = ("field", "value", "support_type", "citation_id")


def _records(name: str, member: str, entity: type[Entity], link: str, description: str) -> FieldType:
    """Declares the list of records tied to the meeting that the document is cited for."""
    stated = [of for of in columns(entity).values() if of.vocabulary and of.name in STATED]

    def rows(sql: SqlContext, account: str) -> str:
        row, cited, other = sql.alias(), sql.alias(), sql.alias()
        conditions = [
            f"{column(row, link)} = {account}.meeting_id and {cited}.document_id = {account}.document_id",
            *view_conditions(sql, entity, row),
        ]
        values = [f"{_stated(sql, row, of.name, account)} as {of.name}" for of in stated]
        selected = [f"{row}.id as {member}_id", *values, f"{cited}.support_type, {cited}.set_aside"]
        grouped = ", ".join(str(number) for number in range(1, len(stated) + 4))
        return (
            f"select {', '.join(selected)}, min({cited}.id) as citation_id,"
            f" not exists ({_elsewhere(sql, other, f'{row}.id', account)}) as alone"
            f" from {sql.table(kind_of(entity))} {row}"
            f" join {citations(sql)} {cited} on {cited}.record_id = {row}.id"
            f" where {' and '.join(conditions)} group by {grouped}"
        )

    values = [value_field(of.name, f"The {of.name} that the document states.", words=of.vocabulary) for of in stated]
    evidence = (SUPPORT_TYPE, SET_ASIDE, ALONE, FIRST)
    about, record = f"A {member} that a document reports.", record_field(member, f"The {member}.", entity)
    reported = object_type(f"Reported{entity.__name__}", about, record, *values, *evidence)
    return FieldType(name, description, reported, rows, (f"{member}_id", "support_type", "citation_id"), MAX_REPORTED)


def _stated(sql: SqlContext, row: str, field: str, account: str) -> str:
    """Returns an expression for the value of a field by an account's document: its own, otherwise the recorded one."""
    cited = sql.alias()
    own = f"{cited}.record_id = {row}.id and {cited}.document_id = {account}.document_id and {cited}.field = '{field}'"
    return f"coalesce((select min({cited}.value) from {citations(sql)} {cited} where {own}), {column(row, field)})"


FIELD = object_type(
    "ReportedField",
    "What a document states for a field of a meeting.",
    value_field("field", "The name of the field."),
    value_field("value", "The value that the document states; null if it states none.", required=False),
    value_field("as_printed", "The spelling of the document, if it differs.", required=False),
    SUPPORT_TYPE,
    SET_ASIDE,
    ALONE,
    FIRST,
)
ORDER = ("field", "value", "support_type", "citation_id")


ACCOUNT = object_type(
    "Account",
    "What one document reports of a meeting.",
    record_field("document", "The document.", Document),
    FieldType(
        "fields",
        "Values that the document states for the meeting's own fields.",
        FIELD,
        _fields,
        ORDER,
        MAX_REPORTED,
    ),
    _records("participants", "participation", *TIED[0], "Participants according to the document."),
    _records("topics", "tag", *TIED[1], "Topics according to the document."),
    _records("statements", "statement", *TIED[2], "Statements made at the meeting according to the document."),
)
ACCOUNTS = FieldType(
    "accounts",
    f"What each document reports of the meeting, in order of publication, at most {MAX_ACCOUNTS}.",
    ACCOUNT,
    _accounts,
    ("published_earliest", "document_id"),
    MAX_ACCOUNTS,
)

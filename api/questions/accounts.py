"""What each document tells of a meeting, side by side: what of it, and what it alone tells."""

from api.query.ast.field_types import Read, leads, sort, value
from api.query.sql.as_of import cited as citations
from api.query.sql.as_of import kept
from api.query.sql.context import Draft, column
from api.questions.document_value import said
from schema.catalog import kind_of
from schema.citation import Bearing, Citation
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
"""What is told of a meeting besides its own fields, and the link that leads to it."""

MOST_ACCOUNTS, MOST_TOLD = 50, 200
BEARING = value("bearing", "Whether the document bears it out.", words=Bearing)
ALONE = value("alone", "Whether no other document tells it.", "boolean")
FIRST = leads("citation", "The first of the citations.", Citation)


def _accounts(draft: Draft, meeting: str) -> str:
    """The documents that are cited for the meeting or for what is tied to it, in the order of their publication."""
    cited, document, tied = draft.alias(), draft.alias(), draft.alias()
    told = [f"select {meeting}.id as id", *(_tied(draft, meeting, *one) for one in TIED)]
    return (
        f"select distinct {meeting}.id as meeting_id, {document}.id as document_id, {document}.published_earliest"
        f" from ({' union all '.join(told)}) {tied} join {citations(draft)} {cited} on {cited}.record_id = {tied}.id"
        f" join {draft.table('document')} {document} on {document}.id = {cited}.document_id"
    )


def _tied(draft: Draft, meeting: str, entity: type[Entity], link: str) -> str:
    row = draft.alias()
    conditions = [f"{column(row, link)} = {meeting}.id", *kept(draft, entity, row)]
    return f"select {row}.id from {draft.table(kind_of(entity))} {row} where {' and '.join(conditions)}"


def _fields(draft: Draft, account: str) -> str:
    """Each value that the document gives for a field of the meeting, once."""
    meeting, cited, other = draft.alias(), draft.alias(), draft.alias()
    own, theirs = (said(draft.dialect, Meeting, meeting, one) for one in (cited, other))
    same = f"{other}.field = {cited}.field and {theirs} is not distinct from {own}"
    elsewhere = f"{_elsewhere(draft, other, f'{meeting}.id', account)} and {same}"
    conditions = [
        f"{meeting}.id = {account}.meeting_id and {cited}.document_id = {account}.document_id",
        f"{cited}.field is not null",
    ]
    return (
        f"select {cited}.field, {own} as value, {cited}.bearing, min({cited}.id) as citation_id,"
        f" min(case when exists ({elsewhere}) then 0 else 1 end) = 1 as alone"
        f" from {draft.table('meeting')} {meeting}"
        f" join {citations(draft)} {cited} on {cited}.record_id = {meeting}.id"
        f" where {' and '.join(conditions)} group by {cited}.field, {own}, {cited}.bearing"
    )


def _elsewhere(draft: Draft, other: str, record: str, account: str) -> str:
    """The citations of a record in other documents than that of an account."""
    own = f"{other}.record_id = {record} and {other}.document_id <> {account}.document_id"
    return f"select 1 from {citations(draft)} {other} where {own}"


def _records(name: str, one: str, entity: type[Entity], link: str, described: str) -> Read:
    """Records tied to the meeting that the document is cited for."""

    def rows(draft: Draft, account: str) -> str:
        row, cited, other = draft.alias(), draft.alias(), draft.alias()
        conditions = [
            f"{column(row, link)} = {account}.meeting_id and {cited}.document_id = {account}.document_id",
            *kept(draft, entity, row),
        ]
        return (
            f"select {row}.id as {one}_id, {cited}.bearing, min({cited}.id) as citation_id,"
            f" not exists ({_elsewhere(draft, other, f'{row}.id', account)}) as alone"
            f" from {draft.table(kind_of(entity))} {row}"
            f" join {citations(draft)} {cited} on {cited}.record_id = {row}.id"
            f" where {' and '.join(conditions)} group by {row}.id, {cited}.bearing"
        )

    members = (leads(one, f"The {one}.", entity), BEARING, ALONE, FIRST)
    told = sort(f"Told{entity.__name__}", f"A {one} that a document tells of.", *members)
    return Read(name, described, told, rows, (f"{one}_id", "bearing"), MOST_TOLD)


FIELD = sort(
    "ToldField",
    "What a document says for a field of a meeting.",
    value("field", "Which field."),
    value("value", "What it says; null is nothing.", required=False),
    BEARING,
    ALONE,
    FIRST,
)
ACCOUNT = sort(
    "Account",
    "What one document tells of a meeting.",
    leads("document", "The document.", Document),
    Read(
        "fields", "What it says of the meeting's own fields.", FIELD, _fields, ("field", "value", "bearing"), MOST_TOLD
    ),
    _records("participants", "participation", *TIED[0], "Who takes part, by its word."),
    _records("topics", "tag", *TIED[1], "What it was about, by its word."),
    _records("statements", "statement", *TIED[2], "What was said there, by its word."),
)
ACCOUNTS = Read(
    "accounts",
    f"What each document tells of it, by publication, at most {MOST_ACCOUNTS}.",
    ACCOUNT,
    _accounts,
    ("published_earliest", "document_id"),
    MOST_ACCOUNTS,
)

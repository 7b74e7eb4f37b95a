"""Where documents contradict a record, or each other about it, field by field.

A disagreement, about the record or about an assertion linked to it, is one of two things: a citation contradicts, or
two documents state different values for a field; or assertions compete within a contest, cannot both be right about a
field, may have held at the same time, and each rests on a document that the other does not rest on. An omission is no
disagreement: a document that states nothing for a field, or the same value less precisely, contradicts nothing.
"""

from dataclasses import dataclass, replace

from api.query.ast.field_types import FieldType, object_type, record_field, value_field
from api.query.ast.view import Ranks
from api.query.sql.as_of import published_citations as citations
from api.query.sql.as_of import same_contest, view_conditions
from api.query.sql.context import SqlContext, column
from api.query.sql.expr import quoted
from api.questions.document_value import as_text, own_value
from schema.catalog import columns, kind_of, links
from schema.citation import Citation, SupportType
from schema.document import Document
from schema.edtf import NEVER_AFTER, NEVER_BEFORE
from schema.entity import Assertion, Entity
from schema.ledger import Record

MAX_DISAGREEMENTS, MAX_READINGS = 50, 20
UNCONTESTED = ("id", "label", "revision", "note", "rank", "confidence")
"""Columns of an assertion about which assertions cannot disagree."""


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
    value_field(
        "support_type", "Whether the document supports or contradicts the record.", required=False, words=SupportType
    ),
    record_field("document", "The document; null if no citation exists.", Document, required=False),
    record_field("citation", "The first citation of the document, by id.", Citation, required=False),
)
READING_ORDER = ("record_id", "value", "document_id", "support_type")


def tied(entity: type[Entity]) -> dict[type[Assertion], list[str]]:
    """Returns the assertions linked to records of an entity, with the columns of those links."""
    found: dict[type[Assertion], list[str]] = {}
    for link in links(entity).values():
        if link.many and issubclass(link.target, Assertion):
            found.setdefault(link.target, []).append(link.column)
    return found


def disputed(entity: type[Assertion]) -> list[str]:
    """Returns the columns in which assertions of one contest can differ."""
    return [name for name in columns(entity) if name not in (*UNCONTESTED, *entity.contest)]


@dataclass(frozen=True)
class _Disagreements:
    """Writes the query for the records and fields in disagreement."""

    entity: type[Entity]

    def __call__(self, sql: SqlContext, about: str) -> str:
        return f"{self.cited(sql, about)} union {self.contested(sql, about)}"

    def cited(self, sql: SqlContext, about: str) -> str:
        """Selects fields that a citation contradicts, or for which a supporting document states another value."""
        scope, cited, found = sql.alias(), sql.alias(), sql.alias()
        values = f"{cited}.value is not null and {cited}.support_type = 'supports' and {_otherwise(sql, cited)}"
        selected = (
            f"select {cited}.record_id, {cited}.field, {cited}.value, {cited}.support_type,"
            f" {self.recorded(sql, f'{cited}.record_id', f'{cited}.field')} as recorded"
            f" from ({self.scope(sql, about)}) {scope}"
            f" join {citations(sql)} {cited} on {cited}.record_id = {scope}.id"
            f" where {cited}.support_type = 'contradicts' or ({values})"
        )
        return (
            f"select {found}.record_id, {found}.field, {found}.recorded as value, false as contested"
            f" from ({selected}) {found} where {found}.support_type = 'contradicts'"
            f" or {found}.value is distinct from {found}.recorded"
        )

    def scope(self, sql: SqlContext, about: str) -> str:
        """Selects the record itself and the assertions linked to it."""
        found = [f"select {about}.id as id"]
        for entity, names in tied(self.entity).items():
            row = sql.alias()
            conditions = [_leads(row, names, about), *view_conditions(sql, entity, row)]
            found.append(f"select {row}.id from {sql.table(kind_of(entity))} {row} where {' and '.join(conditions)}")
        return " union all ".join(found)

    def recorded(self, sql: SqlContext, record: str, field: str) -> str:
        """Returns the value that a record of any of these entities has in a field; only one of them has the record."""
        found = []
        for entity in dict.fromkeys([self.entity, *tied(self.entity)]):
            row = sql.alias()
            selected = own_value(sql.dialect, entity, row, field)
            found.append(f"(select {selected} from {sql.table(kind_of(entity))} {row} where {row}.id = {record})")
        return f"coalesce({', '.join([*found, 'null'])})"

    def contested(self, sql: SqlContext, about: str) -> str:
        """Selects fields about which competing assertions cannot both be right."""
        pairs = [_pairs(sql, entity, names, about) for entity, names in tied(self.entity).items()]
        pair = sql.alias()
        record, rival = f"{pair}.record_id", f"{pair}.rival_id"
        apart = f"{_rests_apart(sql, record, rival)} and {_rests_apart(sql, rival, record)}"
        return (
            f"select min({record}), {pair}.field, null, true from ({' union all '.join(pairs)}) {pair}"
            f" where {apart} group by {pair}.contest, {pair}.field"
        )


@dataclass(frozen=True)
class _Readings:
    """Writes the query for the readings in a disagreement about a record of an entity."""

    entity: type[Entity]

    def __call__(self, sql: SqlContext, about: str) -> str:
        """Selects the readings of one record's citations and those of each record that competes with it."""
        row, cited, field = sql.alias(), sql.alias(), f"{about}.field"
        rows = [f"select {about}.record_id as record_id, {about}.value as value where not {about}.contested"]
        rows += [_rivals(sql, entity, about) for entity in tied(self.entity)]
        stated = f"case when {cited}.field is not distinct from {field} then {cited}.value end"
        value = f"case when {cited}.support_type = 'contradicts' then {stated} else coalesce({stated}, {row}.value) end"
        cited_for_field = [
            f"{cited}.record_id = {row}.record_id",
            f"coalesce({cited}.field, {field}) is not distinct from {field} and {cited}.support_type <> 'mentions'",
        ]
        return (
            f"select {row}.record_id, {value} as value, {cited}.support_type, {cited}.document_id,"
            f" min({cited}.id) as citation_id from ({' union all '.join(rows)}) {row}"
            f" left join {citations(sql)} {cited} on {' and '.join(cited_for_field)} group by 1, 2, 3, 4"
        )


def _otherwise(sql: SqlContext, cited: str) -> str:
    """Returns a condition: another document that supports the same states no value, or another one."""
    other = sql.alias()
    conditions = [
        f"{other}.record_id = {cited}.record_id and {other}.document_id <> {cited}.document_id",
        f"{other}.support_type = 'supports' and coalesce({other}.field, {cited}.field) = {cited}.field",
        f"({other}.field is null or {other}.value is distinct from {cited}.value)",
    ]
    return f"exists (select 1 from {citations(sql)} {other} where {' and '.join(conditions)})"


def _pairs(sql: SqlContext, entity: type[Assertion], names: list[str], about: str) -> str:
    """Selects pairs of assertions of the same contest and time, with each field in which they differ."""
    row, rival, field = sql.alias(), sql.alias(), sql.alias()
    fields = " union all ".join(f"select {quoted(name)} as name" for name in disputed(entity))
    whens = [f"when {quoted(name)} then {_apart(entity, name, row, rival)}" for name in disputed(entity)]
    contest = [quoted(kind_of(entity)), *(f"coalesce({column(row, name)}, '')" for name in entity.contest)]
    conditions = [
        f"{_leads(row, names, about)} and {rival}.id > {row}.id",
        *_at_any_time(sql, entity, row, rival),
        *_one_holds(sql, entity, row, rival),
        *_at_one_time(row, rival),
        f"case {field}.name {' '.join(whens)} end",
    ]
    table = sql.table(kind_of(entity))
    joined = f"{table} {row} join {table} {rival} on {same_contest(sql, entity, row, rival)}"
    selected = " || ' ' || ".join(contest)
    return (
        f"select {row}.id as record_id, {rival}.id as rival_id, {field}.name as field, {selected} as contest"
        f" from {joined} cross join ({fields}) {field} where {' and '.join(conditions)}"
    )


def _rivals(sql: SqlContext, entity: type[Assertion], about: str) -> str:
    """Selects the records that compete with a record, including itself, with their values."""
    first, row, table = sql.alias(), sql.alias(), sql.table(kind_of(entity))
    values = [(name, as_text(sql.dialect, columns(entity)[name], column(row, name))) for name in disputed(entity)]
    value = f"case {about}.field {' '.join(f'when {quoted(name)} then {selected}' for name, selected in values)} end"
    conditions = [
        f"{first}.id = {about}.record_id and {about}.contested and {value} is not null",
        *_at_any_time(sql, entity, row),
        *_at_one_time(first, row),
    ]
    joined = f"{table} {first} join {table} {row} on {same_contest(sql, entity, first, row)}"
    return f"select {row}.id, {value} from {joined} where {' and '.join(conditions)}"


def _at_any_time(sql: SqlContext, entity: type[Assertion], *rows: str) -> list[str]:
    """Returns the view's conditions without its day, which would hide one of two rows that differ about an end."""
    with sql.viewed_as(replace(sql.view, as_of=None)):
        return [condition for row in rows for condition in view_conditions(sql, entity, row)]


def _one_holds(sql: SqlContext, entity: type[Assertion], row: str, rival: str) -> list[str]:
    """Returns the condition that at least one of the rows holds on the view's day; none without a day."""
    with sql.viewed_as(replace(sql.view, published_until=None, ranks=Ranks.any)):
        holding = [
            " and ".join(conditions) for alias in (row, rival) if (conditions := view_conditions(sql, entity, alias))
        ]
    return [f"(({holding[0]}) or ({holding[1]}))"] if holding else []


def _leads(row: str, names: list[str], about: str) -> str:
    found = [f"{column(row, name)} = {about}.id" for name in names]
    return found[0] if len(found) == 1 else f"({' or '.join(found)})"


def _apart(entity: type[Assertion], name: str, a: str, b: str) -> str:
    """Returns a condition: two rows cannot both be right about a field (dates share no day, other values differ)."""
    if columns(entity)[name].kind == "date":
        return f"({a}.{name}_latest < {b}.{name}_earliest or {b}.{name}_latest < {a}.{name}_earliest)"
    return f"{column(a, name)} <> {column(b, name)}"


def _at_one_time(a: str, b: str) -> list[str]:
    """Returns conditions: both may hold at the same time (a member that left and returned is no dispute)."""
    return [f"{_begin(a)} <= {_end(b)}", f"{_begin(b)} <= {_end(a)}"]


def _begin(row: str) -> str:
    return f"case when {row}.since is null then {quoted(NEVER_BEFORE)} else {row}.since_latest end"


def _end(row: str) -> str:
    return f"case when {row}.until is null then {quoted(NEVER_AFTER)} else {row}.until_earliest end"


def _rests_apart(sql: SqlContext, record: str, rival: str) -> str:
    """Returns a condition: some document that supports one record is not cited for its rival."""
    cited, shared, citation = sql.alias(), sql.alias(), citations(sql)
    both = f"{shared}.record_id = {rival} and {shared}.document_id = {cited}.document_id"
    conditions = [
        f"{cited}.record_id = {record} and {cited}.support_type = 'supports'",
        f"not exists (select 1 from {citation} {shared} where {both})",
    ]
    return f"exists (select 1 from {citation} {cited} where {' and '.join(conditions)})"

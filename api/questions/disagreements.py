"""Where documents contradict a record, or each other about it, field by field.

Two things count, for the record and for what is asserted of it: a citation that contradicts, or two documents that say
different things for one field; and assertions that compete within a contest, cannot both be right about a field, may
have holding at one time, and rest each on a document that the other does not rest on.  Omission is no disagreement: who
says nothing of a field contradicts nobody, and neither does who only says it less exactly.
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
"""What is selected of an assertion, rather than by it."""


def disagreements_of(entity: type[Entity]) -> FieldType:
    """The disagreements about a record of an entity."""
    selected = object_type(
        "Disagreement",
        "Something for which documents say different things.",
        record_field("record", "The record that differs; of several that compete the first.", Record),
        value_field("field", "Which field; null is the record as a whole.", required=False),
        value_field("value", "What the record says; null where several compete.", required=False),
        value_field("contested", "Whether several records compete, rather than the citations of one.", "boolean"),
        FieldType(
            "readings",
            f"What is said, at most {MAX_READINGS}.",
            READING,
            _Readings(entity),
            READING_ORDER,
            MAX_READINGS,
        ),
    )
    about = f"Where documents contradict it or each other, field by field, at most {MAX_DISAGREEMENTS}."
    order = ("record_id", "contested", "field")
    return FieldType("disagreements", about, selected, _Disagreements(entity), order, MAX_DISAGREEMENTS)


READING = object_type(
    "Reading",
    "What one document says in a disagreement.",
    record_field("record", "The record of which it says so.", Record),
    value_field("value", "The value; null is none.", required=False),
    value_field("support_type", "Whether the document bears the record out.", required=False, words=SupportType),
    record_field("document", "Who says so; null where nothing is cited.", Document, required=False),
    record_field("citation", "The first of its citations.", Citation, required=False),
)
READING_ORDER = ("record_id", "value", "document_id", "support_type")


def tied(entity: type[Entity]) -> dict[type[Assertion], list[str]]:
    """The assertions that lead to records of an entity, with the columns of the links that do."""
    found: dict[type[Assertion], list[str]] = {}
    for link in links(entity).values():
        if link.many and issubclass(link.target, Assertion):
            found.setdefault(link.target, []).append(link.column)
    return found


def disputed(entity: type[Assertion]) -> list[str]:
    """The columns by which assertions of one contest can differ."""
    return [name for name in columns(entity) if name not in (*UNCONTESTED, *entity.contest)]


@dataclass(frozen=True)
class _Disagreements:
    """Writes which records and fields there is disagreement about."""

    entity: type[Entity]

    def __call__(self, sql: SqlContext, about: str) -> str:
        return f"{self.cited(sql, about)} union {self.contested(sql, about)}"

    def cited(self, sql: SqlContext, about: str) -> str:
        """Fields of which a citation contradicts, or says otherwise than another document that supports the record."""
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
            f"select {found}.record_id, {found}.field, {found}.recorded as value, false as contested from ({selected}) {found}"
            f" where {found}.support_type = 'contradicts' or {found}.value is distinct from {found}.recorded"
        )

    def scope(self, sql: SqlContext, about: str) -> str:
        """The record itself, and what is asserted of it."""
        found = [f"select {about}.id as id"]
        for entity, names in tied(self.entity).items():
            row = sql.alias()
            conditions = [_leads(row, names, about), *view_conditions(sql, entity, row)]
            found.append(f"select {row}.id from {sql.table(kind_of(entity))} {row} where {' and '.join(conditions)}")
        return " union all ".join(found)

    def recorded(self, sql: SqlContext, record: str, field: str) -> str:
        """What a record of any of these entities says for a field; only one of them has it."""
        found = []
        for entity in dict.fromkeys([self.entity, *tied(self.entity)]):
            row = sql.alias()
            selected = own_value(sql.dialect, entity, row, field)
            found.append(f"(select {selected} from {sql.table(kind_of(entity))} {row} where {row}.id = {record})")
        return f"coalesce({', '.join([*found, 'null'])})"

    def contested(self, sql: SqlContext, about: str) -> str:
        """Fields about which competing assertions cannot both be right."""
        pairs = [_pairs(sql, entity, names, about) for entity, names in tied(self.entity).items()]
        pair = sql.alias()
        one, other = f"{pair}.record_id", f"{pair}.rival_id"
        apart = f"{_rests_apart(sql, one, other)} and {_rests_apart(sql, other, one)}"
        return (
            f"select min({one}), {pair}.field, null, true from ({' union all '.join(pairs)}) {pair}"
            f" where {apart} group by {pair}.contest, {pair}.field"
        )


@dataclass(frozen=True)
class _Readings:
    """Writes what is said in a disagreement about a record of an entity."""

    entity: type[Entity]

    def __call__(self, sql: SqlContext, about: str) -> str:
        """By the citations of one record, and by each of the records that compete with it."""
        row, cited, field = sql.alias(), sql.alias(), f"{about}.field"
        rows = [f"select {about}.record_id as record_id, {about}.value as value where not {about}.contested"]
        rows += [_rivals(sql, entity, about) for entity in tied(self.entity)]
        theirs = f"case when {cited}.field is not distinct from {field} then {cited}.value end"
        value = f"case when {cited}.support_type = 'contradicts' then {theirs} else coalesce({theirs}, {row}.value) end"
        speaks = [
            f"{cited}.record_id = {row}.record_id",
            f"coalesce({cited}.field, {field}) is not distinct from {field} and {cited}.support_type <> 'mentions'",
        ]
        return (
            f"select {row}.record_id, {value} as value, {cited}.support_type, {cited}.document_id,"
            f" min({cited}.id) as citation_id from ({' union all '.join(rows)}) {row}"
            f" left join {citations(sql)} {cited} on {' and '.join(speaks)} group by 1, 2, 3, 4"
        )


def _otherwise(sql: SqlContext, cited: str) -> str:
    """Whether another document that supports the same gives no value of its own, or another one."""
    other = sql.alias()
    conditions = [
        f"{other}.record_id = {cited}.record_id and {other}.document_id <> {cited}.document_id",
        f"{other}.support_type = 'supports' and coalesce({other}.field, {cited}.field) = {cited}.field",
        f"({other}.field is null or {other}.value is distinct from {cited}.value)",
    ]
    return f"exists (select 1 from {citations(sql)} {other} where {' and '.join(conditions)})"


def _pairs(sql: SqlContext, entity: type[Assertion], names: list[str], about: str) -> str:
    """Assertions of one contest and of one time, and each field in which they are apart."""
    row, rival, field = sql.alias(), sql.alias(), sql.alias()
    fields = " union all ".join(f"select {quoted(name)} as name" for name in disputed(entity))
    whens = [f"when {quoted(name)} then {_apart(entity, name, row, rival)}" for name in disputed(entity)]
    contest = [quoted(kind_of(entity)), *(f"coalesce({column(row, name)}, '')" for name in entity.contest)]
    conditions = [
        f"{_leads(row, names, about)} and {rival}.id > {row}.id",
        *_kept_whenever(sql, entity, row, rival),
        *_one_holds(sql, entity, row, rival),
        *_at_one_time(row, rival),
        f"case {field}.name {' '.join(whens)} end",
    ]
    table = sql.table(kind_of(entity))
    joined = f"{table} {row} join {table} {rival} on {same_contest(entity, row, rival)}"
    selected = " || ' ' || ".join(contest)
    return (
        f"select {row}.id as record_id, {rival}.id as rival_id, {field}.name as field, {selected} as contest"
        f" from {joined} cross join ({fields}) {field} where {' and '.join(conditions)}"
    )


def _rivals(sql: SqlContext, entity: type[Assertion], about: str) -> str:
    """The records that compete with one, itself among them, and what they say."""
    first, row, table = sql.alias(), sql.alias(), sql.table(kind_of(entity))
    values = [(name, as_text(sql.dialect, columns(entity)[name], column(row, name))) for name in disputed(entity)]
    value = f"case {about}.field {' '.join(f'when {quoted(name)} then {selected}' for name, selected in values)} end"
    conditions = [
        f"{first}.id = {about}.record_id and {about}.contested and {value} is not null",
        *_kept_whenever(sql, entity, row),
        *_at_one_time(first, row),
    ]
    joined = f"{table} {first} join {table} {row} on {same_contest(entity, first, row)}"
    return f"select {row}.id, {value} from {joined} where {' and '.join(conditions)}"


def _kept_whenever(sql: SqlContext, entity: type[Assertion], *rows: str) -> list[str]:
    """What the view keeps but for its day, which would hide one of two that differ about when something ended."""
    with sql.viewed_as(replace(sql.view, as_of=None)):
        return [condition for row in rows for condition in view_conditions(sql, entity, row)]


def _one_holds(sql: SqlContext, entity: type[Assertion], row: str, rival: str) -> list[str]:
    """Whether the day of the view is one about which they differ: one of them holding, as the view wants it."""
    with sql.viewed_as(replace(sql.view, published_until=None, ranks=Ranks.any)):
        holding = [
            " and ".join(conditions) for one in (row, rival) if (conditions := view_conditions(sql, entity, one))
        ]
    return [f"(({holding[0]}) or ({holding[1]}))"] if holding else []


def _leads(row: str, names: list[str], about: str) -> str:
    found = [f"{column(row, name)} = {about}.id" for name in names]
    return found[0] if len(found) == 1 else f"({' or '.join(found)})"


def _apart(entity: type[Assertion], name: str, one: str, other: str) -> str:
    """Whether two rows cannot both be right about a field: dates have no day in common, others are not the same."""
    if columns(entity)[name].kind == "date":
        return f"({one}.{name}_latest < {other}.{name}_earliest or {other}.{name}_latest < {one}.{name}_earliest)"
    return f"{column(one, name)} <> {column(other, name)}"


def _at_one_time(one: str, other: str) -> list[str]:
    """Whether both holding at one time, as far as their dates are known: who left and came back is not contested."""
    return [f"{_begin(one)} <= {_end(other)}", f"{_begin(other)} <= {_end(one)}"]


def _begin(row: str) -> str:
    return f"case when {row}.since is null then {quoted(NEVER_BEFORE)} else {row}.since_latest end"


def _end(row: str) -> str:
    return f"case when {row}.until is null then {quoted(NEVER_AFTER)} else {row}.until_earliest end"


def _rests_apart(sql: SqlContext, one: str, other: str) -> str:
    """Whether some document that supports one record is not cited for the other."""
    cited, there, citation = sql.alias(), sql.alias(), citations(sql)
    shared = f"{there}.record_id = {other} and {there}.document_id = {cited}.document_id"
    conditions = [
        f"{cited}.record_id = {one} and {cited}.support_type = 'supports'",
        f"not exists (select 1 from {citation} {there} where {shared})",
    ]
    return f"exists (select 1 from {citation} {cited} where {' and '.join(conditions)})"

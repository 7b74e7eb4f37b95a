"""Facts of one contest that are likely on the same day although only one of them can be right."""

from dataclasses import dataclass, replace
from functools import cache

from api.query.parse.params import members
from api.query.sql.as_of import counted_citations as citations
from api.query.sql.as_of import same_contest, same_values
from api.query.sql.columns import column
from api.query.sql.context import SqlContext
from api.query.sql.expr import quoted
from api.query.sql.support import supports
from api.questions.document_value import as_text
from api.questions.sql_helpers import stored_rows
from schema.catalog import columns, links
from schema.edtf import NEVER_AFTER, NEVER_BEFORE
from schema.entity import Assertion, Entity, TimeRule

NEVER_DIFFER = ("id", "label", "revision", "note", "rank", "confidence", "disputed")
"""Columns about which assertions cannot disagree."""


@dataclass(frozen=True)
class Scope:
    """Assertions about a record: those linked to it by some columns, or the record itself."""

    entity: type[Assertion]
    columns: tuple[str, ...]

    @property
    def is_record(self) -> bool:
        """Whether this is the record itself."""
        return self.columns == ("id",)


@cache
def scopes(entity: type[Entity]) -> tuple[Scope, ...]:
    """Returns the assertions about records of an entity."""
    found: dict[type[Assertion], tuple[str, ...]] = {}
    for link in links(entity).values():
        if link.many and issubclass(link.target, Assertion):
            found[link.target] = (*found.get(link.target, ()), link.column)
    own = (Scope(entity, ("id",)),) if issubclass(entity, Assertion) else ()
    return (*own, *(Scope(target, names) for target, names in found.items()))


def leads(scope: Scope, row: str, about: str) -> str:
    """Returns the condition that an assertion is about a record."""
    found = [f"{column(row, name)} = {about}.id" for name in scope.columns]
    return found[0] if len(found) == 1 else f"({' or '.join(found)})"


def conflicts(sql: SqlContext, entity: type[Entity], about: str) -> str:
    """Selects the facts about a record that conflict with others, with each field in which they differ.

    Two facts that rest on the same document are no disagreement between documents.
    """
    pairs = [_pairs(sql, scope, about) for scope in scopes(entity) if scope.entity.contest]
    pair = sql.alias()
    nothing = "select null as record_id, null as rival_id, null as field where 1 = 0"
    record, rival = f"{pair}.record_id", f"{pair}.rival_id"
    return (
        f"select {record}, {pair}.field, null, true from ({' union all '.join(pairs) or nothing}) {pair}"
        f" where {_rests_apart(sql, record, rival)} and {_rests_apart(sql, rival, record)}"
    )


def _pairs(sql: SqlContext, scope: Scope, about: str) -> str:
    """Selects pairs of facts of a contest that are likely on one day; those of one scope once, first by id."""
    entity = scope.entity
    row, rival, field = sql.alias(), sql.alias(), sql.alias()
    differing = _differing(sql, entity, row, rival)
    fields = " union all ".join(f"select {quoted(name)} as name" for name in differing)
    whens = " ".join(f"when {quoted(name)} then {differs}" for name, differs in differing.items())
    conditions = [
        leads(scope, row, about),
        f"({rival}.id > {row}.id or ({rival}.id < {row}.id and not {leads(scope, rival, about)}))",
        *_together(sql, entity, row, rival),
        f"case {field}.name {whens} end",
    ]
    table = _at_any_time(sql, entity)
    joined = f"{table} {row} join {table} {rival} on {same_contest(sql, entity, row, rival)}"
    return (
        f"select {row}.id as record_id, {rival}.id as rival_id, {field}.name as field"
        f" from {joined} cross join ({fields}) {field} where {' and '.join(conditions)}"
    )


def rivals(sql: SqlContext, entity: type[Assertion], about: str) -> str:
    """Selects the facts that compete with one that is contested, including itself, with their values."""
    if not entity.contest:
        return "select null, null where 1 = 0"
    first, row, table = sql.alias(), sql.alias(), _at_any_time(sql, entity)
    values = {
        name: as_text(sql.dialect, columns(entity)[name], column(row, name))
        for name in columns(entity)
        if name not in NEVER_DIFFER
    }
    value = f"case {about}.field {' '.join(f'when {quoted(name)} then {text}' for name, text in values.items())} end"
    rival = " and ".join([same_contest(sql, entity, first, row), *_together(sql, entity, first, row)])
    return (
        f"select {row}.id, {value} from {table} {first} join {table} {row} on ({row}.id = {first}.id or ({rival}))"
        f" where {first}.id = {about}.record_id and {about}.contested and {value} is not null"
    )


def _differing(sql: SqlContext, entity: type[Assertion], a: str, b: str) -> dict[str, str]:
    """Returns the conditions under which two facts differ, by field.

    Facts of different keys, such as two holders of an office, differ in that; those of one key in other fields.
    """
    competing = [name for name in entity.key if name not in entity.contest]
    same_key = same_values(entity, competing, a, b)
    found = {name: _differ(entity, name, a, b) for name in competing}
    for name in columns(entity):
        if name not in (*NEVER_DIFFER, *entity.key):
            found[name] = " and ".join([*same_key, _differ(entity, name, a, b)])
    return found


def _differ(entity: type[Assertion], name: str, a: str, b: str) -> str:
    """Returns a condition: two facts cannot both be right about a field (dates share no day, other values differ)."""
    if columns(entity)[name].kind == "date":
        return f"({a}.{name}_latest < {b}.{name}_earliest or {b}.{name}_latest < {a}.{name}_earliest)"
    return f"{column(a, name)} <> {column(b, name)}"


def _at_any_time(sql: SqlContext, entity: type[Assertion]) -> str:
    """Returns the table of the facts that the view includes, whatever its day, with their windows as stored."""
    with sql.viewed_as(replace(sql.view, as_of=None)):
        return stored_rows(sql, entity)


def _together(sql: SqlContext, entity: type[Assertion], a: str, b: str) -> list[str]:
    """Returns the conditions that two facts share more than a boundary day on which they are likely.

    With a day in the view, both are likely on it.
    """
    (a_begin, a_end), (b_begin, b_end) = _window(entity, a), _window(entity, b)
    conditions = [f"{a_begin} < {b_end} and {b_begin} < {a_end}"]
    if sql.view.as_of is not None:
        first, last = (sql.bind(bound) for bound in members(sql.view.as_of))
        conditions += [f"{begin} <= {last} and {end} >= {first}" for begin, end in ((a_begin, a_end), (b_begin, b_end))]
    return conditions


def _window(entity: type[Assertion], row: str) -> tuple[str, str]:
    """Returns the first and last day on which a fact is likely, or that it covers by all its dates."""
    if entity.time_rule is TimeRule.presumed:
        return f"{row}.likely_from", f"{row}.likely_until"
    begin = f"case when {row}.since is null then {quoted(NEVER_BEFORE)} else {row}.since_latest end"
    end = f"case when {row}.until is null then {quoted(NEVER_AFTER)} else {row}.until_earliest end"
    return begin, end


def _rests_apart(sql: SqlContext, record: str, rival: str) -> str:
    """Returns a condition: some document that supports one record is not cited for its rival."""
    cited, shared, citation = sql.alias(), sql.alias(), citations(sql)
    both = f"{shared}.record_id = {rival} and {shared}.document_id = {cited}.document_id"
    conditions = [
        f"{cited}.record_id = {record} and {supports(cited)}",
        f"not exists (select 1 from {citation} {shared} where {both})",
    ]
    return f"exists (select 1 from {citation} {cited} where {' and '.join(conditions)})"

"""What documents state for the fields of a record and of the assertions linked to it, and where they disagree."""

from collections.abc import Iterator
from dataclasses import replace

from api.query.ast.view import Certainty
from api.query.sql.as_of import counted_citations as citations
from api.query.sql.columns import column
from api.query.sql.context import SqlContext
from api.query.sql.expr import quoted
from api.query.sql.support import counts
from api.questions.contests import leads, rivals, scopes
from api.questions.document_value import own_value
from api.questions.sql_helpers import stored_rows, stored_table
from schema.catalog import columns, entities, kind_of
from schema.edtf import NEVER_AFTER, NEVER_BEFORE
from schema.entity import Assertion, Entity

SUBJECTS_OF_CITATION = "(select 'since' as name union all select 'until' union all select null)"
"""What a citation can speak of: the start of a fact, its end, or (null) a field or the record as a whole."""
SHOWN = (
    "since",
    "since_earliest",
    "since_latest",
    "until",
    "until_earliest",
    "until_latest",
    "as_printed",
    "set_aside",
)
"""Columns of a citation that a reading repeats."""


# ---- the fields in which readings disagree


def disputed_fields(sql: SqlContext, entity: type[Entity], about: str) -> str:
    """Selects the fields about which the citations of one record disagree, with the recorded values.

    Dates disagree if no day is possible by all readings; those marked `?` or `%` count only if there are no others.
    """
    field, found = sql.alias(), sql.alias()
    value = _recorded(sql, entity, f"{field}.record_id", f"{field}.field")
    differs = " or ".join(f"{found}.{end}_value is distinct from {found}.value" for end in ("first", "last"))
    return (
        f"select {found}.record_id, {found}.field, {found}.value, false as contested"
        f" from (select {field}.*, {value} as value from ({_by_field(sql, entity, about)}) {field}) {found}"
        f" where {found}.contradicted = 1 or {found}.greatest_earliest > {found}.least_latest"
        f" or ({found}.first_value is not null and ({differs}))"
    )


def _by_field(sql: SqlContext, entity: type[Entity], about: str) -> str:
    """Selects each field that citations speak of, with the range of what they say."""
    reading = sql.alias()
    sources = " union all ".join([_counted(sql, entity, about), *_recorded_dates(sql, entity, about)])
    greatest, least = (
        f"coalesce({of}(case when {reading}.sure = 1 then {reading}.{bound} end), {of}({reading}.{bound}))"
        for of, bound in (("max", "earliest"), ("min", "latest"))
    )
    return (
        f"select {reading}.record_id, {reading}.field,"
        f" max(case {reading}.support_type when 'contradicts' then 1 else 0 end) as contradicted,"
        f" {greatest} as greatest_earliest, {least} as least_latest,"
        f" min({reading}.value) as first_value, max({reading}.value) as last_value"
        f" from ({sources}) {reading} group by {reading}.record_id, {reading}.field"
    )


def _counted(sql: SqlContext, entity: type[Entity], about: str) -> str:
    """Selects what each citation that counts says: a value, a date with its bounds, or that the record is wrong.

    Citations that support the record and say no more, most of all, are left out: they disagree with nothing.
    """
    scope, cited, part = sql.alias(), sql.alias(), sql.alias()
    text = _by_part(part, f"{cited}.since", f"{cited}.until", f"{cited}.value")
    earliest = _by_part(part, f"{cited}.since_earliest", f"{cited}.until_earliest", f"{cited}.value_first")
    latest = _by_part(part, f"{cited}.since_latest", f"{cited}.until_latest", f"{cited}.value_last")
    whole = f"{cited}.field is not null or ({cited}.since is null and {cited}.until is null)"
    speaks = _by_part(part, f"{cited}.since is not null", f"{cited}.until is not null", whole)
    says = " or ".join(f"{cited}.{name} is not null" for name in ("field", "since", "until"))
    is_value = f"{part}.name is null and {cited}.support_type = 'supports' and {cited}.field not in ({_date_names()})"
    return (
        f"select {cited}.record_id, coalesce({part}.name, {cited}.field) as field, {cited}.support_type,"
        f" case when {is_value} then {cited}.value end as value, {earliest} as earliest, {latest} as latest,"
        f" {_sure(sql, text, earliest, latest)} as sure"
        f" from ({_scope(sql, entity, about)}) {scope} join {citations(sql)} {cited} on {cited}.record_id = {scope}.id"
        f" cross join {SUBJECTS_OF_CITATION} {part} where {counts(cited)}"
        f" and ({says} or {cited}.support_type <> 'supports') and {speaks}"
    )


def _by_part(part: str, since: str, until: str, rest: str) -> str:
    return f"case {part}.name when 'since' then {since} when 'until' then {until} else {rest} end"


def _sure(sql: SqlContext, text: str, earliest: str, latest: str) -> str:
    """Returns 1 if a date is known and not marked `?` or `%`, otherwise 0."""
    shown = f"coalesce({text}, '')"
    unmarked = [f"{sql.dialect.position(shown, quoted(mark))} = 0" for mark in "?%"]
    is_bounded = f"({earliest} > {quoted(NEVER_BEFORE)} or {latest} < {quoted(NEVER_AFTER)})"
    return f"case when {' and '.join([is_bounded, *unmarked])} then 1 else 0 end"


def _date_names() -> str:
    names = {name for entity in entities().values() for name, of in columns(entity).items() if of.kind == "date"}
    return ", ".join(map(quoted, sorted(names)))


def _recorded_dates(sql: SqlContext, entity: type[Entity], about: str) -> Iterator[str]:
    """Yields queries for the dates of a thing itself, which citations of these dates can exclude."""
    for name, of in columns(entity).items():
        if of.kind == "date" and not issubclass(entity, Assertion):
            row = sql.alias()
            text, earliest, latest = (column(row, name + end) for end in ("", "_earliest", "_latest"))
            yield (
                f"select {row}.id, {quoted(name)}, 'supports', null, {earliest}, {latest},"
                f" {_sure(sql, text, earliest, latest)} from {sql.table(kind_of(entity))} {row}"
                f" where {row}.id = {about}.id and {text} is not null"
            )


def _scope(sql: SqlContext, entity: type[Entity], about: str) -> str:
    """Selects the record itself and the assertions linked to it, those included that are only possible."""
    found = [f"select {about}.id as id"]
    with sql.viewed_as(replace(sql.view, certainty=Certainty.possible)):
        for scope in scopes(entity):
            if not scope.is_record:
                row = sql.alias()
                rows = stored_rows(sql, scope.entity)
                found.append(f"select {row}.id from {rows} {row} where {leads(scope, row, about)}")
    return " union all ".join(found)


def _recorded(sql: SqlContext, entity: type[Entity], record: str, field: str) -> str:
    """Returns the value that a record of any of these entities has in a field; only one of them has the record."""
    found = []
    for of in dict.fromkeys([entity, *(scope.entity for scope in scopes(entity))]):
        row = sql.alias()
        selected = own_value(sql.dialect, of, row, field)
        found.append(f"(select {selected} from {stored_table(sql, of)} {row} where {row}.id = {record})")
    return f"coalesce({', '.join([*found, 'null'])})"


# ---- the readings of a disagreement


def readings(sql: SqlContext, entity: type[Entity], about: str) -> str:
    """Selects the readings in a disagreement: those of one record's citations, or of all records that compete."""
    row, cited = sql.alias(), sql.alias()
    rows = [f"select {about}.record_id as record_id, {about}.value as value where not {about}.contested"]
    rows += [rivals(sql, scope.entity, about) for scope in scopes(entity)]
    shown = ", ".join(f"{cited}.{name}" for name in SHOWN)
    of_whole = f"{cited}.field is null and {_speaks(sql, cited, about)}"
    conditions = [
        f"{cited}.record_id = {row}.record_id and {cited}.support_type <> 'mentions'",
        f"({cited}.field is not distinct from {about}.field or ({of_whole}))",
    ]
    return (
        f"select {row}.record_id, {_stated(cited, about, f'{row}.value')} as value, {shown}, {cited}.support_type,"
        f" {cited}.document_id, min({cited}.id) as citation_id from ({' union all '.join(rows)}) {row}"
        f" join {citations(sql)} {cited} on {' and '.join(conditions)}"
        f" group by {', '.join(str(number) for number in range(1, len(SHOWN) + 5))}"
    )


def _speaks(sql: SqlContext, cited: str, about: str) -> str:
    """Returns the condition that a citation of a whole record speaks of the field in question.

    It gives that date of a fact; or it supports the other fields as recorded, unless its document gives another value.
    """
    other = sql.alias()
    own = f"{other}.record_id = {cited}.record_id and {other}.document_id = {cited}.document_id"
    own += f" and {other}.support_type = 'supports' and {other}.field = {about}.field"
    gives = f"select 1 from {citations(sql)} {other} where {own}"
    implied = f"{cited}.support_type = 'supports' and not exists ({gives})"
    return (
        f"case {about}.field when 'since' then {cited}.since is not null when 'until' then {cited}.until is not null"
        f" else {about}.field not in ({_date_names()}) and {implied} end"
    )


def _stated(cited: str, about: str, recorded: str) -> str:
    """Returns an expression for the value that a citation states for the field in question."""
    implied = f"case when {cited}.support_type = 'supports' then {recorded} end"
    date = f"case {about}.field when 'since' then {cited}.since when 'until' then {cited}.until end"
    return (
        f"case when {cited}.field is not null or {about}.field is null then coalesce({cited}.value, {implied})"
        f" else coalesce({date}, {implied}) end"
    )

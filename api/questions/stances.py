"""Stances of actors towards records in a period, counted in statements, and the statements behind each count.

A statement counts for its speaker, or for every actor on whose behalf it was made. It counts once in a cell, however
many targets or offices lead there, and once for each stance that it takes.
"""

from collections.abc import Callable, Iterator
from enum import StrEnum

from api.query.ast.field_types import Argument, FieldType, Pages, Question, object_type, record_field, value_field
from api.query.ast.view import Certainty
from api.query.parse.operators import bad_input
from api.query.parse.params import current_value, map_value, members
from api.query.sql.acts import STATEMENTS
from api.query.sql.as_of import dates_are_certain, view_conditions
from api.query.sql.context import SqlContext
from api.query.sql.on_behalf_of import represented_actors, statements_for
from api.questions.sql_helpers import all_exist, beyond, page_size
from schema.actor import Actor
from schema.edtf import NEVER_AFTER, NEVER_BEFORE
from schema.ledger import Record
from schema.statement import Statement
from schema.target import Mention, Stance, Target

MOST_SIDES, USUAL_CELLS, MOST_CELLS, MOST_BEHIND = 20, 50, 200, 20
PAGES = Pages(USUAL_CELLS, {"total": "integer", "speaker_id": "id", "target_id": "id"}, is_answer=True)


class StanceGrouping(StrEnum):
    """Whose stance a statement counts as: the speaker's, or that of every actor on whose behalf it was made."""

    speaker = "speaker"
    on_behalf_of = "on_behalf_of"


# ---- statements and the actors they count for


def _among(sql: SqlContext, name: str) -> Callable[[str], str]:
    """Returns a condition writer: an id is one of those that an argument lists; always true if it is omitted."""
    ids = sql.arguments[name]
    if ids is None:
        return lambda _: "true"
    values = sql.bind(map_value(ids, lambda listed: sql.dialect.list_value(list(listed))))
    return lambda id: sql.dialect.one_of(id, values)


def _about(sql: SqlContext, target: str, statement: str, *more: str) -> str:
    """Returns the targets that count, with their statements: within the period, and about one of the `targets`."""
    conditions = [
        f"{target}.role = 'about'",
        _among(sql, "targets")(f"{target}.record_id"),
        *_period(sql, statement),
        *view_conditions(sql, Target, target),
        *view_conditions(sql, Statement, statement),
        *more,
    ]
    joined = f"{sql.table('statement')} {statement} on {statement}.id = {target}.statement_id"
    return f"{sql.table('target')} {target} join {joined} where {' and '.join(conditions)}"


def _period(sql: SqlContext, statement: str) -> Iterator[str]:
    """Yields the conditions that a statement was made within the period, for some possible date or for every one."""
    since, until = sql.arguments["since"], sql.arguments["until"]
    is_certain = sql.view.certainty is Certainty.certain
    begin, end = ("date_earliest", "date_latest") if is_certain else ("date_latest", "date_earliest")
    if since or until:
        yield f"{statement}.date is not null"
        yield from dates_are_certain(sql, statement, "date") if is_certain else ()
    if since:
        yield f"{statement}.{begin} >= {sql.bind(members(since)[0])}"
    if until:
        yield f"{statement}.{end} <= {sql.bind(members(until)[1])}"


def _facts(sql: SqlContext) -> str:
    """Returns the table of the targets that count, each with the actor whose stance it is."""
    columns = "of_id, about_id, statement_id, target_id, stance, mention, date_earliest, date_latest, certain"
    by_speaker = current_value(sql.arguments["group_by"]) == StanceGrouping.speaker
    return sql.question_cte("facts", columns, lambda: _by_speaker(sql) if by_speaker else _by_represented(sql))


def _target_columns(target: str, statement: str) -> str:
    own = f"{target}.record_id, {statement}.id, {target}.id, {target}.stance, {target}.mention"
    return f"{own}, {statement}.date_earliest, {statement}.date_latest"


def _by_speaker(sql: SqlContext) -> str:
    target, statement = sql.alias(), sql.alias()
    speaks = _among(sql, "speakers")(f"{statement}.speaker_id")
    target_columns = _target_columns(target, statement)
    return f"select {statement}.speaker_id, {target_columns}, true from {_about(sql, target, statement, speaks)}"


def _by_represented(sql: SqlContext) -> str:
    """Selects from the represented actors to statements to targets; cross joins keep that order."""
    target, statement, row, actor = (sql.alias() for _ in range(4))
    among = _among(sql, "speakers")(f"{row}.actor_id")
    represented = represented_actors(sql, STATEMENTS, sql.question_cte("candidates", "id", lambda: _candidates(sql)))
    certain = f"max(case when {row}.certain then 1 else 0 end) = 1 as certain"
    on_behalf_of = (
        f"(select {row}.act_id, {row}.actor_id, {certain} from ({represented}) {row} where {among}"
        f" group by {row}.act_id, {row}.actor_id) {actor}"
    )
    about = _about(sql, target, statement, f"{target}.statement_id = {actor}.act_id")
    target_columns = _target_columns(target, statement)
    return f"select {actor}.actor_id, {target_columns}, {actor}.certain from {on_behalf_of} cross join {about}"


def _candidates(sql: SqlContext) -> str:
    """Selects the statements that may count."""
    target, statement, represented = sql.alias(), sql.alias(), sql.alias()
    if sql.arguments["speakers"] is None:
        return f"select distinct {statement}.id from {_about(sql, target, statement)}"
    on_behalf_of = (
        f"(select distinct id from ({statements_for(sql, _among(sql, 'speakers'))}) {sql.alias()}) {represented}"
    )
    about = _about(sql, target, statement, f"{target}.statement_id = {represented}.id")
    return f"select distinct {statement}.id from {on_behalf_of} cross join {about}"


# ---- the matrix


def _cells(sql: SqlContext) -> str:
    """Returns the table of the cells to return and one more, each with its position."""

    def select() -> str:
        counts = ", ".join(f"count(distinct case when stance = '{stance}' then statement_id end)" for stance in Stance)
        days = f"min(nullif(date_earliest, '{NEVER_BEFORE}')), max(nullif(date_latest, '{NEVER_AFTER}'))"
        total = "count(distinct statement_id)"
        place = f"row_number() over (order by {total} desc, of_id, about_id)"
        onward = beyond(sql, PAGES, f"-{total}", "of_id", "about_id")
        return (
            f"select of_id, about_id, {total}, {counts}, {days}, count(*) > {MOST_BEHIND}, {place} as _place"
            f" from {_facts(sql)} group by of_id, about_id having {onward} order by _place limit {page_size(sql)}"
        )

    stances = ", ".join(Stance)
    columns = f"speaker_id, target_id, total, {stances}, first_date, last_date, has_more, _place"
    return sql.question_cte("cells", columns, select)


def _shown(sql: SqlContext, _: str) -> str:
    return f"select * from {_cells(sql)}"


def _behind(sql: SqlContext, cell: str) -> str:
    """Selects the newest statements behind a cell; those of all cells are numbered at once."""

    def select() -> str:
        facts, cells = _facts(sql), _cells(sql)
        newest = f"{facts}.date_earliest desc, {facts}.target_id"
        place = f"row_number() over (partition by {facts}.of_id, {facts}.about_id order by {newest})"
        joined = f"join {cells} on {cells}.speaker_id = {facts}.of_id and {cells}.target_id = {facts}.about_id"
        target_columns = ", ".join(
            f"{facts}.{name}" for name in ("statement_id", "target_id", "stance", "mention", "certain")
        )
        numbered = f"select {cells}._place, {target_columns}, {place} as _turn from {facts} {joined}"
        return f"select * from ({numbered}) {sql.alias()} where _turn <= {MOST_BEHIND}"

    columns = "_place, statement_id, target_id, stance, mention, certain, _turn"
    behind = sql.question_cte("behind", columns, select)
    return f"select * from {behind} where _place = {cell}._place"


def _row(sql: SqlContext) -> str:
    sides = [sql.arguments[name] for name in ("speakers", "targets") if sql.arguments[name] is not None]
    if not sides:
        raise bad_input("speakers", "is required unless targets is given.", "Give speakers, targets or both.")
    exist = " and ".join(all_exist(sql, side) for side in sides)
    return f"select 1 where {exist}"


BEHIND = object_type(
    "StanceStatement",
    "A statement counted in a cell.",
    record_field("statement", "The statement.", Statement),
    record_field("target", "The target of the statement.", Target),
    value_field("stance", "The stance that it takes.", words=Stance),
    value_field("mention", "Whether the statement names the target or alludes to it.", words=Mention),
    value_field("certain", "Whether it certainly was made on behalf of the actor.", "boolean"),
)
CELL = object_type(
    "StanceCell",
    "The stances of one actor towards one record, counted in statements.",
    record_field("speaker", "The actor whose stances these are.", Actor),
    record_field("target", "The record that they are about.", Record),
    value_field("total", "The number of statements.", "integer"),
    *(
        value_field(str(stance), f"The number of statements with the stance `{stance}`.", "integer")
        for stance in Stance
    ),
    value_field("first_date", "The earliest possible day of any of them; null if unknown.", "day", required=False),
    value_field("last_date", "The latest possible day of any of them; null if unknown.", "day", required=False),
    FieldType(
        "statements",
        f"The statements, newest first, at most {MOST_BEHIND}.",
        BEHIND,
        _behind,
        ("_turn",),
        MOST_BEHIND,
    ),
    value_field("has_more", "Whether there are more statements than are listed.", "boolean"),
)
CELLS = FieldType(
    "cells",
    "The cells, those with the most statements first.",
    CELL,
    _shown,
    ("_place",),
    MOST_CELLS,
    pages=PAGES,
)
STANCES = Question(
    "stances",
    "Stances of actors towards records in a period: counts of statements, and the statements behind each count.",
    (
        Argument(
            "speakers",
            "ids",
            "The ids of the actors whose stances to return; required unless `targets` is given.",
            most=MOST_SIDES,
            collection="actors",
        ),
        Argument(
            "targets",
            "ids",
            "The ids of the records that the stances are about; required unless `speakers` is given.",
            most=MOST_SIDES,
        ),
        Argument(
            "group_by",
            "word",
            "Whose stance a statement counts as.",
            usual=StanceGrouping.on_behalf_of,
            words=StanceGrouping,
        ),
        Argument(
            "since",
            "date",
            "Only statements made on or after this day: possibly, or certainly, according to `certainty`.",
        ),
        Argument("until", "date", "Only statements made on or before this day, likewise.", not_before="since"),
        *CELLS.page_arguments,
    ),
    object_type(
        "Stances",
        "Stances between actors and records.",
        CELLS,
    ),
    _row,
    reads_stored=True,
    one_of=("speakers", "targets"),
)

"""Who has taken which stance about whom, in which period, counted in statements, and the statements behind it.

A statement counts for its speaker, or for all that it was spoken for.  It counts once in a cell, however many of its
targets or of its speaker's offices lead there, and once for each stance that it takes.
"""

from collections.abc import Callable, Iterator
from enum import StrEnum

from api.query.ast.field_types import Argument, FieldType, Question, object_type, record_field, value_field
from api.query.ast.view import Certainty
from api.query.parse.operators import bad_input
from api.query.parse.params import current_value, map_value, members
from api.query.sql.as_of import dates_are_certain, view_conditions
from api.query.sql.context import SqlContext
from api.query.sql.on_behalf_of import represented_actors, statements_for
from api.questions.sql_helpers import all_exist
from schema.actor import Actor
from schema.edtf import NEVER_AFTER, NEVER_BEFORE
from schema.ledger import Record
from schema.statement import Statement
from schema.target import Mention, Stance, Target

MOST_SIDES, USUAL_CELLS, MOST_CELLS, MOST_BEHIND = 20, 50, 200, 20


class StanceGrouping(StrEnum):
    """Whose a stance is: the speaker's, or of all that the statement was spoken for."""

    speaker = "speaker"
    on_behalf_of = "on_behalf_of"


# ---- which statements, and whose


def _among(sql: SqlContext, name: str) -> Callable[[str], str]:
    """Whether an id is one of those that an argument names: a condition; all are where it names none."""
    named = sql.arguments[name]
    if named is None:
        return lambda _: "true"
    values = sql.bind(map_value(named, lambda found: sql.dialect.list_value(list(found))))
    return lambda id: sql.dialect.one_of(id, values)


def _about(sql: SqlContext, target: str, statement: str, *more: str) -> str:
    """The targets that count, and their statements: of the period, and about one of those that are asked about."""
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
    """Whether a statement was made within the period, by some reading of its date or by every one."""
    since, until = sql.arguments["since"], sql.arguments["until"]
    sure = sql.view.certainty is Certainty.certain
    begin, end = ("date_earliest", "date_latest") if sure else ("date_latest", "date_earliest")
    if since or until:
        yield f"{statement}.date is not null"
        yield from dates_are_certain(sql, statement, "date") if sure else ()
    if since:
        yield f"{statement}.{begin} >= {sql.bind(members(since)[0])}"
    if until:
        yield f"{statement}.{end} <= {sql.bind(members(until)[1])}"


def _facts(sql: SqlContext) -> str:
    """Each target that counts, and whose stance it is."""
    columns = "of_id, about_id, statement_id, target_id, stance, mention, date_earliest, date_latest, certain"
    by_speaker = current_value(sql.arguments["group_by"]) == StanceGrouping.speaker
    return sql.question_cte("facts", columns, lambda: _by_speaker(sql) if by_speaker else _by_spoken_for(sql))


def _target_columns(target: str, statement: str) -> str:
    own = f"{target}.record_id, {statement}.id, {target}.id, {target}.stance, {target}.mention"
    return f"{own}, {statement}.date_earliest, {statement}.date_latest"


def _by_speaker(sql: SqlContext) -> str:
    target, statement = sql.alias(), sql.alias()
    speaks = _among(sql, "speakers")(f"{statement}.speaker_id")
    target_columns = _target_columns(target, statement)
    return f"select {statement}.speaker_id, {target_columns}, true from {_about(sql, target, statement, speaks)}"


def _by_spoken_for(sql: SqlContext) -> str:
    """From whom each statement was spoken for to its targets: cross joins keep that order."""
    target, statement, way, whose = (sql.alias() for _ in range(4))
    among = _among(sql, "speakers")(f"{way}.actor_id")
    ways = represented_actors(sql, sql.question_cte("wanted", "id", lambda: _candidates(sql)))
    sure = f"max(case when {way}.certain then 1 else 0 end) = 1 as certain"
    on_behalf_of = (
        f"(select {way}.statement_id, {way}.actor_id, {sure} from ({ways}) {way} where {among}"
        f" group by {way}.statement_id, {way}.actor_id) {whose}"
    )
    about = _about(sql, target, statement, f"{target}.statement_id = {whose}.statement_id")
    target_columns = _target_columns(target, statement)
    return f"select {whose}.actor_id, {target_columns}, {whose}.certain from {on_behalf_of} cross join {about}"


def _candidates(sql: SqlContext) -> str:
    """The statements that may count."""
    target, statement, theirs = sql.alias(), sql.alias(), sql.alias()
    if sql.arguments["speakers"] is None:
        return f"select distinct {statement}.id from {_about(sql, target, statement)}"
    on_behalf_of = f"(select distinct id from ({statements_for(sql, _among(sql, 'speakers'))}) {sql.alias()}) {theirs}"
    about = _about(sql, target, statement, f"{target}.statement_id = {theirs}.id")
    return f"select distinct {statement}.id from {on_behalf_of} cross join {about}"


# ---- the matrix


def _cells(sql: SqlContext) -> str:
    """The cells that are target_columns and one more, each with its place."""

    def select() -> str:
        counts = ", ".join(f"count(distinct case when stance = '{one}' then statement_id end)" for one in Stance)
        days = f"min(nullif(date_earliest, '{NEVER_BEFORE}')), max(nullif(date_latest, '{NEVER_AFTER}'))"
        place = "row_number() over (order by count(distinct statement_id) desc, of_id, about_id)"
        return (
            f"select of_id, about_id, count(distinct statement_id), {counts}, {days}, count(*) > {MOST_BEHIND},"
            f" {place} as _place from {_facts(sql)} group by of_id, about_id"
            f" order by _place limit {sql.arguments['first'] + 1}"
        )

    stances = ", ".join(Stance)
    columns = f"speaker_id, target_id, total, {stances}, first_date, last_date, has_more, _place"
    return sql.question_cte("cells", columns, select)


def _shown(sql: SqlContext, _: str) -> str:
    return f"select * from {_cells(sql)} where _place <= {sql.arguments['first']}"


def _behind(sql: SqlContext, cell: str) -> str:
    """The newest statements behind a cell; all cells are numbered at once."""

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
        raise bad_input(
            "speakers", "has to be given, unless targets is.", "Name whose stances, or about whom, or both."
        )
    there = " and ".join(all_exist(sql, side) for side in sides)
    more = f"exists (select 1 from {_cells(sql)} where _place > {sql.arguments['first']})"
    return f"select {more} as has_more where {there}"


BEHIND = object_type(
    "StanceStatement",
    "A statement behind a cell.",
    record_field("statement", "The statement.", Statement),
    record_field("target", "What it says about whom.", Target),
    value_field("stance", "The stance that it takes.", words=Stance),
    value_field("mention", "Whether it names them.", words=Mention),
    value_field("certain", "Whether it was for certain spoken for them.", "boolean"),
)
CELL = object_type(
    "StanceCell",
    "How one actor stands towards one other record, in statements.",
    record_field("speaker", "Whose stance.", Actor),
    record_field("target", "About whom or what.", Record),
    value_field("total", "How many statements.", "integer"),
    *(value_field(str(one), f"How many of them: {one}.", "integer") for one in Stance),
    value_field("first_date", "The first day that any of them may have been made; null is not known.", required=False),
    value_field("last_date", "The last day that any of them may have been made; null is not known.", required=False),
    FieldType(
        "statements",
        f"Those behind it, the newest first, at most {MOST_BEHIND}.",
        BEHIND,
        _behind,
        ("_turn",),
        MOST_BEHIND,
    ),
    value_field("has_more", "Whether there are more than are target_columns.", "boolean"),
)
STANCES = Question(
    "stances",
    "Who has taken which stance about whom, in which period: counts of statements, and the statements behind each.",
    (
        Argument("speakers", "ids", "Whose stances; needed, unless `targets` is given.", most=MOST_SIDES),
        Argument("targets", "ids", "About whom or what; needed, unless `speakers` is given.", most=MOST_SIDES),
        Argument("group_by", "word", "Whose a stance is.", usual=StanceGrouping.on_behalf_of, words=StanceGrouping),
        Argument(
            "since",
            "date",
            "Only statements from this day on; `certainty` says by which reading of their dates.",
        ),
        Argument("until", "date", "Only statements until this day, read alike."),
        Argument("first", "integer", "How many cells at most.", usual=USUAL_CELLS, most=MOST_CELLS),
    ),
    object_type(
        "Stances",
        "Who stands how towards whom.",
        FieldType("cells", "The cells, those of most statements first.", CELL, _shown, ("_place",), MOST_CELLS),
        value_field("has_more", "Whether there are more cells.", "boolean"),
    ),
    _row,
)

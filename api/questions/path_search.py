"""Searches for paths from both ends at once, in SQL.

The ties of each end are read first: where they meet there is a path of one or two ties. Only if these are not enough
the ties of their neighbours are read too; where these meet the other end, its neighbours, or theirs, there is a path of
two, three or four.
"""

from api.query.ast.field_types import Pages
from api.query.sql.context import SqlContext
from api.questions.neighbourhood import TIE, Neighbourhood, any_cut, of_each
from api.questions.represented_ties import neighbourhood_of
from api.questions.sides import Side
from api.questions.sql_helpers import beyond, page_size
from api.questions.ties import ties

MOST_ROWS, MOST_ROWS_FURTHER, MOST_NEIGHBOURS = 400, 40, 40
SIDES: tuple[Side, ...] = ("from", "to")
VIA = ("via_one", "via_two", "via_three")
PATH = f"length, {', '.join(VIA)}"
"""The number of ties, and the records between the ends in order; empty where there are fewer."""
NOWHERE = ("''",) * len(VIA)
USUAL_PATHS = 5
PAGES = Pages(USUAL_PATHS, {"length": "integer", **dict.fromkeys(VIA, "id")}, is_answer=True)


# ---- ties


def id_of(sql: SqlContext, side: str) -> str:
    """Returns the bound id of the record at an end."""
    return sql.bind(sql.arguments[side])


def _are_apart(sql: SqlContext) -> str:
    return f"{id_of(sql, 'from')} <> {id_of(sql, 'to')}"


def _is_between(sql: SqlContext, id: str) -> str:
    return f"{id} not in ({id_of(sql, 'from')}, {id_of(sql, 'to')})"


def _beside(sql: SqlContext, side: Side) -> Neighbourhood:
    return neighbourhood_of(sql, side, MOST_ROWS, towards="to" if side == "from" else "from")


def near_ties(sql: SqlContext) -> str:
    """Returns the table of the ties of both ends."""

    def select() -> str:
        return " union all ".join(f"select '{side}', t.* from ({_beside(sql, side).ties}) t" for side in SIDES)

    return sql.question_cte("near_ties", f"side, {TIE}", select)


def _neighbours(sql: SqlContext) -> str:
    """Returns the table of the neighbours of the ends, and whether each is tied to the first and to the second."""

    def select() -> str:
        of_from, of_to = (f"max(case when side = '{side}' then 1 else 0 end)" for side in SIDES)
        return f"select to_id, {of_from}, {of_to} from {near_ties(sql)} group by to_id"

    return sql.question_cte("neighbours", "id, of_one, of_other", select)


def _onward(sql: SqlContext, *path: str) -> str:
    """Returns a condition: a path is beyond the cursor."""
    return beyond(sql, PAGES, *path)


def _frontier(sql: SqlContext) -> str:
    """Returns the table of neighbours whose ties are read too; empty if the near paths are enough."""

    def select() -> str:
        sides = " union all ".join(f"select '{side}' as side" for side in SIDES)
        is_neighbour = "case side when 'from' then of_one else of_other end = 1"
        between, too_few = _is_between(sql, "id"), f"near < {page_size(sql)}"
        paths = f"{_near_count(sql, between)} as near"
        each = f"(select id, of_one, of_other, {paths} from {_neighbours(sql)}) each cross join ({sides}) sides"
        number = "row_number() over (partition by side order by id) as n"
        found = f"select side, id, {number} from {each} where {is_neighbour} and {between} and {too_few}"
        return f"select side, id from ({found}) found where n <= {MOST_NEIGHBOURS} and {_are_apart(sql)}"

    return sql.question_cte("frontier", "side, id", select)


def _near_count(sql: SqlContext, between: str) -> str:
    """Returns the number of paths of one tie and of two that are beyond the cursor, as a window function."""
    direct = f"max(case when {between} or not {_onward(sql, '1', *NOWHERE)} then 0 else 1 end) over ()"
    through = f"case when {_onward(sql, '2', 'id', *NOWHERE[1:])} then of_one * of_other else 0 end"
    return f"{direct} + sum({through}) over ()"


def _too_few(sql: SqlContext, paths: str) -> str:
    return f"(select count(*) from {paths}) < {page_size(sql)}"


def far_ties(sql: SqlContext) -> str:
    """Returns the table of the ties of these neighbours."""

    def select() -> str:
        return of_each(sql, _frontier(sql), ties(), MOST_ROWS_FURTHER, "side")

    return sql.question_cte("far_ties", f"side, {TIE}", select)


def _steps(sql: SqlContext) -> str:
    """Returns the table of the pairs that these ties connect."""
    steps = f"select distinct side, from_id, to_id from {far_ties(sql)}"
    return sql.question_cte("steps", "side, from_id, to_id", lambda: steps)


# ---- paths


def _near(sql: SqlContext) -> str:
    """Returns the table of paths without a tie (both ends are one record), of one tie, and of two."""

    def select() -> str:
        between = _is_between(sql, "id")
        met = (f"case when {between} then 2 else 1 end", f"case when {between} then id else '' end", *NOWHERE[1:])
        meeting = f"{_are_apart(sql)} and (not {between} or of_one + of_other = 2) and {_onward(sql, *met)}"
        found = f"select distinct {', '.join(met)} from {_neighbours(sql)} where {meeting}"
        itself = f"select 0, '', '', '' where not {_are_apart(sql)} and {_onward(sql, '0', *NOWHERE)}"
        return f"{itself} union all {found} order by 1, 2 limit {page_size(sql)}"

    return sql.question_cte("near", PATH, select)


def _shorter(sql: SqlContext) -> str:
    """Returns the near paths and those of two and three ties by the ties of neighbours."""

    def select() -> str:
        near, steps, neighbours = _near(sql), _steps(sql), _neighbours(sql)
        begin, end = id_of(sql, "from"), id_of(sql, "to")
        meets = "case side when 'from' then of_other else of_one end = 1"
        at_end, after = f"to_id = case side when 'from' then {end} else {begin} end", "case when side = 'from'"
        first, second = f"{after} or {at_end} then from_id else to_id end", f"{after} then to_id else from_id end"
        via = (f"case when {at_end} then 2 else 3 end", first, f"case when {at_end} then '' else {second} end", "''")
        further = f"select {', '.join(via)} from {steps} left join {neighbours} on id = to_id"
        meeting = f"({at_end} or ({meets} and {_is_between(sql, 'to_id')})) and {_onward(sql, *via)}"
        return f"select {PATH} from {near} union {further} where {meeting}"

    return sql.question_cte("shorter", PATH, select)


def _furthest(sql: SqlContext) -> str:
    """Returns a query for paths of four ties, if there are too few shorter ones."""
    steps, shorter = _steps(sql), _shorter(sql)
    via = ("ahead.from_id", "ahead.to_id", "back.from_id")
    conditions = [
        "ahead.side = 'from' and back.side = 'to' and ahead.from_id <> back.from_id",
        _is_between(sql, "ahead.to_id"),
        _too_few(sql, shorter),
        _onward(sql, "4", *via),
    ]
    joined = f"{steps} ahead join {steps} back on back.to_id = ahead.to_id"
    found = f"select distinct 4, {', '.join(via)} from {joined} where {' and '.join(conditions)}"
    return f"select * from ({found} order by 2, 3, 4 limit {page_size(sql)}) furthest"


def found(sql: SqlContext) -> str:
    """Returns the table of the paths to return, and one more, with their numbers."""

    def select() -> str:
        every = f"select {PATH} from {_shorter(sql)} union all {_furthest(sql)}"
        numbered = f"select {PATH}, row_number() over (order by {PATH}) as number from ({every}) every"
        return f"select {PATH}, number from ({numbered}) numbered where number <= {page_size(sql)}"

    return sql.question_cte("found", f"{PATH}, number", select)


def complete(sql: SqlContext) -> str:
    """Returns a condition: all ties that may count were read.  Its parts are tables, which saves nesting."""

    def select_near() -> str:
        return f"select {' and '.join(f'not ({_beside(sql, side).cut})' for side in SIDES)}"

    def select_far() -> str:
        return f"select not {any_cut(sql, _frontier(sql), ties(), MOST_ROWS_FURTHER)}"

    near = f"(select whole from {sql.question_cte('near_complete', 'whole', select_near)})"
    counted = " and ".join(f"coalesce(sum({of}), 0) <= {MOST_NEIGHBOURS}" for of in ("of_one", "of_other"))
    few = f"(select {counted} from {_neighbours(sql)})"
    far = f"(select whole from {sql.question_cte('far_complete', 'whole', select_far)})"
    enough = f"not {_too_few(sql, _near(sql))}"
    return f"not {_are_apart(sql)} or ({near} and ({enough} or ({few} and {far})))"

"""Looks for paths from both ends at once, in SQL.

What is tied to each end is read first: where they meet there is a path of one tie or of two.  Only where these are not
enough the ties of their neighbours are read too, and where these meet the other end, its neighbours, or theirs, there
is a path of two, three or four.
"""

from api.query.parse.params import plain
from api.query.sql.context import Draft
from api.questions.neighbourhood import TIE, Around, any_cut, around, of_each
from api.questions.ties import ties, ties_of

MOST_ROWS, MOST_ROWS_FURTHER, MOST_NEIGHBOURS = 400, 40, 40
SIDES = ("one", "other")
VIA = ("via_one", "via_two", "via_three")
PATH = f"length, {', '.join(VIA)}"
"""How many ties it has, and the records between the ends in their order; empty where there are fewer."""


# ---- what is read


def id_of(draft: Draft, side: str) -> str:
    """The id of the record at an end."""
    return draft.bind(draft.given[side])


def _are_apart(draft: Draft) -> str:
    return f"{id_of(draft, 'one')} <> {id_of(draft, 'other')}"


def _is_between(draft: Draft, id: str) -> str:
    return f"{id} not in ({id_of(draft, 'one')}, {id_of(draft, 'other')})"


def _beside(draft: Draft, side: str) -> Around:
    id = draft.given[side]
    return around(draft, id, ties_of(plain(id)), MOST_ROWS)


def near_ties(draft: Draft) -> str:
    """The ties of both ends."""

    def select() -> str:
        return " union all ".join(f"select '{side}', t.* from ({_beside(draft, side).ties}) t" for side in SIDES)

    return draft.made_once("near_ties", f"side, {TIE}", select)


def _neighbours(draft: Draft) -> str:
    """What is tied to an end, and whether it is tied to the first of them, and to the second."""

    def select() -> str:
        of_one, of_other = (f"max(case when side = '{side}' then 1 else 0 end)" for side in SIDES)
        return f"select to_id, {of_one}, {of_other} from {near_ties(draft)} group by to_id"

    return draft.made_once("neighbours", "id, of_one, of_other", select)


def _frontier(draft: Draft) -> str:
    """The neighbours that are gone on from; none where the paths that are near are enough."""

    def select() -> str:
        sides = " union all ".join(f"select '{side}' as side" for side in SIDES)
        there = "case side when 'one' then of_one else of_other end = 1"
        between, wanting = _is_between(draft, "id"), f"near < {draft.given['first']}"
        paths = f"max(case when {between} then 0 else 1 end) over () + sum(of_one * of_other) over () as near"
        each = f"(select id, of_one, of_other, {paths} from {_neighbours(draft)}) each cross join ({sides}) sides"
        number = "row_number() over (partition by side order by id) as n"
        found = f"select side, id, {number} from {each} where {there} and {between} and {wanting}"
        return f"select side, id from ({found}) found where n <= {MOST_NEIGHBOURS} and {_are_apart(draft)}"

    return draft.made_once("frontier", "side, id", select)


def _wanting(draft: Draft, paths: str) -> str:
    return f"(select count(*) from {paths}) < {draft.given['first']}"


def far_ties(draft: Draft) -> str:
    """The ties of these neighbours."""

    def select() -> str:
        return of_each(draft, _frontier(draft), ties(), MOST_ROWS_FURTHER, "side")

    return draft.made_once("far_ties", f"side, {TIE}", select)


def _steps(draft: Draft) -> str:
    """Where they lead."""
    steps = f"select distinct side, from_id, to_id from {far_ties(draft)}"
    return draft.made_once("steps", "side, from_id, to_id", lambda: steps)


# ---- what is found


def _near(draft: Draft) -> str:
    """Paths of no tie, where the ends are one record, of one, or of two."""

    def select() -> str:
        between = _is_between(draft, "id")
        met = f"case when {between} then 2 else 1 end, case when {between} then id else '' end, '', ''"
        meeting = f"{_are_apart(draft)} and (not {between} or of_one + of_other = 2)"
        found = f"select distinct {met} from {_neighbours(draft)} where {meeting}"
        itself = f"select 0, '', '', '' where not {_are_apart(draft)}"
        return f"{itself} union all {found} order by 1, 2 limit {draft.given['first']}"

    return draft.made_once("near", PATH, select)


def _shorter(draft: Draft) -> str:
    """The same, and what is found further out of two and three."""

    def select() -> str:
        near, steps, neighbours = _near(draft), _steps(draft), _neighbours(draft)
        one, other = id_of(draft, "one"), id_of(draft, "other")
        meets = "case side when 'one' then of_other else of_one end = 1"
        at_end, after = f"to_id = case side when 'one' then {other} else {one} end", "case when side = 'one'"
        first, second = f"{after} or {at_end} then from_id else to_id end", f"{after} then to_id else from_id end"
        via = f"case when {at_end} then 2 else 3 end, {first}, case when {at_end} then '' else {second} end, ''"
        further = f"select {via} from {steps} left join {neighbours} on id = to_id"
        meeting = f"{at_end} or ({meets} and {_is_between(draft, 'to_id')})"
        return f"select {PATH} from {near} union {further} where {meeting}"

    return draft.made_once("shorter", PATH, select)


def _furthest(draft: Draft) -> str:
    """Paths of four, where there are not enough that are shorter."""
    steps, shorter = _steps(draft), _shorter(draft)
    conditions = [
        "ahead.side = 'one' and back.side = 'other' and ahead.from_id <> back.from_id",
        _is_between(draft, "ahead.to_id"),
        _wanting(draft, shorter),
    ]
    joined = f"{steps} ahead join {steps} back on back.to_id = ahead.to_id"
    via = "ahead.from_id, ahead.to_id, back.from_id"
    found = f"select distinct 4, {via} from {joined} where {' and '.join(conditions)}"
    return f"select * from ({found} order by 2, 3, 4 limit {draft.given['first']}) furthest"


def found(draft: Draft) -> str:
    """The paths that are told, each with its number."""

    def select() -> str:
        every = f"select {PATH} from {_shorter(draft)} union all {_furthest(draft)}"
        numbered = f"select {PATH}, row_number() over (order by {PATH}) as number from ({every}) every"
        return f"select {PATH}, number from ({numbered}) numbered where number <= {draft.given['first']}"

    return draft.made_once("found", f"{PATH}, number", select)


def complete(draft: Draft) -> str:
    """Whether all that may count was read, as a condition."""
    near = [f"not ({_beside(draft, side).cut})" for side in SIDES]
    counted = " and ".join(f"coalesce(sum({of}), 0) <= {MOST_NEIGHBOURS}" for of in ("of_one", "of_other"))
    few = f"(select {counted} from {_neighbours(draft)})"
    far = f"not {any_cut(draft, _frontier(draft), ties(), MOST_ROWS_FURTHER)}"
    enough = f"not {_wanting(draft, _near(draft))}"
    return f"not {_are_apart(draft)} or ({' and '.join(near)} and ({enough} or ({few} and {far})))"

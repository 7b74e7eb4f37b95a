"""By what ties one record leads to another, in at most four of them.

Both ends are gone out from at once.  What is tied to each is read first: where they meet there is a path of one tie or
of two.  Only where these are not enough the ties of their neighbours are read too, and where these meet the other end,
its neighbours, or theirs, there is a path of two, three or four.
"""

from itertools import pairwise, permutations

from api.query.arguments import Argument
from api.query.draft import Draft
from api.query.given import plain
from api.query.reads import Question, Read, sort, value
from api.questions import told_ties
from api.questions.around import COLUMNS, TIE, Around, any_cut, around, of_each
from api.questions.given import all_there
from api.questions.ties import TieKind, ties, ties_of
from api.questions.told_ties import with_days

LONGEST, USUAL_PATHS, MOST_PATHS = 4, 5, 20
MOST_ROWS, MOST_ROWS_FURTHER, MOST_NEIGHBOURS = 400, 40, 40
SIDES = ("one", "other")
VIA = ("via_one", "via_two", "via_three")
PATH = f"length, {', '.join(VIA)}"
"""How many ties it has, and the records between the ends in their order; empty where there are fewer."""
ENDS = ("from_id", "to_id")


# ---- what is read


def _end(draft: Draft, side: str) -> str:
    return draft.bind(draft.given[side])


def _are_apart(draft: Draft) -> str:
    return f"{_end(draft, 'one')} <> {_end(draft, 'other')}"


def _is_between(draft: Draft, id: str) -> str:
    return f"{id} not in ({_end(draft, 'one')}, {_end(draft, 'other')})"


def _beside(draft: Draft, side: str) -> Around:
    id = draft.given[side]
    return around(draft, id, ties_of(plain(id)), MOST_ROWS)


def _near_ties(draft: Draft) -> str:
    """The ties of both ends."""

    def select() -> str:
        return " union all ".join(f"select '{side}', t.* from ({_beside(draft, side).ties}) t" for side in SIDES)

    return draft.made_once("near_ties", f"side, {TIE}", select)


def _neighbours(draft: Draft) -> str:
    """What is tied to an end, and whether it is tied to the first of them, and to the second."""

    def select() -> str:
        of_one, of_other = (f"max(case when side = '{side}' then 1 else 0 end)" for side in SIDES)
        return f"select to_id, {of_one}, {of_other} from {_near_ties(draft)} group by to_id"

    return draft.made_once("neighbours", "id, of_one, of_other", select)


def _frontier(draft: Draft) -> str:
    """The neighbours that are gone on from; none where the paths that are near are enough."""

    def select() -> str:
        sides = " union all ".join(f"select '{side}' as side" for side in SIDES)
        there = "case side when 'one' then of_one else of_other end = 1"
        conditions = [there, _is_between(draft, "id"), _are_apart(draft), _wanting(draft, _near(draft))]
        number = "row_number() over (partition by side order by id) as n"
        found = f"select side, id, {number} from {_neighbours(draft)} cross join ({sides}) sides"
        return f"select side, id from ({found} where {' and '.join(conditions)}) f where n <= {MOST_NEIGHBOURS}"

    return draft.made_once("frontier", "side, id", select)


def _wanting(draft: Draft, paths: str) -> str:
    return f"(select count(*) from {paths}) < {draft.given['first']}"


def _far_ties(draft: Draft) -> str:
    """The ties of these neighbours."""

    def select() -> str:
        return of_each(draft, _frontier(draft), ties(), MOST_ROWS_FURTHER, "side")

    return draft.made_once("far_ties", f"side, {TIE}", select)


def _steps(draft: Draft) -> str:
    """Where they lead."""
    steps = f"select distinct side, from_id, to_id from {_far_ties(draft)}"
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
        end = f"case side when 'one' then {_end(draft, 'other')} else {_end(draft, 'one')} end"
        over = ", ".join(f"case side when 'one' then {one} else {two} end" for one, two in permutations(ENDS))
        meets = "case side when 'one' then of_other else of_one end = 1"
        return (
            f"select {PATH} from {near}"
            f" union select 2, from_id, '', '' from {steps} where to_id = {end}"
            f" union select 3, {over}, '' from {steps} join {neighbours} on id = to_id"
            f" where {meets} and {_is_between(draft, 'to_id')}"
        )

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


def _found(draft: Draft) -> str:
    """The paths that are told, each with its number."""

    def select() -> str:
        every = f"select {PATH} from {_shorter(draft)} union all {_furthest(draft)}"
        numbered = f"select {PATH}, row_number() over (order by {PATH}) as number from ({every}) every"
        return f"select {PATH}, number from ({numbered}) numbered where number <= {draft.given['first']}"

    return draft.made_once("found", f"{PATH}, number", select)


# ---- what is told of it


def _legs(draft: Draft) -> str:
    """What the paths go along: of which the how manieth, from where and to where, and the same the other way round."""
    stops = list(pairwise([_end(draft, "one"), *VIA, _end(draft, "other")]))
    begin = f"case place {' '.join(f'when {n} then {begin}' for n, (begin, _) in enumerate(stops, 1))} end"
    onward = " ".join(f"when {n} then {end}" for n, (_, end) in enumerate(stops, 1))
    end = f"case when place = length then {_end(draft, 'other')} else case place {onward} end end"
    places = " union all ".join(f"select {n} as place" for n in range(1, LONGEST + 1))
    legs = f"select number, place, {begin} as begin_id, {end} as end_id from {_found(draft)}"
    ways = "select 0 as turned union all select 1"
    return (
        "select number, place, turned, case turned when 0 then begin_id else end_id end as from_id,"
        " case turned when 0 then end_id else begin_id end as to_id"
        f" from ({legs} join ({places}) places on place <= length) legs cross join ({ways}) ways"
    )


def _latest(draft: Draft) -> str:
    """Along each leg the latest of the ties that were read, from whichever end it was read."""

    def select() -> str:
        read = " union all ".join(f"select {TIE} from {read}" for read in (_near_ties(draft), _far_ties(draft)))
        order = "partition by number, place order by day desc, by_id desc, kind, one_id, two_id"
        told = {name: f"read.{name}" for name in COLUMNS}
        told |= {name: _turned(*ends) for name, ends in TURNED.items()}
        columns = ", ".join(f"{told[name]} as {name}" for name in COLUMNS)
        along = "legs.from_id = read.from_id and legs.to_id = read.to_id"
        each = f"select distinct number, place, {columns} from ({read}) read join ({_legs(draft)}) legs on {along}"
        ranked = f"select tied.*, row_number() over ({order}) as best from ({each}) tied"
        return f"select number, place, {TIE} from ({ranked}) ranked where best = 1"

    return draft.made_once("latest", f"number, place, {TIE}", select)


def _turned(straight: str, turned: str) -> str:
    return f"case turned when 0 then {straight} else {turned} end"


TURNED = {
    "from_id": ("read.from_id", "read.to_id"),
    "to_id": ("read.to_id", "read.from_id"),
    "one_id": ("read.one_id", "coalesce(read.two_id, read.one_id)"),
    "two_id": ("read.two_id", "case when read.two_id is not null then read.one_id end"),
}
"""How a tie is told that was read from its other end."""


def _paths(draft: Draft, _: str) -> str:
    return f"select length, number from {_found(draft)}"


def _hops(draft: Draft, path: str) -> str:
    latest = _latest(draft)
    return f"{with_days(draft, latest, 'place')} where {latest}.number = {path}.number"


def _row(draft: Draft) -> str:
    near = [f"not ({_beside(draft, side).cut})" for side in SIDES]
    counted = " and ".join(f"coalesce(sum({of}), 0) <= {MOST_NEIGHBOURS}" for of in ("of_one", "of_other"))
    few = f"(select {counted} from {_neighbours(draft)})"
    far = f"not {any_cut(draft, _frontier(draft), ties(), MOST_ROWS_FURTHER)}"
    enough = f"not {_wanting(draft, _near(draft))}"
    complete = f"not {_are_apart(draft)} or ({' and '.join(near)} and ({enough} or ({few} and {far})))"
    return f"select {complete} as complete where {all_there(draft, (draft.given['one'], draft.given['other']))}"


# ---- how it is asked

PATHS = Question(
    "paths",
    f"By what ties one record leads to another, the shortest paths first, of at most {LONGEST} ties.",
    (
        Argument("one", "id", "Where the paths begin.", required=True),
        Argument("other", "id", "Where they end.", required=True),
        Argument("kinds", "words", "Only ties of these sorts.", words=TieKind, most=len(TieKind)),
        Argument("since", "date", "Only ties from this day on."),
        Argument("until", "date", "Only ties until this day."),
        Argument("first", "integer", "How many paths at most.", usual=USUAL_PATHS, most=MOST_PATHS),
    ),
    sort(
        "Paths",
        "By what ties one record leads to another.",
        Read(
            "paths",
            "The paths, the shortest first, and those of one length by the ids of what they lead through.",
            sort(
                "Path",
                "Ties that lead from one record to another.",
                value("length", "How many ties; 0 from a record to itself.", "integer"),
                Read("hops", "The latest tie between each two records.", told_ties.TIE, _hops, ("place",), LONGEST),
            ),
            _paths,
            ("number",),
            MOST_PATHS,
        ),
        value(
            "complete",
            f"Whether all ties were read that may count; else there may be other paths, and shorter ones.  Read are the"
            f" latest {MOST_ROWS} of each sort at the ends and, where these are not enough, the latest"
            f" {MOST_ROWS_FURTHER} at {MOST_NEIGHBOURS} neighbours of each.",
            "boolean",
        ),
    ),
    _row,
)

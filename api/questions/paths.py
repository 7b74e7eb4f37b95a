"""By what ties one record leads to another, in at most four of them."""

from itertools import pairwise

from api.query.ast.field_types import Question, Read, sort, value
from api.query.parse.arguments import Argument
from api.query.sql.context import Draft
from api.questions import tie_fields as told_ties
from api.questions.neighbourhood import COLUMNS, TIE
from api.questions.path_search import (
    MOST_NEIGHBOURS,
    MOST_ROWS,
    MOST_ROWS_FURTHER,
    VIA,
    complete,
    far_ties,
    found,
    id_of,
    near_ties,
)
from api.questions.sql_helpers import all_there
from api.questions.tie_fields import with_days
from api.questions.ties import TieKind

LONGEST, USUAL_PATHS, MOST_PATHS = 4, 5, 20


def _legs(draft: Draft) -> str:
    """What the paths go along: of which the how manieth, from where and to where, and the same the other way round."""
    stops = list(pairwise([id_of(draft, "one"), *VIA, id_of(draft, "other")]))
    begin = f"case place {' '.join(f'when {n} then {begin}' for n, (begin, _) in enumerate(stops, 1))} end"
    onward = " ".join(f"when {n} then {end}" for n, (_, end) in enumerate(stops, 1))
    end = f"case when place = length then {id_of(draft, 'other')} else case place {onward} end end"
    places = " union all ".join(f"select {n} as place" for n in range(1, LONGEST + 1))
    legs = f"select number, place, {begin} as begin_id, {end} as end_id from {found(draft)}"
    ways = "select 0 as turned union all select 1"
    return (
        "select number, place, turned, case turned when 0 then begin_id else end_id end as from_id,"
        " case turned when 0 then end_id else begin_id end as to_id"
        f" from ({legs} join ({places}) places on place <= length) legs cross join ({ways}) ways"
    )


def _latest(draft: Draft) -> str:
    """Along each leg the latest of the ties that were read, from whichever end it was read."""

    def select() -> str:
        read = " union all ".join(f"select {TIE} from {read}" for read in (near_ties(draft), far_ties(draft)))
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
    return f"select length, number from {found(draft)}"


def _hops(draft: Draft, path: str) -> str:
    latest = _latest(draft)
    return f"{with_days(draft, latest, 'place')} where {latest}.number = {path}.number"


def _row(draft: Draft) -> str:
    there = all_there(draft, (draft.given["one"], draft.given["other"]))
    return f"select {complete(draft)} as complete where {there}"


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

"""Who and what stands around a record."""

from api.query.ast.field_types import Question, Read, leads, sort, value
from api.query.parse.arguments import Argument
from api.query.parse.params import plain
from api.query.sql.context import Draft
from api.questions import tie_fields as told_ties
from api.questions.neighbourhood import TIE, Around, around, of_each
from api.questions.sql_helpers import all_there
from api.questions.tie_fields import with_days
from api.questions.ties import TieKind, ties, ties_of
from schema.ledger import Record

USUAL_NEIGHBOURS, MOST_NEIGHBOURS = 20, 100
MOST_ROWS, MOST_ROWS_AMONG = 300, 8
LATEST, MOST_AMONG = 3, 200


def _around(draft: Draft) -> Around:
    of = draft.given["of"]
    return around(draft, of, ties_of(plain(of)), MOST_ROWS)


def _ties(draft: Draft) -> str:
    return draft.made_once("ties", TIE, lambda: _around(draft).ties)


def _ranked(draft: Draft) -> str:
    """The neighbours, each with its number."""

    def select() -> str:
        counted = f"select to_id, count(*) as ties, max(day) as day from {_ties(draft)} group by to_id"
        number = "row_number() over (order by ties desc, day desc, to_id)"
        return f"select to_id, ties, {number} from ({counted}) counted"

    return draft.made_once("ranked", "id, ties, place", select)


def _shown(draft: Draft) -> str:
    shown = f"select id from {_ranked(draft)} where place <= {draft.given['first']}"
    return draft.made_once("shown", "id", lambda: shown)


def _ties_of_shown(draft: Draft) -> str:
    shown = _shown(draft)
    return f"{_ties(draft)} join {shown} on {shown}.id = to_id"


def _neighbours(draft: Draft, _: str) -> str:
    return f"select id as record_id, ties, place from {_ranked(draft)} where place <= {draft.given['first']}"


def _counts(draft: Draft, neighbour: str) -> str:
    def select() -> str:
        return f"select to_id, kind, count(*) from {_ties_of_shown(draft)} group by to_id, kind"

    counted = draft.made_once("counted", "id, kind, ties", select)
    return f"select kind, ties from {counted} where id = {neighbour}.record_id"


def _latest(draft: Draft, neighbour: str) -> str:
    def select() -> str:
        number = "row_number() over (partition by to_id order by day desc, by_id desc, kind)"
        numbered = f"select {TIE}, {number} as place from {_ties_of_shown(draft)}"
        return f"select {TIE}, place from ({numbered}) numbered where place <= {LATEST}"

    latest = draft.made_once("latest", f"{TIE}, place", select)
    return f"{with_days(draft, latest, 'place')} where {latest}.to_id = {neighbour}.record_id"


def _among(draft: Draft, _: str) -> str:
    """Of each two neighbours the latest tie that was read of either."""

    def select() -> str:
        shown, found = _shown(draft), of_each(draft, _shown(draft), ties(), MOST_ROWS_AMONG)
        pair = ", ".join(f"case when from_id {sign} to_id then from_id else to_id end" for sign in "<>")
        number = f"row_number() over (partition by {pair} order by day desc, by_id desc, kind, from_id) as place"
        numbered = f"select {TIE}, {number} from among join {shown} on {shown}.id = to_id"
        return f"with among({TIE}) as ({found}) select {TIE} from ({numbered}) numbered where place = 1"

    return with_days(draft, draft.made_once("between", TIE, select))


def _row(draft: Draft) -> str:
    more = f"(select count(*) from {_ranked(draft)} where place > {draft.given['first']})"
    there = all_there(draft, (draft.given["of"],))
    return f"select {more} as more, not ({_around(draft).cut}) as complete where {there}"


COUNT = sort(
    "NeighbourTies",
    "How many ties of a sort there are.",
    value("kind", "Which sort.", words=TieKind),
    value("ties", "How many.", "integer"),
)
NEIGHBOUR = sort(
    "Neighbour",
    "What a record is tied to.",
    leads("record", "The record that it is tied to.", Record),
    value("ties", "How many ties there are.", "integer"),
    Read("counts", "How many of each sort.", COUNT, _counts, ("kind",), len(TieKind)),
    Read("latest", f"The latest ties, at most {LATEST}.", told_ties.TIE, _latest, ("place",), LATEST),
)
AMONG = (
    f"The latest tie between each two of them, at most {MOST_AMONG}: as far as their own latest {MOST_ROWS_AMONG} of"
    " each sort tell."
)
COMPLETE = (
    f"Whether every tie was read, and counted: of each sort no more than the latest {MOST_ROWS} are.  If not, there are"
    " at least so many."
)
NETWORK = Question(
    "network",
    "What a record is tied to by meetings, statements and what is asserted: whatever has the most ties first.",
    (
        Argument("of", "id", "The record.", required=True),
        Argument("kinds", "words", "Only ties of these sorts.", words=TieKind, most=len(TieKind)),
        Argument("since", "date", "Only ties from this day on."),
        Argument("until", "date", "Only ties until this day."),
        Argument("first", "integer", "How many neighbours at most.", usual=USUAL_NEIGHBOURS, most=MOST_NEIGHBOURS),
    ),
    sort(
        "Network",
        "What a record is tied to.",
        Read("neighbours", "Its neighbours, by their ties.", NEIGHBOUR, _neighbours, ("place",), MOST_NEIGHBOURS),
        Read("among", AMONG, told_ties.TIE, _among, ("from_id", "to_id"), MOST_AMONG),
        value("more", "How many more neighbours there are.", "integer"),
        value("complete", COMPLETE, "boolean"),
    ),
    _row,
)

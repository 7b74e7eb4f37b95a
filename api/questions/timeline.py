"""What happened to up to four records, in the order of its days."""

from collections.abc import Iterator

from api.errors import Code, Refusal
from api.query.ast.field_types import Question, Read, leads, sort, value
from api.query.parse.arguments import KEEP, Argument
from api.query.parse.params import parts, plain, then
from api.query.sql.as_of import kept
from api.query.sql.context import Draft, column
from api.query.sql.expr import quoted
from api.questions.events import Dated, Happening, dated
from api.questions.sql_helpers import all_there, between, first_citation, known
from schema.catalog import collections, kind_of
from schema.citation import Citation
from schema.ledger import Record

MOST_RECORDS, MOST_ENTRIES, USUAL_ENTRIES = 4, 200, 50
TOLD = ("of_id", "record_id", "by_id", "happening", "day", "day_earliest", "day_latest")
CURSOR = ("day_earliest", "by_id", "happening", "of_id")
BETWEEN = " "


def place(held: str) -> tuple[str, ...]:
    """The place of an entry: its day, the row that says so, what happened and to which record.  Raises Refusal."""
    found = tuple(held.split(BETWEEN))
    if len(found) != len(CURSOR) or found[2] not in list(Happening):
        raise Refusal(Code.INVALID_CURSOR, "after: this is no cursor of a timeline.", KEEP, "after")
    return found


def _page(draft: Draft) -> str:
    """The entries that are told and one more, each with its number."""

    def select() -> str:
        found = " union ".join(_entries(draft)) or "select null, null, null, null, null, null, null where 1 = 0"
        page, size = draft.alias(), draft.given["first"] + 1
        after = f" where ({', '.join(CURSOR)}) > {_after(draft, len(CURSOR))}" if draft.given["after"] else ""
        order = ", ".join(CURSOR)
        told = f"select {', '.join(TOLD)}, row_number() over (order by {order}) from found{after} order by {order}"
        return f"with found({', '.join(TOLD)}) as ({found}) select * from ({told} limit {size}) {page}"

    return draft.made_once("timeline", f"{', '.join(TOLD)}, _place", select)


def _after(draft: Draft, columns: int) -> str:
    """The first columns of the place to go on after, as a row."""
    there = parts(then(draft.given["after"], place))[:columns]
    return f"({', '.join(draft.bind(part) for part in there)})"


def _entries(draft: Draft) -> Iterator[str]:
    for id in parts(draft.given["of"]):
        collection = str(plain(id)).partition("/")[0]
        if collection in collections():
            yield from (_of(draft, one, id) for one in dated(kind_of(collections()[collection])))


def _of(draft: Draft, one: Dated, id: str) -> str:
    """The first rows of one sort that concern a record, read in their order from an index."""
    row, found = draft.alias(), draft.alias()
    day = f"{row}.{one.day}"
    conditions = [
        f"{column(row, one.concerns)} = {draft.bind(id)}",
        known(day),
        *between(draft, day),
        *([f"({day}, {row}.id) >= {_after(draft, 2)}"] if draft.given["after"] else []),
        *kept(draft, one.entity, row),
    ]
    first = (
        f"select {row}.* from {draft.table(kind_of(one.entity))} {row} where {' and '.join(conditions)}"
        f" order by {day}, {row}.id limit {draft.given['first'] + 2}"
    )
    told, there = (f"{found}.id", found) if not one.carrying else (f"{found}.{one.carrying.column}", draft.alias())
    joined = f" join {draft.table(kind_of(one.carrying.target))} {there} on {there}.id = {told}" if one.carrying else ""
    date = ", ".join(column(there, f"{one.date}{bound}") for bound in ("", "_earliest", "_latest"))
    return (
        f"select {draft.bind(id)}, {told}, {found}.id, {quoted(one.happening)}, {date} from ({first}) {found}{joined}"
    )


def _told(draft: Draft, _: str) -> str:
    page = _page(draft)
    return (
        f"select {page}.*, {first_citation(draft, f'{page}.by_id')} as citation_id from {page}"
        f" where _place <= {draft.given['first']}"
    )


def _row(draft: Draft) -> str:
    page, first = _page(draft), draft.given["first"]
    cursor = draft.dialect.hexadecimal(f" || {quoted(BETWEEN)} || ".join(CURSOR))
    more = f"exists (select 1 from {page} where _place > {first})"
    return (
        f"select (select {cursor} from {page} where _place = {first} and {more}) as next"
        f" where {all_there(draft, draft.given['of'])}"
    )


ENTRY = sort(
    "TimelineEntry",
    "Something that happened on a day.",
    value("day", "When.", "date"),
    value("happening", "What happened.", words=Happening),
    leads("record", "What began, ended or took place.", Record),
    leads("of", "To which of the records it happened.", Record),
    leads("by", "What ties the two together; the former itself, where nothing else does.", Record),
    leads("citation", "The first citation that supports the tie.", Citation, required=False),
)
TIMELINE = Question(
    "timeline",
    "What happened to up to four records, in the order of the first days that its dates may mean.",
    (
        Argument("of", "ids", "The records, one to four.", required=True, most=MOST_RECORDS),
        Argument("since", "date", "Only from this day on."),
        Argument("until", "date", "Only until this day."),
        Argument("first", "integer", "How many entries at most.", usual=USUAL_ENTRIES, most=MOST_ENTRIES),
        Argument("after", "cursor", "Only what comes after this cursor, which an answer gave as `next`."),
    ),
    sort(
        "Timeline",
        "What happened to some records.",
        Read("entries", "What happened, the earliest first.", ENTRY, _told, ("_place",), MOST_ENTRIES),
        value("next", "The cursor to go on `after`; null at the end.", required=False),
    ),
    _row,
)

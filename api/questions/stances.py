"""Who has taken which stance about whom, in which period, counted in statements, and the statements behind it.

A statement counts for its speaker, or for all that it was spoken for.  It counts once in a cell, however many of its
targets or of its speaker's offices lead there, and once for each stance that it takes.
"""

from collections.abc import Callable, Iterator
from enum import StrEnum

from api.query.ast.field_types import Question, Read, leads, sort, value
from api.query.ast.view import Certainty
from api.query.parse.arguments import Argument
from api.query.parse.operators import refuse
from api.query.parse.params import parts, plain, then
from api.query.sql.as_of import kept, undoubted
from api.query.sql.context import Draft
from api.query.sql.on_behalf_of import spoken, statements_for
from api.questions.sql_helpers import all_there
from schema.actor import Actor
from schema.edtf import NEVER_AFTER, NEVER_BEFORE
from schema.ledger import Record
from schema.statement import Statement
from schema.target import Mention, Stance, Target

MOST_SIDES, USUAL_CELLS, MOST_CELLS, MOST_BEHIND = 20, 50, 200, 20


class By(StrEnum):
    """Whose a stance is: the speaker's, or of all that the statement was spoken for."""

    speaker = "speaker"
    spoken_for = "spoken_for"


# ---- which statements, and whose


def _among(draft: Draft, name: str) -> Callable[[str], str]:
    """Whether an id is one of those that an argument names: a condition; all are where it names none."""
    named = draft.given[name]
    if named is None:
        return lambda _: "true"
    values = draft.bind(then(named, lambda found: draft.dialect.list_value(list(found))))
    return lambda id: draft.dialect.one_of(id, values)


def _about(draft: Draft, target: str, statement: str, *more: str) -> str:
    """The targets that count, and their statements: of the period, and about one of those that are asked about."""
    conditions = [
        f"{target}.role = 'about'",
        _among(draft, "about")(f"{target}.record_id"),
        *_period(draft, statement),
        *kept(draft, Target, target),
        *kept(draft, Statement, statement),
        *more,
    ]
    joined = f"{draft.table('statement')} {statement} on {statement}.id = {target}.statement_id"
    return f"{draft.table('target')} {target} join {joined} where {' and '.join(conditions)}"


def _period(draft: Draft, statement: str) -> Iterator[str]:
    """Whether a statement was made within the period, by some reading of its date or by every one."""
    since, until = draft.given["since"], draft.given["until"]
    sure = draft.view.certainty is Certainty.certain
    begin, end = ("said_earliest", "said_latest") if sure else ("said_latest", "said_earliest")
    if since or until:
        yield f"{statement}.said is not null"
        yield from undoubted(draft, statement, "said") if sure else ()
    if since:
        yield f"{statement}.{begin} >= {draft.bind(parts(since)[0])}"
    if until:
        yield f"{statement}.{end} <= {draft.bind(parts(until)[1])}"


def _facts(draft: Draft) -> str:
    """Each target that counts, and whose stance it is."""
    columns = "of_id, about_id, statement_id, target_id, stance, mention, said_earliest, said_latest, certain"
    by_speaker = plain(draft.given["by"]) == By.speaker
    return draft.made_once("facts", columns, lambda: _by_speaker(draft) if by_speaker else _by_spoken_for(draft))


def _told(target: str, statement: str) -> str:
    own = f"{target}.record_id, {statement}.id, {target}.id, {target}.stance, {target}.mention"
    return f"{own}, {statement}.said_earliest, {statement}.said_latest"


def _by_speaker(draft: Draft) -> str:
    target, statement = draft.alias(), draft.alias()
    speaks = _among(draft, "of")(f"{statement}.speaker_id")
    told = _told(target, statement)
    return f"select {statement}.speaker_id, {told}, true from {_about(draft, target, statement, speaks)}"


def _by_spoken_for(draft: Draft) -> str:
    """From whom each statement was spoken for to its targets: cross joins keep that order."""
    target, statement, way, whose = (draft.alias() for _ in range(4))
    among = _among(draft, "of")(f"{way}.actor_id")
    ways = spoken(draft, draft.made_once("wanted", "id", lambda: _wanted(draft)))
    sure = f"max(case when {way}.certain then 1 else 0 end) = 1 as certain"
    spoken_for = (
        f"(select {way}.statement_id, {way}.actor_id, {sure} from ({ways}) {way} where {among}"
        f" group by {way}.statement_id, {way}.actor_id) {whose}"
    )
    about = _about(draft, target, statement, f"{target}.statement_id = {whose}.statement_id")
    told = _told(target, statement)
    return f"select {whose}.actor_id, {told}, {whose}.certain from {spoken_for} cross join {about}"


def _wanted(draft: Draft) -> str:
    """The statements that may count."""
    target, statement, theirs = draft.alias(), draft.alias(), draft.alias()
    if draft.given["of"] is None:
        return f"select distinct {statement}.id from {_about(draft, target, statement)}"
    spoken_for = f"(select distinct id from ({statements_for(draft, _among(draft, 'of'))}) {draft.alias()}) {theirs}"
    about = _about(draft, target, statement, f"{target}.statement_id = {theirs}.id")
    return f"select distinct {statement}.id from {spoken_for} cross join {about}"


# ---- the matrix


def _cells(draft: Draft) -> str:
    """The cells that are told and one more, each with its place."""

    def select() -> str:
        counts = ", ".join(f"count(distinct case when stance = '{one}' then statement_id end)" for one in Stance)
        days = f"min(nullif(said_earliest, '{NEVER_BEFORE}')), max(nullif(said_latest, '{NEVER_AFTER}'))"
        place = "row_number() over (order by count(distinct statement_id) desc, of_id, about_id)"
        return (
            f"select of_id, about_id, count(distinct statement_id), {counts}, {days}, count(*) > {MOST_BEHIND},"
            f" {place} as _place from {_facts(draft)} group by of_id, about_id"
            f" order by _place limit {draft.given['first'] + 1}"
        )

    stances = ", ".join(Stance)
    columns = f"of_id, about_id, total, {stances}, first_day, last_day, more, _place"
    return draft.made_once("cells", columns, select)


def _shown(draft: Draft, _: str) -> str:
    return f"select * from {_cells(draft)} where _place <= {draft.given['first']}"


def _behind(draft: Draft, cell: str) -> str:
    """The newest statements behind a cell; all cells are numbered at once."""

    def select() -> str:
        facts, cells = _facts(draft), _cells(draft)
        newest = f"{facts}.said_earliest desc, {facts}.target_id"
        place = f"row_number() over (partition by {facts}.of_id, {facts}.about_id order by {newest})"
        joined = f"join {cells} on {cells}.of_id = {facts}.of_id and {cells}.about_id = {facts}.about_id"
        told = ", ".join(f"{facts}.{name}" for name in ("statement_id", "target_id", "stance", "mention", "certain"))
        numbered = f"select {cells}._place, {told}, {place} as _turn from {facts} {joined}"
        return f"select * from ({numbered}) {draft.alias()} where _turn <= {MOST_BEHIND}"

    columns = "_place, statement_id, target_id, stance, mention, certain, _turn"
    behind = draft.made_once("behind", columns, select)
    return f"select * from {behind} where _place = {cell}._place"


def _row(draft: Draft) -> str:
    sides = [draft.given[name] for name in ("of", "about") if draft.given[name] is not None]
    if not sides:
        raise refuse("of", "has to be given, unless about is.", "Name whose stances, or about whom, or both.")
    there = " and ".join(all_there(draft, side) for side in sides)
    more = f"exists (select 1 from {_cells(draft)} where _place > {draft.given['first']})"
    return f"select {more} as more where {there}"


BEHIND = sort(
    "StanceStatement",
    "A statement behind a cell.",
    leads("statement", "The statement.", Statement),
    leads("target", "What it says about whom.", Target),
    value("stance", "The stance that it takes.", words=Stance),
    value("mention", "Whether it names them.", words=Mention),
    value("certain", "Whether it was for certain spoken for them.", "boolean"),
)
CELL = sort(
    "StanceCell",
    "How one actor stands towards one other record, in statements.",
    leads("of", "Whose stance.", Actor),
    leads("about", "About whom or what.", Record),
    value("total", "How many statements.", "integer"),
    *(value(str(one), f"How many of them: {one}.", "integer") for one in Stance),
    value("first_day", "The first day that any of them may have been made; null is not known.", required=False),
    value("last_day", "The last day that any of them may have been made; null is not known.", required=False),
    Read(
        "statements",
        f"Those behind it, the newest first, at most {MOST_BEHIND}.",
        BEHIND,
        _behind,
        ("_turn",),
        MOST_BEHIND,
    ),
    value("more", "Whether there are more than are told.", "boolean"),
)
STANCES = Question(
    "stances",
    "Who has taken which stance about whom, in which period: counts of statements, and the statements behind each.",
    (
        Argument("of", "ids", "Whose stances; needed, unless `about` is given.", most=MOST_SIDES),
        Argument("about", "ids", "About whom or what; needed, unless `of` is given.", most=MOST_SIDES),
        Argument("by", "word", "Whose a stance is.", usual=By.spoken_for, words=By),
        Argument(
            "since",
            "date",
            "Only statements from this day on; `certainty` says by which reading of their dates.",
        ),
        Argument("until", "date", "Only statements until this day, read alike."),
        Argument("first", "integer", "How many cells at most.", usual=USUAL_CELLS, most=MOST_CELLS),
    ),
    sort(
        "Stances",
        "Who stands how towards whom.",
        Read("cells", "The cells, those of most statements first.", CELL, _shown, ("_place",), MOST_CELLS),
        value("more", "Whether there are more cells.", "boolean"),
    ),
    _row,
)

"""A ranked search over all kinds of records."""

from collections.abc import Iterator
from enum import StrEnum

from api.query.ast.field_types import Argument, FieldType, Pages, Question, object_type, record_field, value_field
from api.query.parse.name_classes import EVENTS
from api.query.parse.name_index import SPOT_WIDTH
from api.query.parse.params import current_value, members
from api.query.sql.as_of import view_conditions
from api.query.sql.context import SqlContext
from api.query.sql.expr import quoted
from api.questions.name_matches import hits, scored_records
from api.questions.sql_helpers import beyond, page_size, stored_rows
from schema.actor import Actor, ActorKind
from schema.catalog import collections, kind_of
from schema.entity import Thing
from schema.ledger import Record
from schema.name import Name

USUAL_HITS, MOST_HITS, MOST_RANKED, MOST_HIGHLIGHTS = 10, 50, 150, 20
MOST_TIES, MOST_DOUBLINGS, WORTH_OF_DOUBLING = 1000, 11, 9
"""How many ties of a record are counted for each link, and what each doubling of their number adds to its score."""
WORTH_OF_NAMED = 80
"""What the score of a record gains if it is neither an event nor a document."""
PAGES = Pages(USUAL_HITS, {"score": "integer", "record_id": "id"}, is_answer=True)
THINGS = {name: kind_of(entity) for name, entity in collections().items() if issubclass(entity, Thing)}
TIES = (
    ("participation", "actor_id"),
    ("participation", "meeting_id"),
    ("statement", "speaker_id"),
    ("tenure", "person_id"),
    ("tenure", "office_id"),
    ("membership", "actor_id"),
    ("membership", "alliance_id"),
    ("relation", "subject_id"),
    ("relation", "object_id"),
    ("target", "record_id"),
    ("target", "statement_id"),
    ("meeting", "place_id"),
    ("document", "publisher_id"),
    ("citation", "document_id"),
    ("tag", "topic_id"),
)
"""The links by which a record counts as well connected."""

OWN_LANGUAGE = "en"
LABEL_KINDS = ("short", "official", "transliteration", "alias")
"""The kinds of names that serve as labels, the best first."""

SearchKind = StrEnum(  # type: ignore[misc]
    "SearchKind",
    [(kind, kind) for kind in (*ActorKind, *(kind for kind in THINGS.values() if kind != kind_of(Actor)))],
)
"""What a search finds: the kinds of actors, and all other kinds of records that have a label of their own."""


def _found(sql: SqlContext) -> str:
    """Returns the table of the records that match and are in the view."""

    def select() -> str:
        scored = scored_records(sql, "q")
        conditions = ["kind is not null", *_in_view(sql)]
        kinds = f"select record_id, text_id, score, {_kind(sql, 'record_id')} as kind from {scored}"
        return f"select record_id, text_id, score, kind from ({kinds}) kinds where {' and '.join(conditions)}"

    return sql.question_cte("found", "record_id, text_id, score, kind", select)


def _kind(sql: SqlContext, id: str) -> str:
    """Returns an expression for the kind of a record; NULL if it is none that a search finds."""
    actors, row = Actor.collection(), sql.alias()
    kind = f"(select {row}.kind from {sql.table(kind_of(Actor))} {row} where {row}.id = {id})"
    others = " ".join(f"when {quoted(name)} then {quoted(kind)}" for name, kind in THINGS.items() if name != actors)
    collection = f"substr({id}, 1, {sql.dialect.position(id, quoted('/'))} - 1)"
    return f"case {collection} when {quoted(actors)} then {kind} {others} end"


def _of_kinds(sql: SqlContext) -> str:
    """Returns the condition that a record is of one of the kinds searched for."""
    kinds = sql.arguments["kinds"]
    return f"kind in ({', '.join(quoted(str(kind)) for kind in current_value(kinds))})" if kinds else "1 = 1"


def _in_view(sql: SqlContext) -> Iterator[str]:
    """Yields the condition that the view includes a record, by the same rules as its collection."""
    view = sql.view
    if view.as_of is None and view.published_until is None and view.according_to is None:
        return
    ids = []
    for name in THINGS:
        entity = collections()[name]
        if view_conditions(sql, entity, "x"):
            ids.append(f"exists (select 1 from {stored_rows(sql, entity)} r where r.id = record_id)")
        else:
            ids.append(f"record_id like {quoted(name + '/%')}")
    yield f"({' or '.join(ids)})"


def _ranked(sql: SqlContext) -> str:
    """Returns the table of the best matches with their final scores: well connected records come before others."""

    def select() -> str:
        best = f"select * from {_found(sql)} where {_of_kinds(sql)} order by score desc, record_id limit {MOST_RANKED}"
        doublings = range(MOST_DOUBLINGS, 0, -1)
        worth = " ".join(f"when ties >= {2**number} then {number * WORTH_OF_DOUBLING}" for number in doublings)
        tied = f"select best.*, {_ties(sql, 'best.record_id')} as ties from ({best}) best"
        events = ", ".join(quoted(kind_of(collections()[name])) for name in sorted(EVENTS))
        score = (
            f"score + case {worth} else 0 end + case when kind in ({events}) then 0 else {WORTH_OF_NAMED} end as score"
        )
        threshold = f"score * 2 >= {_best(sql, _of_kinds(sql))}"
        return f"select record_id, text_id, kind, {score} from ({tied}) tied where {threshold}"

    return sql.question_cte("ranked", "record_id, text_id, kind, score", select)


def _best(sql: SqlContext, condition: str) -> str:
    return f"(select max(score) from {_found(sql)} where {condition})"


def _ties(sql: SqlContext, id: str) -> str:
    """Returns an expression for the number of ties of a record, of each link at most so many."""
    counts = []
    for kind, link in TIES:
        row = sql.alias()
        rows = f"select 1 from {sql.table(kind)} {row} where {row}.{link} = {id} limit {MOST_TIES}"
        counts.append(f"(select count(*) from ({rows}) {sql.alias()})")
    return " + ".join(counts)


def _page(sql: SqlContext) -> str:
    def select() -> str:
        onward = beyond(sql, PAGES, "-score", "record_id")
        place = "row_number() over (order by score desc, record_id)"
        page = f"select record_id, text_id, kind, score from {_ranked(sql)} where {onward}"
        return f"select page.*, {place} from ({page} order by score desc, record_id limit {page_size(sql)}) page"

    return sql.question_cte("page", "record_id, text_id, kind, score, place", select)


def _hits(sql: SqlContext, _: str) -> str:
    """Returns the records of the page with their labels and the texts that match."""
    page, label, text, name = _page(sql), sql.alias(), sql.alias(), sql.alias()
    own = f"(select {label}.label from {sql.table('record')} {label} where {label}.id = {page}.record_id)"
    named = (
        f"(select {name}.text from search_text {text} join {sql.table(kind_of(Name))} {name} on {name}.id ="
        f" {text}.row_id where {text}.id = {page}.text_id)"
    )
    in_language, language = (label_in_language(sql, f"{page}.record_id", part) for part in ("text", "language"))
    return (
        f"select {page}.*, coalesce({in_language}, {own}) as label, coalesce({language}, {quoted(OWN_LANGUAGE)})"
        f" as label_language, coalesce({named}, {own}) as matched from {page}"
    )


def label_in_language(sql: SqlContext, id: str, part: str) -> str:
    """Returns an expression for a column of a record's best name in the language of the argument; NULL if none is."""
    if sql.arguments["lang"] is None:
        return "null"
    tag, primary = (sql.bind(value) for value in members(sql.arguments["lang"]))
    name = sql.alias()
    closeness = f"case {name}.language when {tag} then 0 when {primary} then 1 else 2 end"
    kinds = " ".join(f"when {quoted(kind)} then {place}" for place, kind in enumerate(LABEL_KINDS))
    conditions = [
        f"{name}.record_id = {id}",
        f"({name}.language in ({tag}, {primary}) or {name}.language like {primary} || '-%')",
        f"{name}.kind in ({', '.join(map(quoted, LABEL_KINDS))})",
        f"{name}.rank <> 'deprecated'",
    ]
    rows = f"select {name}.{part} from {sql.table(kind_of(Name))} {name} where {' and '.join(conditions)}"
    return f"({rows} order by {closeness}, case {name}.kind {kinds} end, {name}.id limit 1)"


def _highlights(sql: SqlContext, found: str) -> str:
    """Returns where the words that match stand in the text that matches best."""

    def select() -> str:
        hit, page = hits(sql, "q"), _page(sql)
        words, word = "' ' || t.words || ' '", "' ' || h.word || case when h.is_prefix then '' else ' ' end"
        before = f"substr({words}, 1, {sql.dialect.position(words, word)} - 1)"
        number = f"(length({before}) - length(replace({before}, ' ', '')))"
        spot = f"substr(t.spots, {number} * {SPOT_WIDTH} + 1, {SPOT_WIDTH})"
        return (
            f"select distinct p.record_id, {spot} from {page} p join {hit} h on h.text_id = p.text_id"
            " join search_text t on t.id = p.text_id and t.row_id not like 'participations/%'"
        )

    spots = sql.question_cte("spots", "record_id, spot", select)
    first, last = (f"cast(substr(spot, {place}, 3) as integer)" for place in (1, 4))
    # one spot inside another is not repeated
    row, other = sql.alias(), sql.alias()
    inside = (
        f"select 1 from {spots} {other} where {other}.record_id = {row}.record_id and {other}.spot <> {row}.spot"
        f" and substr({other}.spot, 1, 3) <= substr({row}.spot, 1, 3)"
        f" and substr({other}.spot, 4, 3) >= substr({row}.spot, 4, 3)"
    )
    return (
        f"select {first} as first, {last} as last from {spots} {row} where {row}.record_id = {found}.record_id"
        f" and {last} > 0 and not exists ({inside})"
    )


def _facets(sql: SqlContext, _: str) -> str:
    found = _found(sql)
    return f"select kind, count(*) as count from {found} where score * 2 >= {_best(sql, '1 = 1')} group by kind"


def _row(_: SqlContext) -> str:
    return "select 1"


HIGHLIGHT = object_type(
    "Highlight",
    "A part of a text that matches, in code points.",
    value_field("first", "Where it begins, counted from 0.", "integer"),
    value_field("last", "Where it ends; the character there is not part of it.", "integer"),
)
HIT_MEMBERS = (
    value_field("label", "The name of the record in the language `lang`, else its label in English."),
    value_field("label_language", "The language of `label`, as a BCP 47 tag."),
    value_field("kind", "The kind of record, and for an actor the kind of actor.", words=SearchKind),
    value_field("matched", "The label or name of the record that matches best."),
    FieldType(
        "highlights", "The parts of `matched` that match.", HIGHLIGHT, _highlights, ("first", "last"), MOST_HIGHLIGHTS
    ),
    value_field("score", "How well the record matches, to be compared within one answer only.", "integer"),
)
HIT = object_type(
    "SearchHit", "A record that a search finds.", record_field("record", "The record.", Record), *HIT_MEMBERS
)
HITS = FieldType(
    "hits", "The records, the best match first.", HIT, _hits, ("-score", "record_id"), MOST_HITS, pages=PAGES
)
FACET = object_type(
    "SearchFacet",
    "How many of the matches are of a kind.",
    value_field("kind", "The kind.", words=SearchKind),
    value_field("count", "The number of records.", "integer"),
)
SUGGESTION = object_type(
    "SearchSuggestion",
    "A record that may be meant.",
    value_field("record_id", "The id of the record.", "id"),
    *HIT_MEMBERS,
)
SUGGESTIONS = FieldType(
    "suggestions",
    "The records, the most likely first.",
    SUGGESTION,
    _hits,
    ("-score", "record_id"),
    MOST_HITS,
    pages=PAGES,
)
MATCHING = (
    "Case, diacritics, script, punctuation and the order of words do not matter, words may be misspelled or unfinished,"
    " and not all of them have to match. Meetings and statements are also found by who takes part or speaks, by their"
    " month and year, and by their place."
)
ARGUMENTS = (
    Argument("q", "search", "The words to search for.", required=True),
    Argument("kinds", "words", "Only records of these kinds.", words=SearchKind, most=len(SearchKind)),
    Argument("lang", "language", "The language of labels, as a BCP 47 tag; English is the fallback."),
)
SEARCH = Question(
    "search",
    f"Records of all kinds by their labels and names, the best match first. {MATCHING}",
    (*ARGUMENTS, *HITS.page_arguments),
    object_type(
        "Search",
        "The records that a search finds.",
        HITS,
        FieldType(
            "facets",
            "The number of matches by kind, whatever `kinds` are searched for.",
            FACET,
            _facets,
            ("-count", "kind"),
            len(SearchKind),
        ),
    ),
    _row,
)
AUTOCOMPLETE = Question(
    "autocomplete",
    f"Suggests records while a name is typed: the same as a search, without facets and records. {MATCHING}",
    (*ARGUMENTS, *SUGGESTIONS.page_arguments),
    object_type("Autocomplete", "The records that may be meant.", SUGGESTIONS),
    _row,
)

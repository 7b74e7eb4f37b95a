"""A ranked search over all kinds of records."""

from api.query.ast.field_types import Argument, FieldType, Pages, Question, object_type, record_field, value_field
from api.query.parse.name_index import SPOT_WIDTH
from api.query.parse.params import members
from api.query.sql.context import SqlContext
from api.query.sql.expr import quoted
from api.questions.name_matches import hits
from api.questions.record_ranking import SearchKind, best_score, found_records, ranked_records
from api.questions.sql_helpers import beyond, page_size
from schema.catalog import kind_of
from schema.ledger import Record
from schema.name import Name

USUAL_HITS, MOST_HITS, MOST_RANKED, MOST_HIGHLIGHTS = 10, 50, 150, 20
PAGES = Pages(USUAL_HITS, {"score": "integer", "record_id": "id"}, is_answer=True)
OWN_LANGUAGE = "en"
LABEL_KINDS = ("short", "official", "transliteration", "alias")
"""The kinds of names that serve as labels, the best first."""


def _page(sql: SqlContext) -> str:
    def select() -> str:
        onward = beyond(sql, PAGES, "-score", "record_id")
        place = "row_number() over (order by score desc, record_id)"
        page = f"select record_id, text_id, kind, score from {ranked_records(sql, MOST_RANKED)} where {onward}"
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
        # the texts are looked up, not joined: for a join SQLite may read all of them into a Bloom filter
        of_text = "from search_text t where t.id = p.text_id and t.row_id not like 'participations/%'"
        columns = f"(select ' ' || t.words || ' ' {of_text}) as words, (select t.spots {of_text}) as spots"
        texts = f"select p.record_id, p.text_id, {columns} from {_page(sql)} p"
        word = "' ' || h.word || case when h.is_prefix then '' else ' ' end"
        before = f"substr(t.words, 1, {sql.dialect.position('t.words', word)} - 1)"
        number = f"(length({before}) - length(replace({before}, ' ', '')))"
        spot = f"substr(t.spots, {number} * {SPOT_WIDTH} + 1, {SPOT_WIDTH})"
        return (
            f"with texts as materialized ({texts}) select distinct t.record_id, {spot} from texts t"
            f" join {hits(sql, 'q')} h on h.text_id = t.text_id where t.words is not null"
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
    found = found_records(sql)
    return f"select kind, count(*) as count from {found} where score * 2 >= {best_score(sql)} group by kind"


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

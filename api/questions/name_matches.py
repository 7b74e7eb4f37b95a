"""Finds and ranks the records that the words of a search may mean, in SQL that both backends compute alike.

For each word of the search the index has words that may stand for it, each with a weight up to 100: the word itself, a
longer one that begins with it, one that sounds alike or differs in a letter or two.  Their texts score by how much of
the search they match and how much of them it accounts for, their records by what all their texts match together.
"""

from api.query.parse.name_classes import range_condition
from api.query.parse.name_search import EXACT, KEY, PREFIX, TERM_COLUMNS, TEXT_COLUMN
from api.query.parse.params import map_value
from api.query.sql.context import SqlContext
from api.query.sql.expr import quoted

MOST_WORDS, MOST_NAMES, MOST_EVENTS = 24, 3000, 500
"""For each word of a search: how many words may stand for it, and how many texts of one of these are read."""
MOST_EVENTS_COMPARED = 200
"""How many of the events that match the rarer words of a search are searched for the common ones."""
MATCHED = 95_000
"""The points of a text, of 100,000, that matches the whole search."""
WORD = "m, n, share, cover, weight, word, is_prefix"
HITS = f"{WORD}, text_id, record_id, letters"


def terms(sql: SqlContext, argument: str) -> str:
    """Returns the table of the terms of a search, which an argument holds in packed form."""

    def select() -> str:
        values = sql.bind(map_value(sql.arguments[argument], lambda packed: sql.dialect.list_value(list(packed))))
        columns = {name: f"substr(i.value, {first}, {width})" for name, (first, width) in TERM_COLUMNS.items()}
        selected = [value if name == "kind" else f"cast({value} as integer)" for name, value in columns.items()]
        return f"select {', '.join(selected)}, substr(i.value, {TEXT_COLUMN}) from {sql.dialect.items(values, 'i')}"

    return sql.question_cte("terms", f"{', '.join(TERM_COLUMNS)}, word", select)


def _words(sql: SqlContext, argument: str) -> str:
    """Returns the table of the words, and beginnings of words, that may stand for those of the search."""

    def select() -> str:
        term = terms(sql, argument)
        own = f"select m, n, share, cover, weight, word, kind = {quoted(PREFIX)} as is_prefix from {term}"
        near = (
            "select t.m, t.n, t.share, t.cover, t.weight - 3 * abs(length(k.word) - t.length), k.word, 1 = 0"
            f" from {term} t join search_key k on k.key = t.word where t.kind = {quoted(KEY)}"
        )
        every = f"{own} where kind in ({quoted(EXACT)}, {quoted(PREFIX)}) union all {near}"
        best = (
            "select m, n, min(share) as share, min(cover) as cover, max(weight) as weight, word, is_prefix"
            f" from ({every}) every group by m, n, word, is_prefix"
        )
        place = "row_number() over (partition by m, n order by weight desc, word, is_prefix)"
        numbered = f"select best.*, {place} as place from ({best}) best where weight > 0"
        return f"select {WORD} from ({numbered}) numbered where place <= {MOST_WORDS}"

    return sql.question_cte("words", WORD, select)


def hits(sql: SqlContext, argument: str) -> str:
    """Returns the table of the texts that have any of the words, one row for each word.

    Texts of events are left out if the argument `events` is false.
    """

    def select() -> str:
        if not sql.arguments.get("events", True):
            return _texts(sql, argument, events=False)
        rare = f"select {HITS} from {_event_hits(sql, argument)} e where is_common = 0 or is_all_common = 1"
        return f"{_texts(sql, argument, events=False)} union all {rare} union all {_further_hits(sql, argument)}"

    return sql.question_cte("hits", HITS, select)


def _event_hits(sql: SqlContext, argument: str) -> str:
    """Returns the table of the first texts of events that have each word.

    A word is common if more events have it than are read; `is_all_common` says that a search has no other.
    """

    def select() -> str:
        number = "count(*) over (partition by m, n, word, is_prefix)"
        texts = _texts(sql, argument, events=True)
        counted = (
            f"with texts({HITS}) as ({texts}) select {HITS}, case when {number} >= {MOST_EVENTS} then 1 else 0 end"
        )
        every = f"select {HITS}, is_common, min(is_common) over (partition by m) from counted"
        return f"with counted({HITS}, is_common) as ({counted} from texts) {every}"

    return sql.question_cte("event_hits", f"{HITS}, is_common, is_all_common", select)


def _common_words(sql: SqlContext, argument: str) -> str:
    """Returns the table of the words that more events have than are read."""

    def select() -> str:
        names = "m, n, word, is_prefix"
        events = _event_hits(sql, argument)
        return f"select {names}, min(share), min(cover), min(weight) from {events} where is_common = 1 group by {names}"

    return sql.question_cte("common", "m, n, word, is_prefix, share, cover, weight", select)


def _further_hits(sql: SqlContext, argument: str) -> str:
    """Returns a query for the common words in the texts of the events that match the rare ones best."""
    events, common = _event_hits(sql, argument), _common_words(sql, argument)
    by_word = (
        f"select m, record_id, max(weight * share) as points from {events} where is_common = 0 group by m, record_id, n"
    )
    place = "row_number() over (partition by m order by sum(points) desc, record_id) as place"
    numbered = f"select m, record_id, {place} from ({by_word}) by_word group by m, record_id"
    best = f"select m, record_id from ({numbered}) numbered where place <= {MOST_EVENTS_COMPARED}"
    word = "' ' || c.word || case when c.is_prefix then '' else ' ' end"
    found = sql.dialect.position("' ' || t.words || ' '", word)
    return (
        "select c.m, c.n, c.share, c.cover, c.weight, c.word, c.is_prefix, t.id, t.record_id, t.letters"
        f" from ({best}) best join search_text t on t.record_id = best.record_id"
        f" join {common} c on c.m = best.m and {found} > 0 where {_current(sql)}"
    )


def _texts(sql: SqlContext, argument: str, *, events: bool) -> str:
    word, columns = _words(sql, argument), ("id", "record_id", "letters")
    exact, prefix = (sql.dialect.word_pattern("w.word", prefix=prefix) for prefix in (False, True))
    pattern = f"case when w.is_prefix then {prefix} else {exact} end"
    conditions = f"{range_condition(sql.dialect.text_id, events=events)} and {_current(sql)}"
    most = MOST_EVENTS if events else MOST_NAMES
    texts = sql.dialect.texts_with(pattern, ", ".join(f"t.{name}" for name in columns), conditions)
    joined, found = sql.dialect.lateral(f"{texts} limit {most}", columns, "found")
    return (
        f"select w.m, w.n, w.share, w.cover, w.weight, w.word, w.is_prefix, {', '.join(found)} from {word} w {joined}"
    )


def _current(sql: SqlContext) -> str:
    revision = sql.revision
    at_revision = f"t.revision <= {revision} and coalesce(t.superseded > {revision}, true)"
    return at_revision if sql.view.past else "t.superseded is null"


def scored_records(sql: SqlContext, argument: str) -> str:
    """Returns the table of the records with a matching text: their score, and the text that matches best."""

    def select() -> str:
        by_word = (
            "select m, text_id, min(record_id) as record_id, min(letters) as letters, min(cover) as cover, n,"
            f" max(weight) * min(share) as points from {hits(sql, argument)} group by m, text_id, n"
        )
        in_any = "select m, record_id, n, max(points) as points from by_word group by m, record_id, n"
        records = f"select m, record_id, sum(points) as points from ({in_any}) in_any group by m, record_id"
        every = (
            f"select m, record_id, text_id, score, 0 as points from ({_SCORED_TEXTS}) scores"
            f" union all select m, record_id, null, -1, points from ({records}) records"
        )
        of_record = "over (partition by m, record_id"
        best = (
            f"select m, record_id, text_id, score, max(points) {of_record}) as points,"
            f" row_number() {of_record} order by score desc, text_id) as place from ({every}) every"
        )
        # a window instead of a join, for which SQLite compares every text with every record
        return (
            f"with by_word as ({by_word}) select m, record_id, text_id, score + case when"
            f" {range_condition('text_id', events=True)} then 9 else 6 end * points / 1000 from ({best}) best"
            " where place = 1"
        )

    return sql.question_cte("scored", "m, record_id, text_id, score", select)


_TEXTS = (
    "select m, text_id, min(record_id) as record_id, sum(points) as points,"
    " case when sum(cover) >= min(letters) then 100 else 100 * sum(cover) / min(letters) end as covered"
    " from by_word group by m, text_id"
)
_SCORED_TEXTS = (
    "select m, text_id, record_id, covered * points / 40000"
    f" + points / case when {range_condition('text_id', events=True)} then 1000 else 250 end"
    f" + case when points >= {MATCHED} and covered = 100 then 100 else 0 end as score from ({_TEXTS}) texts"
)
"""Up to 400 points for the share of the search that a text matches, 250 for how much of it that is, 100 if all is.

Of an event it is all its texts together that matter: 100 and 900 instead of 400 and 600.
"""

"""The records that an unknown id may mean by its words, such as `actors/kohl` and `offices/uk-prime-minister`."""

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple

from api.errors import nearest_id
from api.query.parse.name_classes import is_event, range_condition
from api.query.sql.columns import in_collection
from api.query.sql.dialect import Dialect

MOST_WORDS, MOST_NAMED, MOST_SHOWN = 8, 10, 3
NO_RECORD = "select '' where 1 = 0"
"""The query for an id without words."""


def select_candidates(
    dialect: Dialect, id: str, place: Callable[[int], str], before: int = 0
) -> tuple[str, tuple[Any, ...]]:
    """The query for the records of the collection of an id that its words name, as `read_candidates` reads them.

    Each has a name with all words, the shortest name first.  Before them come ids in which the first word, a name of
    an actor, is spelled as in the id of that actor.  `place` returns the placeholder of the nth value, from 1, of
    which `before` stand before those of the query.
    """
    collection, _, slug = id.partition("/")
    words = re.findall("[a-z0-9]+", slug.lower())[: MOST_WORDS + 1]
    if not words or len(words) > MOST_WORDS or not re.fullmatch("[a-z_]+", collection):
        return NO_RECORD, ()
    values: list[Any] = []

    def bind(value: str) -> str:
        values.append(value)
        return f"cast({place(before + len(values))} as text)"

    named = ""
    if len(words) > 1 and collection != "actors":
        texts = _texts(dialect, bind(dialect.all_words(words[:1])), "actors")
        spelled = f"{bind(f'{collection}/')} || substr(t.record_id, 8) || {bind('-' + '-'.join(words[1:]))}"
        named = f"select r.id, 0 as letters from ({texts}) t join record r on r.id = {spelled}"
        named += f" where t.letters = {len(words[0])} and r.retired is null union all "
    texts = _texts(dialect, bind(dialect.all_words(words)), collection)
    named += f"select n.record_id as id, n.letters from ({texts}) n"
    query = f"select id, min(letters) as letters from ({named}) b group by id order by 2, 1 limit {MOST_NAMED}"
    joined = dialect.string_agg("id || ':' || letters", " ")
    return f"select {joined} from {dialect.sorted(query, 'letters, id')} ranked", tuple(values)


def _texts(dialect: Dialect, pattern: str, collection: str) -> str:
    """The query for the texts of the records of a collection that match a pattern now."""
    events = is_event(f"{collection}/")
    in_range, own = range_condition(dialect.text_id, events=events), in_collection("t.record_id", collection)
    condition = f"{in_range} and t.superseded is null and {own}"
    return dialect.texts_with(pattern, "t.record_id, t.letters", condition)


class IdCandidate(NamedTuple):
    """A record that the words of an id name; `is_exact` says that a whole name of it consists of them."""

    id: str
    is_exact: bool


def read_candidates(id: str, joined: str | None) -> list[IdCandidate]:
    """The records in the answer to `select_candidates`."""
    length = len(re.sub("[^a-z0-9]", "", id.partition("/")[2].lower()))
    pairs = (one.rpartition(":") for one in (joined or "").split())
    return [IdCandidate(found, int(letters) in (0, length)) for found, _, letters in pairs]


def id_hint(id: str, named: Sequence[IdCandidate], near: Iterable[str]) -> str:
    """The hint for an unknown id: the few records that its words name, or else the one whose id is spelled alike."""
    shown = [one.id for one in named if one.is_exact] or [one.id for one in named]
    if 0 < len(shown) <= MOST_SHOWN:
        return f"Did you mean {' or '.join(repr(one) for one in shown)}?"
    return nearest_id(id, near) or nearest_id(id, shown)

"""What differs between the databases in looking up texts by their words."""

from collections.abc import Sequence

from api.query.parse.name_classes import range_condition

Words = Sequence[Sequence[str]]
"""The words of a search, each as its possible spellings."""


class FullText:
    """Writes full-text queries, and queries for the texts that match them."""

    text_id = "t.id"
    """The id of a text in `texts_with`, for conditions that the index itself can evaluate."""

    def search_query(self, words: Words) -> str:
        """Returns the full-text query for all words, each in one of its spellings, matched as prefixes."""
        raise NotImplementedError

    def all_words(self, words: Sequence[str]) -> str:
        """Returns the full-text query for all of some words as they are."""
        raise NotImplementedError

    def matching_records(self, search: str, condition: str, *, events: bool) -> str:
        """Returns a query for the ids of records of which a text that meets the condition matches a full-text query.

        `events` says in which of the two ranges of texts to look.
        """
        raise NotImplementedError

    def word_pattern(self, word: str, *, prefix: bool) -> str:
        """Returns the expression for the full-text query for a word, an expression, or for words that begin with it."""
        raise NotImplementedError

    def texts_with(self, pattern: str, columns: str, condition: str) -> str:
        """Returns a query for the texts, as `t`, that match a full-text query and meet a condition."""
        raise NotImplementedError


class SqliteFullText(FullText):
    """FTS5, in a virtual table of its own."""

    text_id = "f.rowid"

    def search_query(self, words: Words) -> str:
        return " AND ".join("(" + " OR ".join(f'"{word}"*' for word in spellings) + ")" for spellings in words)

    def all_words(self, words: Sequence[str]) -> str:
        return " AND ".join(f'"{word}"' for word in words)

    def matching_records(self, search: str, condition: str, *, events: bool) -> str:
        in_range = range_condition("rowid", events=events)  # within the index, which otherwise reads both ranges
        rows = f"select rowid from search_index where search_index match {search} and {in_range}"
        return f"select record_id from search_text where id in ({rows}) and {condition}"

    def word_pattern(self, word: str, *, prefix: bool) -> str:
        return f"""'"' || {word} || '"{"*" * prefix}'"""

    def texts_with(self, pattern: str, columns: str, condition: str) -> str:
        texts = "search_index f cross join search_text t on t.id = f.rowid"
        return f"select {columns} from {texts} where f.search_index match {pattern} and {condition}"


class PostgresqlFullText(FullText):
    """Two GIN indexes over the words as a tsvector, one for each range of texts."""

    def search_query(self, words: Words) -> str:
        return " & ".join("(" + " | ".join(f"'{word}':*" for word in spellings) + ")" for spellings in words)

    def all_words(self, words: Sequence[str]) -> str:
        return " & ".join(f"'{word}'" for word in words)

    def matching_records(self, search: str, condition: str, *, events: bool) -> str:
        matches = f"array_to_tsvector(string_to_array(words, ' ')) @@ cast({search}::text as tsquery)"
        in_range = range_condition("id", events=events)
        return f"select record_id from search_text where {matches} and {condition} and {in_range}"

    def word_pattern(self, word: str, *, prefix: bool) -> str:
        return f"'''' || {word} || '''{':*' * prefix}'"

    def texts_with(self, pattern: str, columns: str, condition: str) -> str:
        matches = f"array_to_tsvector(string_to_array(t.words, ' ')) @@ cast({pattern} as tsquery)"
        return f"select {columns} from search_text t where {matches} and {condition}"

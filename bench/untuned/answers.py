"""The shapes of answers as SQL, around the rows that a hand-written plan finds.

A plan is written once for both databases, with `?1` for its value.  Its rows have the columns id and label, or a count.
"""

from collections.abc import Callable

REVISION = "(select value from counter where name = 'revision')"
Shape = Callable[[str, str], str]
"""Returns the statement of a backend around a plan."""


def text(backend: str, expression: str) -> str:
    """Returns a text as JSON."""
    return f"json_quote({expression})" if backend == "sqlite" else f"to_json({expression})"


def joined(backend: str, item: str, rows: str) -> str:
    """Returns the texts of some rows, in their order, as the members of a JSON array."""
    if backend == "sqlite":
        return f"(select coalesce(group_concat({item}, ','), '') from ({rows}) r)"
    return f"coalesce((select string_agg({item}, ',') from ({rows}) r), '')"


def label_of(backend: str, alias: str = "r") -> str:
    """Returns the object of a row of which only the label is selected."""
    return f"""'{{"label":' || {text(backend, f"{alias}.label")} || '}}'"""


def answer(backend: str, before: str, inner: str, after: str) -> str:
    """Returns the whole statement: texts before and after an expression, and the revision."""
    whole = f"""'{{"data":{before}' || {inner} || '{after},"extensions":{{"revision":' || {REVISION} || '}}}}'"""
    statement = f"select {whole}"
    return statement if backend == "sqlite" else statement.replace("?1", "$1")


def nodes(collection: str, *, within: str = "", key: str = "id") -> Shape:
    """Returns the shape of a list of ids and labels."""

    def shape(backend: str, plan: str) -> str:
        item = f"""'{{"{key}":"' || r.id || '","label":' || {text(backend, "r.label")} || '}}'"""
        before = f'{{"{within}":{{"{collection}":{{"nodes":[' if within else f'{{"{collection}":{{"nodes":['
        return answer(backend, before, joined(backend, item, plan), "]}}}" if within else "]}}")

    return shape


def count(collection: str) -> Shape:
    """Returns the shape of the number of rows in a list."""
    return lambda backend, plan: answer(backend, f'{{"{collection}":{{"totalCount":', f"({plan})", "}}")


def facet(collection: str) -> Shape:
    """Returns the shape of the numbers of rows by the words of a vocabulary; a plan finds `value` and `n`."""

    def shape(backend: str, plan: str) -> str:
        item = """'{"value":"' || upper(r.value) || '","count":' || r.n || '}'"""
        before = f'{{"{collection}":{{"facets":[{{"counts":['
        return answer(backend, before, joined(backend, item, plan), "]}]}}")

    return shape


def lists(head: str, end: str, **of: str) -> Shape:
    """Returns the shape of rows with lists of labels; `of` has the rows of each, correlated with `r.id`."""

    def shape(backend: str, plan: str) -> str:
        parts = [
            f"""'"{name}":{{"nodes":[' || {joined(backend, label_of(backend, "l"), rows).replace(") r)", ") l)")} || ']}}'"""
            for name, rows in of.items()
        ]
        members = " || ',' || ".join([f"""'"label":' || {text(backend, "r.label")}""", *parts])
        return answer(backend, head, joined(backend, f"'{{' || {members} || '}}'", plan), end)

    return shape

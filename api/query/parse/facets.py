"""The facets of a list: which exist, and which a client selects."""

from collections.abc import Sequence

from api.errors import Code, Refusal
from api.hints import name_hint
from api.query.ast.select import Entity
from schema.catalog import Column, columns, kind_of, links

FACETED_KINDS = ("vocabulary", "boolean")
MAX_FACETS = 10
MAX_FACET_VALUES = 100


def facets_of(entity: Entity) -> dict[str, Column]:
    """Returns the columns that rows can be counted by: vocabularies, booleans and foreign keys, the latter by link."""
    own = {column.name: column for column in columns(entity).values() if column.kind in FACETED_KINDS}
    return own | {name: columns(entity)[link.column] for name, link in links(entity).items() if not link.many}


def facet_names(entity: Entity, names: Sequence[str], at: str) -> tuple[str, ...]:
    """Returns the selected facets without repetition.  Raises Refusal, naming the place `at`."""
    facets = facets_of(entity)
    for name in names:
        if name not in facets:
            detail = f"{at}: {kind_of(entity)} has no facet '{name[:80]}'."
            raise Refusal(Code.UNKNOWN_FIELD, detail, name_hint(name[:80], facets), at)
    if len(names) > MAX_FACETS:
        raise Refusal(
            Code.LIMIT_EXCEEDED,
            f"{at}: {len(names)} facets, at most {MAX_FACETS}.",
            "Split the request into parts.",
            at,
        )
    return tuple(dict.fromkeys(names))

"""What a point of view keeps of a list: what held on a day, and the best of competing assertions.

It never hides the row that a link leads to, and nothing that has no time of its own: meetings, statements, documents.
"""

from api.query.dialect import quoted
from api.query.draft import Draft, column
from api.query.given import parts
from api.query.selection import Certainty, Entity, Ranks
from schema.catalog import kind_of, period
from schema.entity import Assertion


def kept(draft: Draft, entity: Entity, alias: str) -> list[str]:
    """The conditions that the view in force sets on the rows of a list."""
    return [*_held(draft, entity, alias), *_ranked(draft, entity, alias)]


def _held(draft: Draft, entity: Entity, alias: str) -> list[str]:
    """Whether a row held: by some reading its time and the day overlap, by every reading its time covers the day."""
    named = period(entity)
    if named is None or draft.view.as_of is None:
        return []
    begin, end = named
    first, last = (draft.bind(bound) for bound in parts(draft.view.as_of))
    if draft.view.certainty is Certainty.possible:
        return [f"{alias}.{begin}_earliest <= {last}", f"{alias}.{end}_latest >= {first}"]
    sure = [_not_doubted(draft, alias, name, sign) for name in named for sign in "?%"]
    return [f"{alias}.{begin}_latest <= {first}", f"{alias}.{end}_earliest >= {last}", *sure]


def _not_doubted(draft: Draft, alias: str, name: str, sign: str) -> str:
    """EDTF's `?` and `%` say that a date may be wrong altogether: nothing that rests on it is certain."""
    text = f"coalesce({column(alias, name)}, '')"
    return f"{draft.dialect.position(text, quoted(sign))} = 0"


def _ranked(draft: Draft, entity: Entity, alias: str) -> list[str]:
    if not issubclass(entity, Assertion) or draft.view.ranks is Ranks.any:
        return []
    if draft.view.ranks is Ranks.no_deprecated:
        return [f"{alias}.rank <> 'deprecated'"]
    return [
        f"({alias}.rank = 'preferred' or ({alias}.rank = 'normal' and not exists ({_better(draft, entity, alias)})))"
    ]


def _better(draft: Draft, entity: type[Assertion], alias: str) -> str:
    """A preferred row of the same contest that the view keeps too."""
    rival = draft.alias()
    same = [f"{column(rival, name)} is not distinct from {column(alias, name)}" for name in entity.contest]
    conditions = [f"{rival}.rank = 'preferred'", *same, *_held(draft, entity, rival)]
    return f"select 1 from {draft.table(kind_of(entity))} {rival} where {' and '.join(conditions)}"

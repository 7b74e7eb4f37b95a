"""How much may be asked at once, the same for both protocols, checked before the database is asked."""

from dataclasses import replace

from api.errors import Code, Refusal
from api.query.ast.filter import Both, Either, Named, Not, Originating, Related, SpokenFor, Test, Where
from api.query.ast.select import (
    About,
    Answer,
    Asked,
    Claims,
    Connection,
    Each,
    Edges,
    Evidence,
    Field,
    Fields,
    History,
    Lines,
    Lookup,
    Many,
    One,
    OneOf,
    Past,
    Rows,
    Seen,
    Selection,
    Structure,
    Values,
)

USUAL_PAGE = 20
LARGEST_PAGE = 1000
MOST_TURNS = 100
USUAL_TURNS = 20
MOST_FIELDS = 50
MOST_IDS = 200
MOST_CLAIMS = 100
DEEPEST = 12
MOST_ROWS = 100_000
LARGEST_GRAPHQL_BODY = 256 * 1024
MOST_TOKENS = 2000
MOST_GRAPHQL_FIELDS = 500
MOST_ALIASES = 30
MOST_DIRECTIVES = 20
MOST_DIRECTIVES_AT_ONCE = 9
DEEPEST_FIELDS = 30


def check(answer: Answer) -> None:
    """Raise Refusal, LIMIT_EXCEEDED, where an answer would be too deep, too wide or too large."""
    _limit("depth", _depth(answer), DEEPEST, "Ask for fewer levels at once.")
    _limit("rows", _rows(answer), MOST_ROWS, "Ask for smaller pages inside pages.")


def largest_page(selection: Selection) -> int:
    """How many rows of a list may be read at once: rows inside rows count, and it is at least one."""
    return max(1, min(LARGEST_PAGE, MOST_ROWS // _rows(replace(selection, limit=1))))


def _limit(name: str, cost: int, most: int, hint: str) -> None:
    if cost > most:
        raise Refusal(Code.LIMIT_EXCEEDED, f"The question's {name} is {cost}, at most {most}.", hint, name)


def _fields(fields: Fields) -> list[Field]:
    if len(fields) > MOST_FIELDS:
        _limit("fields of one object", len(fields), MOST_FIELDS, "Ask for fewer fields at once.")
    return list(fields.values())


def _inside(asked: object) -> list[object]:
    """What is asked one step further in."""
    match asked:
        case Structure(answers):
            return list(answers.values())
        case Claims():
            return [*asked.alone.values(), *asked.several.values()]
        case Values(field):
            return [field]
        case Seen(_, answer):
            return [answer]
        case Each(answers):
            return list(answers[:1])
        case Lookup() | One() | Rows() | Lines() | Evidence() | About() | Asked():
            return [*_fields(asked.fields)]
        case OneOf(_, by_kind):
            return [field for fields in by_kind.values() for field in _fields(fields)]
        case Many():
            return [asked.selection]
        case Past():
            return [asked.history]
        case History():
            return list(asked.parts.values())
        case Selection():
            return [asked.shape]
        case Connection() | Edges():
            return list(asked.parts.values())
        case _:
            return []


def _depth(asked: object) -> int:
    """How far the question nests.  A list counts two, and so does a condition across a link; a link that may lead to
    nothing or to any record counts one.
    """
    inside = max((_depth(part) for part in _inside(asked)), default=0)
    match asked:
        case History() | About():
            return 2 + inside
        case Selection():
            return 2 + max(inside, _where_depth(asked.where))
        case Lookup() | OneOf() | Asked():
            return 1 + inside
        case Claims():
            return 3 + inside
        case One():
            return (0 if asked.link.required else 1) + inside
        case _:
            return inside


def _where_depth(where: Where) -> int:
    match where:
        case Test() | Named():
            return 0
        case Originating() | SpokenFor():
            return 2
        case Related(link, Test(column)) if not link.many and column.name == "id":
            return 0
        case Related():
            return 2 + _where_depth(where.where)
        case Not():
            return 1 + _where_depth(where.of)
        case Both(of) | Either(of):
            return (1 if len(of) > 1 else 0) + max(map(_where_depth, of), default=0)


def _rows(asked: object) -> int:
    """Rows that may be read at most: sizes of pages, multiplied where one lies in the other."""
    if isinstance(asked, OneOf):
        return max((sum(map(_rows, fields.values())) for fields in asked.fields.values()), default=0)
    inside = sum(_rows(part) for part in _inside(asked))
    if isinstance(asked, About):
        return asked.of.most * (1 + inside)
    return asked.limit * (1 + inside) if isinstance(asked, Selection | History) else inside

"""How much may be asked at once, the same for both protocols, checked before the database is asked."""

from dataclasses import replace

from api.errors import Code, Refusal
from api.query.ast.filter import And, Comparison, NameMatch, Not, OnBehalfOf, Or, OriginCount, Related, Where
from api.query.ast.select import (
    Answer,
    AnswerList,
    AnswerObject,
    Connection,
    DerivedField,
    Edges,
    Evidence,
    Field,
    Fields,
    History,
    IdentifierClaims,
    Lines,
    Lookup,
    Polymorphic,
    QuestionSelection,
    RecordHistory,
    Rows,
    Selection,
    ToMany,
    ToOne,
    Values,
    Viewed,
)

DEFAULT_PAGE = 20
MAX_PAGE = 1000
MAX_VERSIONS = 100
DEFAULT_VERSIONS = 20
MAX_FIELDS = 50
MAX_IDS = 200
MAX_CLAIMS = 100
MAX_DEPTH = 12
MOST_ROWS = 100_000
MAX_GRAPHQL_BODY = 256 * 1024
MAX_TOKENS = 2000
MAX_GRAPHQL_FIELDS = 500
MAX_ALIASES = 30
MAX_DIRECTIVES = 20
MAX_DIRECTIVES_PER_PLACE = 9
MAX_FIELD_DEPTH = 30


def check_limits(answer: Answer) -> None:
    """Raise Refusal, LIMIT_EXCEEDED, where an answer would be too deep, too wide or too large."""
    _limit("depth", _depth(answer), MAX_DEPTH, "Ask for fewer levels at once.")
    _limit("rows", _rows(answer), MOST_ROWS, "Ask for smaller pages inside pages.")


def max_page(selection: Selection) -> int:
    """How many rows of a list may be read at once: rows inside rows count, and it is at least one."""
    return max(1, min(MAX_PAGE, MOST_ROWS // _rows(replace(selection, limit=1))))


def _limit(name: str, cost: int, most: int, hint: str) -> None:
    if cost > most:
        raise Refusal(Code.LIMIT_EXCEEDED, f"The question's {name} is {cost}, at most {most}.", hint, name)


def _fields(fields: Fields) -> list[Field]:
    if len(fields) > MAX_FIELDS:
        _limit("fields of one object", len(fields), MAX_FIELDS, "Ask for fewer fields at once.")
    return list(fields.values())


def _inside(asked: object) -> list[object]:
    """What is asked one step further in."""
    match asked:
        case AnswerObject(answers):
            return list(answers.values())
        case IdentifierClaims():
            return [*asked.alone.values(), *asked.several.values()]
        case Values(field):
            return [field]
        case Viewed(_, answer):
            return [answer]
        case AnswerList(answers):
            return list(answers[:1])
        case Lookup() | ToOne() | Rows() | Lines() | Evidence() | DerivedField() | QuestionSelection():
            return [*_fields(asked.fields)]
        case Polymorphic(_, by_kind):
            return [field for fields in by_kind.values() for field in _fields(fields)]
        case ToMany():
            return [asked.selection]
        case RecordHistory():
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
        case History() | DerivedField():
            return 2 + inside
        case Selection():
            return 2 + max(inside, _where_depth(asked.where))
        case Lookup() | Polymorphic() | QuestionSelection():
            return 1 + inside
        case IdentifierClaims():
            return 3 + inside
        case ToOne():
            return (0 if asked.link.required else 1) + inside
        case _:
            return inside


def _where_depth(where: Where) -> int:
    match where:
        case Comparison() | NameMatch():
            return 0
        case OriginCount() | OnBehalfOf():
            return 2
        case Related(link, Comparison(column)) if not link.many and column.name == "id":
            return 0
        case Related():
            return 2 + _where_depth(where.where)
        case Not():
            return 1 + _where_depth(where.of)
        case And(of) | Or(of):
            return (1 if len(of) > 1 else 0) + max(map(_where_depth, of), default=0)


def _rows(asked: object) -> int:
    """Rows that may be read at most: sizes of pages, multiplied where one lies in the other."""
    if isinstance(asked, Polymorphic):
        return max((sum(map(_rows, fields.values())) for fields in asked.fields.values()), default=0)
    inside = sum(_rows(part) for part in _inside(asked))
    if isinstance(asked, DerivedField):
        return asked.of.most * (1 + inside)
    return asked.limit * (1 + inside) if isinstance(asked, Selection | History) else inside

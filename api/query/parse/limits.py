"""Limits on the size of a request, the same for both protocols, checked before the database is queried."""

from dataclasses import replace

from api.errors import Code, Refusal
from api.query.ast.answer import (
    Answer,
    AnswerList,
    AnswerObject,
    IdentifierClaims,
    Lookup,
    QuestionSelection,
    RecordHistory,
    Viewed,
)
from api.query.ast.filter import And, Comparison, Involves, NameMatch, Not, OnBehalfOf, Or, OriginCount, Related, Where
from api.query.ast.select import (
    Connection,
    DerivedField,
    Edges,
    Evidence,
    Field,
    Fields,
    History,
    Lines,
    ListConnection,
    ListPart,
    Polymorphic,
    Rows,
    Selection,
    ToMany,
    ToOne,
    Values,
)

ROWS_PER_CONDITION = 10
ROWS_PER_QUESTION = 1000
"""What a condition and a hand-written question cost, in rows."""
DEFAULT_PAGE = 20
MAX_PAGE = 1000
MAX_VERSIONS = 100
DEFAULT_VERSIONS = 20
MAX_FIELDS = 50
MAX_IDS = 200
MAX_CLAIMS = 100
MAX_DEPTH = 12
MOST_ROWS = 100_000
MAX_CONDITIONS = 400
"""Comparisons in all filters of a query, each counted once more for every link that it crosses."""
MAX_GRAPHQL_BODY = 256 * 1024
MAX_DOCUMENT_LENGTH = 64 * 1024
"""Characters of a GraphQL document.  Reading comments and long texts takes a microsecond each."""
MAX_TOKENS = 2000
MAX_GRAPHQL_FIELDS = 500
MAX_ALIASES = 30
MAX_DIRECTIVES = 20
MAX_DIRECTIVES_PER_PLACE = 9
MAX_FIELD_DEPTH = 30


def check_limits(answer: Answer) -> int:
    """Returns the cost of an answer: the rows that may be read, with its filters and questions counted as rows.

    Raises Refusal, LIMIT_EXCEEDED, if an answer is nested too deeply, has too many fields, conditions or rows.
    """
    _limit("depth", _depth(answer), MAX_DEPTH, "Ask for fewer levels at once.")
    rows, conditions = _rows(answer), _conditions(answer)
    _limit("rows", rows, MOST_ROWS, "Ask for smaller pages inside pages.")
    _limit(
        "conditions", conditions, MAX_CONDITIONS, "Filter by fewer values, across fewer links, or by lists of values."
    )
    return 1 + rows + ROWS_PER_CONDITION * conditions + ROWS_PER_QUESTION * _questions(answer)


def max_page(selection: Selection) -> int:
    """Returns the largest page size of a list, at least 1; nested rows count towards the limit on rows."""
    return max(1, min(MAX_PAGE, MOST_ROWS // _rows(replace(selection, limit=1))))


def _limit(name: str, cost: int, most: int, hint: str) -> None:
    if cost > most:
        raise Refusal(Code.LIMIT_EXCEEDED, f"The query's {name} is {cost}, at most {most}.", hint, name)


def _fields(fields: Fields) -> list[Field]:
    if len(fields) > MAX_FIELDS:
        _limit("fields of one object", len(fields), MAX_FIELDS, "Ask for fewer fields at once.")
    return list(fields.values())


def _children(node: object) -> list[object]:
    """Returns what is selected one level further in.  Raises Refusal where an object has too many fields."""
    match node:
        case AnswerObject(answers):
            return list(answers.values())
        case IdentifierClaims():
            return [*node.alone.values(), *node.several.values()]
        case Values(field):
            return [field]
        case Viewed(_, answer):
            return [answer]
        case AnswerList(answers):
            return list(answers[:1])
        case Lookup() | ToOne() | Rows() | Lines() | Evidence() | DerivedField() | QuestionSelection():
            return [*_fields(node.fields)]
        case Polymorphic(_, by_kind):
            return [field for fields in by_kind.values() for field in _fields(fields)]
        case ToMany():
            return [node.selection]
        case RecordHistory():
            return [node.history]
        case Selection():
            return [node.shape]
        case ListPart():
            return [node.part]
        case Connection() | ListConnection() | Edges() | History():
            return list(node.parts.values())
        case _:
            return []


def _depth(node: object) -> int:
    """Returns the nesting depth: a list or a condition across a link counts 2, an optional or polymorphic link 1."""
    inside = max((_depth(child) for child in _children(node)), default=0)
    match node:
        case History() | DerivedField() | ListPart():
            return 2 + inside
        case Selection():
            return 2 + max(inside, _where_depth(node.where))
        case Lookup() | Polymorphic() | QuestionSelection():
            return 1 + inside
        case IdentifierClaims():
            return 3 + inside
        case ToOne():
            return (0 if node.link.required else 1) + inside
        case _:
            return inside


def _where_depth(where: Where) -> int:
    match where:
        case Comparison() | NameMatch():
            return 0
        case OriginCount() | OnBehalfOf() | Involves():
            return 2
        case Related(link, Comparison(column)) if not link.many and column.name == "id":
            return 0
        case Related():
            return 2 + _where_depth(where.where)
        case Not():
            return 1 + _where_depth(where.of)
        case And(of) | Or(of):
            return (1 if len(of) > 1 else 0) + max(map(_where_depth, of), default=0)


def _conditions(node: object) -> int:
    """Returns the number of comparisons, each counted once more for every link that it crosses."""
    own = _where_conditions(node.where, 1) if isinstance(node, Selection) else 0
    return own + sum(map(_conditions, _children(node)))


def _where_conditions(where: Where, weight: int) -> int:
    match where:
        case Related():
            return max(weight + 1, _where_conditions(where.where, weight + 1))
        case Not():
            return _where_conditions(where.of, weight)
        case And(of) | Or(of):
            return sum(_where_conditions(inner, weight) for inner in of)
        case Comparison():
            return weight
        case NameMatch() | OriginCount() | OnBehalfOf() | Involves():
            return weight + 2


def _questions(node: object) -> int:
    return isinstance(node, QuestionSelection) + sum(map(_questions, _children(node)))


def _rows(node: object) -> int:
    """Returns the most rows that may be read: the page sizes, multiplied where one list is nested in another."""
    if isinstance(node, Polymorphic):
        return max((sum(map(_rows, fields.values())) for fields in node.fields.values()), default=0)
    inside = sum(_rows(child) for child in _children(node))
    if isinstance(node, DerivedField):
        return node.of.most * (1 + inside)
    if isinstance(node, ListPart):
        return int(node.arguments["first"]) * (1 + inside)
    return node.limit * (1 + inside) if isinstance(node, Selection | History) else inside

"""Describes a query in one line: entities, columns and operators, without values or names from clients."""

from collections.abc import Iterable, Mapping

from api.query.ast.answer import (
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
    Date,
    DerivedField,
    Edges,
    EvidenceSummary,
    History,
    Lines,
    ListConnection,
    ListPart,
    Polymorphic,
    Rows,
    Scalar,
    Selection,
    ToMany,
    ToOne,
    Values,
)
from api.query.ast.view import View
from api.query.parse.params import current_value
from schema.catalog import kind_of

LONGEST = 2000


def describe(node: object) -> str:
    """Returns a line of at most 2000 characters.

    Example: `meeting where start gte date order -start id limit 20 {label}`.
    """
    line = _answer(node)
    return line if len(line) <= LONGEST else f"{line[:LONGEST]}..."


def _answer(node: object) -> str:
    match node:
        case Selection():
            return f"{kind_of(node.entity)} {_terms(node)} {_answer(node.shape)}".strip()
        case Lookup():
            return f"{kind_of(node.entity)} id eq id {_block(node.fields.values())}"
        case AnswerObject(answers) | Connection(answers) | Edges(answers):
            return _listed(answers.values())
        case AnswerList(answers):
            return f"{len(answers)} of {_listed(answers[:1])}"
        case Rows(fields) | Lines(fields):
            return _block(fields.values())
        case Viewed(view, answer):
            return f"{_view(view)} {_answer(answer)}"
        case IdentifierClaims():
            return f"claims of {kind_of(node.entity)} where {describe_where(node.where)}"
        case QuestionSelection(question, arguments, fields):
            described = " ".join(name for name, value in arguments.items() if current_value(value) is not None)
            return f"{question.name} {described} {_block(fields.values())}"
        case str():
            return node
        case _:
            return _field(node)


def _field(node: object) -> str:
    match node:
        case Scalar(column) | Date(column):
            return column.name
        case Values(field):
            return _field(field)
        case ToMany(link, selection):
            return f"{link.name}: {_answer(selection)}"
        case ToOne(link, fields):
            return f"{link.name} {_block(fields.values())}"
        case RecordHistory(_, history):
            return f"{kind_of(history.entity)} id eq id: {_field(history)}"
        case EvidenceSummary():
            return "evidence"
        case DerivedField(read, fields):
            return f"{read.name} {_block(fields.values())}"
        case ListPart(read, _, part):
            return f"{read.name} {_answer(part)}"
        case ListConnection(parts):
            return _block(parts.values())
        case History():
            return f"history limit {node.limit}"
        case Polymorphic(link, by_kind):
            return f"{link.name} {_block(_kinds(by_kind))}"
        case _:
            return ""


def _kinds(by_kind: Mapping[str, Mapping[str, object]]) -> list[str]:
    """Returns one description if it is the same for every kind, otherwise one per kind."""
    described = {kind: _block(fields.values()) for kind, fields in by_kind.items()}
    return (
        [next(iter(described.values()))]
        if len(set(described.values())) == 1
        else [f"{k} {v}" for k, v in described.items()]
    )


def _listed(parts: Iterable[object]) -> str:
    return ", ".join(dict.fromkeys(filter(None, map(_answer, parts))))


def _block(parts: Iterable[object]) -> str:
    return f"{{{_listed(parts)}}}"


def _view(view: View) -> str:
    past = "at revision " if view.revision is not None else "past at date " if view.known_at else ""
    past = "of release " if view.release is not None else past
    published = "published by date " if view.published_until else ""
    published += "according to id " if view.according_to else ""
    return f"{past}{published}{'as of date ' if view.as_of else ''}{view.certainty} rank {view.ranks}:"


def _terms(node: Selection) -> str:
    cut = [word for word in ("backward", "after", "before") if getattr(node, word)]
    where = [] if node.where == And() else ["where", describe_where(node.where)]
    order = ["order", *map(str, node.order)] if node.order else []
    return " ".join([*where, *order, "limit", str(node.limit), *cut])


def describe_where(where: Where) -> str:
    """Returns a condition with each value replaced by its kind: `kind in 2 vocabulary and actor(id eq id)`."""
    match where:
        case Comparison(column, "in", values):
            return f"{column.name} in {len(current_value(values))} {column.kind}"
        case Comparison(column, operator):
            return f"{column.name} {operator} {'boolean' if operator == 'is_null' else column.kind}"
        case Related(link, inner, some):
            return f"{'' if some else 'no '}{link.name}({describe_where(inner)})"
        case OriginCount(test):
            return f"evidence {describe_where(test)}"
        case OnBehalfOf(test) | Involves(test):
            return describe_where(test)
        case NameMatch(words):
            return f"named {len(current_value(words))} words"
        case And(of):
            return " and ".join(map(describe_where, of)) or "anything"
        case Or(of):
            return f"({' or '.join(map(describe_where, of))})"
        case Not(of):
            return f"not ({describe_where(of)})"

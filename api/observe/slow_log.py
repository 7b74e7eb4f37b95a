"""A question in one line of log: its entities, columns and operators, and none of the values or names a client gave."""

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
from api.query.ast.filter import And, Comparison, NameMatch, Not, OnBehalfOf, Or, OriginCount, Related, Where
from api.query.ast.select import (
    Connection,
    Date,
    DerivedField,
    Edges,
    EvidenceSummary,
    History,
    Lines,
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


def describe(asked: object) -> str:
    """Such as `meeting where start gte date order -start id limit 20 {label}`, at most 2000 characters."""
    line = _told(asked)
    return line if len(line) <= LONGEST else f"{line[:LONGEST]}..."


def _told(asked: object) -> str:
    match asked:
        case Selection():
            return f"{kind_of(asked.entity)} {_terms(asked)} {_told(asked.shape)}".strip()
        case Lookup():
            return f"{kind_of(asked.entity)} id eq id {_block(asked.fields.values())}"
        case AnswerObject(answers) | Connection(answers) | Edges(answers):
            return _listed(answers.values())
        case AnswerList(answers):
            return f"{len(answers)} of {_listed(answers[:1])}"
        case Rows(fields) | Lines(fields):
            return _block(fields.values())
        case Viewed(view, answer):
            return f"{_view(view)} {_told(answer)}"
        case IdentifierClaims():
            return f"claims of {kind_of(asked.entity)} where {where_told(asked.where)}"
        case QuestionSelection(question, given, fields):
            told = " ".join(name for name, value in given.items() if current_value(value) is not None)
            return f"{question.name} {told} {_block(fields.values())}"
        case str():
            return asked
        case _:
            return _field(asked)


def _field(asked: object) -> str:
    match asked:
        case Scalar(column) | Date(column):
            return column.name
        case Values(field):
            return _field(field)
        case ToMany(link, selection):
            return f"{link.name}: {_told(selection)}"
        case ToOne(link, fields):
            return f"{link.name} {_block(fields.values())}"
        case RecordHistory(_, history):
            return f"{kind_of(history.entity)} id eq id: {_field(history)}"
        case EvidenceSummary():
            return "evidence"
        case DerivedField(read, fields):
            return f"{read.name} {_block(fields.values())}"
        case History():
            return f"history limit {asked.limit}"
        case Polymorphic(link, by_kind):
            return f"{link.name} {_block(_kinds(by_kind))}"
        case _:
            return ""


def _kinds(by_kind: Mapping[str, Mapping[str, object]]) -> list[str]:
    """Mostly the same is asked of every kind, and then it is said once."""
    told = {kind: _block(fields.values()) for kind, fields in by_kind.items()}
    return [next(iter(told.values()))] if len(set(told.values())) == 1 else [f"{k} {v}" for k, v in told.items()]


def _listed(parts: Iterable[object]) -> str:
    return ", ".join(dict.fromkeys(filter(None, map(_told, parts))))


def _block(parts: Iterable[object]) -> str:
    return f"{{{_listed(parts)}}}"


def _view(view: View) -> str:
    known = "at revision " if view.revision is not None else "known at date " if view.known_at else ""
    known = "of release " if view.release is not None else known
    published = "published by date " if view.published_until else ""
    return f"{known}{published}{'as of date ' if view.as_of else ''}{view.certainty} rank {view.ranks}:"


def _terms(asked: Selection) -> str:
    cut = [word for word in ("backward", "after", "before") if getattr(asked, word)]
    where = [] if asked.where == And() else ["where", where_told(asked.where)]
    order = ["order", *map(str, asked.order)] if asked.order else []
    return " ".join([*where, *order, "limit", str(asked.limit), *cut])


def where_told(where: Where) -> str:
    """A condition, each value replaced by its kind, such as `kind in 2 vocabulary and actor(id eq id)`."""
    match where:
        case Comparison(column, "in", values):
            return f"{column.name} in {len(current_value(values))} {column.kind}"
        case Comparison(column, operator):
            return f"{column.name} {operator} {'boolean' if operator == 'is_null' else column.kind}"
        case Related(link, inner, some):
            return f"{'' if some else 'no '}{link.name}({where_told(inner)})"
        case OriginCount(test):
            return f"evidence {where_told(test)}"
        case OnBehalfOf(test):
            return where_told(test)
        case NameMatch(words):
            return f"named {len(current_value(words))} words"
        case And(of):
            return " and ".join(map(where_told, of)) or "anything"
        case Or(of):
            return f"({' or '.join(map(where_told, of))})"
        case Not(of):
            return f"not ({where_told(of)})"

"""Whether a list is narrowed by a link, without which some views would have to read a whole collection."""

from collections.abc import Iterator

from api.errors import Code, Refusal
from api.query.ast.answer import Answer, AnswerList, AnswerObject, Viewed
from api.query.ast.filter import And, Comparison, Not, Or, Related, Where
from api.query.ast.select import Entity, Selection
from schema.catalog import Column, kind_of
from schema.entity import Assertion


def is_narrowed(where: Where) -> bool:
    """Returns whether a filter names the rows, or what they link to, by id: few rows are left."""
    match where:
        case And(of):
            return any(map(is_narrowed, of))
        case Comparison(column, operator):
            return column.name == "id" and operator in ("eq", "in")
        case Related(link, inner, some):
            return some and not link.many and is_narrowed(inner)
        case _:
            return False


def check_published_dates(answer: Answer, *, published: bool = False) -> None:
    """Raises Refusal, BAD_USER_INPUT, if a whole collection is ordered or filtered by dates as published until a day.

    These dates are combined when they are read; a list nested in a record, or one narrowed by a link, is short.
    """
    match answer:
        case Viewed(view, inner):
            check_published_dates(inner, published=view.published_until is not None and view.according_to is None)
        case AnswerObject(answers):
            for member in answers.values():
                check_published_dates(member, published=published)
        case AnswerList(answers):
            for member in answers:
                check_published_dates(member, published=published)
        case Selection() if published and not is_narrowed(answer.where):
            for entity, column in _dates(answer):
                raise _refusal(entity, column)


def _dates(selection: Selection) -> Iterator[tuple[Entity, Column]]:
    """Yields the dates of facts by which a list is ordered or filtered, each with its entity."""
    for term in selection.order:
        entity = term.along.target if term.along else selection.entity
        if _is_combined(entity, term.column):
            yield entity, term.column
    yield from _dates_in(selection.entity, selection.where)


def _dates_in(entity: Entity, where: Where) -> Iterator[tuple[Entity, Column]]:
    match where:
        case And(of) | Or(of):
            for inner in of:
                yield from _dates_in(entity, inner)
        case Not(inner):
            yield from _dates_in(entity, inner)
        case Related(link, inner):
            yield from _dates_in(link.target, inner)
        case Comparison(column) if _is_combined(entity, column):
            yield entity, column


def _is_combined(entity: Entity, column: Column) -> bool:
    return column.kind == "date" and issubclass(entity, Assertion)


def _refusal(entity: Entity, column: Column) -> Refusal:
    detail = f"{column.name}: a whole collection cannot be ordered or filtered by dates as published until a day."
    link = f"such as `{entity.key[0].removesuffix('_id')}`" if issubclass(entity, Assertion) else "a record"
    hint = f"Filter the {kind_of(entity)} by the id of a link, {link}, or request the list inside a record."
    return Refusal(Code.BAD_USER_INPUT, detail, hint, column.name)

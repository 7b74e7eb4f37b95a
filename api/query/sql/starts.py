"""Where a list begins to be read: at its own rows in order, or at the few rows that a condition across a link finds.

SQLite tests `exists` for each row of a list, even where an index finds the few linked rows; and it collects a set of
ids first, even where they are those of half of the list.  So the list is written for each start, and the number of
linked rows, counted up to a limit, decides between them.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import chain
from typing import NamedTuple

from api.query.ast.filter import MATCH_ALL, And, Comparison, Involves, Or, Order, Related, Where
from api.query.ast.select import Selection
from api.query.ast.view import View
from api.query.parse.narrowing import is_narrowed
from api.query.sql.as_of import may_begin_with_documents
from api.query.sql.context import SqlContext
from api.query.sql.involved import testing_rows
from api.query.sql.row_source import Parent
from schema.catalog import Link, links

FEW, FEW_CITATIONS = 1_000, 5_000
"""Linked rows, and citations by published documents, up to which a list begins with them."""
MOST_STARTS = 2


class Beginnings(NamedTuple):
    """Where a list may begin: with few linked rows, what few documents support, or linked rows in its own order."""

    starts: tuple[Related | Involves, ...]
    documents: bool
    leads: tuple[Related, ...]


def beginnings(sql: SqlContext, selection: Selection) -> Beginnings:
    """Returns where a list may begin; on PostgreSQL fewer places, for its planner begins where it expects few rows."""
    where, chooses = selection.where, sql.dialect.has_starts
    leads, starts = leading_links(where, selection.order, sql.view), starting_links(where)
    if len(starts) == 1 and leads:
        return Beginnings((), False, leads)
    if not chooses:
        return Beginnings(tuple(one for one in starts if isinstance(one, Involves)), False, ())
    whole = may_begin_with_documents(sql, selection.entity) and not is_narrowed(where)
    return Beginnings(starts, whole and not starts, leads)


def starting_links(where: Where) -> tuple[Related | Involves, ...]:
    """The conditions across links, at most MOST_STARTS, each of which every row meets and few rows may meet."""
    of = where.of if isinstance(where, And) else (where,)
    return tuple(one for one in of if isinstance(one, Related | Involves) and _is_start(one))[:MOST_STARTS]


def leading_links(where: Where, order: tuple[Order, ...], view: View) -> tuple[Related, ...]:
    """The conditions across links to one record whose linked rows an index has in the order of the list.

    They are in this order if they carry the date by which the list is ordered.
    """
    if view.past or view.published_until is not None or view.according_to is not None:
        return ()
    of = where.of if isinstance(where, And) else (where,)
    found = (one for one in of if isinstance(one, Related) and one.some and one.link.many)
    return tuple(one for one in found if _carries(one.link, order[0]) and _names_one_record(one))


def way_back(link: Link) -> Link:
    """Returns the to-one link that a list's link is the reverse of."""
    return next(one for one in links(link.target).values() if not one.many and one.column == link.column)


def _carries(link: Link, order: Order) -> bool:
    return order.along is None and way_back(link).carries == order.column.name


def _names_one_record(where: Related) -> bool:
    of = where.where.of if isinstance(where.where, And) else (where.where,)
    return any(isinstance(one, Related) and one.some and not one.link.many and _is_one_id(one.where) for one in of)


def _is_one_id(where: Where) -> bool:
    return isinstance(where, Comparison) and where.column.name == "id" and where.operator == "eq"


def _is_start(where: Related | Involves) -> bool:
    if isinstance(where, Involves):
        return where.test.operator in ("eq", "in")
    return where.some and is_selective(where.where) and (where.link.many or not isinstance(where.where, Comparison))


def links_within(where: Where) -> tuple[Related, ...]:
    """The conditions across links that are met by beginning at the far end: a start, and what it consists of."""
    match where:
        case Related(some=True) if is_selective(where.where):
            return (where, *links_within(where.where))
        case And(of):
            return tuple(chain.from_iterable(map(links_within, of)))
    return ()


@contextmanager
def beginning(sql: SqlContext, where: Where, parent: Parent | None) -> Iterator[None]:
    """Compiles what counts a whole list: it begins with linked rows, however many they are, for all of them count."""
    may_begin = sql.dialect.has_starts and not parent and not sql.view.past
    starts = sql.starts or (links_within(where) if may_begin else ())
    with sql.starting_at(starts), testing_rows(sql, MATCH_ALL):
        yield


def is_selective(where: Where) -> bool:
    """Whether a condition names an id or a text, so that an index may find few rows that meet it."""
    match where:
        case Comparison(of, "eq" | "in"):
            return of.name == "id" or of.kind == "text"
        case Related(some=True):
            return is_selective(where.where)
        case And(of):
            return any(map(is_selective, of))
        case Or(of):
            return bool(of) and all(map(is_selective, of))
    return False

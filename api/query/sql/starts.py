"""Where a list begins to be read: at its own rows in order, or at the few rows that a condition across a link finds.

SQLite tests `exists` for each row of a list, even where an index finds the few linked rows; and it collects a set of
ids first, even where they are those of half of the list.  So the list is written for each start, and the number of
linked rows, counted up to a limit, decides between them.
"""

from itertools import chain

from api.query.ast.filter import And, Comparison, Or, Related, Where

FEW = 300
"""Linked rows up to which a list begins with them."""
MOST_STARTS = 2


def starting_links(where: Where) -> tuple[Related, ...]:
    """The conditions across links, at most MOST_STARTS, each of which every row meets and few rows may meet."""
    of = where.of if isinstance(where, And) else (where,)
    return tuple(one for one in of if isinstance(one, Related) and one.some and _is_start(one))[:MOST_STARTS]


def _is_start(where: Related) -> bool:
    return is_selective(where.where) and (where.link.many or not isinstance(where.where, Comparison))


def links_within(where: Where) -> tuple[Related, ...]:
    """The conditions across links that are met by beginning at the far end: a start, and what it consists of."""
    match where:
        case Related(some=True) if is_selective(where.where):
            return (where, *links_within(where.where))
        case And(of):
            return tuple(chain.from_iterable(map(links_within, of)))
    return ()


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

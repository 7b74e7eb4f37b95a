"""Statements compiled once and remembered by the shape of the query string; later requests only bind their values."""

from collections.abc import Callable, Hashable
from contextlib import suppress
from typing import NamedTuple

from cachetools import LRUCache

from api.errors import Refusal
from api.query.ast.answer import Answer, Viewed, reads_past
from api.query.ast.view import View
from api.query.parse.limits import check_limits
from api.query.parse.narrowing import check_published_dates
from api.query.sql.compile import compile_answer
from api.query.sql.dialect import Dialect
from api.query.sql.statement import SqlStatement
from api.rest.records.parameters import parse_view
from api.rest.records.query_string import QueryString

MAX_PLANS = 500
MAX_REQUESTS = 1000
MAX_REMEMBERED_LENGTH = 4096
"""The longest query string, in characters, whose plan is remembered."""


class Plan(NamedTuple):
    """What a request selects, and the statement that answers it.

    `past` says whether it reads a past revision, `binds_all` whether the statement uses every value of the request.
    `cost` is that of `check_limits`.
    """

    answer: Answer
    statement: SqlStatement
    past: bool
    binds_all: bool
    cost: int


class Planned(NamedTuple):
    """The query string of a request, and its plan."""

    query: QueryString
    plan: Plan


Address = tuple[Hashable, str, bytes]
"""A route, a path and a query string as it was sent."""


class PlanCache:
    """The plans of one application.  The least recently used are dropped first.

    `requests` holds the plans of whole requests, which clients often repeat; `shapes`, those of routes and shapes.
    """

    def __init__(self, dialect: Dialect) -> None:
        self.dialect = dialect
        self.requests: LRUCache[Address, Planned] = LRUCache(MAX_REQUESTS)
        self.shapes: LRUCache[Hashable, Plan] = LRUCache(MAX_PLANS)

    def remember(self, address: Address, planned: Planned) -> None:
        """Remember the plan of a whole request."""
        _, path, query_string = address
        if len(path) + len(query_string) <= MAX_REMEMBERED_LENGTH:
            self.requests[address] = planned

    def plan(self, route: Hashable, query: QueryString, select: Callable[[], Answer]) -> Plan:
        """The plan of a request, with its values; `select` is only called where no plan is remembered.

        Raises Refusal.
        """
        key = (route, query.shape)
        remembered = self.shapes.get(key)
        if remembered is not None:
            # Values that cannot be bound are refused below, in the same order as without a remembered plan.
            with suppress(Refusal):
                if not remembered.binds_all:
                    parse_view(query)  # a view that the statement does not use must be valid all the same
                return remembered._replace(statement=remembered.statement.with_variables(query.variables))
        plan = self.compile(query, select())
        if query.length <= MAX_REMEMBERED_LENGTH:
            self.shapes[key] = plan
        return plan

    def compile(self, query: QueryString, answer: Answer) -> Plan:
        """The plan of an answer in the view that the query string selects.  It is not remembered.  Raises Refusal."""
        cost = check_limits(answer)
        view = parse_view(query)
        viewed = answer if view == View() else Viewed(view, answer)
        check_published_dates(viewed)
        statement = compile_answer(viewed, self.dialect)
        return Plan(viewed, statement, reads_past(viewed), statement.binds_all(query.variables), cost)

"""Caches planned and compiled operations: a repeated operation only binds the values of its variables."""

from collections.abc import Hashable
from contextlib import suppress
from threading import Lock
from typing import Any, NamedTuple
from weakref import WeakKeyDictionary

from graphql import OperationDefinitionNode
from graphql.execution.values import get_variable_values

from api.caching import RepeatCache
from api.errors import Code, Refusal
from api.graphql.execution.absences import may_be_absent
from api.graphql.execution.documents import InvalidRequest, ParsedDocument, parse_document
from api.graphql.execution.preparation import has_many_values, is_long
from api.graphql.execution.request import GraphQLRequest
from api.graphql.execution.variable_shapes import Variable, declared_variables, variable_shape, with_paths
from api.graphql.planner.collect import CollectedFields, Collector, field_name
from api.graphql.planner.planner import Planner
from api.graphql.schema import core_schema
from api.query.ast.answer import AnswerObject, reads_past
from api.query.parse.limits import check_limits
from api.query.parse.narrowing import check_published_dates
from api.query.sql.compile import compile_answer
from api.query.sql.dialect import Dialect
from api.query.sql.statement import SqlStatement

INTROSPECTION = ("__schema", "__type")
MAX_CACHED_OPERATIONS = 160_000
"""The length of all documents whose operations are cached, in characters; parsed, one takes up to 300 bytes."""
MAX_CACHED_PLANS = 4_000_000
"""The length of all statements whose plans are cached, in characters."""
ENTRY_LENGTH = 100
"""What an entry counts beside its text."""
MAX_CACHED_QUERY_LENGTH = 20_000
"""Longer queries, in characters, are not cached."""


class OperationPlan(NamedTuple):
    """A planned operation: its name, its answer in the query model, and the statement that produces it.

    `past` says whether any part of it reads an earlier revision; `may_be_absent`, whether a root field
    can find nothing.  `cost` is that of `check_limits`.
    """

    operation: str | None
    answer: AnswerObject
    statement: SqlStatement
    past: bool
    may_be_absent: bool
    cost: int


class ParsedOperation(NamedTuple):
    """A parsed and validated operation with the variables that it declares."""

    document: ParsedDocument
    operation: OperationDefinitionNode
    variables: tuple[Variable, ...]

    @property
    def name(self) -> str | None:
        return self.operation.name.value if self.operation.name else None

    def collector(self, values: dict[str, Any], *, with_positions: bool = True) -> Collector:
        """A collector for these values of the variables; with positions, a plan made by it can bind others.

        Raises InvalidRequest for values that do not fit the declared types.
        """
        # Suggesting a name for one with \u0130, two letters when lowered, is an IndexError in graphql-core 3.3.2.
        hide_suggestions = "\u0130" in str(values)
        definitions = self.operation.variable_definitions or ()
        result = get_variable_values(core_schema(), definitions, values, hide_suggestions=hide_suggestions)
        if isinstance(result, list):
            raise InvalidRequest(Code.BAD_USER_INPUT, result)
        variables = with_paths(self.variables, values, result.coerced) if with_positions else result.coerced
        return Collector(core_schema(), self.document.fragments, variables)

    def root_fields(self, collector: Collector) -> CollectedFields:
        """The fields selected on the operation's root type."""
        root_type = self.operation.operation.value.capitalize()
        return collector.fields(root_type, [self.operation.selection_set])


class ReadyQuery(NamedTuple):
    """A query whose plan has the values of a request."""

    operation: ParsedOperation
    plan: OperationPlan


class OperationPlanCache:
    """The most recently used parsed operations and plans of one application.  Threads may share it."""

    def __init__(self, dialect: Dialect) -> None:
        self.dialect, self._lock = dialect, Lock()
        self._operations: RepeatCache[Hashable, ParsedOperation] = RepeatCache(
            MAX_CACHED_OPERATIONS, getsizeof=_document_length
        )
        self._plans: RepeatCache[Hashable, OperationPlan] = RepeatCache(MAX_CACHED_PLANS, getsizeof=_statement_length)
        # Only what the cache does not keep: requests that are repeated live long, and would keep it beyond its limit.
        self._parsed: WeakKeyDictionary[GraphQLRequest, ParsedOperation] = WeakKeyDictionary()
        self._ready: WeakKeyDictionary[GraphQLRequest, ReadyQuery] = WeakKeyDictionary()

    def operation(self, request: GraphQLRequest) -> ParsedOperation:
        """The operation of a request.  Raises InvalidRequest and Refusal."""
        key = (request.query, request.operation_name)
        with self._lock:
            operation = self._operations.get(key) or self._parsed.get(request)
        if operation is None:
            operation = _parse_operation(request)
            with self._lock:
                if _is_cacheable(request):
                    self._operations[key] = operation
                if key not in self._operations:
                    self._parsed[request] = operation
        return operation

    def is_prepared(self, request: GraphQLRequest) -> bool:
        """Whether a request takes little time to plan: it is planned, or short, or an operation that is cached."""
        if request in self._ready:
            return True
        is_parsed = not is_long(request) or (request.query, request.operation_name) in self._operations
        return is_parsed and not has_many_values(request.variables)

    def plan(self, request: GraphQLRequest) -> OperationPlan | None:
        """The plan of a request with its values bound; None if it uses introspection.

        Raises InvalidRequest and Refusal.
        """
        if ready := self._ready.get(request):
            return ready.plan
        if plan := self._bound_plan(request):
            self._ready[request] = ReadyQuery(self.operation(request), plan)
        return plan

    def ready(self, request: GraphQLRequest) -> ReadyQuery | None:
        """The query of a request that was planned before."""
        return self._ready.get(request)

    def _bound_plan(self, request: GraphQLRequest) -> OperationPlan | None:
        operation = self.operation(request)
        key = (request.query, request.operation_name, variable_shape(operation.variables, request.variables))
        with self._lock:
            cached = self._plans.get(key)
        if cached:
            # Values that cannot be bound are refused below, with the path to the field that they are refused by.
            with suppress(Refusal):
                return cached._replace(statement=cached.statement.with_variables(request.variables))
        plan = self._new_plan(operation, request)
        if plan and _is_cacheable(request):
            with self._lock:
                self._plans[key] = plan
        return plan

    def _new_plan(self, operation: ParsedOperation, request: GraphQLRequest) -> OperationPlan | None:
        collector = operation.collector(request.variables)
        roots = operation.root_fields(collector)
        if any(field_name(nodes) in INTROSPECTION for nodes in roots.values()):
            return None
        return self.compile(operation, Planner(collector).answer(roots))

    def compile(self, operation: ParsedOperation, answer: AnswerObject) -> OperationPlan:
        """The plan of an operation from its answer.  Raises Refusal if the answer exceeds the limits."""
        cost = check_limits(answer)
        check_published_dates(answer)
        body = AnswerObject({"data": answer, "extensions": AnswerObject({"revision": "revision"})})
        statement = compile_answer(body, self.dialect)
        return OperationPlan(operation.name, answer, statement, reads_past(answer), may_be_absent(answer), cost)


def _parse_operation(request: GraphQLRequest) -> ParsedOperation:
    document = parse_document(request.query)
    operation = document.operation(request.operation_name)
    return ParsedOperation(document, operation, declared_variables(operation))


def _is_cacheable(request: GraphQLRequest) -> bool:
    return len(request.query) <= MAX_CACHED_QUERY_LENGTH


def _document_length(operation: ParsedOperation) -> int:
    return ENTRY_LENGTH + (location.end if (location := operation.document.node.loc) else MAX_CACHED_QUERY_LENGTH)


def _statement_length(plan: OperationPlan) -> int:
    return ENTRY_LENGTH + len(plan.statement.text)

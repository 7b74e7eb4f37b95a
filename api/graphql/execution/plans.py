"""Operations planned and compiled once: asked again, with variables of the same shape, they only bind their values."""

from collections import OrderedDict
from collections.abc import Hashable
from typing import Any, NamedTuple
from weakref import WeakKeyDictionary

from graphql import OperationDefinitionNode
from graphql.execution.values import get_variable_values

from api.errors import Code
from api.graphql.execution.documents import InvalidRequest, ParsedDocument, parse_document
from api.graphql.execution.redirects import reads_by_id
from api.graphql.execution.variable_shapes import Variable, declared_variables, variable_shape, with_paths
from api.graphql.planner.collect import Collected, Collector
from api.graphql.planner.planner import Planner
from api.graphql.schema import core_schema
from api.graphql.transport.request import GraphQLRequest
from api.query.ast.select import AnswerObject
from api.query.parse.limits import check_limits
from api.query.parse.moments import reads_past
from api.query.sql.compile import compile_answer
from api.query.sql.dialect import Dialect
from api.query.sql.statement import SqlStatement

INTROSPECTION = ("__schema", "__type")
MOST_PLANS = 500
LONGEST_REMEMBERED = 20_000


class OperationPlan(NamedTuple):
    """A planned operation: what it is called, what it asks, and the statement that answers it.

    `past` says whether any part of it is read as it was; `by_id`, whether it asks for a record by id.
    """

    operation: str | None
    answer: AnswerObject
    statement: SqlStatement
    past: bool
    by_id: bool


class ParsedOperation(NamedTuple):
    """An operation, read but not planned."""

    document: ParsedDocument
    operation: OperationDefinitionNode
    declared: tuple[Variable, ...]

    @property
    def name(self) -> str | None:
        return self.operation.name.value if self.operation.name else None

    def collector(self, given: dict[str, Any], *, remember: bool = True) -> Collector:
        """Reads its selection sets with these variables, which `remember` where they stood.  Raises Invalid."""
        # Suggesting a name for one with \u0130, two letters when lowered, is an IndexError in graphql-core 3.3.2.
        odd, declared = "\u0130" in str(given), self.operation.variable_definitions or ()
        read = get_variable_values(core_schema(), declared, given, hide_suggestions=odd)
        if isinstance(read, list):
            raise InvalidRequest(Code.BAD_USER_INPUT, read)
        variables = with_paths(self.declared, given, read.coerced) if remember else read.coerced
        return Collector(core_schema(), self.document.fragments, variables)

    def roots(self, collector: Collector) -> Collected:
        """What is asked at its root."""
        return collector.fields(self.operation.operation.value.capitalize(), [self.operation.selection_set])


class PlanCache:
    """The plans of one application, as many as it remembers.  Those asked longest ago go first."""

    def __init__(self, dialect: Dialect) -> None:
        self.dialect = dialect
        self._read: OrderedDict[Hashable, ParsedOperation] = OrderedDict()
        self._plans: OrderedDict[Hashable, OperationPlan] = OrderedDict()
        self._whole: WeakKeyDictionary[GraphQLRequest, OperationPlan] = WeakKeyDictionary()

    def read(self, request: GraphQLRequest) -> ParsedOperation:
        """The operation of a request.  Raises Invalid and Refusal."""
        key = (request.query, request.operation_name)
        found = self._read.get(key)
        if found is None:
            document = parse_document(request.query)
            operation = document.operation(request.operation_name)
            found = ParsedOperation(document, operation, declared_variables(operation))
            _remember(self._read, key, found, request)
        return found

    def plan(self, request: GraphQLRequest) -> OperationPlan | None:
        """The plan that a request asks for, with its values; None where it asks for introspection.

        Raises Invalid and Refusal.
        """
        if found := self._whole.get(request):
            return found
        if found := self._planned(request):
            self._whole[request] = found
        return found

    def _planned(self, request: GraphQLRequest) -> OperationPlan | None:
        read = self.read(request)
        key = (request.query, request.operation_name, variable_shape(read.declared, request.variables))
        known = self._plans.get(key)
        if known is not None:
            self._plans.move_to_end(key)
            return known._replace(statement=known.statement.with_variables(request.variables))
        made = self._made(read, request)
        if made:
            _remember(self._plans, key, made, request)
        return made

    def _made(self, read: ParsedOperation, request: GraphQLRequest) -> OperationPlan | None:
        collector = read.collector(request.variables)
        roots = read.roots(collector)
        if any(nodes[0].name.value in INTROSPECTION for nodes in roots.values()):
            return None
        return self.planned(read, Planner(collector).answer(roots))

    def planned(self, read: ParsedOperation, asked: AnswerObject) -> OperationPlan:
        """What an operation asks, compiled.  Raises Refusal where it asks for too much."""
        check_limits(asked)
        whole = AnswerObject({"data": asked, "extensions": AnswerObject({"revision": "revision"})})
        return OperationPlan(
            read.name, asked, compile_answer(whole, self.dialect), reads_past(asked), reads_by_id(asked)
        )


def _remember(known: OrderedDict[Hashable, Any], key: Hashable, value: Any, request: GraphQLRequest) -> None:
    if len(request.query) <= LONGEST_REMEMBERED:
        known[key] = value
        if len(known) > MOST_PLANS:
            known.popitem(last=False)

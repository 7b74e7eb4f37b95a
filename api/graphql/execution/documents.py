"""GraphQL text, parsed and validated once."""

from dataclasses import dataclass
from functools import lru_cache

from graphql import DocumentNode, FragmentDefinitionNode, GraphQLError, OperationDefinitionNode, parse, validate

from api.errors import Code, Refusal
from api.graphql.execution.cost import check_cost
from api.graphql.schema import core_schema
from api.query.parse.limits import MAX_TOKENS


@dataclass(frozen=True)
class ParsedDocument:
    """A valid document: its operations and its fragments."""

    node: DocumentNode
    operations: tuple[OperationDefinitionNode, ...]
    fragments: dict[str, FragmentDefinitionNode]

    def operation(self, name: str | None) -> OperationDefinitionNode:
        """The operation of that name, or the only one.  Raises Refusal where that is not clear."""
        named = {operation.name.value if operation.name else "": operation for operation in self.operations}
        if name is None and len(self.operations) == 1:
            return self.operations[0]
        if name in named and name is not None:
            return named[name]
        hint = f"Give operationName: {', '.join(filter(None, named))}."
        raise Refusal(Code.BAD_USER_INPUT, f"Which operation is meant is not clear: {name!r}.", hint, "operationName")


class InvalidRequest(Exception):
    """The document is no valid GraphQL: every error, with its place."""

    def __init__(self, code: Code, errors: list[GraphQLError]) -> None:
        super().__init__("; ".join(error.message for error in errors))
        self.code, self.errors = code, errors


@lru_cache(maxsize=100)
def parse_document(text: str) -> ParsedDocument:
    """Parse, measure and validate.  Raises Invalid, and Refusal where the document is too large."""
    try:
        node = parse(text, max_tokens=MAX_TOKENS, no_location=False)
    except GraphQLError as problem:
        raise InvalidRequest(Code.GRAPHQL_PARSE_FAILED, [problem]) from None
    except RecursionError:
        raise InvalidRequest(Code.GRAPHQL_PARSE_FAILED, [GraphQLError("The document is nested too deeply.")]) from None
    fragments = {d.name.value: d for d in node.definitions if isinstance(d, FragmentDefinitionNode)}
    check_cost(node, fragments)
    if errors := validate(core_schema(), node, max_errors=20):
        raise InvalidRequest(Code.GRAPHQL_VALIDATION_FAILED, errors)
    operations = tuple(d for d in node.definitions if isinstance(d, OperationDefinitionNode))
    return ParsedDocument(node, operations, fragments)

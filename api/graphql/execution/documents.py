"""Parses and validates GraphQL documents."""

from dataclasses import dataclass
from functools import lru_cache

from graphql import DocumentNode, FragmentDefinitionNode, GraphQLError, OperationDefinitionNode, parse, validate

from api.errors import Code, Refusal
from api.graphql.execution.cost import check_cost
from api.graphql.schema import core_schema
from api.query.parse.limits import MAX_DOCUMENT_LENGTH, MAX_TOKENS

TOO_LONG = "Syntax Error: Document contains more"
"""How graphql-core's message begins that there are too many tokens."""


@dataclass(frozen=True)
class ParsedDocument:
    """A valid document with its operations and fragments."""

    node: DocumentNode
    operations: tuple[OperationDefinitionNode, ...]
    fragments: dict[str, FragmentDefinitionNode]

    def operation(self, name: str | None) -> OperationDefinitionNode:
        """The operation of that name, or the only one.  Raises Refusal if there is none or the choice is ambiguous."""
        by_name = {operation.name.value if operation.name else "": operation for operation in self.operations}
        if name is None and len(self.operations) == 1:
            return self.operations[0]
        if name in by_name and name is not None:
            return by_name[name]
        detail = "The document has several operations." if name is None else f"There is no operation {name!r}."
        hint = f"Set operationName to one of: {', '.join(filter(None, by_name))}."
        raise Refusal(Code.BAD_USER_INPUT, detail, hint, "operationName")


class InvalidRequest(Exception):
    """The request is not valid GraphQL; `errors` has every error with its location."""

    def __init__(self, code: Code, errors: list[GraphQLError]) -> None:
        super().__init__("; ".join(error.message for error in errors))
        self.code, self.errors = code, errors


@lru_cache(maxsize=20)
def parse_document(text: str) -> ParsedDocument:
    """Parse a document, check its cost and validate it.  A parsed document may take a megabyte.

    Raises InvalidRequest, and Refusal for a document that exceeds the limits.
    """
    if len(text) > MAX_DOCUMENT_LENGTH:
        detail = f"The document has {len(text)} characters, at most {MAX_DOCUMENT_LENGTH}."
        raise Refusal(Code.LIMIT_EXCEEDED, detail, "Send long texts and lists in variables.", "characters")
    try:
        node = parse(text, max_tokens=MAX_TOKENS, no_location=False)
    except GraphQLError as error:
        if error.message.startswith(TOO_LONG):
            hint = "Split it into several operations, or send values and lists in variables."
            detail = f"The document has more than {MAX_TOKENS} tokens."
            raise Refusal(Code.LIMIT_EXCEEDED, detail, hint, "tokens") from None
        raise InvalidRequest(Code.GRAPHQL_PARSE_FAILED, [error]) from None
    except RecursionError:
        raise InvalidRequest(Code.GRAPHQL_PARSE_FAILED, [GraphQLError("The document is nested too deeply.")]) from None
    fragments = {d.name.value: d for d in node.definitions if isinstance(d, FragmentDefinitionNode)}
    check_cost(node, fragments)
    if errors := validate(core_schema(), node, max_errors=20):
        raise InvalidRequest(Code.GRAPHQL_VALIDATION_FAILED, errors)
    operations = tuple(d for d in node.definitions if isinstance(d, OperationDefinitionNode))
    return ParsedDocument(node, operations, fragments)

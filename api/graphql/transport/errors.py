"""Errors as GraphQL writes them: a message, where it is, and a code and a hint in `extensions`."""

from typing import Any

from graphql import GraphQLError, SourceLocation

from api.errors import Refusal
from api.graphql.execution.documents import InvalidRequest
from api.graphql.transport.validation_hints import message_and_hint
from api.http.prefix import in_words


def refusal_error(refusal: Refusal) -> dict[str, Any]:
    """The error of a refusal."""
    extras = {"hint": in_words(refusal.hint), "field": refusal.field}
    extensions = {"code": str(refusal.code), **{name: value for name, value in extras.items() if value}}
    place = {"locations": list(refusal.locations), "path": list(refusal.path)}
    return {
        "message": refusal.detail,
        **{name: value for name, value in place.items() if value},
        "extensions": extensions,
    }


def invalid_errors(invalid: InvalidRequest) -> list[dict[str, Any]]:
    """The errors of an invalid request, with hints."""
    return [_invalid_error(error, str(invalid.code)) for error in invalid.errors]


def _invalid_error(error: GraphQLError, code: str) -> dict[str, Any]:
    message, hint = message_and_hint(error.message)
    extensions = {"code": code, **(error.extensions or {}), **({"hint": hint} if hint else {})}
    return {**error.formatted, "message": message, "extensions": extensions}


def as_graphql_error(error: dict[str, Any]) -> GraphQLError:
    """An error of this module as one of graphql-core, for transports that take those."""
    found = GraphQLError(error["message"], path=error.get("path"), extensions=error["extensions"])
    found.locations = [SourceLocation(**location) for location in error.get("locations", ())] or None
    return found

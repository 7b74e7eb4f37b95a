"""Checks the arguments of a tool against its schema, in words that tell an agent what to change."""

from collections.abc import Iterator, Mapping
from typing import Any

from api.errors import Code, Refusal
from api.hints import name_hint, word_hint
from web.agents.tools import Schema, Tool

TYPES: Mapping[str, tuple[type, str]] = {
    "string": (str, "a text"),
    "integer": (int, "a whole number"),
    "boolean": (bool, "true or false"),
    "array": (list, "a list"),
    "object": (dict, "an object"),
}
LONGEST = 60


def checked(tool: Tool, sent: Any) -> dict[str, Any]:
    """The arguments without nulls; a single text stands for a list of one.  Raises Refusal, naming the argument."""
    if not isinstance(sent, dict):
        raise _wrong("arguments", "must be an object.")
    filled = {name: value for name, value in sent.items() if value not in (None, "", [])}
    for name in sent:
        if name not in tool.arguments:
            hint = name_hint(name, tool.arguments, "graphql") or f"Known: {', '.join(tool.arguments)}."
            raise _wrong(name[:LONGEST], f"is not an argument of {tool.name}.", hint)
    for name in tool.required:
        if name not in filled:
            raise _wrong(name, "is required.", tool.arguments[name].get("description"))
    return {name: _value(name, value, tool.arguments[name]) for name, value in filled.items()}


def _value(name: str, value: Any, schema: Schema) -> Any:
    if schema["type"] == "array" and isinstance(value, str):
        value = [value]
    if schema["type"] in ("string", "array") and "enum" in schema.get("items", schema):
        value = _upper(value)
    if problem := next(_problems(value, schema), None):
        raise _wrong(name, *problem)
    return value.strip() if isinstance(value, str) and name != "query" else value


def _upper(value: Any) -> Any:
    if isinstance(value, list):
        return [_upper(one) for one in value]
    return value.strip().upper().replace(" ", "_").replace("-", "_") if isinstance(value, str) else value


def _problems(value: Any, schema: Schema) -> Iterator[tuple[str, str | None]]:
    """What is wrong with a value, and what would be right."""
    kind, named = TYPES[schema["type"]]
    if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
        yield f"must be {named}, not {str(value)[:LONGEST]}.", None
        return
    yield from _wrong_values(kind, value, schema)


def _wrong_values(kind: type, value: Any, schema: Schema) -> Iterator[tuple[str, str | None]]:
    if kind is str and value not in schema.get("enum", [value]):
        yield f"cannot be {value[:LONGEST]}.", word_hint(value, schema["enum"])
    elif kind is int and not 1 <= value <= schema.get("maximum", value):
        nearest = max(1, min(value, schema.get("maximum", value)))
        yield f"cannot be {str(value)[:LONGEST]}.", f"Give {nearest}, or omit it."
    elif kind is list and len(value) > schema.get("maxItems", len(value)):
        yield f"has {len(value)} values, at most {schema['maxItems']}.", "Ask for the others in another call."
    elif kind is list:
        for one in value:
            yield from _problems(one, schema["items"])


def _wrong(name: str, what: str, hint: str | None = None) -> Refusal:
    return Refusal(Code.BAD_USER_INPUT, f"{name} {what}", hint, name)

"""JSON schemas in words: `date`, `list of ids`, `integer, 1 to 200`, and the words of a vocabulary."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

Components = Mapping[str, Mapping[str, Any]]
NAMES = {"Id": "id", "Edtf": "date", "Cursor": "cursor", "Text": "text", "ListedText": "text", "Record": "record"}
FORMATS = {
    "edtf": "date",
    "closed-edtf": "date",
    "moment": "date or moment",
    "field-path": "field path",
    "link-path": "link path",
}
PLAIN = {"string": "text", "boolean": "true or false", "object": "object", "integer": "integer", "number": "number"}


@dataclass(frozen=True)
class TypeWords:
    """A type in words, the words that it allows if it is a vocabulary, and its default."""

    text: str
    words: tuple[str, ...] = ()
    default: str = ""


def type_words(schema: Mapping[str, Any], components: Components) -> TypeWords:
    """The type of a value that a JSON schema describes; references lead to `components`."""
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        return TypeWords(NAMES[name]) if name in NAMES else type_words(components["schemas"][name], components)
    if "anyOf" in schema:
        return type_words(schema["anyOf"][0], components)
    if schema.get("type") == "array":
        items = type_words(schema["items"], components)
        return TypeWords(f"list of {items.text}s", items.words)
    default = _default(schema)
    if "enum" in schema:
        return TypeWords("word", tuple(map(str, schema["enum"])), default)
    return TypeWords(_plain(schema), (), default)


def _plain(schema: Mapping[str, Any]) -> str:
    text = FORMATS.get(schema.get("format", "")) or PLAIN.get(str(schema.get("type")), "value")
    if text == "integer" and schema.get("format") == "int32":
        return f"integer, {schema['minimum']:,} to {schema['maximum']:,}"
    return text


def _default(schema: Mapping[str, Any]) -> str:
    found = schema.get("default")
    return "" if found is None else str(found).lower() if isinstance(found, bool) else str(found)

"""The generated files that the repository keeps: the OpenAPI document, the GraphQL schema, the page of entities."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from api.app import create_app
from api.graphql.schema import sdl
from api.settings import Settings
from schema.catalog import Column, columns, entities, links
from schema.entity import Assertion, Entity, Thing

ROOT = Path(__file__).parent.parent
MAX_JSON_LINE = 120


def contracts() -> dict[Path, str]:
    """Return the text of every generated file by its path."""
    return {
        ROOT / "api/rest/openapi.json": openapi(),
        ROOT / "api/graphql/schema.graphql": sdl(),
        ROOT / "docs/entities.md": entity_pages(),
    }


def outdated_contracts() -> list[str]:
    """Return the paths of the generated files that differ from the code."""
    return [
        str(file.relative_to(ROOT))
        for file, text in contracts().items()
        if not file.exists() or file.read_text() != text
    ]


def write_contracts() -> None:
    """Write every generated file."""
    for file, text in contracts().items():
        file.parent.mkdir(exist_ok=True)
        file.write_text(text)


def openapi() -> str:
    """Return the OpenAPI document as JSON."""
    return "\n".join(_json_lines(create_app(Settings()).openapi())) + "\n"


def _json_lines(value: Any, indent: str = "", key: str = "") -> Iterator[str]:
    """Yield JSON in lines: what fits into a line takes one, so that a change of the API is a short diff."""
    line = f"{indent}{key}{json.dumps(value, ensure_ascii=False)}"
    if len(line) < MAX_JSON_LINE or not isinstance(value, dict | list):
        yield line
        return
    opening, closing = "{}" if isinstance(value, dict) else "[]"
    yield f"{indent}{key}{opening}"
    for number, (name, inner) in enumerate(_members(value), 1):
        *lines, last = _json_lines(inner, f"{indent}  ", name)
        yield from lines
        yield last + ("," if number < len(value) else "")
    yield f"{indent}{closing}"


def _members(value: dict[str, Any] | list[Any]) -> Iterator[tuple[str, Any]]:
    if isinstance(value, list):
        yield from (("", inner) for inner in value)
    else:
        yield from ((f"{json.dumps(name, ensure_ascii=False)}: ", inner) for name, inner in value.items())


def entity_pages() -> str:
    """Return a page in Markdown on every entity, its columns and its links."""
    things = [entity for entity in entities().values() if issubclass(entity, Thing)]
    others = [entity for entity in entities().values() if not issubclass(entity, Thing)]
    parts = [
        "# What exists\n\nMade by `entente contract` from the definitions in `schema/`; do not edit.",
        "## Things",
        *map(_page, things),
        "## Assertions and evidence",
        *map(_page, others),
    ]
    return "\n\n".join(parts) + "\n"


def _page(entity: type[Entity]) -> str:
    contest = f"\nCompete within: {', '.join(entity.contest)}.\n" if issubclass(entity, Assertion) else ""
    rows = [
        "| column | kind | required | meaning |",
        "|---|---|---|---|",
        *(_row(entity, column) for column in columns(entity).values()),
    ]
    lists = ", ".join(f"`{link.name}` ({link.target.collection()})" for link in links(entity).values() if link.many)
    head = f"### {entity.__tablename__}\n\n{entity.__doc__}\n{contest}"
    return "\n".join([head, *rows, "", f"Lists: {lists}.", *_words(entity)])


def _row(entity: type[Entity], column: Column) -> str:
    kind = column.vocabulary.__name__ if column.vocabulary else _link(entity, column) or column.kind
    return f"| `{column.name}` | {kind} | {'yes' if column.required else ''} | {column.description} |"


def _link(entity: type[Entity], column: Column) -> str:
    forward = (link for link in links(entity).values() if not link.many and link.column == column.name)
    return next((f"→ {link.target.__tablename__}" for link in forward), "")


def _words(entity: type[Entity]) -> Iterator[str]:
    own = [column.vocabulary for column in columns(entity).values() if column.vocabulary]
    for vocabulary in own:
        if vocabulary.__module__ == entity.__module__:
            words = ", ".join(f"`{word}`" for word in vocabulary)
            yield f"\n**{vocabulary.__name__}.** {vocabulary.__doc__}  \n{words}"

"""The contracts that are kept in the repository: what they are, where they stand, and whether they are up to date."""

import json
from collections.abc import Iterator
from pathlib import Path

from api.app import create_app
from api.graphql.schema import sdl
from api.settings import Settings
from schema.catalog import Column, columns, entities, links
from schema.entity import Assertion, Entity, Thing

ROOT = Path(__file__).parent.parent


def contracts() -> dict[Path, str]:
    """Every contract as the code says it is, by the file that it is kept in."""
    return {
        ROOT / "api/rest/openapi.json": openapi(),
        ROOT / "api/graphql/schema.graphql": sdl(),
        ROOT / "docs/entities.md": entity_pages(),
    }


def outdated_contracts() -> list[str]:
    """The files that are not what the code says."""
    return [
        str(file.relative_to(ROOT))
        for file, text in contracts().items()
        if not file.exists() or file.read_text() != text
    ]


def write_contracts() -> None:
    """Write every contract."""
    for file, text in contracts().items():
        file.parent.mkdir(exist_ok=True)
        file.write_text(text)


def openapi() -> str:
    """The OpenAPI document."""
    return json.dumps(create_app(Settings()).openapi(), indent=2, ensure_ascii=False) + "\n"


def entity_pages() -> str:
    """Every entity, its columns and its links, for people to read."""
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
    found = (link for link in links(entity).values() if not link.many and link.column == column.name)
    return next((f"→ {link.target.__tablename__}" for link in found), "")


def _words(entity: type[Entity]) -> Iterator[str]:
    own = [column.vocabulary for column in columns(entity).values() if column.vocabulary]
    for vocabulary in own:
        if vocabulary.__module__ == entity.__module__:
            words = ", ".join(f"`{word}`" for word in vocabulary)
            yield f"\n**{vocabulary.__name__}.** {vocabulary.__doc__}  \n{words}"

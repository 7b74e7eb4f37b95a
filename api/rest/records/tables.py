"""The parameters that only CSV has: the list to explode, and whether to write a byte order mark."""

from collections.abc import Iterable, Iterator, Mapping

from api.errors import Code, Refusal
from api.hints import name_hint
from api.query.ast.select import Entity
from api.query.parse.operators import bad_input
from api.questions.record_fields import row_fields_of
from api.rest.formats import Format
from api.rest.records.columns import Path
from api.rest.records.query_string import PART, TABLE_PARAMETERS
from schema.catalog import links

EXPLODE, BOM_FLAG = TABLE_PARAMETERS


def check_format(names: Iterable[str], format: Format) -> None:
    """Raises Refusal, UNKNOWN_PARAMETER, for a parameter that only CSV has in another format."""
    for name in names:
        if name in TABLE_PARAMETERS and format is not Format.csv:
            raise Refusal(Code.UNKNOWN_PARAMETER, f"{name}: only CSV has this parameter.", "Ask for .csv.", name)
        if name == PART and format is Format.json:
            detail = f"{name}: JSON has every list of the answer."
            raise Refusal(Code.UNKNOWN_PARAMETER, detail, "Select with `fields`, or ask for .csv or .ndjson.", name)


def exploded_list(entity: Entity, own: Mapping[str, str]) -> Path:
    """The path to the list to explode, which may go along to-one links; empty without one.  Raises Refusal."""
    if EXPLODE not in own:
        return ()
    *steps, name = check_single(own[EXPLODE], lists_of(entity)).split(".")
    for step in steps:
        link = links(entity).get(step)
        if not link or link.many or link.polymorphic:
            raise unknown_list(own[EXPLODE], lists_of(entity))
        entity = link.target
    if name not in lists_of(entity):
        raise unknown_list(name, lists_of(entity))
    return (*steps, name)


def check_single(text: str, lists: Iterable[str]) -> str:
    """The name of the list to explode.  Raises Refusal, BAD_USER_INPUT, if there are several."""
    if "," in text:
        raise bad_input(EXPLODE, "one list at a time.", f"One of: {', '.join(lists)}.")
    return text


def unknown_list(name: str, lists: Iterable[str]) -> Refusal:
    """The refusal of a name that is not one of the lists that could be exploded."""
    names = list(lists)
    close = name_hint(name[:80], names)
    listed = "" if close.startswith("Known") or not names else f" Lists: {', '.join(names)}."
    detail = f"{EXPLODE}: there is no list '{name[:80]}' in the rows."
    return Refusal(Code.UNKNOWN_FIELD, detail, f"{close}{listed}".strip(), EXPLODE)


def lists_of(entity: Entity) -> list[str]:
    """The names of the lists that a row of an entity can have."""
    return [*_lists(entity)]


def _lists(entity: Entity) -> Iterator[str]:
    yield from (name for name, link in links(entity).items() if link.many)
    yield from (name for name, field in row_fields_of(entity).items() if not field.alone)

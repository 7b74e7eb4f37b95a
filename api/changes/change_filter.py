"""Selects changes by kind of record, or by a record that they concern."""

import re
from dataclasses import dataclass

import sqlalchemy as sa

from api.changes.limits import MAX_KINDS
from api.errors import Code, Refusal, nearest
from api.hints import collection_of, slugified
from api.write.store.rows import entity_of, history
from api.write.store.unknown_ids import unknown_id_hint
from schema.catalog import collections, entities, kind_of, links, table_of
from schema.entity import Entity
from schema.ledger import Changed, Record
from schema.values import ID_PATTERN

Condition = sa.ColumnElement[bool]


@dataclass(frozen=True)
class ChangeFilter:
    """All changes, or those of some kinds of record, or those that touch a record.

    A change touches a record if it is a change of the record itself, or of a row that linked to it before or after.
    """

    kinds: tuple[str, ...] = ()
    touching: str | None = None

    @property
    def matches_all(self) -> bool:
        """Whether the filter selects every change."""
        return not self.kinds and self.touching is None

    def condition(self) -> Condition:
        """The filter as a condition on the table of changes."""
        terms = [_of_kinds(self.kinds)] if self.kinds else []
        return sa.and_(sa.true(), *terms, *([_touching(self.touching)] if self.touching else []))


def parse_change_filter(kinds: list[str] | None, touching: str | None) -> ChangeFilter:
    """The filter for a client's parameters.  Raises Refusal: LIMIT_EXCEEDED, BAD_USER_INPUT."""
    return ChangeFilter(_parsed_kinds(kinds), _parsed_touching(touching))


def _parsed_kinds(kinds: list[str] | None) -> tuple[str, ...]:
    if kinds is None:
        return ()
    if not kinds:
        raise Refusal(Code.BAD_USER_INPUT, "kinds: is empty.", "Use at least one, or omit kinds.", "kinds")
    if len(kinds) > MAX_KINDS:
        raise Refusal(Code.LIMIT_EXCEEDED, f"More than {MAX_KINDS} kinds.", "Omit `kinds` for all kinds.", "kinds")
    for kind in kinds:
        if kind not in entities():
            hint = nearest(kind[:80], entities())
            raise Refusal(Code.BAD_USER_INPUT, f"kinds: '{kind[:80]}' is not a kind of record.", hint, "kinds")
    return tuple(dict.fromkeys(kinds))


def _parsed_touching(touching: str | None) -> str | None:
    collection = (touching or "").partition("/")[0]
    if touching is not None and (collection not in collections() or not re.fullmatch(ID_PATTERN, touching)):
        meant = collection_of(collection[:80], collections())[0] if "/" in touching else ""
        slug = slugified(touching.rpartition("/")[2][:80])
        hint = f"Write '{meant or 'actors'}/{slug}'." if slug else "Use an id such as 'actors/china'."
        raise Refusal(Code.BAD_USER_INPUT, f"touching: '{touching[:80]}' is not an id.", hint, "touching")
    return touching


def check_existed(connection: sa.Connection, id: str) -> None:
    """Raises Refusal, BAD_USER_INPUT with the nearest id, if no record has or had this id."""
    record = table_of(Record)
    if connection.scalar(sa.select(record.c.id).where(record.c.id == id)) is None:
        hint = unknown_id_hint(connection, id) or None
        raise Refusal(Code.BAD_USER_INPUT, f"touching: there is no record '{id[:60]}'.", hint, "touching")


def _of_kinds(kinds: tuple[str, ...]) -> Condition:
    return sa.or_(*(_of_collection(entities()[kind]) for kind in kinds))


def _of_collection(entity: type[Entity]) -> Condition:
    """Whether an id starts with a collection and `/`, as a range: the character after `/` is `0`."""
    id = table_of(Changed).c.record_id
    return sa.and_(id > f"{entity.collection()}/", id < f"{entity.collection()}0")


def _touching(id: str) -> Condition:
    target = entity_of(id)
    reverse: dict[type[Entity], set[str]] = {}
    for link in links(target).values():
        if link.many:
            reverse.setdefault(link.target, set()).add(link.column)
    ordered = sorted(reverse.items(), key=lambda item: kind_of(item[0]))
    linking = [_linking(entity, columns, id) for entity, columns in ordered]
    return sa.or_(table_of(Changed).c.record_id == id, *linking)


def _linking(entity: type[Entity], columns: set[str], id: str) -> Condition:
    """A change of a row of an entity that linked to the record before the change, or does after it."""
    change, current, past = table_of(Changed), table_of(entity), history(entity)
    written = current.c.revision == change.c.revision
    written_or_superseded = sa.or_(past.c.revision == change.c.revision, past.c.superseded == change.c.revision)
    versions = [_version(current, written, columns, id), _version(past, written_or_superseded, columns, id)]
    return sa.and_(_of_collection(entity), sa.or_(*versions))


def _version(table: sa.Table, chosen: Condition, columns: set[str], id: str) -> Condition:
    links_to_record = sa.or_(*(table.c[column] == id for column in sorted(columns)))
    return sa.exists().where(table.c.id == table_of(Changed).c.record_id, chosen, links_to_record)

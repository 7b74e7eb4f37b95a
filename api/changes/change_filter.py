"""Which changes somebody wants to be told."""

import re
from dataclasses import dataclass

import sqlalchemy as sa

from api.changes.limits import MAX_KINDS
from api.errors import Code, Refusal, nearest
from api.write.store.store import entity_of, history
from schema.catalog import collections, entities, kind_of, links, table_of
from schema.entity import Entity
from schema.ledger import Changed
from schema.values import ID_PATTERN

Condition = sa.ColumnElement[bool]


@dataclass(frozen=True)
class ChangeFilter:
    """All changes; or those of some kinds of record; or those that touch a record: its own and those of rows that
    link to it, or did before."""

    kinds: tuple[str, ...] = ()
    touching: str | None = None

    @property
    def everything(self) -> bool:
        """Whether nothing is left out."""
        return not self.kinds and self.touching is None

    def condition(self) -> Condition:
        """What the ledger is asked."""
        asked = [_of_kinds(self.kinds)] if self.kinds else []
        return sa.and_(sa.true(), *asked, *([_touching(self.touching)] if self.touching else []))


def parse_change_filter(kinds: list[str], touching: str | None) -> ChangeFilter:
    """What a client asks for.  Raises Refusal, naming what is wrong."""
    if len(kinds) > MAX_KINDS:
        raise Refusal(Code.LIMIT_EXCEEDED, f"More than {MAX_KINDS} kinds.", "Leave them out for all.", "kinds")
    for kind in kinds:
        if kind not in entities():
            raise Refusal(
                Code.BAD_USER_INPUT, f"kinds: '{kind[:80]}' is none.", nearest(kind[:80], entities()), "kinds"
            )
    collection = (touching or "").partition("/")[0]
    if touching is not None and (collection not in collections() or not re.fullmatch(ID_PATTERN, touching)):
        hint = nearest(collection[:80], collections()) or "Such as actors/china."
        raise Refusal(Code.BAD_USER_INPUT, f"touching: '{touching[:80]}' is no id.", hint, "touching")
    return ChangeFilter(tuple(dict.fromkeys(kinds)), touching)


def _of_kinds(kinds: tuple[str, ...]) -> Condition:
    return sa.or_(*(_of_collection(entities()[kind]) for kind in kinds))


def _of_collection(entity: type[Entity]) -> Condition:
    """Ids begin with their collection: `/` is followed by `0` in the order of letters."""
    id = table_of(Changed).c.record_id
    return sa.and_(id > f"{entity.collection()}/", id < f"{entity.collection()}0")


def _touching(id: str) -> Condition:
    target = entity_of(id)
    back: dict[type[Entity], set[str]] = {}
    for link in links(target).values():
        if link.many:
            back.setdefault(link.target, set()).add(link.column)
    linking = [_linking(entity, columns, id) for entity, columns in sorted(back.items(), key=lambda x: kind_of(x[0]))]
    return sa.or_(table_of(Changed).c.record_id == id, *linking)


def _linking(entity: type[Entity], columns: set[str], id: str) -> Condition:
    """A row of an entity that linked to the record before the change, or does after it."""
    change, now, before = table_of(Changed), table_of(entity), history(entity)
    wrote, superseded = now.c.revision == change.c.revision, before.c.superseded == change.c.revision
    versions = [
        _version(now, wrote, columns, id),
        _version(before, sa.or_(before.c.revision == change.c.revision, superseded), columns, id),
    ]
    return sa.and_(_of_collection(entity), sa.or_(*versions))


def _version(table: sa.Table, chosen: Condition, columns: set[str], id: str) -> Condition:
    leads = sa.or_(*(table.c[column] == id for column in sorted(columns)))
    return sa.exists().where(table.c.id == table_of(Changed).c.record_id, chosen, leads)

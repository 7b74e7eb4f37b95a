"""The columns of a table, made of the fields of its rows, and the fields to read for them.

A dot leads into a linked record or an object, as in `fields`: `actor.label`, `evidence.citations`.  What CSV makes of
one value has an underscore: `start`, `start_earliest`, `start_latest`; `actor_id` for the id of a linked record;
`targets_count` and `targets_url` for a list.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple

from api.http.prefix import without_prefix
from api.query.ast.field_types import FieldType
from api.query.ast.select import (
    Address,
    Connection,
    Date,
    DerivedField,
    Entity,
    EvidenceSummary,
    Field,
    Fields,
    FixedJson,
    Polymorphic,
    Rows,
    Scalar,
    ToMany,
    ToOne,
)
from api.query.parse.params import current_value
from api.rest.records.addresses import view_query
from schema.catalog import collections, columns, entities

Path = tuple[str, ...]
MAX_DERIVED = 200
"""How many items of a list that is derived from a record are read at most to count or to explode them."""
Read = Callable[[Mapping[str, Any], str], Any]
DATE_COLUMNS = {"text": "", "earliest": "_earliest", "latest": "_latest"}


class TableColumn(NamedTuple):
    """Where the value of a column is: the path to it in the row, or in an item of the exploded list.

    `read` takes the object that the value is in and the name of the value there.
    """

    path: Path
    read: Read
    in_item: bool


class FieldScope(NamedTuple):
    """Where fields are: their path in the row or item, the columns' common beginning, and whose fields they are."""

    path: Path = ()
    title: str = ""
    in_item: bool = False
    entity: Entity | None = None

    def name(self, name: str) -> str:
        """The name of a column here: the id of a linked record has that of the column that refers to it."""
        if name == "id" and self.path:
            return f"{self.title}_id"
        return f"{self.title}.{name}" if self.title else name

    def within(self, name: str, entity: Entity | None = None) -> "FieldScope":
        """The scope of the fields of a member."""
        return self._replace(path=(*self.path, name), title=self.name(name), entity=entity)


@dataclass
class Flattener:
    """Turns fields into columns; the items of lists are only counted, except those of the list at the path `explode`.

    `own` holds the parameters of the view; `base` is what the addresses of lists begin with.  `exploded` is the list
    that is exploded if it is of records, with their owner's entity and its name; `most`, how many items a derived one
    may have.
    """

    own: Mapping[str, str]
    base: str
    explode: Path = ()
    columns: dict[str, TableColumn] = field(default_factory=dict)
    addresses: list[Address] = field(default_factory=list)
    exploded: tuple[Entity, str, ToMany] | None = None
    most: int | None = None

    def row(self, fields: Fields, at: FieldScope) -> Fields:
        """Adds the columns of fields, and returns the fields to read for them."""
        found = {name: self._field(one, name, at) for name, one in fields.items()}
        lists = any(
            isinstance(one, ToMany) or (isinstance(one, DerivedField) and not one.of.alone) for one in fields.values()
        )
        return {"id": Scalar(columns(at.entity)["id"])} | found if lists and at.entity else found

    def _field(self, one: Field, name: str, at: FieldScope) -> Field:
        match one:
            case Date():
                for part, ending in DATE_COLUMNS.items():
                    self._add(f"{at.name(name)}{ending}", at.within(name), part)
            case EvidenceSummary():
                for part in one.parts:
                    self._add(at.within(name).name(part), at.within(name), part)
            case ToOne(link, fields):
                return ToOne(link, self.row(fields, at.within(name, link.target)))
            case Polymorphic(link, kinds):
                return Polymorphic(
                    link, {kind: self.row(of, at.within(name, entities()[kind])) for kind, of in kinds.items()}
                )
            case DerivedField(of, fields) if of.alone:
                return DerivedField(of, self.row(fields, at.within(name)))
            case ToMany() | DerivedField():
                return self._list(one, name, at)
            case _:
                self._add(at.name(name), at, name)
        return one

    def _add(self, column: str, at: FieldScope, name: str, read: Read = dict.get) -> None:  # type: ignore[assignment]
        self.columns.setdefault(column, TableColumn((*at.path, name), read, at.in_item))

    def _list(self, one: ToMany | DerivedField, name: str, at: FieldScope) -> Field:
        if not at.in_item and (*at.path, name) == self.explode:
            return self._exploded(one, name, at)
        if isinstance(one, ToMany):
            return self._counted(one, name, at)
        self._add(f"{at.name(name)}_count", at, name, lambda owner, name: len(owner[name]) if name in owner else None)
        if at.entity:
            self._add(f"{at.name(name)}_url", at, name, self._derived_url)
        return DerivedField(_longer(one.of) if at.entity else one.of, {})

    def _exploded(self, one: ToMany | DerivedField, name: str, at: FieldScope) -> Field:
        item = FieldScope((), at.name(name), in_item=True)
        if isinstance(one, DerivedField):
            found = _longer(one.of) if at.entity else one.of
            self.most = found.most
            return DerivedField(replace(found, most=found.most + 1), self.row(one.fields, item))
        shape = one.selection.shape
        assert isinstance(shape, Rows) and at.entity
        fields = self.row(shape.fields, item._replace(entity=one.link.target))
        page = Connection({"data": Rows(fields), "next": "next"})
        paged = ToMany(one.link, replace(one.selection, shape=page))
        self.exploded = (at.entity, name, paged)
        return paged

    def _counted(self, one: ToMany, name: str, at: FieldScope) -> Field:
        assert one.address
        self._add(f"{at.name(name)}_count", at, name, lambda owner, name: (owner.get(name) or {}).get("total"))
        self._add(f"{at.name(name)}_url", at, name, self._url)
        self.addresses.append(one.address)
        page = Connection({"total": "total", "address": FixedJson(str(len(self.addresses) - 1))})
        return ToMany(one.link, replace(one.selection, shape=page, limit=1))

    def _url(self, owner: Mapping[str, Any], name: str) -> str | None:
        """The address of all items of a list, as a table."""
        if owner.get(name) is None:
            return None
        address = self.addresses[owner[name]["address"]]
        before = without_prefix(address.before).replace("?", ".csv?", 1)
        return "".join([self.base, before, owner["id"], *map(current_value, address.after)])

    def _derived_url(self, owner: Mapping[str, Any], name: str) -> str | None:
        if name not in owner:
            return None
        collection = owner["id"].partition("/")[0]
        view = "".join(map(current_value, view_query(collections()[collection], self.own)))
        return f"{self.base}/v1/{collection}.csv?id={owner['id']}&fields=id&explode={name}{view}"


def _longer(of: FieldType) -> FieldType:
    return replace(of, most=max(of.most, MAX_DERIVED))

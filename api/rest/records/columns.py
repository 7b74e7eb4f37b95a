"""The columns of a table, made of the fields of its rows, and the fields to read for them.

A dot leads into a linked record or an object, as in `fields`: `actor.label`, `evidence.citations`.  What CSV makes of
one value has an underscore: `start`, `start_earliest`, `start_latest`; `actor_id` for the id of a linked record;
`targets_count` and `targets_url` for a list.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal, NamedTuple

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
    TableCell,
    ToMany,
    ToOne,
)
from api.query.parse.params import current_value
from api.rest.records.addresses import view_query
from schema.catalog import Column, Link, collections, columns, entities

Path = tuple[str, ...]
MAX_DERIVED = 200
"""How many items of a list that is derived from a record are read at most to count or to explode them."""
Read = Callable[[Mapping[str, Any], str], Any]
Bound = Literal["", "earliest", "latest"]
DATE_COLUMNS: dict[str, tuple[str, Bound]] = {
    "text": ("", ""),
    "earliest": ("_earliest", "earliest"),
    "latest": ("_latest", "latest"),
}
"""By the part of a date, the ending of its column, and the bound that is in it."""


def _get(owner: Mapping[str, Any], name: str) -> Any:
    return owner.get(name)


def _length(owner: Mapping[str, Any], name: str) -> Any:
    return len(owner[name]) if name in owner else None


def _total(owner: Mapping[str, Any], name: str) -> Any:
    return (owner.get(name) or {}).get("total")


class TableColumn(NamedTuple):
    """Where the value of a column is: the path to it in the row, or in an item of the exploded list.

    `read` takes the object that the value is in and the name of the value there.  `cell` is what the database makes of
    it, if it can.
    """

    path: Path
    read: Read
    in_item: bool
    cell: TableCell | None = None


class FieldScope(NamedTuple):
    """Where fields are: their path in the row or item, the columns' common beginning, and whose fields they are.

    `links` lead there from the row; None if only to-one links do not.
    """

    path: Path = ()
    title: str = ""
    in_item: bool = False
    entity: Entity | None = None
    links: tuple[Link, ...] | None = ()

    def name(self, name: str) -> str:
        """The name of a column here: the id of a linked record has that of the column that refers to it."""
        if name == "id" and self.path:
            return f"{self.title}_id"
        return f"{self.title}.{name}" if self.title else name

    def within(self, name: str, entity: Entity | None = None, link: Link | None = None) -> "FieldScope":
        """The scope of the fields of a member; `link` is a to-one link that leads there."""
        links = (*self.links, link) if link and self.links is not None else None
        return self._replace(path=(*self.path, name), title=self.name(name), entity=entity, links=links)

    def cell(self, column: Column, bound: Bound = "") -> TableCell | None:
        """The cell of a column here, if the database can write it: its numbers have other digits than ours."""
        return None if self.links is None or column.kind == "number" else TableCell(self.links, column, bound)


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

    @property
    def cells(self) -> tuple[TableCell, ...]:
        """The cells of a line that the database writes; empty if it cannot write all of them."""
        cells = [column.cell for column in self.columns.values()]
        return tuple(cell for cell in cells if cell) if all(cells) else ()

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
                for part, (ending, bound) in DATE_COLUMNS.items():
                    self._add(f"{at.name(name)}{ending}", at.within(name), part, at.cell(one.column, bound))
            case EvidenceSummary():
                for part in one.parts:
                    self._add(at.within(name).name(part), at.within(name), part)
            case ToOne(link, fields):
                return ToOne(link, self.row(fields, at.within(name, link.target, link)))
            case Polymorphic(link, kinds):
                return Polymorphic(
                    link, {kind: self.row(of, at.within(name, entities()[kind])) for kind, of in kinds.items()}
                )
            case DerivedField(of, fields) if of.alone:
                return DerivedField(of, self.row(fields, at.within(name)))
            case ToMany() | DerivedField():
                return self._list(one, name, at)
            case Scalar(column, with_view=False):
                self._add(at.name(name), at, name, at.cell(column))
            case _:
                self._add(at.name(name), at, name)
        return one

    def _add(self, column: str, at: FieldScope, name: str, cell: TableCell | None = None, read: Read = _get) -> None:
        self.columns.setdefault(column, TableColumn((*at.path, name), read, at.in_item, cell))

    def _list(self, one: ToMany | DerivedField, name: str, at: FieldScope) -> Field:
        if not at.in_item and (*at.path, name) == self.explode:
            return self._exploded(one, name, at)
        if isinstance(one, ToMany):
            return self._counted(one, name, at)
        self._add(f"{at.name(name)}_count", at, name, None, _length)
        if at.entity:
            self._add(f"{at.name(name)}_url", at, name, None, self._derived_url)
        return DerivedField(_longer(one.of) if at.entity else one.of, {})

    def _exploded(self, one: ToMany | DerivedField, name: str, at: FieldScope) -> Field:
        item = FieldScope((), at.name(name), in_item=True, links=None)
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
        self._add(f"{at.name(name)}_count", at, name, None, _total)
        self._add(f"{at.name(name)}_url", at, name, None, self._url)
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

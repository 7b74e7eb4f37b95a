"""Which fields a query string asks of each row: `fields=label,speaker.label`, `include=participations.actor`."""

from collections.abc import Mapping

from api.errors import Code, Refusal, nearest
from api.query.selection import Date, Entity, Field, Fields, Many, One, OneOf, Order, Rows, Scalar, Selection
from schema.catalog import Column, Link, columns, entities, kind_of, links
from schema.ledger import Record

NESTED_PAGE = 100
Tree = dict[str, "Tree"]
LONGEST = 4000


def row_fields(entity: Entity, own: Mapping[str, str]) -> Fields:
    """What `fields` and `include` ask for; without `fields`, every column.  Raises Refusal."""
    tree: Tree = {}
    for name, ending in (("fields", ""), ("include", ".*")):
        if len(own.get(name, "")) > LONGEST:
            raise Refusal(Code.LIMIT_EXCEEDED, f"{name}: over {LONGEST} characters.", "Ask for less at once.", name)
        for path in filter(None, own.get(name, "").split(",")):
            _grow(tree, f"{path}{ending}".split("."))
    if "fields" not in own:
        tree.setdefault("*", {})
    return _row(entity, tree, "fields" if "fields" in own else "include")


def _grow(tree: Tree, path: list[str]) -> None:
    for step in path:
        tree = tree.setdefault(step, {})


def _row(entity: Entity, tree: Tree, at: str) -> Fields:
    whole = {name: _column(column) for name, column in columns(entity).items()} if "*" in tree else {}
    return whole | {name: _field(entity, name, inner, at) for name, inner in tree.items() if name != "*"}


def _field(entity: Entity, name: str, inner: Tree, at: str) -> Field:
    if name in columns(entity) and not inner:
        return _column(columns(entity)[name])
    if name in links(entity):
        return _link(links(entity)[name], inner or {"*": {}}, at)
    known = [*columns(entity), *links(entity)]
    raise Refusal(Code.UNKNOWN_FIELD, f"{at}: {kind_of(entity)} has no field '{name[:80]}'.", nearest(name, known), at)


def _column(column: Column) -> Field:
    return (
        Date(column, {"text": "text", "earliest": "earliest", "latest": "latest"})
        if column.kind == "date"
        else Scalar(column)
    )


def _link(link: Link, inner: Tree, at: str) -> Field:
    if link.polymorphic:
        return OneOf(link, _any_record(link.kinds or tuple(entities()), inner, at))
    if not link.many:
        return One(link, _row(link.target, inner, at))
    by_id = (Order(columns(link.target)["id"]),)
    return Many(link, Selection(link.target, Rows(_row(link.target, inner, at)), order=by_id, limit=NESTED_PAGE))


def _any_record(kinds: tuple[str, ...], inner: Tree, at: str) -> dict[str, Fields]:
    """Of a link to any record each kind tells what it has; what no kind has is refused."""
    always: Tree = {"id": {}, "record_kind": {}, "label": {}} if "*" in inner else {}
    tree = always | {name: step for name, step in inner.items() if name != "*"}
    known = {name for kind in kinds for name in (*columns(entities()[kind]), *links(entities()[kind]), "record_kind")}
    for name in tree:
        if name not in known:
            raise Refusal(Code.UNKNOWN_FIELD, f"{at}: no record has a field '{name[:80]}'.", nearest(name, known), at)
    return {kind: _told_by(entities()[kind], tree, at) for kind in kinds}


def _told_by(entity: Entity, tree: Tree, at: str) -> Fields:
    found: dict[str, Field] = {}
    for name, inner in tree.items():
        if name == "record_kind":
            found[name] = Scalar(columns(Record)[name])
        elif name in columns(entity) or name in links(entity):
            found[name] = _field(entity, name, inner, at)
    return found

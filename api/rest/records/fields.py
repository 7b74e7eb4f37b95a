"""The fields of each row, from `fields=label,speaker.label` and `include=participations.actor`."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from api.errors import Code, Refusal
from api.hints import name_hint
from api.http.prefix import prefixed
from api.query.ast.field_types import FieldType, ObjectType
from api.query.ast.filter import Order
from api.query.ast.select import (
    EVIDENCE_PARTS,
    DerivedField,
    Entity,
    EvidenceSummary,
    Field,
    Fields,
    Polymorphic,
    Rows,
    Scalar,
    Selection,
    ToMany,
    ToOne,
    all_columns,
    column_field,
)
from api.query.parse.computed_filters import EVIDENCE
from api.query.parse.operators import ids_of
from api.questions.record_fields import record_fields_of, row_fields_of
from api.rest.records.addresses import Tree, list_address
from schema.catalog import Link, columns, entities, kind_of, links
from schema.ledger import Record

NESTED_PAGE = 100
MAX_PATHS = 100
MAX_PATH_LENGTH = 200
MAX_STEPS = 24
MAX_SELECTED = 2000
DEFAULT_FIELDS = {
    "citation": "id,start_offset,end_offset,page,phrase",
    "coverage": "id,label,since,until,scope,is_complete",
    "document": "id,label,title,url,published",
    "participation": "id,label,role,attendance,actor.id,actor.label",
    "tag": "id,label,topic.id,topic.label",
    "statement": "id,label,date,speech_act,speaker.id,speaker.label",
    "office": "id,label,title,level",
    "tenure": "id,label,since,until",
    "meeting": "id,label,kind,start,place.id,place.label",
    "target": "id,label,role,mention,stance",
    "membership": "id,label,status,since,until",
    "obligation": "id,label,kind,since,until,condition,article",
    "relation": "id,label,kind,since,until",
    "record": "id,record_kind,label",
}
"""The fields of records inside derived fields and questions, where none are selected."""
APART = ("disagreements", "accounts", "state")
"""The derived fields of a record that have addresses of their own."""
OTHER_DEFAULT_FIELDS = "id,label"


def row_fields(entity: Entity, own: Mapping[str, str], derived: Iterable[FieldType] = ()) -> Fields:
    """The fields that `fields`, `include` and `explode` select; without `fields`, every column.  Raises Refusal.

    `derived` are fields that rows do not have elsewhere.
    """
    tree: Tree = {}
    for name, ending in (("fields", ()), ("include", ("*",))):
        for path in _paths(own.get(name, ""), name):
            _grow(tree, [*path_steps(path, name), *ending])
    if "fields" not in own:
        tree.setdefault("*", {})
    if "explode" in own:
        _grow(tree, path_steps(own["explode"], "explode"))
    selector = _FieldSelector("fields" if "fields" in own else "include", own)
    more = {of.name: DerivedField(of, selector.members(of.of, tree.pop(of.name))) for of in derived if of.name in tree}
    return {**selector.row(entity, tree), **more}


def member_fields(of: ObjectType, own: Mapping[str, str], start: Callable[[list[str]], list[str]]) -> Fields:
    """The members of an object that `fields` selects, or all of them; `start` corrects the beginning of each path.

    Raises Refusal.
    """
    tree: Tree = {}
    for path in _paths(own.get("fields", ""), "fields"):
        _grow(tree, start(path_steps(path, "fields")))
    if tree and "explode" in own:
        _grow(tree, [own["explode"]])
    return _FieldSelector("fields", own).members(of, tree)


def all_fields(of: ObjectType) -> Fields:
    """Every member of an object type."""
    return _FieldSelector(of.name).members(of, {})


def path_steps(path: str, at: str) -> list[str]:
    """The steps of a dotted path.  Raises Refusal, LIMIT_EXCEEDED."""
    steps = path.split(".")
    if len(steps) > MAX_STEPS or len(path) > MAX_PATH_LENGTH:
        detail = f"{at[:80]}: a path of over {MAX_STEPS} steps or {MAX_PATH_LENGTH} characters."
        raise Refusal(Code.LIMIT_EXCEEDED, detail, "Ask for fewer levels at once.", at[:80])
    return steps


def _paths(text: str, name: str) -> list[str]:
    paths = text.split(",") if text else []
    if len(paths) > MAX_PATHS:
        detail = f"{name}: {len(paths)} paths, at most {MAX_PATHS}."
        raise Refusal(Code.LIMIT_EXCEEDED, detail, "Ask for less at once.", name)
    return paths


def _grow(tree: Tree, path: list[str]) -> None:
    for step in path:
        tree = tree.setdefault(step, {})


def _tree(paths: str, at: str) -> Tree:
    tree: Tree = {}
    for path in _paths(paths, at):
        _grow(tree, path_steps(path, at))
    return tree


def _member_names(entity: Entity) -> list[str]:
    return [*columns(entity), *links(entity), *row_fields_of(entity)]


class _FieldSelector:
    """Turns paths of the parameter `at` into fields.  Raises Refusal.

    A step to any record is expanded once for each kind of record, so a few steps could select far too much: fields are
    counted while they are made.  Lists that are cut give their addresses in the view of the parameters `own`.
    """

    def __init__(self, at: str, own: Mapping[str, str] | None = None) -> None:
        self.at, self.own, self.count_made = at, own or {}, 0

    def row(self, entity: Entity, tree: Tree) -> Fields:
        whole = {**all_columns(entity)} if "*" in tree else {}
        self.count(len(whole) + len(tree))
        return whole | {name: self.field(entity, name, inner) for name, inner in tree.items() if name != "*"}

    def count(self, made: int) -> None:
        self.count_made += made
        if self.count_made > MAX_SELECTED:
            detail = f"{self.at}: over {MAX_SELECTED} fields in all, each kind of record counted apart."
            raise Refusal(Code.LIMIT_EXCEEDED, detail, "Ask for fewer levels at once.", self.at)

    def field(self, entity: Entity, name: str, inner: Tree) -> Field:
        if name in columns(entity) and not inner:
            return column_field(columns(entity)[name])
        if name == EVIDENCE:
            return self.evidence(inner)
        if name in links(entity):
            return self.link(links(entity)[name], inner or {"*": {}})
        if name in (reads := row_fields_of(entity)):
            return DerivedField(reads[name], self.members(reads[name].of, inner))
        names = [*links(entity), EVIDENCE, *reads]
        if name in columns(entity):
            detail = f"{self.at}: '{name}' has no parts to choose from."
            raise Refusal(Code.UNKNOWN_FIELD, detail, f"Write {name}, which is returned whole.", self.at)
        if name in APART and name in record_fields_of(entity):
            detail = f"{self.at}: '{name}' is not part of a record; it has an address of its own."
            raise Refusal(Code.UNKNOWN_FIELD, detail, f"Use /v1/{ids_of(entity)}/{{slug}}/{name}.", self.at)
        if inner:
            raise self.unknown(f"{kind_of(entity)} has no link", name, names)
        raise self.unknown(f"{kind_of(entity)} has no field", name, [*columns(entity), *names])

    def members(self, of: ObjectType, inner: Tree) -> Fields:
        """The selected members of an object type, or all of them."""
        selected = inner if inner and "*" not in inner else dict.fromkeys(of.members)
        self.count(len(selected))
        return {name: self.member(of, name, inner.get(name, {})) for name in selected}

    def member(self, of: ObjectType, name: str, inner: Tree) -> Field:
        found = of.members.get(name)
        if isinstance(found, FieldType):
            return DerivedField(found, self.members(found.of, inner))
        if isinstance(found, Link):
            return self.link(
                found, inner or _tree(DEFAULT_FIELDS.get(kind_of(found.target), OTHER_DEFAULT_FIELDS), self.at)
            )
        if found is None or inner:
            raise self.unknown(f"{of.name} has no {'link' if inner else 'part'}", name, of.members)
        return column_field(found)

    def evidence(self, inner: Tree) -> EvidenceSummary:
        whole = not inner or "*" in inner
        selected = [*EVIDENCE_PARTS] if whole else [*inner]
        for part in inner:
            if part != "*" and (part not in EVIDENCE_PARTS or inner[part]):
                raise self.unknown(f"{EVIDENCE} has no part", part, EVIDENCE_PARTS)
        return EvidenceSummary({part: part for part in selected})  # type: ignore[misc]

    def unknown(self, what: str, name: str, names: Iterable[str]) -> Refusal:
        hint = name_hint(name[:80], names)
        return Refusal(Code.UNKNOWN_FIELD, f"{self.at}: {what} '{name[:80]}'.", hint, self.at)

    def link(self, link: Link, inner: Tree) -> Field:
        if link.polymorphic:
            return Polymorphic(link, self.any_record(link.kinds or tuple(entities()), inner))
        if not link.many:
            return ToOne(link, self.row(link.target, inner))
        by_id = (Order(columns(link.target)["id"]),)
        page = Selection(link.target, Rows(self.row(link.target, inner)), order=by_id, limit=NESTED_PAGE)
        address = list_address(link, inner, self.own)
        return ToMany(link, page, replace(address, before=prefixed(address.before)))

    def any_record(self, kinds: tuple[str, ...], inner: Tree) -> dict[str, Fields]:
        """Of a link to any record, each kind has the fields that it declares.  Fields that no kind has are refused."""
        always: Tree = {"id": {}, "record_kind": {}, "label": {}} if "*" in inner else {}
        tree = always | {name: step for name, step in inner.items() if name != "*"}
        declared = (name for kind in kinds for name in _member_names(entities()[kind]))
        names = {*declared, "record_kind", EVIDENCE}
        for name in tree:
            if name not in names:
                raise self.unknown("no record has a field", name, sorted(names))
        return {kind: self.declared_by(entities()[kind], tree) for kind in kinds}

    def declared_by(self, entity: Entity, tree: Tree) -> Fields:
        self.count(len(tree))
        found: dict[str, Field] = {}
        for name, inner in tree.items():
            if name == "record_kind":
                found[name] = Scalar(columns(Record)[name])
            elif name in _member_names(entity) or name == EVIDENCE:
                found[name] = self.field(entity, name, inner)
        return found

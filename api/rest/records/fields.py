"""Which fields a query string asks of each row: `fields=label,speaker.label`, `include=participations.actor`."""

from collections.abc import Iterable, Mapping

from api.errors import Code, Refusal, nearest
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
from api.questions.record_fields import row_fields_of
from schema.catalog import Link, columns, entities, kind_of, links
from schema.ledger import Record

NESTED_PAGE = 100
MAX_PATHS = 100
MAX_PATH_LENGTH = 200
MOST_STEPS = 24
MOST_PARTS = 2000
Tree = dict[str, "Tree"]
TOLD_OF = {
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
"""What is told of a record that a hand-written read leads to, where nobody says what; of others their id and label."""
OTHERS = "id,label"


def row_fields(entity: Entity, own: Mapping[str, str]) -> Fields:
    """What `fields` and `include` ask for; without `fields`, every column.  Raises Refusal."""
    tree: Tree = {}
    for name, ending in (("fields", ()), ("include", ("*",))):
        for path in _paths(own.get(name, ""), name):
            _grow(tree, [*path_steps(path, name), *ending])
    if "fields" not in own:
        tree.setdefault("*", {})
    return _Reading("fields" if "fields" in own else "include").row(entity, tree)


def whole_record(read: FieldType) -> DerivedField:
    """All that a hand-written read tells."""
    return DerivedField(read, all_fields(read.of))


def all_fields(sort: ObjectType) -> Fields:
    """Every member of a sort of object."""
    return _Reading(sort.name).told(sort, {})


def path_steps(path: str, at: str) -> list[str]:
    """The steps of a path with dots.  Raises Refusal, LIMIT_EXCEEDED."""
    steps = path.split(".")
    if len(steps) > MOST_STEPS or len(path) > MAX_PATH_LENGTH:
        detail = f"{at[:80]}: a path of over {MOST_STEPS} steps or {MAX_PATH_LENGTH} characters."
        raise Refusal(Code.LIMIT_EXCEEDED, detail, "Ask for fewer levels at once.", at[:80])
    return steps


def _paths(given: str, name: str) -> list[str]:
    paths = given.split(",") if given else []
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


def _told_names(entity: Entity) -> list[str]:
    return [*columns(entity), *links(entity), *row_fields_of(entity)]


class _Reading:
    """Paths being read as fields, from the parameter `at`.  Raises Refusal.

    A step to any record is read once for each kind of record, so a few steps could ask for more than can be counted:
    what is made is counted while it is made.
    """

    def __init__(self, at: str) -> None:
        self.at, self.made = at, 0

    def row(self, entity: Entity, tree: Tree) -> Fields:
        whole = {**all_columns(entity)} if "*" in tree else {}
        self.count(len(whole) + len(tree))
        return whole | {name: self.field(entity, name, inner) for name, inner in tree.items() if name != "*"}

    def count(self, made: int) -> None:
        self.made += made
        if self.made > MOST_PARTS:
            detail = f"{self.at}: over {MOST_PARTS} fields in all, each kind of record counted apart."
            raise Refusal(Code.LIMIT_EXCEEDED, detail, "Ask for fewer levels at once.", self.at)

    def field(self, entity: Entity, name: str, inner: Tree) -> Field:
        if name in columns(entity) and not inner:
            return column_field(columns(entity)[name])
        if name == EVIDENCE:
            return self.evidence(inner)
        if name in links(entity):
            return self.link(links(entity)[name], inner or {"*": {}})
        if name in (reads := row_fields_of(entity)):
            return DerivedField(reads[name], self.told(reads[name].of, inner))
        known = [*links(entity), EVIDENCE, *reads]
        if inner:
            raise self.unknown(f"{kind_of(entity)} has no link", name, known)
        raise self.unknown(f"{kind_of(entity)} has no field", name, [*columns(entity), *known])

    def told(self, sort: ObjectType, inner: Tree) -> Fields:
        """The members of what a hand-written read tells that are asked, or all of them."""
        asked = inner if inner and "*" not in inner else dict.fromkeys(sort.members)
        self.count(len(asked))
        return {name: self.member(sort, name, inner.get(name, {})) for name in asked}

    def member(self, sort: ObjectType, name: str, inner: Tree) -> Field:
        found = sort.members.get(name)
        if isinstance(found, FieldType):
            return DerivedField(found, self.told(found.of, inner))
        if isinstance(found, Link):
            return self.link(found, inner or _tree(TOLD_OF.get(kind_of(found.target), OTHERS), self.at))
        if found is None or inner:
            raise self.unknown(f"{sort.name} has no {'link' if inner else 'part'}", name, sort.members)
        return column_field(found)

    def evidence(self, inner: Tree) -> EvidenceSummary:
        whole = not inner or "*" in inner
        asked = [*EVIDENCE_PARTS] if whole else [*inner]
        for part in inner:
            if part != "*" and (part not in EVIDENCE_PARTS or inner[part]):
                raise self.unknown(f"{EVIDENCE} has no part", part, EVIDENCE_PARTS)
        return EvidenceSummary({part: part for part in asked})  # type: ignore[misc]

    def unknown(self, what: str, name: str, known: Iterable[str]) -> Refusal:
        return Refusal(Code.UNKNOWN_FIELD, f"{self.at}: {what} '{name[:80]}'.", nearest(name[:80], known), self.at)

    def link(self, link: Link, inner: Tree) -> Field:
        if link.polymorphic:
            return Polymorphic(link, self.any_record(link.kinds or tuple(entities()), inner))
        if not link.many:
            return ToOne(link, self.row(link.target, inner))
        by_id = (Order(columns(link.target)["id"]),)
        return ToMany(link, Selection(link.target, Rows(self.row(link.target, inner)), order=by_id, limit=NESTED_PAGE))

    def any_record(self, kinds: tuple[str, ...], inner: Tree) -> dict[str, Fields]:
        """Of a link to any record each kind tells what it has; what no kind has is refused."""
        always: Tree = {"id": {}, "record_kind": {}, "label": {}} if "*" in inner else {}
        tree = always | {name: step for name, step in inner.items() if name != "*"}
        told = (name for kind in kinds for name in _told_names(entities()[kind]))
        known = {*told, "record_kind", EVIDENCE}
        for name in tree:
            if name not in known:
                raise self.unknown("no record has a field", name, sorted(known))
        return {kind: self.told_by(entities()[kind], tree) for kind in kinds}

    def told_by(self, entity: Entity, tree: Tree) -> Fields:
        self.count(len(tree))
        found: dict[str, Field] = {}
        for name, inner in tree.items():
            if name == "record_kind":
                found[name] = Scalar(columns(Record)[name])
            elif name in _told_names(entity) or name == EVIDENCE:
                found[name] = self.field(entity, name, inner)
        return found

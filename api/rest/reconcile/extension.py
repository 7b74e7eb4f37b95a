"""Data extension: the values of some properties of some records, read by one statement."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple

from api.errors import Code, Refusal
from api.hints import word_hint
from api.query.ast.answer import Answer, AnswerList
from api.query.ast.filter import Comparison, Order
from api.query.ast.select import Date, Field, Fields, Rows, Scalar, Selection, ToMany, ToOne
from api.query.parse.operators import bad_input
from api.rest.reconcile.queries import parse_json_object
from schema.actor import Actor
from schema.alliance import Alliance
from schema.catalog import Link, collections, columns, links
from schema.document import Document
from schema.entity import Entity, Thing
from schema.identifier import Scheme
from schema.meeting import Meeting
from schema.statement import Statement

MOST_IDS, MOST_PROPERTIES, MOST_VALUES = 100, 20, 50
Values = Callable[[dict[str, Any]], list[dict[str, Any]]]


class Property(NamedTuple):
    """A property: its name, the entities that have it, what is read of them, and how it becomes values."""

    name: str
    entities: tuple[type[Entity], ...]
    fields: Callable[[type[Entity]], Fields]
    values: Values


class ExtensionQuery(NamedTuple):
    """The ids of records and of properties."""

    ids: tuple[str, ...]
    properties: tuple[str, ...]


THINGS = tuple(entity for entity in collections().values() if issubclass(entity, Thing))


def _scalar(name: str) -> Callable[[type[Entity]], Fields]:
    return lambda entity: {name: Scalar(columns(entity)[name])}


def _text(name: str) -> Values:
    return lambda row: [{"str": row[name]}] if row.get(name) else []


def _date(name: str) -> Callable[[type[Entity]], Fields]:
    return lambda entity: {name: Date(columns(entity)[name], {"text": "text", "earliest": "earliest"})}


def _day(name: str) -> Values:
    """A date as the day that it is, else as the text of an imprecise date."""

    def values(row: dict[str, Any]) -> list[dict[str, Any]]:
        date = row.get(name)
        if not date or not date["text"]:
            return []
        is_day = date["text"] == date["earliest"]
        return [{"date": f"{date['text']}T00:00:00Z"}] if is_day else [{"str": date["text"]}]

    return values


def _linked(many: str, inner: Callable[[Link], Field], key: str) -> Callable[[type[Entity]], Fields]:
    """Reads a list; `inner` is what is read of each of its rows."""

    def fields(entity: type[Entity]) -> Fields:
        link = links(entity)[many]
        order = (Order(columns(link.target)["id"], descending=False),)
        return {many: ToMany(link, Selection(link.target, Rows({key: inner(link)}), order=order, limit=MOST_VALUES))}

    return fields


def _column(name: str) -> Callable[[Link], Field]:
    return lambda link: Scalar(columns(link.target)[name])


def _record(name: str) -> Callable[[Link], Field]:
    def field(link: Link) -> Field:
        to = links(link.target)[name]
        own = columns(to.target)
        return ToOne(to, {part: Scalar(own[part]) for part in ("id", "label")})

    return field


def _texts(many: str, key: str) -> Values:
    return lambda row: [{"str": text} for text in dict.fromkeys(one[key] for one in row.get(many, ()))]


def _records(many: str, key: str) -> Values:
    def values(row: dict[str, Any]) -> list[dict[str, Any]]:
        found = {one[key]["id"]: one[key]["label"] for one in row.get(many, ()) if one[key]}
        return [{"id": id, "name": label} for id, label in found.items()]

    return values


def _identifiers(entity: type[Entity]) -> Fields:
    link = links(entity)["identifiers"]
    own = columns(link.target)
    fields = {name: Scalar(own[name]) for name in ("scheme", "value")}
    order = (Order(own["id"], descending=False),)
    return {"identifiers": ToMany(link, Selection(link.target, Rows(fields), order=order, limit=MOST_VALUES))}


def _identifier(scheme: Scheme) -> Values:
    return lambda row: [{"str": one["value"]} for one in row.get("identifiers", ()) if one["scheme"] == scheme]


def _dated(name: str, entity: type[Entity], title: str) -> Property:
    return Property(title, (entity,), _date(name), _day(name))


PROPERTIES: dict[str, Property] = {
    "label": Property("label", THINGS, _scalar("label"), _text("label")),
    "summary": Property("summary", THINGS, _scalar("summary"), _text("summary")),
    "kind": Property("kind", (Actor, Alliance, Meeting, Document), _scalar("kind"), _text("kind")),
    "names": Property("other names", THINGS, _linked("names", _column("text"), "text"), _texts("names", "text")),
    "founded": _dated("founded", Actor, "founded or born"),
    "dissolved": _dated("dissolved", Actor, "dissolved or died"),
    "formed": _dated("formed", Alliance, "formed"),
    "start": _dated("start", Meeting, "start"),
    "date": _dated("date", Statement, "date"),
    "offices": Property(
        "offices held", (Actor,), _linked("tenures", _record("office"), "office"), _records("tenures", "office")
    ),
    "alliances": Property(
        "alliances",
        (Actor,),
        _linked("memberships", _record("alliance"), "alliance"),
        _records("memberships", "alliance"),
    ),
    "members": Property(
        "members", (Alliance,), _linked("memberships", _record("actor"), "actor"), _records("memberships", "actor")
    ),
    "participants": Property(
        "participants",
        (Meeting,),
        _linked("participations", _record("actor"), "actor"),
        _records("participations", "actor"),
    ),
    **{
        str(scheme): Property(str(scheme).replace("_", " "), THINGS, _identifiers, _identifier(scheme))
        for scheme in Scheme
    },
}


def parse_extension(text: str) -> ExtensionQuery:
    """Returns the records and properties that are asked for.  Raises Refusal."""
    value = parse_json_object(text, "extend")
    ids, properties = value.get("ids"), value.get("properties")
    if not isinstance(ids, list) or not all(isinstance(id, str) for id in ids):
        raise bad_input("extend.ids", "must be a list of ids.", "Such as ['actors/china'].")
    if not isinstance(properties, list) or not all(isinstance(one, dict) and "id" in one for one in properties):
        raise bad_input("extend.properties", "must be a list of objects with an id.", "Such as [{'id': 'names'}].")
    for values, most, at in ((ids, MOST_IDS, "extend.ids"), (properties, MOST_PROPERTIES, "extend.properties")):
        if len(values) > most:
            raise Refusal(Code.LIMIT_EXCEEDED, f"{at}: {len(values)}, at most {most}.", "Split the request.", at)
    names = [str(one["id"]) for one in properties]
    for name in names:
        if name not in PROPERTIES:
            detail = f"'{name[:60]}' is not a property."
            raise bad_input("extend.properties", detail, word_hint(name[:60], PROPERTIES))
    return ExtensionQuery(tuple(dict.fromkeys(ids)), tuple(dict.fromkeys(names)))


def extension_answer(query: ExtensionQuery) -> AnswerList:
    """What is read: a list for each collection that an id belongs to."""
    by_collection: dict[str, list[str]] = {}
    for id in query.ids:
        if (name := id.partition("/")[0]) in collections():
            by_collection.setdefault(name, []).append(id)
    return AnswerList(tuple(_rows(collections()[name], ids, query.properties) for name, ids in by_collection.items()))


def _rows(entity: type[Entity], ids: list[str], names: Iterable[str]) -> Answer:
    fields: dict[str, Field] = {"id": Scalar(columns(entity)["id"])}
    for name in names:
        if entity in PROPERTIES[name].entities:
            fields |= PROPERTIES[name].fields(entity)
    order = (Order(columns(entity)["id"], descending=False),)
    return Selection(entity, Rows(fields), Comparison(columns(entity)["id"], "in", ids), order, limit=len(ids))


def extension(query: ExtensionQuery, lists: Iterable[list[dict[str, Any]]]) -> dict[str, Any]:
    """The answer, made of the rows that were read.  A record that does not exist has no values."""
    rows: Mapping[str, dict[str, Any]] = {row["id"]: row for found in lists for row in found}
    return {
        "meta": [{"id": name, "name": PROPERTIES[name].name} for name in query.properties],
        "rows": {
            id: {name: PROPERTIES[name].values(rows[id]) if id in rows else [] for name in query.properties}
            for id in query.ids
        },
    }

"""Hints for errors of graphql-core, whose own suggestions cover similar names but no synonyms and no other syntaxes."""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLUnionType,
    get_named_type,
)

from api.graphql.schema import core_schema
from api.graphql.types.names import camel_case, type_name
from api.hints import boolean_hint, meant_collection, operator_hint, prefixed_name, synonym_hint, word_hint
from schema.catalog import collections, entities, kind_of

VARIABLE = re.compile(r"Variable '\$\w+' has invalid value(?: at [\w.\[\]]+)?: ")
SUGGESTION = re.compile(r" Did you mean [^?]*\?(?= Found|$)")
QUOTES = "'\""
ID = re.compile(r'"\w+/[^"/]+"')
SINGULAR = (
    "country",
    "nation",
    "state",
    "person",
    "politician",
    "organisation",
    "organization",
    "event",
    "treaty",
    "leader",
    "article",
    "quote",
)
ORDER_PARTS = ("field", "direction", "by", "column", "sort", "order", "name")
LIST_START, MAX_LISTED = "Known:", 20
EXAMPLE_ID = "actors/china"
EXAMPLES = {"ID": f'"{EXAMPLE_ID}"', "String": '"China"', "Boolean": "true", "Int": "1", "Float": "1.5"}
ENUM_EXAMPLES = ("STATE", "VISIT", "SPEECH")
DATE_EXAMPLE = '"2024-04-09"'
Names = Mapping[str, Any]


def message_and_hint(message: str) -> tuple[str, str]:
    """Returns an error message and a hint; what the message suggests is the hint, unless there is a better one."""
    plain, suggested = SUGGESTION.sub("", message), SUGGESTION.search(message)
    hint = _explanation(VARIABLE.sub("", message, count=1))
    if suggested and (not hint or hint.startswith(LIST_START)):
        hint = suggested[0].strip()
    return plain.replace("not to be None", "not to be null"), hint


def _explanation(error: str) -> str:
    for pattern, explain in EXPLANATIONS.items():
        if (found := re.match(pattern, error)) and (hint := explain(*found.groups())):
            return hint.replace("{kind: ", f"{{{_kind('ActorWhere')}: ")
    return ""


def _kind(where: str) -> str:
    """The name by which records are filtered by their kind."""
    return prefixed_name("kind", _fields(where)) or "kind"


# ---- names


def _name_hint(name: str, names: Names) -> str:
    """Another name, or all names if there are few; what is merely similar is already in the message."""
    listed = f"{LIST_START} {', '.join(names)}." if 0 < len(names) <= MAX_LISTED else ""
    return synonym_hint(name, names, "graphql") or listed


def _fields(type_name: str) -> Names:
    return getattr(core_schema().type_map[type_name], "fields", {})


def _unknown_field(name: str, type_name: str) -> str:
    type_, fields = core_schema().type_map[type_name], _fields(type_name)
    if type_name in ("Query", "View"):
        return _only_outside_views(name) if name in _fields("Query") else _unknown_root(name, fields)
    for inner in ("nodes", "node"):
        if inner in fields:
            return _inside(inner, name, fields)
    place = next(filter(None, (_place_in(each, name) for each in _possible(type_))), "")
    return f"Select it in a fragment, such as {place}." if place else _name_hint(name, fields)


def _possible(type_: GraphQLNamedType) -> Sequence[GraphQLObjectType]:
    """The object types of an interface or a union."""
    is_abstract = isinstance(type_, GraphQLInterfaceType | GraphQLUnionType)
    return core_schema().get_possible_types(type_) if is_abstract else ()  # type: ignore[arg-type]


def _place_in(type_: GraphQLObjectType, name: str) -> str:
    """A fragment that selects a field of a type, or of the record in it."""
    name = prefixed_name(name, type_.fields) or name
    if name in type_.fields:
        return f"... on {type_.name} {{ {name} }}"
    record = type_.fields.get("record")
    return f"... on {type_.name} {{ record {{ {name} }} }}" if record and name in _fields_of(record) else ""


def _fields_of(field: Any) -> Names:
    return getattr(get_named_type(field.type), "fields", {})


def _only_outside_views(name: str) -> str:
    nested = "Views cannot be nested: write all arguments in one at(...)."
    return nested if name == "at" else f"Select {name} outside at."


def _unknown_root(name: str, fields: Names) -> str:
    """Questions and collections by other names, such as countries."""
    collection, kind = meant_collection(name, collections())
    if collection and name in SINGULAR:
        return f"Did you mean '{kind_of(collections()[collection])}'?"
    if kind:
        where = get_named_type(fields[collection].args["where"].type).name
        return f"Write {collection}(where: {{{_kind(where)}: {{eq: {kind.upper()}}}}})."
    return f"Did you mean '{collection}'?" if collection else synonym_hint(name, fields, "graphql")


def _inside(nodes: str, name: str, fields: Names) -> str:
    """The hint for a field of a connection or an edge that is a field of its records, or resembles one of its own."""
    inner = _fields_of(fields[nodes])
    name = prefixed_name(name, inner) or name
    if name in inner:
        return f"Records are in {nodes}: write {nodes} {{ {name} }}."
    own = synonym_hint(name, fields, "graphql")
    return own or f"Records are in {nodes}. {synonym_hint(name, inner, 'graphql')}".rstrip()


def _unknown_argument(name: str, type_name: str, field: str) -> str:
    if field not in (fields := _fields(type_name)):
        return ""  # __type and the like are in no type
    arguments = fields[field].args
    where = get_named_type(arguments["where"].type).fields if "where" in arguments else {}
    if view := _view_argument(name, arguments):
        return view
    name = prefixed_name(name, where) or name
    if name in where:
        return f"Filters go in where: write where: {{{name}: {_example(where[name].type)}}}."
    for argument, declared in arguments.items():
        if argument != "where" and name in _fields_of(declared):
            return f"{name} belongs in {argument}: write {argument}: {{{name}: ...}}."
    if hint := synonym_hint(name, arguments, "graphql"):
        return hint.replace("{kind: {eq: STATE}}", _filter_example(where))
    filter = synonym_hint(name, where, "graphql")
    return f"Filters go in where. {filter}" if filter else _name_hint(name, arguments)


def _filter_example(where: Names) -> str:
    """A filter by the kind of record, or by the label."""
    name = prefixed_name("kind", where) or "label"
    return f"{{{name}: {_example(where[name].type)}}}" if name in where else "{...}"


def _view_argument(name: str, arguments: Names) -> str:
    at = _fields("Query")["at"].args
    found = next((each for each in at if each.lower() == name.replace("_", "").lower()), "")
    is_view = found and found not in arguments
    return f"A view is selected around fields: write at({found}: ...) {{ ... }}." if is_view else ""


def _unknown_input_field(type_name: str, name: str) -> str:
    fields = _fields(type_name)
    if "some" in fields:
        inner = _fields_of(fields["some"])
        name = prefixed_name(name, inner) or name
        if name in inner:
            return f"Say how many must match: write {{some: {{{name}: {_example(inner[name].type)}}}}}."
    if name in ("eq", "ne", "in") and (by_id := _by_id(type_name, name, "...")):
        return f"Write {by_id}."
    if name in ("q", "first", "after", "last", "before", "orderBy") and type_name.endswith("Where"):
        return f"{name} is an argument of its own: write it beside where."
    if type_name.endswith("Order") and name in ORDER_PARTS:
        return "Write {label: ASC}: the field, then its direction."
    if type_name.endswith("Filter"):
        return operator_hint(camel_case(name), fields)
    suffixed = re.fullmatch(r"(\w+?)_{1,2}(\w+)", name)
    if suffixed and suffixed[1] in fields and suffixed[2] in _fields_of(fields[suffixed[1]]):
        return f"Write {{{suffixed[1]}: {{{suffixed[2]}: ...}}}}."
    return _name_hint(name, fields)


# ---- values


def _not_an_object(type_name: str, value: str) -> str:
    type_ = core_schema().type_map[type_name]
    if not isinstance(type_, GraphQLInputObjectType):
        return ""
    if type_name.endswith("Order"):
        name = next((field for field in type_.fields if value.strip("'\"").lower().startswith(field.lower())), "label")
        return f"Write {{{name}: {'DESC' if 'desc' in value.lower() else 'ASC'}}}."
    if "eq" not in type_.fields:
        by_id = _by_id(type_name, "eq", value) if ID.fullmatch(value) else ""
        return f"Write {by_id or _example(type_)}."
    is_enum = isinstance(get_named_type(type_.fields["eq"].type), GraphQLEnumType)
    return f"Write {{eq: {value.strip(QUOTES) if is_enum else value}}}."


def _by_id(type_name: str, operator: str, value: str) -> str:
    """A filter of what is linked by its id; empty if the type filters no records."""
    fields = _fields(type_name)
    if "some" in fields:
        inner = _by_id(get_named_type(fields["some"].type).name, operator, value)
        return f"{{some: {inner}}}" if inner else ""
    return f"{{id: {{{operator}: {value}}}}}" if "id" in fields else ""


def _one_each(type_name: str) -> str:
    """For an object of which one field must be set: one object for each."""
    fields = _fields(type_name)
    if not type_name.endswith("Order"):
        return "Write one object for each field, such as [{createActor: ...}, {createName: ...}]."
    plain = (name for name, field in fields.items() if isinstance(get_named_type(field.type), GraphQLEnumType))
    other = next(name for name in plain if name != "label")
    return f"Write one object for each field, such as [{{label: ASC}}, {{{other}: DESC}}]."


def _example(type_: Any) -> str:
    """A value of an input type, as the first operator or field of it."""
    named = get_named_type(type_)
    entity = next((each for each in entities().values() if named.name == f"{type_name(each)}Where"), None)
    if entity:
        return f'{{id: {{eq: "{entity.example or EXAMPLE_ID}"}}}}'
    if isinstance(named, GraphQLInputObjectType):
        name = next((name for name in ("eq", "id", "some") if name in named.fields), next(iter(named.fields)))
        return f"{{{name}: {_example(named.fields[name].type)}}}"
    if isinstance(named, GraphQLEnumType):
        return next((name for name in ENUM_EXAMPLES if name in named.values), next(iter(named.values)))
    return EXAMPLES.get(named.name, DATE_EXAMPLE)


def _no_selection(field: str, type_name: str) -> str:
    fields = _fields(re.sub(r"[\[\]!]", "", type_name))
    if "nodes" in fields:
        return f"Write {field} {{ nodes {{ id }} }}."
    first = next((name for name in ("text", "id", "label") if name in fields), next(iter(fields), ""))
    return f"Write {field} {{ {first} }}." if first else ""


def _values(enum: str) -> Names:
    """The values of an enum; a client's text may have forged its name."""
    return getattr(core_schema().type_map.get(enum), "values", {})


def _enum_value(value: str, enum: str) -> str:
    return word_hint(value, _values(enum)).replace("'", "")


def _quoted_enum(enum: str, value: str) -> str:
    return (
        f"Write {value}, without quotes."
        if value in _values(enum)
        else word_hint(value, _values(enum)).replace("'", "")
    )


def _quoted_boolean(value: str) -> str:
    return f"{boolean_hint(value)[:-1]}, without quotes."


EXPLANATIONS: dict[str, Callable[..., str]] = {
    r"Cannot query field '(.+?)' on type '(\w+)'": _unknown_field,
    r"Unknown argument '(.+?)' on field '(\w+)\.(\w+)'": _unknown_argument,
    r"Expected value of type '(\w+)' not to include unknown field '(.+?)'": _unknown_input_field,
    r"Enum '(\w+)' cannot represent non-enum value: [\"'](.*?)[\"']": _quoted_enum,
    r"Value '(.+?)' does not exist in '(\w+)' enum": _enum_value,
    r"Expected value of type '(\w+)' to be an object, found: (.+)\.$": _not_an_object,
    r"Field '(\w+)' of type '(.+?)' must have a selection": _no_selection,
    r"Field '(\w+)' must not have a selection": lambda field: f"Write {field} without {{ ... }}.",
    r"Expected value of type '\w+', but encountered error 'must be a string'; found: (\w+)": lambda value: (
        f'Write it in quotes: "{value}".'
    ),
    r"Int cannot represent non-integer value: [\"'](-?\d+)[\"']": lambda value: f"Write {value}, without quotes.",
    r"String cannot represent a non string value: (-?[\w.]+)": lambda value: f'Write it in quotes: "{value}".',
    r"Variable '\$(\w+)' is not defined": lambda name: f"Declare it, as in query (${name}: ...) {{ ... }}.",
    r"Expected a value of non-null type '(.+?)' to be provided": lambda type_: (
        f"Send a value of type {type_} in variables."
    ),
    r"Boolean cannot represent a non boolean value: [\"'](.*)[\"']": _quoted_boolean,
    r"Argument '\w+\.(\w+)\((\w+):\)'.* is required": lambda field, argument: f"Write {field}({argument}: ...).",
    r"Variable '\$(\w+)' of type '\S+' used in position expecting type '(.+?)'": (
        lambda name, type_name: f"Declare it as ${name}: {type_name}."
    ),
    r"Within OneOf Input Object type '(\w+)', exactly one field": _one_each,
    r"Expected value of non-null type '(.+?)' not to be None": lambda type_: f"Write a value of type {type_[:-1]}.",
}
"""By a pattern of graphql-core's messages, what makes a hint of its groups."""

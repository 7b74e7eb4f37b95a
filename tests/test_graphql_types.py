"""The types of GraphQL: links that always lead somewhere, interfaces, fields of one meaning, and examples that exist."""

import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from random import Random
from typing import Any

import pytest
from conftest import BACKENDS, Api, serving
from graphql import (
    GraphQLField,
    GraphQLInterfaceType,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLScalarType,
    get_named_type,
    is_leaf_type,
    parse,
    validate,
)

from api.database import write_engine
from api.errors import Refusal
from api.graphql.schema import core_schema
from api.graphql.types.names import camel_case, column_name, fields_of, type_name
from api.write import Command, Invalid, Merge, Redact, Retract, Revert, Signature, Unmerge, apply_changes
from api.write.model import ANY_REVISION
from schema.catalog import Column, collections, entities, links
from schema.entity import Assertion, Entity

SCHEMA = core_schema()
SIGNED = Signature("Somebody", "To see what comes of it.", "test")
STEPS = 40


def object_of(entity: type[Entity]) -> GraphQLObjectType:
    found = SCHEMA.type_map[type_name(entity)]
    assert isinstance(found, GraphQLObjectType)
    return found


# ---- links that always lead somewhere


def test_required_links_are_non_null_and_others_are_not() -> None:
    for entity in entities().values():
        for link in (link for link in links(entity).values() if not link.many):
            of = object_of(entity).fields[camel_case(link.name)].type
            assert isinstance(of, GraphQLNonNull) == link.required, (entity, link.name)


@pytest.fixture(scope="module", params=BACKENDS)
def edited(request: pytest.FixtureRequest, address: Callable[[str, str], str]) -> Iterator[Api]:
    """The seeds, of which records were then retracted, merged, restored and redacted, one revision after another."""
    with serving(request.param, address(request.param, "edited")) as api:
        engine, random = write_engine(api.url), Random(14)
        ids = {name: [row["id"] for row in api.rest(f"/v1/{name}?limit=1000")["data"]] for name in collections()}
        apply_changes(engine, [Retract("coverages/reign-leaders-2021-03--1", ANY_REVISION)], SIGNED)
        done = {"Retract"}
        for _ in range(4 * STEPS):
            command = some_command(random, ids, api.rest("/v1/actors?limit=1")["revision"])
            with suppress(Invalid, Refusal):
                apply_changes(engine, [command], SIGNED)
                done.add(type(command).__name__)
            if api.rest("/v1/actors?limit=1")["revision"] > STEPS:
                break
        engine.dispose()
        assert done == {"Retract", "Merge", "Unmerge", "Redact", "Revert"}
        yield api


def some_command(random: Random, ids: dict[str, list[str]], last: int) -> Command:
    """Returns something to do to a record of any collection, or to one that it was done to before."""
    id, other = random.choices(ids[random.choice([name for name in ids if ids[name]])], k=2)
    merged = f"actors/{random.choice(('china', 'russia', 'india', 'brazil'))}"
    return random.choice(
        (
            Retract(id, ANY_REVISION, cascade=True),
            Merge(id, other),
            Merge(merged, "actors/japan"),
            Unmerge(merged),
            Redact(id, (), ANY_REVISION, cascade=True),
            Redact(id, ("label",), ANY_REVISION),
            Revert(id, random.randint(1, last), ANY_REVISION),
        )
    )


def links_of(entity: type[Entity]) -> str:
    """Returns a selection of all required links of an entity, with what is read from the record that they lead to."""
    required = [link for link in links(entity).values() if link.required and not link.many]
    own = " ".join(f"... on {type_name(target)} {{ revision }}" for target in entities().values())
    return " ".join(
        f"{camel_case(link.name)} {{ id label {own if link.polymorphic else 'revision'} }}" for link in required
    )


def test_at_no_revision_does_a_required_link_lead_nowhere(edited: Api) -> None:
    last = edited.rest("/v1/actors?limit=1")["revision"]
    assert last > STEPS // 2
    for entity in (entity for entity in entities().values() if links_of(entity)):
        name = camel_case(entity.collection())
        for revision in range(1, last + 1, 4):
            query = f"{{ at(revision: {revision}) {{ {name}(first: 100) {{ nodes {{ id {links_of(entity)} }} }} }} }}"
            for row in edited.graphql(query)["at"][name]["nodes"]:
                for value in row.values():
                    assert value is not None and (isinstance(value, str) or {"id", "label", "revision"} <= set(value))


# ---- interfaces


def test_every_record_is_cited_and_the_facts_are_assertions() -> None:
    def implementing(name: str) -> set[str]:
        interface = SCHEMA.type_map[name]
        assert isinstance(interface, GraphQLInterfaceType)
        return {of.name for of in SCHEMA.get_implementations(interface).objects}

    assert implementing("Node") == implementing("Cited") == {type_name(entity) for entity in entities().values()}
    facts = [entity for entity in entities().values() if issubclass(entity, Assertion)]
    assert implementing("Assertion") == {type_name(entity) for entity in facts}


def test_an_assertion_has_what_all_facts_and_not_all_records_have_in_common() -> None:
    def common(some: list[type[Entity]]) -> set[tuple[str, str]]:
        return set.intersection(*({(n, str(of.type)) for n, of in object_of(one).fields.items()} for one in some))

    every = [*entities().values()]
    own = common([entity for entity in every if issubclass(entity, Assertion)]) - common(every)
    assert {name for name, _ in own} == {"since", "until", "disputed", "rank", "confidence", "note"}
    fields = SCHEMA.type_map["Assertion"].fields  # type: ignore[union-attr]
    assert own == {(name, str(fields[name].type)) for name, _ in own}


ON_INTERFACES = """query ($ids: [ID!]!) { nodes(ids: $ids) { ...evidence ...fact } MORE }
fragment evidence on Cited { id citations(first: 2) { nodes { ...evidence2 document { title } } } evidence { citations } }
fragment evidence2 on Cited { __typename evidence { uncited } }
fragment fact on Assertion { label since { text } until { text } rank confidence disputed note }"""
SOME = ["memberships/brics--china--1", "tenures/biden--us-president--1", "actors/china", "documents/country-codes"]


def test_one_fragment_serves_all_records_also_with_introspection(api: Api) -> None:
    fast = api.graphql(ON_INTERFACES.replace("MORE", ""), ids=SOME)["nodes"]
    assert len(api.statements) == 1
    slow = api.graphql(ON_INTERFACES.replace("MORE", "__schema { queryType { name } }"), ids=SOME)["nodes"]
    assert slow == fast
    assert all(one["evidence"]["citations"] for one in fast)
    assert ["rank" in one for one in fast] == [True, True, False, False]
    assert fast[0]["citations"]["nodes"][0]["document"]["title"]


# ---- fields of one meaning


def leaves(of: Any) -> list[str]:
    """Returns the fields of a type that select no more fields, and the texts of its dates."""
    found = []
    for name, field in of.fields.items():
        if is_leaf_type(get_named_type(field.type)):
            found.append(name)
        elif str(field.type).startswith("UncertainDate"):
            found.append(f"{name} {{ text }}")
    return found


ALL_LEAVES = " ".join(
    f"... on {of} {{ {' '.join(leaves(object_of(e)))} }}" for e in entities().values() for of in [type_name(e)]
)


def test_all_fields_of_all_types_can_be_selected_side_by_side(api: Api) -> None:
    query = f"query ($ids: [ID!]!) {{ nodes(ids: $ids) {{ {ALL_LEAVES} }} }}"
    assert validate(SCHEMA, parse(query)) == []
    ids = [entity.example for entity in entities().values() if entity.example]
    rows = api.graphql(query, ids=ids)["nodes"]
    assert [row["id"] for row in rows] == ids
    china = rows[ids.index("actors/china")]
    assert (china["actorKind"], "kind" in china) == ("STATE", False)


def test_links_of_one_name_need_an_alias_only_where_one_type_has_them_always_and_another_sometimes() -> None:
    types: dict[str, set[str]] = {}
    for entity in entities().values():
        for name, field in object_of(entity).fields.items():
            types.setdefault(name, set()).add(str(field.type))
    assert {name: of for name, of in types.items() if len(of) > 1} == {
        "meeting": {"Meeting", "Meeting!"},
        "office": {"Office", "Office!"},
    }


def test_a_field_of_another_meaning_in_each_type_is_named_after_its_type() -> None:
    renamed = {
        name: column.name
        for entity in entities().values()
        for name, column in fields_of(entity).items()
        if isinstance(column, Column) and name != camel_case(column.name)
    }
    assert set(renamed.values()) == {"kind", "role", "status", "value"}
    assert renamed["meetingStatus"] == "status" and renamed["targetRole"] == "role"


@pytest.mark.parametrize("suffix", ["Where", "Order", "Input", "Patch"])
def test_filters_orders_and_inputs_name_fields_as_their_types_do(suffix: str) -> None:
    for entity in entities().values():
        names = SCHEMA.type_map[f"{type_name(entity)}{suffix}"].fields  # type: ignore[union-attr]
        for column in ("kind", "role", "status", "value"):
            declared = entity.model_fields.get(column)
            assert column not in names
            of = fields_of(entity).get(f"{camel_case(str(entity.__tablename__))}{column.capitalize()}")
            assert (of is not None) == (declared is not None)
            assert of is None or column_name(entity, of) in names  # type: ignore[arg-type]


# ---- scalars


def fields_and_arguments() -> Iterator[tuple[str, Any]]:
    """Returns every field and argument of the schema with the type it belongs to."""
    for of in SCHEMA.type_map.values():
        for name, field in getattr(of, "fields", {}).items():
            yield f"{of.name}.{name}", field
            for argument, value in field.args.items() if isinstance(field, GraphQLField) else ():
                yield f"{of.name}.{name}({argument})", value


DATE_WORDS = re.compile("[dD]ate$|[dD]ay$|^(at|since|until|start|end|founded|dissolved|formed|ended|published|asOf)$")


def test_no_date_is_a_string() -> None:
    for place, of in fields_and_arguments():
        if DATE_WORDS.search(re.split(r"[.(]", place)[-1].rstrip(")")):
            assert get_named_type(of.type).name not in ("String", "Value", "JSON", "ID"), place


def test_scalars_of_a_standard_name_it() -> None:
    own = {of.name: of for of in SCHEMA.type_map.values() if isinstance(of, GraphQLScalarType)}
    assert all(own[name].specified_by_url for name in ("Date", "DateTime", "EDTF", "Cursor", "JSON"))


# ---- examples

IDS = re.compile(rf"`((?:{'|'.join(collections())})/[^`?]+)`")


def test_the_ids_in_descriptions_exist_and_are_of_the_type_described(api: Api) -> None:
    found = {(place, id) for place, of in fields_and_arguments() for id in IDS.findall(of.description or "")}
    ids = sorted({id for _, id in found})
    nodes = api.graphql("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", ids=ids)["nodes"]
    assert [node and node["id"] for node in nodes] == ids
    for entity in entities().values():
        kind, name = str(entity.__tablename__), type_name(entity)
        own = {place: id for place, id in found if place in (f"{name}.id", f"{name}Where.id", f"Query.{kind}(id)")}
        assert set(own.values()) == ({entity.example} if entity.example else set())
        assert len(own) == (3 if entity.example else 0)

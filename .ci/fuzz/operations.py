"""What the schema cannot say of a valid operation, and one more check: the answer is what the schema promises.

Only operations that schemathesis holds to be valid are touched; what it makes invalid stays as it is.
"""

import re
import unicodedata
from functools import cache
from typing import Any

import graphql
import requests
import schemathesis
from graphql import (
    ArgumentNode,
    FieldNode,
    IntValueNode,
    ListValueNode,
    NameNode,
    NullValueNode,
    ObjectValueNode,
    StringValueNode,
)
from hypothesis import strategies as st
from schemathesis.graphql import nodes

LARGEST_PAGE = 5
MOST_TERMS = 5
IDS = ["actors/china", "actors/sergey-lavrov", "alliances/brics", "topics/taiwan"]
DATES = ["2024", "2024-04", "2022-02?", "202X", "19XX", "2024-04~", "2024-21", "2023/2024", "../2024", "2024-04-09/.."]
CLOSED = DATES[:-1]
DOCUMENT = "documents/country-codes"
BY_DATES = r"\b(since|until)\s*:"
FILLERS = "\u115f\u1160\u3164\uffa0"
MENTIONS = '[{name: "Foreign Minister Lavrov", date: "2024-04-09", kind: PERSON}, {name: "Pekin"}]'
WORDS = ["china", "Лавров", "王毅", "bei", "of the", "xyz"]

QUESTIONS = {
    "TimelineConnection": ("of",),
    "StancesConnection": ("speakers", "targets"),
    "NetworkConnection": ("of",),
    "Dyad": (),
    "Comparison": (),
    "PathsConnection": (),
    "SearchConnection": (),
    "AutocompleteConnection": (),
}
"""The questions that no list answers by their types, with the arguments of which at least one is required."""
UNSEEDED = {"Obligation": ["obligations/example--1"], "Reference": ["references/example--1"]}
"""Ids of the right collection where the seeds have no record."""
ACTORS = ("a", "b", "from", "to", "speakers")
"""The arguments of questions that name an actor."""

schemathesis.graphql.scalar("ID", st.sampled_from(IDS).map(nodes.String))
schemathesis.graphql.scalar("Int", st.integers(0, LARGEST_PAGE).map(nodes.Int))
schemathesis.graphql.scalar("EDTF", (st.sampled_from(DATES) | st.dates().map(str)).map(nodes.String))
schemathesis.graphql.scalar("Date", st.dates().map(str).map(nodes.String))
schemathesis.graphql.scalar("Cursor", st.just("one of the list").map(nodes.String))


@schemathesis.hook
def before_call(context: Any, case: Any, kwargs: dict[str, Any]) -> None:
    """Make a valid operation one that asks for what is there."""
    if case.meta and case.meta.generation.mode.is_positive:
        case.body = mended(case.body, case.operation.schema)


def mended(text: str, schema: Any) -> str:
    """The operation with other arguments and more selections."""
    info = graphql.TypeInfo(schema.client_schema)
    mend = Mend(info, *there(schema.get_base_url(), schema.client_schema))
    return graphql.print_ast(graphql.visit(graphql.parse(text), graphql.TypeInfoVisitor(info, mend)))


@cache
def there(address: str, schema: graphql.GraphQLSchema) -> tuple[dict[str, str], dict[str, list[str]]]:
    """A cursor of each list in its usual order, by the type of the list; and ids, by the type of the row."""
    kinds = {name: graphql.get_named_type(field.type) for name, field in schema.query_type.fields.items()}
    lists = {name: kind for name, kind in kinds.items() if kind.name.endswith("Connection") and has_records(kind)}
    queries = " ".join(f"{name}(first: 3) {{ pageInfo {{ endCursor }} nodes {{ id }} }}" for name in lists)
    data = requests.post(address, json={"query": f"{{ {queries} }}"}, timeout=10).json()["data"]
    cursors = {kind.name: data[name]["pageInfo"]["endCursor"] for name, kind in lists.items()}
    return cursors, {row(kind).name: [one["id"] for one in data[name]["nodes"]] for name, kind in lists.items()}


def is_visible(character: str) -> bool:
    """Whether a character is not one of those that texts are stored without."""
    return unicodedata.category(character) not in ("Cf", "Cn", "Mn") and character not in FILLERS


def row(connection: graphql.GraphQLObjectType) -> graphql.GraphQLObjectType:
    """The type of a list's rows."""
    return graphql.get_named_type(connection.fields["nodes"].type)


def has_records(connection: graphql.GraphQLObjectType) -> bool:
    """Whether the rows of a list are records, and not those of a question or of the change feed."""
    return "id" in row(connection).fields


class Mend(graphql.Visitor):
    """Gives each field arguments that go together; lists and records tell all their columns, and objects their type."""

    def __init__(self, info: graphql.TypeInfo, cursors: dict[str, str], ids: dict[str, list[str]]) -> None:
        super().__init__()
        self.info, self.cursors, self.ids = info, cursors, ids

    def leave_field(self, node: FieldNode, *_: Any) -> FieldNode:
        kind = graphql.get_named_type(self.info.get_type())
        values = {a.name.value: a.value for a in node.arguments or () if not isinstance(a.value, NullValueNode)}
        values = with_records(kind, seen(kind, values, graphql.print_ast(node)))
        if "where" in values:
            where = self.info.get_field_def().args["where"].type
            values["where"] = with_existing_ids(values["where"], graphql.get_named_type(where), self.ids)
        values = self.with_id(kind, self.with_cursor(kind, one_way(with_order(with_words(values)))))
        arguments = tuple(ArgumentNode(name=NameNode(value=name), value=value) for name, value in values.items())
        return changed(node, arguments=arguments)

    def leave_string_value(self, node: StringValueNode, *_: Any) -> StringValueNode:
        """Replace a text in which nothing is visible: filters refuse it, which the schema cannot say."""
        return changed(node, value="x") if node.value and not any(map(is_visible, node.value)) else node

    def leave_selection_set(self, node: graphql.SelectionSetNode, *_: Any) -> graphql.SelectionSetNode:
        kind = self.info.get_parent_type()
        more = f"__typename nodes {{ {columns(row(kind))} }}" if kind.name.endswith("Connection") else "__typename"
        return changed(node, selections=(*node.selections, *selections(more)))

    def with_cursor(self, kind: Any, values: dict[str, Any]) -> dict[str, Any]:
        """Drop a cursor when the order changes: cursors belong to one order."""
        seen_value = None if "orderBy" in values else self.cursors.get(kind.name)
        queries = [name for name in ("after", "before") if name in values]
        kept = {name: value for name, value in values.items() if name not in queries}
        return kept | {queries[0]: StringValueNode(value=seen_value)} if queries and seen_value else kept

    def with_id(self, kind: Any, values: dict[str, Any]) -> dict[str, Any]:
        """Use ids of actors where an actor is expected, and of no record where the seeds have none."""
        if kind.name not in self.ids or "id" not in values:
            return values
        seen_value = self.ids[kind.name] or UNSEEDED[kind.name]
        return values | {"id": StringValueNode(value=seen_value[len(values["id"].value) % len(seen_value)])}


def seen(kind: Any, values: dict[str, Any], text: str) -> dict[str, Any]:
    """Views as the fuzzed database has them: one revision, no release, a document, and a publication day that ends.

    Lists that the text of the field orders or filters by dates of facts are not read by what was published.
    """
    if kind.name != "View":
        return values
    kept = {name: value for name, value in values.items() if name not in ("revision", "knownAt", "release")}
    if "accordingTo" in values:
        kept["accordingTo"] = StringValueNode(value=DOCUMENT)
    if re.search(BY_DATES, text):
        kept.pop("publishedUntil", None)
    elif "publishedUntil" in values:
        kept["publishedUntil"] = StringValueNode(value=CLOSED[len(values["publishedUntil"].value) % len(CLOSED)])
    return kept | ({"revision": IntValueNode(value="1")} if "revision" in values else {})


def with_records(kind: Any, values: dict[str, Any]) -> dict[str, Any]:
    """A question that no list answers names at least one record, and two actors where it is about two."""
    if kind.name == "ChangeConnection":
        return {"first": IntValueNode(value="3")}
    if kind.name.endswith("Connection") and not has_records(kind) and "first" in values:
        values = values | {"first": IntValueNode(value="3")}
    if kind.name not in QUESTIONS:
        return values
    named = {name: value for name, value in values.items() if not isinstance(value, ListValueNode) or value.values}
    if QUESTIONS[kind.name] and not set(QUESTIONS[kind.name]) & set(named):
        named[QUESTIONS[kind.name][0]] = StringValueNode(value=IDS[0])
    actors = {name: StringValueNode(value=IDS[ACTORS.index(name) % 2]) for name in named if name in ACTORS}
    if "since" in named:
        named.pop("until", None)
    return named | actors


def with_existing_ids(where: Any, kind: graphql.GraphQLInputObjectType, ids: dict[str, list[str]]) -> Any:
    """A filter by ids of existing records, without the conditions on ids of which there are none."""
    if isinstance(where, ListValueNode):
        return changed(where, values=tuple(with_existing_ids(one, kind, ids) for one in where.values))
    if not isinstance(where, ObjectValueNode):
        return where
    return changed(where, fields=tuple(mended for field in where.fields if (mended := existing(field, kind, ids))))


def existing(field: Any, kind: graphql.GraphQLInputObjectType, ids: dict[str, list[str]]) -> Any:
    """A field of a filter with ids of existing records; nothing if there are none."""
    inner = graphql.get_named_type(kind.fields[field.name.value].type)
    if inner.name not in ("IdFilter", "OnBehalfOfFilter", "ActorFilter"):
        is_filter = isinstance(inner, graphql.GraphQLInputObjectType)
        return changed(field, value=with_existing_ids(field.value, inner, ids)) if is_filter else field
    name = "Actor" if inner.name in ("OnBehalfOfFilter", "ActorFilter") else kind.name.removesuffix("Where")
    of_kind = IDS if name == "Node" else ids.get(name)
    return changed(field, value=with_ids(field.value, of_kind[0])) if of_kind else None


def with_ids(comparison: Any, id: str) -> Any:
    """A comparison with an id in place of each text."""
    if isinstance(comparison, ObjectValueNode):
        fields = tuple(changed(field, value=with_ids(field.value, id)) for field in comparison.fields)
        return changed(comparison, fields=fields)
    if isinstance(comparison, ListValueNode):
        return changed(comparison, values=tuple(with_ids(one, id) for one in comparison.values))
    return StringValueNode(value=id) if isinstance(comparison, StringValueNode) else comparison


def with_words(values: dict[str, Any]) -> dict[str, Any]:
    """What is searched for or resolved is words, and a language is one: texts without a letter are refused."""
    if "q" in values:
        values = values | {"q": StringValueNode(value=WORDS[len(values["q"].value) % len(WORDS)])}
    if "lang" in values:
        values = values | {"lang": StringValueNode(value="fr")}
    return values | {"mentions": graphql.parse_value(MENTIONS)} if "mentions" in values else values


def with_order(values: dict[str, Any]) -> dict[str, Any]:
    """A term of an order names one field: its input is a `@oneOf`, which schemathesis does not know yet."""
    order = values.get("orderBy")
    if not isinstance(order, ListValueNode):
        return values
    terms = [term for one in order.values if (term := one_field(one))]
    return values | {"orderBy": changed(order, values=tuple(terms[:MOST_TERMS]))}


def one_field(term: Any) -> Any:
    """The first field of a term that has a direction, or a term of a link's with one; nothing where there is none."""
    if not isinstance(term, ObjectValueNode):
        return None if isinstance(term, NullValueNode) else term
    valued = ((field, one_field(field.value)) for field in term.fields)
    return next((changed(term, fields=(changed(field, value=value),)) for field, value in valued if value), None)


def one_way(values: dict[str, Any]) -> dict[str, Any]:
    """A page goes forward or backward."""
    return {name: value for name, value in values.items() if name != "last" or "first" not in values}


@cache
def columns(kind: graphql.GraphQLObjectType) -> str:
    """Every field of a row that needs no arguments and leads to no other row."""
    plain = {name: graphql.get_named_type(field.type) for name, field in kind.fields.items() if not field.args}
    dates = [
        f"{name} {{ __typename text earliest latest }}" for name, of in plain.items() if of.name == "UncertainDate"
    ]
    return " ".join(["__typename", *(name for name, of in plain.items() if graphql.is_leaf_type(of)), *dates])


@cache
def selections(text: str) -> tuple[graphql.SelectionNode, ...]:
    """Fields as they are written."""
    (operation,) = graphql.parse(f"{{ {text} }}").definitions
    return operation.selection_set.selections


def changed(node: Any, **changes: Any) -> Any:
    """A copy of a node with some attributes changed."""
    return type(node)(**({key: getattr(node, key) for key in node.keys} | changes))


@schemathesis.check
def the_answer_is_what_the_schema_promises(context: Any, response: Any, case: Any) -> None:
    """The reference implementation, run over the answer, has to find each field in it, of its type, and no other."""
    if response.status_code >= 500:
        return  # which another check fails
    body = response.json()
    if body.get("errors"):
        assert body.get("data") is None, "an answer and errors together"
        return
    executed = graphql.execute_sync(
        case.operation.schema.client_schema,
        graphql.parse(case.body),
        body["data"],
        field_resolver=lambda source, info, **_: source[info.path.key],
        type_resolver=lambda source, *_: source["__typename"],
    )
    assert not executed.errors, executed.errors
    assert executed.data == body["data"], "more was executed than was queries"


@schemathesis.hook
def filter_failure(context: Any, failure: Any, case: Any, response: Any) -> bool:
    """Two refusals of operations that schemathesis holds to be valid are no failures.

    No schema can say that an operation asks for too much at once; and at times it draws fragments whose fields cannot
    be merged, which the reference implementation refuses as well.
    """
    codes = {error.get("extensions", {}).get("code") for error in getattr(failure, "errors", None) or ()}
    if codes == {"GRAPHQL_VALIDATION_FAILED"}:
        return not graphql.validate(case.operation.schema.client_schema, graphql.parse(case.body))
    return codes != {"LIMIT_EXCEEDED"}

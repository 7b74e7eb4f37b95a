"""The deepest queries within the limits are answered on both backends, in spite of SQLite's small stack."""

import json

import pytest
from conftest import Api
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from api.errors import Refusal
from api.query.ast.answer import Answer, AnswerObject, Lookup, Viewed
from api.query.ast.filter import And, Not, Or, Order, Related, Where
from api.query.ast.select import (
    EVIDENCE_PARTS,
    EXCLUSION_REASONS,
    Connection,
    Counts,
    Edges,
    Entity,
    EvidenceSummary,
    ExcludedCounts,
    Facets,
    PageInfoParts,
    Part,
    Rows,
    Scalar,
    Selection,
    ToMany,
    ToOne,
)
from api.query.ast.view import Certainty, Ranks, View
from api.query.parse.computed_filters import FLAGS, flag_condition, origin_condition
from api.query.parse.cursors import is_orderable
from api.query.parse.facets import facets_of
from api.query.parse.limits import MAX_DEPTH, check_limits
from api.query.parse.operators import operators_for
from api.query.parse.operators import parse_comparison as compared
from api.query.sql.compile import compile_answer
from schema.catalog import columns, entities, links

VALUES = {"id": "actors/china", "text": "a", "date": "2024", "integer": 1, "number": 40.0, "boolean": True}
A_DAY = ("2024-04-09", "2024-04-09")
A_DOCUMENT = "documents/lavrov-beijing-2024-04-09"


@st.composite
def comparisons(draw: st.DrawFn, entity: Entity) -> Where:
    """Any comparison of any column."""
    column = draw(st.sampled_from([one for one in columns(entity).values() if not one.name.endswith("_id")]))
    operator = draw(st.sampled_from(operators_for(column)))
    value = next(iter(column.vocabulary)).value if column.vocabulary else VALUES[column.kind]
    operand = {"in": [str(value)], "is_null": draw(st.booleans())}.get(operator, value)
    return compared(column, operator, operand, at="where")


@st.composite
def conditions(draw: st.DrawFn, entity: Entity, room: int) -> Where:
    """Conditions inside conditions, as deep as the limits allow."""
    if room <= 0 or draw(st.integers(0, 9)) == 0:
        return draw(comparisons(entity))
    choices = ["not", "and", "or", *(["some", "none", "flag", "origins"] * 2 if room >= 2 else [])]
    match draw(st.sampled_from(choices)):
        case "not":
            return Not(draw(conditions(entity, room - 1)))
        case "and" | "or" as word:
            of = draw(st.permutations([draw(conditions(entity, room - 1)), draw(comparisons(entity))]))
            return And(tuple(of)) if word == "and" else Or(tuple(of))
        case "flag":
            return flag_condition(entity, draw(st.sampled_from(sorted(FLAGS))), draw(st.booleans()), "where")
        case "origins":
            return origin_condition(*draw(st.sampled_from([("gte", 2), ("in", ["0", "1"])])), "where")
        case word:
            link = draw(st.sampled_from([one for one in links(entity).values() if not one.polymorphic]))
            return Related(link, draw(conditions(link.target, room - 2)), some=word == "some")


@st.composite
def lists(draw: st.DrawFn, entity: Entity, room: int) -> Selection:
    """Lists inside lists, with every part of a page."""
    rows = Rows({"id": Scalar(columns(entity)["id"]), **draw(inside(entity, room))})
    members: dict[str, Part] = {
        "page": PageInfoParts({"more": "hasNextPage", "first": "startCursor"}),
        "total": "total",
    }
    members |= {"nodes": rows, "edges": Edges({"cursor": "cursor", "node": rows})}
    members |= {"excludedCounts": ExcludedCounts({reason: reason for reason in EXCLUSION_REASONS})}
    by = tuple(draw(st.permutations(sorted(facets_of(entity))))[:2])
    members |= {
        "facets": Facets(
            {name: name for name in by}, {"field": "field", "values": Counts({"value": "value", "count": "count"})}
        )
    }
    parts = draw(st.lists(st.sampled_from(sorted(members)), min_size=1, max_size=3, unique=True))
    orderable = [column for column in columns(entity).values() if is_orderable(column)]
    order = tuple(Order(column, draw(st.booleans())) for column in draw(st.permutations(orderable))[:2])
    where = draw(conditions(entity, room - 2))
    shape = Connection({name: members[name] for name in parts})
    return Selection(entity, shape, where, order, limit=draw(st.integers(0, 3)), backward=draw(st.booleans()))


@st.composite
def inside(draw: st.DrawFn, entity: Entity, room: int) -> dict[str, ToMany | ToOne | EvidenceSummary]:
    """A list in a row, possibly across a to-one link, and the evidence for the row."""
    members = {"evidence": EvidenceSummary({part: part for part in EVIDENCE_PARTS})} if draw(st.booleans()) else {}  # type: ignore[misc]
    choice = draw(st.sampled_from(["list", "list", "link", "nothing"])) if room >= 5 else "nothing"
    several = [link for link in links(entity).values() if link.many]
    single = [link for link in links(entity).values() if not link.many and not link.polymorphic]
    if choice == "link" and single:
        link = draw(st.sampled_from(single))
        inner = {**draw(inside(link.target, room - 1)), "id": Scalar(columns(link.target)["id"])}
        return {**members, "one": ToOne(link, inner)}
    if choice == "list":
        link = draw(st.sampled_from(several))
        return {**members, "many": ToMany(link, draw(lists(link.target, room - 2)))}
    return dict(members)


@st.composite
def answers(draw: st.DrawFn) -> Answer:
    """A list or a record, in any view."""
    entity = draw(st.sampled_from([*entities().values()]))
    link = next(link for link in links(entity).values() if link.many)
    one = Lookup(entity, f"{entity.collection()}/x", {"many": ToMany(link, draw(lists(link.target, MAX_DEPTH - 1)))})
    operand = AnswerObject({"asked": draw(st.sampled_from([one, draw(lists(entity, MAX_DEPTH))]))})
    view = View(
        published_until=draw(st.none() | st.just(A_DAY[1])),
        according_to=draw(st.none() | st.just(A_DOCUMENT)),
        as_of=draw(st.none() | st.just(A_DAY)),
        certainty=draw(st.sampled_from(Certainty)),
        ranks=draw(st.sampled_from(Ranks)),
    )
    return Viewed(view, operand)


def read(operand: Api, answer: Answer) -> object:
    """Returns the answer of a database: none if a filter names a record that does not exist, and without that check."""
    reader = operand.client.app.state.reader  # type: ignore[attr-defined]
    checked = compile_answer(answer, reader.dialect)
    unchecked = checked._replace(text=checked.unchecked)
    bodies = [operand.client.portal.call(reader.read, each) for each in (checked, unchecked)]  # type: ignore[union-attr]
    operand.statements.clear()
    return [body and json.loads(body) for body in bodies]


@settings(max_examples=40, deadline=None)
@given(answers())
def test_the_deepest_questions_are_read_alike(both: dict[str, Api], answer: Answer) -> None:
    try:
        check_limits(answer)
    except Refusal:
        assume(False)
    assert read(both["sqlite"], answer) == read(both["postgresql"], answer)


@pytest.mark.parametrize("size", [0, 1])
def test_a_page_of_several_parts_may_have_no_rows(size: int, api: Api) -> None:
    parts = "nodes { id } edges { cursor } totalCount"
    answer = api.graphql(f'{{ actor(id: "actors/china") {{ obligationsOwed(first: {size}) {{ {parts} }} }} }}')
    assert answer == {"actor": {"obligationsOwed": {"nodes": [], "edges": [], "totalCount": 0}}}
    assert api.graphql(f"{{ obligations(first: {size}) {{ {parts} }} }}")["obligations"]["edges"] == []

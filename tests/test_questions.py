"""Each folder in questions/ asks one thing in REST and in GraphQL: one answer, from one statement, on both backends.

A folder holds the requests `ask.url` and `ask.graphql`, the answer `answer.json` and, for each backend, what is sent to
it: the statements themselves for the questions in `REVIEWED`, which show every construct once, and for the others an
outline of the tables that they read.  A file `world` names the database that is asked, otherwise it is the seeds.
Where PgBouncer is installed, all are asked once more through it.
`pytest tests/test_questions.py --golden` rewrites answers, statements and outlines, for review.
"""

import json
import re
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from conftest import BACKENDS, Api
from fastapi.testclient import TestClient
from poolers import pgbouncer
from sql_text import outline, wrapped

from api.app import create_app
from api.graphql.execution.plan_cache import OperationPlanCache
from api.graphql.execution.request import GraphQLRequest
from api.graphql.types.names import column_name
from api.query.ast.field_types import FieldType, ObjectType
from api.query.sql.dialect import POSTGRESQL, SQLITE, Dialect
from api.questions.record_fields import record_fields_of
from api.questions.registry import questions
from api.settings import Settings
from schema.catalog import columns, entities

CASES = sorted(path for path in (Path(__file__).parent / "questions").iterdir() if path.is_dir())
REVIEWED = {
    # lists and details
    "which_places_lie_in_no_country",  # a list
    "which_facts_cite_reign",  # a detail
    "who_claims_which_places_and_actors",  # links to records of any kind
    "which_offices_does_russia_have_and_who_held_them",  # to-one and to-many links
    "which_meetings_were_part_of_the_visit_of_lavrov",  # links of an entity to itself
    # filters and orders
    "which_members_of_the_shanghai_organisation_oppose_the_west",  # filters across links
    "who_belongs_to_brics_and_to_the_shanghai_organisation",  # two filters on the same link
    "which_records_are_about_taiwan_and_since_when",  # an order by a date
    "which_meetings_did_china_attend_last",  # an order across a link
    "who_was_president_of_russia_in_2005",  # comparisons of uncertain dates
    "what_may_have_been_said_in_2023",  # overlap of uncertain dates
    "which_tenures_began_in_2012_or_in_march_2013",  # dates within one of several periods
    "which_dated_statements_were_not_made_on_9_april_2024",  # dates not within a period
    "whose_arabic_name_begins_with_islamic_republic",  # parts of texts
    "who_is_found_by_lavrov_in_cyrillic",  # a search
    # views
    "until_when_was_the_chair_held_by_the_best_ranks",  # best ranks
    "since_when_is_putin_president_according_to_documents_published_by_the_article",  # published until, best ranks
    "which_memberships_of_1998_were_published_by_february_2013",  # published until, as of
    "which_memberships_were_published_by_1996",  # excluded counts, evidence
    # derived fields
    "which_tenures_do_two_independent_origins_support",  # independent origins
    "which_membership_is_denied_and_not_supported",  # disputed
    "which_memberships_are_uncited",  # uncited
    "which_omissions_of_the_members_of_1960_are_outside_the_coverage",  # omissions in a list, as of
    "which_offices_did_xi_and_putin_hold_when_they_declared_their_partnership",  # offices at the time
    "what_was_certainly_said_on_behalf_of_south",  # on behalf of, certainly
    # reads of a record
    "which_documents_omit_that_hill_was_a_member_in_1943",  # omissions
    "is_china_neutral_towards_ukraine",  # disagreements
    "what_does_each_document_report_about_the_briefing",  # accounts
    "what_would_remain_without_the_factbook_on_turkiye",  # dependents
    "who_was_in_the_league_in_june_1993",  # the state of an alliance
    # hand-written queries
    "what_happened_to_lavrov_and_wang_yi_since_april_2024",  # timeline
    "who_spoke_for_or_against_the_west_in_april_2024",  # stances
    "who_is_connected_to_wang_yi_by_meetings_and_statements",  # network
    "how_is_the_meeting_of_xi_and_lavrov_connected_to_the_united_states",  # paths
    "what_connects_lavrov_and_wang_yi",  # dyad
    "how_do_china_and_russia_compare",  # compare
}
"""Questions whose statements are kept."""


def derived_types() -> list[ObjectType]:
    """Returns every object type of derived fields and hand-written queries."""
    reads = [read.of for entity in entities().values() for read in record_fields_of(entity).values()]
    queries = [question.of for question in questions().values()]
    return [inner for of in (*reads, *queries) for inner in nested_types(of)]


def nested_types(of: ObjectType) -> list[ObjectType]:
    inner = [member.of for member in of.members.values() if isinstance(member, FieldType)]
    return [of, *(deeper for each in inner for deeper in nested_types(each))]


ENUMS = {column.name for entity in entities().values() for column in columns(entity).values() if column.vocabulary}
ENUMS |= {name for of in derived_types() for name, member in of.members.items() if getattr(member, "vocabulary", None)}

NAMES = {column_name(entity, of): of.name for entity in entities().values() for of in columns(entity).values()}


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.name)
def test_both_protocols_give_the_same_answer_from_one_statement(
    case: Path, seeded: Api, world: Any, golden: Any
) -> None:
    named = case / "world"
    api = world(seeded.backend, named.read_text(encoding="utf-8").strip()) if named.exists() else seeded
    api.statements.clear()
    path = (case / "ask.url").read_text(encoding="utf-8").strip()
    rest = api.rest(path)
    assert len(api.statements) == 1
    graphql = api.graphql((case / "ask.graphql").read_text(encoding="utf-8"))
    assert len(api.statements) == 2

    answer = rest_answer(rest, path)
    assert answer, "a question should have an answer"
    assert in_rest_terms(graphql_answer(graphql)) == answer
    golden(case / "answer.json", json.dumps(answer, indent=2, ensure_ascii=False) + "\n")
    if case.name in REVIEWED:
        golden(case / f"statement.{api.backend}.sql", "\n\n".join(map(wrapped, api.statements)) + "\n")
    else:
        golden(case / f"plan.{api.backend}.txt", outlines(*api.statements))


@pytest.fixture(scope="module")
def pooled(both: dict[str, Api], world: Any) -> Iterator[Callable[[str | None], Api]]:
    """Returns the seeds, or a small world of a name, read through PgBouncer in transaction mode."""
    direct = both["postgresql"]
    with ExitStack() as stack:
        through = stack.enter_context(pgbouncer(direct.url))

        @cache
        def reading(name: str | None) -> Api:
            api = world("postgresql", name) if name else direct
            app = create_app(Settings(database_url=through(api.url), answer_cache_mb=0, rate_anonymous="off"))
            client = stack.enter_context(TestClient(app, raise_server_exceptions=False))
            return Api("postgresql", api.url, client)

        yield reading


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.name)
def test_a_question_has_the_same_answer_behind_a_pooler(case: Path, pooled: Callable[[str | None], Api]) -> None:
    named = case / "world"
    api = pooled(named.read_text(encoding="utf-8").strip() if named.exists() else None)
    answer = json.loads((case / "answer.json").read_text(encoding="utf-8"))
    path = (case / "ask.url").read_text(encoding="utf-8").strip()
    assert rest_answer(api.rest(path), path) == answer
    assert in_rest_terms(graphql_answer(api.graphql((case / "ask.graphql").read_text(encoding="utf-8")))) == answer
    assert api.client.app.state.reader.reader.is_pooled  # type: ignore[attr-defined]


def test_reviewed_statements_are_of_questions() -> None:
    assert {case.name for case in CASES} >= REVIEWED
    kept = {case.name for case in CASES if list(case.glob("statement.*"))}
    assert kept == REVIEWED


CONSTRUCTS = sorted((Path(__file__).parent / "statements").glob("*.graphql"))


@pytest.mark.parametrize("dialect", (SQLITE, POSTGRESQL), ids=BACKENDS)
@pytest.mark.parametrize("query", CONSTRUCTS, ids=lambda path: path.stem)
def test_constructs_of_no_question_have_reviewed_statements(query: Path, dialect: Dialect, golden: Any) -> None:
    """Facets, cursors, histories and past revisions, whose answers are tested elsewhere."""
    plan = OperationPlanCache(dialect).plan(GraphQLRequest(query.read_text(encoding="utf-8"), {}, None))
    assert plan
    golden(query.with_suffix(f".{dialect.name}.sql"), wrapped(plan.statement.text) + "\n")


def outlines(rest: str, graphql: str) -> str:
    by_rest, by_graphql = outline(rest), outline(graphql)
    if by_rest == by_graphql:
        return f"REST and GraphQL\n{by_rest}\n"
    return f"REST\n{by_rest}\n\nGraphQL\n{by_graphql}\n"


def rest_answer(body: Any, path: str) -> Any:
    """Returns the rows and, where the address requests them, the counts of rows that the view excludes."""
    rows = body["data"]
    for row in rows if isinstance(rows, list) else ():
        row.pop("excluded_counts", None)  # of its lists, which the questions in GraphQL do not select
    return {"excluded_counts": body["excluded_counts"], "nodes": rows} if "excluded_counts=true" in path else rows


def graphql_answer(data: Any) -> Any:
    """Returns the value of the only field, inside of `at` as well."""
    ((name, value),) = data.items()
    return graphql_answer(value) if name == "at" else value


def in_rest_terms(value: Any, name: str = "") -> Any:
    """Spells an answer of GraphQL as REST does: lists instead of connections, snake_case, enum values in lower case.

    The position of a page becomes the cursor of the next one.
    """
    if isinstance(value, list):
        return [in_rest_terms(each, name) for each in value]
    if isinstance(value, dict):
        if set(value) == {"nodes"}:
            return in_rest_terms(value["nodes"])
        return dict(member for key, each in value.items() for member in members_in_rest(key, each))
    return value.lower() if name in (ENUMS | {"record_kind"}) and isinstance(value, str) else value


def members_in_rest(key: str, value: Any) -> list[tuple[str, Any]]:
    name = rest_name(key)
    if key == "pageInfo":
        return [("next", value["endCursor"] if value["hasNextPage"] else None)]
    if isinstance(value, dict) and set(value) == {"nodes", "pageInfo"}:
        page = in_rest_terms(value)
        return [(name, page["nodes"]), (f"{name}_next", page["next"])]
    return [(name, in_rest_terms(value, name))]


def rest_name(name: str) -> str:
    """Returns the name of a field in REST: `kind` for `actorKind`."""
    return NAMES.get(name) or snake_case(name)


def snake_case(name: str) -> str:
    return re.sub(r"([A-Z])", lambda match: f"_{match[1].lower()}", name)

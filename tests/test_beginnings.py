"""Does SQLite begin a list, or its count, at the end where few rows are?"""

import shutil
import sqlite3
from pathlib import Path
from typing import Any

import pytest
from conftest import Api

from api.database.engines import sqlite_file
from api.graphql.execution.plan_cache import OperationPlanCache
from api.graphql.execution.request import GraphQLRequest
from api.query.sql.dialect import SQLITE

OF_CHINA = '{participations: {some: {actor: {id: {eq: "actors/china"}}}}}'
OF_RUSSIA = OF_CHINA.replace("china", "russia")
ABOUT_CHINA = '{targets: {some: {record: {id: {eq: "actors/china"}}, stance: {eq: SUPPORT}}}, date: {gte: "2022"}}'
LATEST = "first: 5, orderBy: [{start: DESC}]"


def steps(api: Api, text: str) -> str:
    """Returns the plan of a query, a line a step."""
    plan = OperationPlanCache(SQLITE).plan(GraphQLRequest(text, {}, None))
    assert plan
    connection = sqlite3.connect(sqlite_file(api.url))
    found = connection.execute(f"EXPLAIN QUERY PLAN {plan.statement.text}", plan.statement.values).fetchall()
    connection.close()
    return "\n".join(row[3] for row in found)


@pytest.fixture
def sqlite(both: dict[str, Api]) -> Any:
    return both["sqlite"]


def test_are_the_latest_meetings_of_an_actor_read_from_its_participations(sqlite: Api) -> None:
    found = steps(sqlite, f"{{ meetings({LATEST}, where: {OF_CHINA}) {{ nodes {{ label }} }} }}")
    assert "INDEX ix_participation_actor_id_meeting_start_earliest_id (actor_id=?)" in found
    assert "ix_meeting_start_earliest_id" not in found


def test_are_the_latest_statements_about_an_actor_read_from_their_targets_in_the_period(sqlite: Api) -> None:
    text = f"{{ statements(orderBy: [{{date: DESC}}], where: {ABOUT_CHINA}) {{ nodes {{ label }} }} }}"
    index = "ix_target_record_id_statement_date_earliest_id (record_id=? AND statement_date_earliest>?)"
    assert index in steps(sqlite, text)


def test_is_the_page_after_a_cursor_read_from_where_the_one_before_ended(sqlite: Api) -> None:
    page = f"meetings({LATEST}, where: {OF_CHINA}"
    ended = sqlite.graphql(f"{{ {page}) {{ pageInfo {{ endCursor }} }} }}")["meetings"]["pageInfo"]["endCursor"]
    found = steps(sqlite, f'{{ {page}, after: "{ended}") {{ nodes {{ label }} }} }}')
    assert "(actor_id=? AND meeting_start_earliest<?)" in found


def test_is_a_meeting_found_once_that_an_actor_takes_part_in_twice(sqlite: Api, tmp_path: Path) -> None:
    plan = OperationPlanCache(SQLITE).plan(
        GraphQLRequest(
            f"{{ meetings(first: 500, orderBy: [{{start: DESC}}], where: {OF_CHINA}) {{ nodes {{ id }} }} }}", {}, None
        )
    )
    assert plan
    copy = shutil.copy(sqlite_file(sqlite.url), tmp_path / "twice.db")
    connection = sqlite3.connect(copy)
    once = connection.execute(plan.statement.text, plan.statement.values).fetchone()
    connection.execute("CREATE TEMP TABLE twice AS SELECT * FROM participation WHERE actor_id = 'actors/china'")
    connection.execute("UPDATE twice SET id = id || '-again'")
    assert connection.execute("INSERT INTO participation SELECT * FROM twice").rowcount > 1
    assert connection.execute(plan.statement.text, plan.statement.values).fetchone() == once
    connection.close()


def test_are_the_meetings_of_two_actors_counted_from_their_participations(sqlite: Api) -> None:
    found = steps(sqlite, f"{{ meetings(where: {{and: [{OF_CHINA}, {OF_RUSSIA}]}}) {{ totalCount }} }}")
    assert "SCAN t" not in found
    assert "COVERING INDEX ix_participation_actor_id_meeting_start_earliest_id (actor_id=?)" in found


@pytest.mark.parametrize(
    "counted", ("totalCount", "facets(by: [MEETING_STATUS]) { counts { value count } }"), ids=("total", "facets")
)
def test_are_meetings_counted_by_period_and_kind_without_being_read(sqlite: Api, counted: str) -> None:
    where = '{start: {gte: "2022", lte: "2024"}, meetingKind: {eq: VISIT}}'
    found = steps(sqlite, f"{{ meetings(where: {where}) {{ {counted} }} }}")
    assert "COVERING INDEX ix_meeting_start_earliest_id (start_earliest>? AND start_earliest<?)" in found


def test_is_what_few_documents_support_read_from_them(sqlite: Api) -> None:
    text = '{ at(publishedUntil: "1990") { statements(first: 5) { nodes { label } } } }'
    found = steps(sqlite, text)
    assert "INDEX ix_document_published_earliest_id (published_earliest<?)" in found
    assert "ix_citation_document_id_id (document_id=?)" in found


def test_are_preferred_rivals_looked_up_in_an_index_of_their_own(sqlite: Api) -> None:
    text = '{ at(asOf: "2024", ranks: BEST) { memberships(first: 5) { nodes { label } } } }'
    assert "ix_membership_preferred (actor_id=? AND alliance_id=?)" in steps(sqlite, text)


@pytest.mark.parametrize(
    ("events", "order", "index"),
    (("meetings", "start", "ix_meeting_start_earliest_id"), ("statements", "date", "ix_statement_date_earliest_id")),
)
def test_is_what_a_busy_actor_did_itself_tested_in_the_order_of_the_list(
    sqlite: Api, events: str, order: str, index: str
) -> None:
    where = f'{{actor: {{eq: "actors/china"}}}}, orderBy: [{{{order}: DESC}}]'
    found = steps(sqlite, f"{{ {events}(where: {where}) {{ nodes {{ label }} }} }}")
    assert f"INDEX {index}" in found


def test_does_no_bloom_filter_read_all_relations_to_find_the_parts_of_an_actor(sqlite: Api) -> None:
    text = '{ meetings(where: {actor: {eq: "actors/china"}}) { nodes { label } } }'
    assert "BLOOM FILTER" not in steps(sqlite, text)


def test_does_a_list_in_another_order_begin_with_the_few_rows_that_link_to_it(sqlite: Api) -> None:
    found = steps(sqlite, f"{{ meetings(where: {OF_CHINA}) {{ nodes {{ label }} }} }}")
    assert "COVERING INDEX ix_participation_actor_id_id (actor_id=?)" in found, "they are counted first"
    assert "LIST SUBQUERY" in found


def test_does_a_count_by_linked_rows_leave_out_those_of_other_records(api: Api) -> None:
    cited = "citations.id=citations/actors-belarus--country-codes--1&count=true"
    assert api.client.get(f"/v1/actors?{cited}").json()["count"] == 1
    assert api.client.get(f"/v1/alliances?{cited}").json()["count"] == 0

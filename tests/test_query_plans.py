"""The databases read the benchmark's queries by index, and never scan a whole table.

PostgreSQL prefers to scan tables as small as the seeds; with `enable_seqscan` off it scans only where no index would
serve.
"""

import re
import sqlite3
from collections import Counter

import psycopg
import pytest
from conftest import Api

from api.database.engines import sqlite_file, with_driver
from api.graphql.execution.plan_cache import OperationPlanCache
from api.graphql.execution.request import GraphQLRequest
from api.query.sql.dialect import POSTGRESQL, SQLITE
from api.query.sql.expr import quoted
from api.query.sql.statement import SqlStatement
from bench.measure.past import at_moment
from bench.questions import GRAPHQL, PAGES, BenchQuery
from schema.catalog import entities

SMALL = {"counter"}
"""A table of one row."""
QUESTIONS = {question.name: question.text for question in GRAPHQL} | {
    "latest statements about a record": """{ actor(id: "actors/china") {
      targetedBy(first: 5, orderBy: [{statement: {date: DESC}}]) { nodes { statement { label } } } } }""",
    "latest statements of a speaker": """{ actor(id: "actors/china") {
      statements(first: 5, orderBy: [{date: DESC}]) { nodes { label } } } }""",
    "a filter across links": """{ meetings(where: {participations: {some: {actor: {id: {eq: "actors/china"}}}}}) {
      nodes { label } } }""",
    "meetings of two actors": """{ meetings(where: {and: [{actor: {eq: "actors/china"}}, {actor: {eq: "actors/russia"}}]})
      { totalCount nodes { label } } }""",
    "statements by and for an actor": """{ statements(where: {actor: {eq: "actors/china"}}, orderBy: [{date: DESC}]) {
      totalCount nodes { label } } }""",
    "evidence": """{ actor(id: "actors/china") { evidence { citations independentOrigins contradicted }
      memberships(where: {evidence: {origins: {gte: 1}}, disputed: false}) { nodes { evidence { independentOrigins } } } } }""",
    "what was published": """{ at(publishedUntil: "2024-04-10", ranks: BEST) { actor(id: "actors/china") {
      memberships { excludedCounts { published rank } nodes { label citations { nodes { id } } } } } } }""",
    "what a document says": """{ at(accordingTo: "documents/lavrov-beijing-2024-04-09", asOf: "2024-04-09", ranks: BEST) {
      memberships(first: 3) { nodes { since { text } actor { label founded { text } } } }
      actor(id: "actors/china") { memberships(orderBy: [{until: ASC}]) { excludedCounts { published time }
        nodes { membershipStatus until { latest } alliance { label formed { text } } citations { nodes { id } } } } } } }""",
    "dates by what was published": """{ at(publishedUntil: "2024-04-10", asOf: "2024-04-09") {
      memberships(first: 3) { nodes { since { text } disputed } }
      actor(id: "actors/china") { memberships(orderBy: [{since: ASC}]) { nodes { until { text latest } } } } } }""",
    "what there is between two": """{ dyad(a: "actors/china", b: "actors/russia") {
      meetingCount meetings { nodes { meeting { label } a { participation { id } } } }
      statements { nodes { statement { label } targets { target { stance } } } }
      alliances { alliance { label } } obligations { direction } relations { direction } gaps { days } } }""",
    "two side by side": """{ compare(a: "actors/china", b: "actors/russia") {
      counts { a b } memberships { shared } stances { nodes { record { label } a { stance } } }
      relations { nodes { record { label } b { relation { label } } } } } }""",
    "an alliance on a day": """{ at(asOf: "2024") { alliance(id: "alliances/brics") { state {
      memberCount members { actor { label } citation { id } } obligations { obligor { label } } } } } }""",
    "what began in a month": """{ meetings(where: {start: {eq: "2024-04"}}, orderBy: [{start: ASC}]) {
      nodes { label } } }""",
    "what began in one of several periods": """{ meetings(where: {start: {in: ["2024-04", "2023"]}}, orderBy: [{start: ASC}]) {
      nodes { label } } }""",
    "a search": '{ actors(q: "china") { nodes { label } } }',
}


def statement(dialect: object, text: str) -> SqlStatement:
    """Returns the statement of a query; the query of one actor is about China."""
    plan = OperationPlanCache(dialect).plan(GraphQLRequest(text, {"id": "actors/china"}, None))  # type: ignore[arg-type]
    assert plan
    return plan.statement


def tables(text: str) -> set[str]:
    """Returns the aliases of tables; other aliases are of inner queries, which have no index."""
    return set(re.findall(rf"\b(?:{'|'.join(entities())}) (t\d+)\b", text))


def whole_tables(steps: list[str], text: str) -> Counter[str]:
    """Counts the tables that are scanned without an index; a page that has been cut has the alias of its table."""
    scanned = Counter(step.split()[1] for step in steps if re.fullmatch(r"SCAN t\d+( LEFT-JOIN)?", step))
    within = Counter(step.split()[1] for step in steps if step.startswith("CO-ROUTINE t"))
    return Counter({alias: count for alias, count in (scanned - within).items() if alias in tables(text)})


@pytest.mark.parametrize("name", QUESTIONS)
def test_sqlite_scans_no_table(both: dict[str, Api], name: str) -> None:
    query = statement(SQLITE, QUESTIONS[name])
    connection = sqlite3.connect(sqlite_file(both["sqlite"].url))
    steps = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {query.text}", query.values)]
    connection.close()
    assert not whole_tables(steps, query.text), steps
    assert not [step for step in steps if "AUTOMATIC" in step and step.split()[1] in tables(query.text)]


def literal(value: object) -> str:
    """Returns a value as a literal of PostgreSQL, a list as an array without quotes inside."""
    return quoted(f"{{{','.join(value)}}}" if isinstance(value, tuple) else str(value))


def steps_of_postgresql(url: str, query: SqlStatement) -> list[str]:
    """Returns the plan with sequential scans disabled where possible."""
    values = ", ".join(map(literal, query.values))
    with psycopg.connect(with_driver(url, "postgresql")) as connection:
        connection.execute("SET enable_seqscan = off")
        connection.execute(f"PREPARE asked AS {query.text}".encode())
        rows = connection.execute(f"EXPLAIN EXECUTE asked{f'({values})' if values else ''}".encode()).fetchall()
    return [row[0] for row in rows]


@pytest.mark.parametrize("name", QUESTIONS)
def test_postgresql_scans_no_table_where_an_index_would_serve(both: dict[str, Api], name: str) -> None:
    query = statement(POSTGRESQL, QUESTIONS[name])
    steps = steps_of_postgresql(both["postgresql"].url, query)
    assert set(re.findall(r"Seq Scan on (\w+)", "\n".join(steps))) <= SMALL, steps


@pytest.mark.parametrize("question", PAGES, ids=lambda question: question.name)
def test_sqlite_reads_a_past_by_the_indexes_of_the_present(both: dict[str, Api], question: BenchQuery) -> None:
    query = statement(SQLITE, at_moment("2026-01-01T00:00:00.000Z", question.text))
    connection = sqlite3.connect(sqlite_file(both["sqlite"].url))
    steps = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {query.text}", query.values)]
    connection.close()
    assert not {f"SCAN {name}" for name in entities()} & set(steps), steps


STATE_AS_PUBLISHED = """{ at(asOf: "2022-02", certainty: CERTAIN, publishedUntil: "2024-04", revision: 1) {
  alliance(id: "alliances/us-and-allies") { state { existed members { certain membership { since { text } until { text } disputed } }
    obligations { certain obligation { since { text } until { text } disputed } } } } } }"""


def test_postgresql_plans_a_past_state_as_published_in_parts_that_do_not_multiply(both: dict[str, Api]) -> None:
    query = statement(POSTGRESQL, STATE_AS_PUBLISHED)
    parts = [step for step in steps_of_postgresql(both["postgresql"].url, query) if "InitPlan" in step]
    assert len(parts) < 300, "parts that are planned wherever they are used have exceeded the time limit"


LATEST = """query($after: Cursor) { meetings(first: 2, after: $after, orderBy: [{start: DESC}]) {
  nodes { id } pageInfo { endCursor } } }"""


def test_a_page_far_down_is_begun_where_the_one_before_ended(both: dict[str, Api]) -> None:
    ended = both["sqlite"].graphql(LATEST)["meetings"]["pageInfo"]["endCursor"]
    query = {
        d: OperationPlanCache(d).plan(GraphQLRequest(LATEST, {"after": ended}, None)) for d in (SQLITE, POSTGRESQL)
    }
    connection = sqlite3.connect(sqlite_file(both["sqlite"].url))
    text, values, *_ = query[SQLITE].statement
    steps = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {text}", values)]
    connection.close()
    assert any("SEARCH" in step and "(start_earliest<?)" in step for step in steps), steps
    steps = steps_of_postgresql(both["postgresql"].url, query[POSTGRESQL].statement)
    assert any("Index Cond: (start_earliest <=" in step for step in steps), steps


@pytest.mark.parametrize("where", ['{eq: "2024-04"}', '{in: ["2024-04", "2023"]}'])
def test_dates_within_a_period_are_searched_between_its_ends(both: dict[str, Api], where: str) -> None:
    text = f"{{ meetings(where: {{start: {where}}}, orderBy: [{{start: ASC}}]) {{ nodes {{ label }} }} }}"
    query = statement(SQLITE, text)
    connection = sqlite3.connect(sqlite_file(both["sqlite"].url))
    steps = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {query.text}", query.values)]
    connection.close()
    assert any("SEARCH" in step and "(start_earliest>? AND start_earliest<?)" in step for step in steps), steps
    plan = "\n".join(steps_of_postgresql(both["postgresql"].url, statement(POSTGRESQL, text)))
    assert re.search(r"Index Cond: \(\(start_earliest >= \S+ AND \(start_earliest <= ", plan), plan

"""Whole lists as CSV and NDJSON: the same rows as in JSON, page by page, and safe to open."""

import csv
import json
from collections.abc import Callable, Iterator
from io import StringIO
from typing import Any

import pytest
from conftest import BACKENDS, Api, serving

from api.csv_text import cell
from api.database import write_engine
from api.write import Change, write
from schema.catalog import collections

NAMES = sorted(collections())
COLD_WAR = "statements/wang-oppose-cold-war-mentality-2024-04-09"
TESTED = "http://testserver"


@pytest.fixture(scope="module", params=BACKENDS)
def changing(request: pytest.FixtureRequest, address: Callable[[str, str], str]) -> Iterator[Api]:
    """The seeds in a database of its own, to which the tests of this file add."""
    with serving(request.param, address(request.param, "exported")) as api:
        yield api


def put(api: Api, **values: Any) -> None:
    """Creates one record."""
    engine = write_engine(api.url)
    entity = collections()[values["id"].partition("/")[0]]
    write(engine, [Change(entity, values)], author="A test", reason="To see.", origin="test")
    engine.dispose()


def table(api: Api, path: str) -> list[dict[str, str]]:
    """Returns the rows of a CSV by their headings."""
    return list(csv.DictReader(StringIO(api.client.get(path).text, newline="")))


# ---- the same rows


@pytest.mark.parametrize("name", NAMES)
def test_a_line_of_ndjson_is_a_row_of_the_list(name: str, api: Api) -> None:
    response = api.client.get(f"/v1/{name}.ndjson?limit=50")
    rows = [json.loads(line) for line in response.text.splitlines()]
    assert rows == api.rest(f"/v1/{name}?limit=50")["data"]
    assert response.headers["content-type"] == "application/x-ndjson"


@pytest.mark.parametrize("name", NAMES)
def test_a_cell_of_csv_is_a_value_of_the_list(name: str, api: Api) -> None:
    rows = api.rest(f"/v1/{name}?limit=50")["data"]
    exported = table(api, f"/v1/{name}.csv?limit=50")
    assert [row["id"] for row in exported] == [row["id"] for row in rows]
    for line, row in zip(exported, rows, strict=True):
        for column, value in row.items():
            assert line[column] == cell(value["text"] if isinstance(value, dict) else value), (row["id"], column)


@pytest.mark.parametrize("ending", ["csv", "ndjson"])
@pytest.mark.parametrize("name", NAMES)
def test_both_backends_export_the_same_bytes(name: str, ending: str, both: dict[str, Api]) -> None:
    one, other = (both[backend].client.get(f"/v1/{name}.{ending}").content for backend in BACKENDS)
    assert one == other


def test_links_are_dotted_dates_have_three_columns_and_lists_are_counted(api: Api) -> None:
    fields = "label,speaker.id,speaker.label,meeting.place.label,date,evidence.supported,targets.stance"
    row = table(api, f"/v1/statements.csv?id={COLD_WAR}&fields={fields}")[0]
    assert row == {
        "label": "Wang: oppose the Cold War mentality",
        "speaker_id": "actors/wang-yi",
        "speaker.label": "Wang Yi",
        "meeting.place.label": "Beijing",
        "date": "2024-04-09",
        "date_earliest": "2024-04-09",
        "date_latest": "2024-04-09",
        "evidence.supported": "6",
        "targets_count": "4",
        "targets_url": f"{TESTED}/v1/targets.csv?statement={COLD_WAR}&fields=stance",
    }
    targets = table(api, row["targets_url"].removeprefix(TESTED))
    assert len(targets) == int(row["targets_count"])
    assert [*targets[0]] == ["stance"]


def test_records_of_several_kinds_share_the_columns_that_they_share(api: Api) -> None:
    rows = table(api, "/v1/tags.csv?fields=record.record_kind,record.label,record.kind,record.date")
    assert list(rows[0]) == [
        "record.record_kind",
        "record.label",
        "record.kind",
        "record.date",
        "record.date_earliest",
        "record.date_latest",
    ]
    statement = next(row for row in rows if row["record.record_kind"] == "statement")
    assert (statement["record.kind"], statement["record.date"] > "2022") == ("", True)


def test_a_table_has_a_head_though_it_has_no_rows(api: Api) -> None:
    assert api.client.get("/v1/actors.csv?label=nobody&fields=id,label").text == "id,label\r\n"
    assert api.client.get("/v1/actors.ndjson?label=nobody").content == b""


# ---- safe to open


CELLS = [
    ("=1+1", "'=1+1"),
    ("+49 30 18170", "'+49 30 18170"),
    ("-2+3", "'-2+3"),
    ("@SUM(A1)", "'@SUM(A1)"),
    ("\tx", "'\tx"),
    ("\rx", "'\rx"),
    ("-33.868800", "-33.868800"),
    ("+5", "+5"),
    (" =1+1", "' =1+1"),
    ("\u00a0\u3000@SUM(A1)", "'\u00a0\u3000@SUM(A1)"),
    ("\u200b+1+1", "'\u200b+1+1"),
    ("＝1+1", "'＝1+1"),
    ("＋1+1", "'＋1+1"),
    (" －2+3", "' －2+3"),
    ("＠SUM(A1)", "'＠SUM(A1)"),
    ("\n=1+1", "'\n=1+1"),
    ("−5 degrees", "−5 degrees"),
    ("a =1+1", "a =1+1"),
    ("a=b", "a=b"),
    ("", ""),
    (None, ""),
    (True, "true"),
    (-7, "-7"),
    (-33.8688, "-33.8688"),
    ([{"label": "в"}], '[{"label":"в"}]'),
]


@pytest.mark.parametrize(("value", "written"), CELLS, ids=[repr(value) for value, _ in CELLS])
def test_a_formula_is_disarmed_and_a_number_is_left_alone(value: Any, written: str) -> None:
    assert cell(value) == written


def test_commas_quotes_and_lines_survive(changing: Api) -> None:
    put(
        changing, id="actors/odd", label='=cmd|"/c calc", "quoted"', summary="One line.\nAnother, 中国.", kind="company"
    )
    response = changing.client.get("/v1/actors.csv?id=actors/odd&fields=id,label,summary")
    assert response.content.decode() == (
        'id,label,summary\r\nactors/odd,"\'=cmd|""/c calc"", ""quoted""","One line.\nAnother, 中国."\r\n'
    )
    lines = changing.client.get("/v1/actors.ndjson?id=actors/odd").text
    assert lines.count("\n") == 1


def test_an_export_is_a_file_with_a_name(api: Api) -> None:
    headers = api.client.get("/v1/actors.csv").headers
    assert headers["content-disposition"] == 'attachment; filename="actors.csv"'
    assert headers["content-type"] == "text/csv; charset=utf-8"
    assert headers["entente-revision"] == "1"


# ---- page by page


PAGES = [
    ("/v1/citations.csv", 2),
    ("/v1/citations.ndjson?fields=id", 2),
    ("/v1/citations.ndjson?fields=id&limit=1001", 2),
    ("/v1/citations.ndjson?fields=id&limit=1000", 1),
    ("/v1/citations.csv?limit=5", 1),
    ("/v1/actors.csv", 1),
    # A thousand rows with up to a hundred names each are too many at once: the pages are smaller.
    ("/v1/citations.ndjson?fields=id,document.citations.id", 2),
]


@pytest.mark.parametrize(("path", "statements"), PAGES)
def test_a_page_is_one_statement(path: str, statements: int, api: Api) -> None:
    assert api.client.get(path).status_code == 200
    assert len(api.statements) == statements


def test_head_reads_no_more_than_the_first_page(api: Api) -> None:
    assert api.client.head("/v1/citations.csv").status_code == 200
    assert len(api.statements) == 1


@pytest.mark.parametrize("order", ["", "-label", "support_type,-start_offset", "-document_id,field"])
def test_pages_add_up_to_the_whole_list_in_order(order: str, api: Api) -> None:
    exported = [row["id"] for row in table(api, f"/v1/citations.csv?fields=id&order={order}")]
    count = api.rest("/v1/citations?limit=1&count=true")["count"]
    first = [row["id"] for row in api.rest(f"/v1/citations?fields=id&limit=1000&order={order}")["data"]]
    assert len(set(exported)) == len(exported) == count
    assert exported[:1000] == first


def test_an_export_goes_on_from_a_cursor_and_stops_at_its_limit(api: Api) -> None:
    page = api.rest("/v1/citations?fields=id&limit=7")
    rest = [row["id"] for row in table(api, f"/v1/citations.csv?fields=id&limit=1005&after={page['next']}")]
    everything = [row["id"] for row in table(api, "/v1/citations.csv?fields=id")]
    assert rest == everything[7:1012]


def test_a_revision_that_comes_between_two_pages_can_be_seen_and_ends_the_tag(changing: Api) -> None:
    (last,) = changing.rest("/v1/citations?order=-id&limit=1")["data"]
    changed = {name: value for name, value in last.items() if name not in ("revision", "label")} | {"note": "Changed."}
    changing.statements.clear()
    # asyncpg reports a statement when it is done, sqlite3 before it begins.
    heard_between_the_pages = 1 if changing.backend == "postgresql" else 2

    def write_before_the_second_page(statement: str) -> None:
        changing.statements.append(statement)
        if len(changing.statements) == heard_between_the_pages:
            put(changing, **changed)

    reader = changing.client.app.state.reader
    reader.listener = write_before_the_second_page
    response = changing.client.get("/v1/citations.ndjson?fields=id,revision")
    reader.listener = changing.statements.append
    *_, row = map(json.loads, response.text.splitlines())
    assert row["id"] == last["id"]
    assert row["revision"] > int(response.headers["entente-revision"])
    kept = {"if-none-match": response.headers["etag"]}
    assert changing.client.get("/v1/citations.ndjson?fields=id,revision", headers=kept).status_code == 200


# ---- which format


ACCEPTED = [
    (None, "application/json"),
    ("*/*", "application/json"),
    ("application/*", "application/json"),
    ("text/csv", "text/csv; charset=utf-8"),
    ("text/*", "text/csv; charset=utf-8"),
    ("Text/CSV;q=0.5, application/json;q=0.4", "text/csv; charset=utf-8"),
    ("application/json;q=0, */*;q=0.1", "text/csv; charset=utf-8"),
    ("application/x-ndjson", "application/x-ndjson"),
    ("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "application/json"),
]


@pytest.mark.parametrize(("accept", "exported"), ACCEPTED)
def test_the_format_is_what_the_client_prefers(accept: str | None, exported: str, api: Api) -> None:
    response = api.client.get("/v1/actors?limit=1", headers={"accept": accept} if accept else {})
    assert (response.status_code, response.headers["content-type"]) == (200, exported)
    assert "Accept" in response.headers["vary"].split(", ")


def test_the_suffix_takes_precedence_over_accept(api: Api) -> None:
    response = api.client.get("/v1/actors.csv?limit=1", headers={"accept": "application/json"})
    assert response.headers["content-type"] == "text/csv; charset=utf-8"


@pytest.mark.parametrize(
    ("path", "accept"),
    [
        ("/v1/actors", "application/xml"),
        ("/v1/actors", "*/*;q=0"),
        ("/v1/actors", "text/csv;q=nonsense"),
        ("/v1/actors/china", "text/csv"),
        ("/v1", "text/html"),
    ],
)
def test_a_format_that_is_not_offered_is_refused(path: str, accept: str, api: Api) -> None:
    problem = api.client.get(path, headers={"accept": accept}).json()
    assert (problem["status"], problem["code"]) == (406, "NOT_ACCEPTABLE")
    assert "application/json" in problem["hint"]


REFUSED = [
    ("/v1/actors.xml", 404, "NOT_FOUND", ".csv, .ndjson"),
    ("/v1/actor.csv", 404, "NOT_FOUND", "'/v1/actors.csv'"),
    ("/v1/actors.csv?count=true", 422, "UNKNOWN_PARAMETER", "JSON"),
    ("/v1/actors.csv?before=5b226964222c2278225d", 422, "UNKNOWN_PARAMETER", "JSON"),
    ("/v1/actors.csv?knd=state", 422, "UNKNOWN_PARAMETER", "'kind'"),
    ("/v1/actors.csv?limit=0", 422, "BAD_USER_INPUT", ""),
    ("/v1/actors.ndjson?after=xyz", 422, "INVALID_CURSOR", ""),
    ("/v1/meetings.ndjson?include=statements.targets.record.names.record", 422, "LIMIT_EXCEEDED", ""),
]


@pytest.mark.parametrize(("path", "status", "code", "hint"), REFUSED)
def test_a_wrong_export_is_refused_before_it_begins(path: str, status: int, code: str, hint: str, api: Api) -> None:
    problem = api.client.get(path).json()
    assert (problem["status"], problem["code"]) == (status, code)
    assert hint in problem.get("hint", "")
    assert not api.statements

"""Everything in one file: a valid data package, lines, an SQLite file and Parquet, of one revision, without secrets."""

import asyncio
import csv
import json
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from io import BytesIO, StringIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from conftest import BACKENDS, Api, align_times, serving
from frictionless import Package
from pyarrow import parquet
from sqlalchemy import Engine

from api.access import Role
from api.access.keys import create_key
from api.csv_text import cell, text_of
from api.database import write_engine
from api.errors import Refusal
from api.exports.archive import archive
from api.exports.readme import HowToCite
from api.exports.snapshot import take_snapshot
from api.exports.tables import collection_tables, export_tables
from api.exports.write import ExportSummary, write_export
from api.query.ast.view import View
from api.rest.exports.citing import how_to_cite
from api.write import Create, Redact, Retract, Signature, Update, apply_changes
from api.write.model import ANY_REVISION
from schema.actor import Actor
from schema.catalog import collections
from seeds.load import load

SECRET, AUTHOR = "The secret summary", "Nobody Known"
FORMULA = "=SUM(A1:A9)"
APOSTROPHES = "'=1+1"


def fill(engine: Engine) -> None:
    """The seeds; then in revision 2 records with odd texts, later one retracted, and one redacted with its author."""
    load(engine)
    odd = [
        Create(Actor, {"id": "actors/formula", "label": FORMULA, "summary": 'Two\nlines, "quoted"', "kind": "company"}),
        Create(Actor, {"id": "actors/apostrophes", "label": APOSTROPHES, "kind": "company"}),
        Create(Actor, {"id": "actors/gone", "label": "Gone", "kind": "company"}),
        Create(Actor, {"id": "actors/secret", "label": "Secret", "summary": SECRET, "kind": "person"}),
    ]
    apply_changes(engine, odd, Signature(AUTHOR, "Odd texts.", "api"))
    apply_changes(engine, [Retract("actors/gone", ANY_REVISION)], Signature("Ann", "Not an actor.", "api"))
    erase = Redact("actors/secret", ("summary",), ANY_REVISION, authors=True)
    apply_changes(engine, [erase], Signature("Ann", "A request.", "api"))
    create_key(engine, "The holder of a key", Role.editor)


@pytest.fixture(scope="module")
def bases(address: Callable[[str, str], str]) -> Iterator[dict[str, Api]]:
    """The same four revisions in a database of each backend."""
    with ExitStack() as stack:
        opened = {one: stack.enter_context(serving(one, address(one, "whole"), fill)) for one in BACKENDS}
        align_times(*opened.values())
        yield opened


@pytest.fixture(params=BACKENDS)
def base(request: pytest.FixtureRequest, bases: dict[str, Api]) -> Api:
    found = bases[request.param]
    found.statements.clear()
    return found


@pytest.fixture(scope="module")
def package(bases: dict[str, Api], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package as a stranger downloads it."""
    file = tmp_path_factory.mktemp("package") / "export.zip"
    file.write_bytes(bases["sqlite"].client.get("/v1/export.zip").content)
    return file


def rows(package: bytes | Path, name: str) -> list[dict[str, str]]:
    with ZipFile(BytesIO(package) if isinstance(package, bytes) else package) as opened:
        return list(csv.DictReader(StringIO(opened.read(f"{name}.csv").decode(), newline="")))


def write(api: Api, file: Path, view: View | None = None) -> ExportSummary:
    return asyncio.run(write_export(api.url, file, view or View(), how_to_cite))


# ---- the data package


def test_is_the_package_valid_with_every_type_rule_and_reference(package: Path) -> None:
    report = Package(str(package)).validate()
    assert report.valid, report.flatten(["title", "type", "message"])
    assert report.stats["tasks"] == len(collections()) + 2


BROKEN = [
    ("actors.csv", b",state,", b",planet,", "constraint-error"),
    ("meetings.csv", b",places/beijing,", b",places/nowhere,", "foreign-key"),
    ("memberships.csv", b",actors/china,", b",actors/nobody,", "foreign-key"),
    ("meetings.csv", b",2024-04-09,2024-04-09,", b",9 April,2024-04-09,", "type-error"),
]


def test_does_the_package_describe_enough_to_find_errors(package: Path, tmp_path: Path) -> None:
    with ZipFile(package) as opened:
        opened.extractall(tmp_path)
    for name, old, new, _ in BROKEN:
        content = (tmp_path / name).read_bytes()
        assert old in content
        (tmp_path / name).write_bytes(content.replace(old, new, 1))
    report = Package(str(tmp_path / "datapackage.json")).validate()
    found = {(task.name, error.type) for task in report.tasks for error in task.errors}
    assert {(name.removesuffix(".csv"), error) for name, _, _, error in BROKEN} <= found


def test_do_both_backends_return_the_same_package(bases: dict[str, Api]) -> None:
    one, other = (bases[backend].client.get("/v1/export.zip").content for backend in BACKENDS)
    assert one == other


def test_has_the_package_every_record_of_every_list(package: Path, bases: dict[str, Api]) -> None:
    with ZipFile(package) as opened:
        stated = {one["name"]: one["rows"] for one in json.loads(opened.read("datapackage.json"))["resources"]}
    for name in collections():
        listed = bases["sqlite"].rest(f"/v1/{name}?count=true&limit=1&ranks=any")["count"]
        assert (stated[name], len(rows(package, name))) == (listed, listed), name
    assert len(rows(package, "records")) == sum(stated[name] for name in collections())
    assert [row["seq"] for row in rows(package, "revisions")] == ["1", "2", "3", "4"]


def test_are_texts_safe_to_open_and_exact_once_read(package: Path) -> None:
    labels = {row["id"]: row["label"] for row in rows(package, "actors")}
    assert (labels["actors/formula"], labels["actors/apostrophes"]) == (f"'{FORMULA}", f"'{APOSTROPHES}")
    for text in (FORMULA, APOSTROPHES, "''+1", "'quoted'", "+5", "'", "", "\t@x", "''"):
        assert text_of(cell(text)) == text


def test_says_the_readme_how_to_cite_and_on_which_terms(package: Path, bases: dict[str, Api]) -> None:
    with ZipFile(package) as opened:
        text = opened.read("README.md").decode()
        sources = json.loads(opened.read("datapackage.json"))["sources"]
    day = bases["sqlite"].rest("/v1/actors/formula/history")["data"][0]["at"][:10]
    assert f"revision 4, {day}. http://testserver/v1/export.zip?revision=4" in text
    assert "@misc{entente-export-zip-" in text
    assert "| REIGN's list of leaders, March 2021 | MIT | https://github.com/OEFDataScience/REIGN.github.io |" in text
    assert {"documents/reign-leaders-2021-03", "MIT"} <= set(
        next(one for one in sources if "REIGN" in str(one)).values()
    )


# ---- of which revision


def test_is_an_earlier_revision_exported_as_it_was(base: Api) -> None:
    def ids(query: str) -> set[str]:
        return {row["id"] for row in rows(base.client.get(f"/v1/export.zip{query}").content, "actors")}

    now, before, first = ids(""), ids("?revision=2"), ids("?revision=1")
    assert before - now == {"actors/gone"}
    assert before - first == {"actors/gone", "actors/formula", "actors/apostrophes", "actors/secret"}
    at = base.rest("/v1/actors/formula/history")["data"][0]["at"]
    assert ids(f"?known_at={at}") == before
    assert base.client.get("/v1/export.zip?revision=1").headers["entente-revision"] == "1"


@pytest.mark.parametrize("path", ["/v1/export.zip", "/v1/export.ndjson"])
def test_is_a_client_spared_an_export_that_it_has(path: str, base: Api) -> None:
    head = base.client.head(path)
    assert (head.status_code, head.content) == (200, b"")
    assert head.headers["content-disposition"] == f'attachment; filename="entente-4.{path[11:]}"'
    same = base.client.get(path, headers={"if-none-match": head.headers["etag"]})
    assert (same.status_code, same.content) == (304, b"")
    assert base.client.head(f"{path}?revision=3").headers["etag"] != head.headers["etag"]


REFUSED = [
    ("as_of=2024", "UNKNOWN_PARAMETER", "revision, known_at, release"),
    ("revison=1", "UNKNOWN_PARAMETER", "'revision'"),
    ("revision=5", "BAD_USER_INPUT", "Use 4"),
    ("revision=x", "BAD_USER_INPUT", "12"),
    ("release=none", "BAD_USER_INPUT", "no release"),
    ("revision=1&known_at=2024", "BAD_USER_INPUT", "Use only one"),
]


@pytest.mark.parametrize(("query", "code", "hint"), REFUSED)
def test_is_a_wrong_parameter_refused(query: str, code: str, hint: str, base: Api) -> None:
    problem = base.client.get(f"/v1/export.zip?{query}").json()
    assert (problem["status"], problem["code"]) == (422, code), problem
    assert hint in problem["hint"]


def test_is_no_more_read_than_is_sent(base: Api) -> None:
    async def run() -> tuple[int, int]:
        reader = base.client.app.state.reader
        parts = archive(await take_snapshot(reader, View()), HowToCite("", ""))
        base.statements.clear()
        await anext(parts)
        after_first = len(base.statements)
        async for _ in parts:
            pass
        return after_first, len(base.statements)

    first, all_of_them = base.client.portal.call(run)
    assert first <= 4, "the snapshot, a number, ids and a page"
    assert all_of_them > len(collections())


# ---- other formats


def test_are_the_lines_those_of_the_lists_and_is_their_sum_right(base: Api) -> None:
    *lines, last = base.client.get("/v1/export.ndjson").content.splitlines()
    listed = [
        line
        for name in sorted(collections())
        for line in base.client.get(f"/v1/{name}.ndjson?ranks=any").content.splitlines()
    ]
    assert lines == listed
    summary = json.loads(last)
    assert (summary["id"], summary["revision"], summary["rows"]) == ("export", 4, len(lines))


@pytest.fixture(scope="module")
def files(bases: dict[str, Api], tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Everything in each format, as the command writes it; the checksum of the content is the same."""
    directory = tmp_path_factory.mktemp("formats")
    found = {ending: directory / f"base.{ending}" for ending in ("zip", "ndjson", "sqlite", "parquet")}
    summaries = {write(bases["postgresql" if ending == "sqlite" else "sqlite"], file) for ending, file in found.items()}
    assert len(summaries) == 1
    return found


def test_is_the_sqlite_file_documented_and_whole(files: dict[str, Path], package: Path) -> None:
    with closing(sqlite3.connect(files["sqlite"])) as connection:
        tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        assert tables == {table.name for table in export_tables()} | {"about", "documentation"}
        for table in collection_tables():
            found = connection.execute(f'SELECT * FROM "{table.name}" ORDER BY id').fetchall()
            flags = [field.type == "boolean" for field in table.fields]
            written = [
                [
                    cell(bool(value) if flag and value is not None else value)
                    for value, flag in zip(row, flags, strict=True)
                ]
                for row in found
            ]
            assert written == [list(row.values()) for row in rows(package, table.name)], table.name
        documented = set(connection.execute("SELECT table_name, column_name FROM documentation"))
        assert {(table.name, field.name) for table in export_tables() for field in table.fields} <= documented
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        label = "SELECT label FROM meetings JOIN places ON places.id = place_id WHERE places.label = 'Beijing'"
        assert len(connection.execute(label.replace("label FROM", "meetings.label FROM")).fetchall()) == 3


def test_is_parquet_typed(files: dict[str, Path]) -> None:
    table = parquet.read_table(files["parquet"] / "meetings.parquet")
    assert str(table.schema.field("start_earliest").type) == "date32[day]"
    assert not table.schema.field("kind").nullable
    assert table.schema.field("start").metadata[b"description"].startswith(b"When the meeting began")
    assert {path.stem for path in files["parquet"].iterdir()} == {table.name for table in export_tables()}
    documents = parquet.read_table(files["parquet"] / "documents.parquet").to_pylist()
    assert {type(one["retrieved_earliest"]).__name__ for one in documents} <= {"date", "NoneType"}


@pytest.mark.parametrize("ending", ["zip", "ndjson", "sqlite", "parquet"])
def test_is_nothing_exported_that_is_not_public(ending: str, files: dict[str, Path]) -> None:
    parts = sorted(files[ending].iterdir()) if files[ending].is_dir() else [files[ending]]
    content = b"".join(part.read_bytes() for part in parts)
    if ending == "zip":
        with ZipFile(files[ending]) as opened:
            content = b"".join(map(opened.read, opened.namelist()))
    if ending == "parquet":
        content = json.dumps([parquet.read_table(part).to_pylist() for part in parts], default=str).encode()
    assert b"actors/secret" in content
    for secret in (SECRET, AUTHOR, "The holder of a key", "api_key"):
        assert secret.encode() not in content, secret


# ---- the command


@pytest.mark.parametrize(
    ("name", "message"),
    [("base.xlsx", "There is no export to .xlsx"), ("base", "a name without ending"), ("here.zip", "exists already")],
)
def test_does_a_wrong_name_fail_in_one_line(name: str, message: str, tmp_path: Path, bases: dict[str, Api]) -> None:
    (tmp_path / "here.zip").touch()
    with pytest.raises(Refusal, match=message) as refused:
        write(bases["sqlite"], tmp_path / name)
    assert "\n" not in str(refused.value)


def test_says_parquet_which_extra_it_needs(
    tmp_path: Path, bases: dict[str, Api], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(Refusal, match=r"needs the extra `parquet`.*pip install 'entente\[parquet\]'"):
        write(bases["sqlite"], tmp_path / "base.parquet")
    assert list(tmp_path.iterdir()) == []


def test_leaves_an_export_that_fails_nothing_behind(
    tmp_path: Path, bases: dict[str, Api], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("api.exports.archive.data_package", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        write(bases["sqlite"], tmp_path / "base.zip")
    assert list(tmp_path.iterdir()) == []


def test_is_a_written_package_the_one_that_is_served(files: dict[str, Path], bases: dict[str, Api]) -> None:
    with (
        ZipFile(files["zip"]) as written,
        ZipFile(BytesIO(bases["sqlite"].client.get("/v1/export.zip").content)) as got,
    ):
        differing = [name for name in written.namelist() if written.read(name) != got.read(name)]
    assert differing == ["README.md"], "which has the address that it was requested at"


def test_is_a_revision_exported_the_same_after_later_changes(base: Api, tmp_path: Path) -> None:
    engine = write_engine(base.url)
    summary = write(base, tmp_path / "before.ndjson")
    apply_changes(
        engine,
        [Update("actors/formula", {"summary": "Changed."}, ANY_REVISION)],
        Signature("Ann", "To see.", "api"),
    )
    engine.dispose()
    again = write(base, tmp_path / "again.ndjson", View(revision=summary.revision))
    assert again == summary
    assert write(base, tmp_path / "after.ndjson").sha256 != summary.sha256

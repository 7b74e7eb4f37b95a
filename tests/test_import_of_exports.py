"""An export goes back into a database with the same records, facts and citations, or not at all."""

import asyncio
import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any
from uuid import uuid4
from zipfile import ZipFile

import pytest
from conftest import BACKENDS, Api, serving
from databases import create_seeded, create_tables
from sqlalchemy import Engine

from api.database import write_engine
from api.errors import Code, Refusal
from api.exports import adopt as adopting
from api.exports.adopt import AdoptSummary, adopt
from api.exports.write import ExportSummary, write_export
from api.query.ast.view import View
from api.rest.exports.citing import how_to_cite
from api.write import Create, Merge, Retract, Signature, apply_changes
from api.write.model import ANY_REVISION
from schema.actor import Actor
from schema.citation import Citation
from schema.membership import Membership
from schema.tag import Tag
from seeds.load import load

BY = Signature("Ann", "To see.", "api")
LEAGUE, DOCUMENT, OTHER = "alliances/brics", "documents/country-codes", "documents/reign-leaders-2021-03"


def membership(number: int, since: str, until: str, *documents: str, **more: Any) -> list[Create]:
    """A stretch of one membership, with a citation of each document, the first of which gives its dates."""
    id = f"memberships/formula--{number}"
    values = {"id": id, "alliance_id": LEAGUE, "actor_id": "actors/formula", "status": "member", "new": True, **more}
    dates: list[dict[str, Any]] = [{"since": since, "until": until}, {}, {}]
    cited = [
        Create(
            Citation,
            {"id": f"citations/formula-{number}-{place}", "record_id": id, "document_id": document, **dates[place]},
        )
        for place, document in enumerate(documents)
    ]
    return [Create(Membership, values), *cited]


def fill(engine: Engine) -> None:
    """The seeds, and what is easily lost: odd texts, two facts of one key, an undated reading, a dispute, a merger."""
    load(engine)
    odd = {"id": "actors/formula", "label": "=1+1", "summary": '"Quoted",\nin two lines; \'+1', "kind": "company"}
    apply_changes(
        engine,
        [
            Create(Actor, odd),
            Create(Actor, {"id": "actors/twin", "label": "Twin", "kind": "company"}),
            Create(Actor, {"id": "actors/gone", "label": "Gone", "kind": "company"}),
            *membership(1, "1990", "1995", DOCUMENT, OTHER),
            *membership(2, "1993-01-01/1994", "", OTHER, rank="deprecated", confidence="doubtful"),
            Create(Citation, {"id": "citations/against", "record_id": "memberships/formula--1", "document_id": OTHER,
                              "support_type": "contradicts", "field": "status", "value": "observer"}),
            Create(Tag, {"id": "tags/of-a-fact", "topic_id": "topics/world-order", "record_id": "memberships/formula--1",
                         "note": "Made up."}),
        ],
        BY,
    )  # fmt: skip
    apply_changes(engine, [Merge("actors/twin", "actors/formula", ANY_REVISION)], BY)
    apply_changes(engine, [Retract("actors/gone", ANY_REVISION)], BY)


@pytest.fixture(scope="module")
def original(address: Callable[[str, str], str]) -> Iterator[Api]:
    """The application over the original."""
    with serving("sqlite", address("sqlite", "original"), fill) as api:
        yield api


def export(url: str, file: Path) -> ExportSummary:
    return asyncio.run(write_export(url, file, View(), how_to_cite))


@pytest.fixture(scope="module")
def files(original: Api, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    directory = tmp_path_factory.mktemp("exported")
    found = {ending: directory / f"base.{ending}" for ending in ("zip", "ndjson", "sqlite")}
    assert len({export(original.url, file).sha256 for file in found.values()}) == 1
    return found


def run(url: str, file: Path) -> AdoptSummary:
    engine = write_engine(url)
    try:
        return adopt(engine, file)
    finally:
        engine.dispose()


ROUND_TRIPS = [("zip", "postgresql"), ("ndjson", "sqlite"), ("sqlite", "sqlite")]


@pytest.mark.parametrize(("ending", "backend"), ROUND_TRIPS)
def test_has_a_new_database_the_same_content(
    ending: str, backend: str, files: dict[str, Path], address: Callable[[str, str], str], tmp_path: Path
) -> None:
    url = address(backend, f"copy_{uuid4().hex}")
    create_tables(url)
    summary = run(url, files[ending])
    assert (summary.first, summary.last, summary.unchanged) == (1, 1, 0)
    again = export(url, tmp_path / "again.ndjson")
    assert (again.rows, again.sha256) == (summary.written, summary.sha256)
    assert run(url, files[ending]) == (None, None, 0, summary.written, summary.sha256), "nothing is written twice"


QUESTIONS = [
    "/v1/memberships?alliance=alliances/brics&as_of=1994&certainty=possible&fields=id,since,until,disputed,attestation",
    "/v1/memberships?alliance=alliances/brics&as_of=2024-04-09&excluded_counts=true&fields=id,attestation",
    "/v1/tenures?office=offices/china-foreign-minister&as_of=2024-12-01&fields=label,attestation",
    "/v1/citations?record=memberships/formula--1&fields=id,since,until,field,value,document.label",
    "/v1/actors?q=formula&fields=id", "/v1/actors?q=китай&fields=id,label",
    "/v1/memberships/formula--1/disagreements",
    "/v1/timeline?of=actors/china&first=20",
    "/v1/stances?speakers=actors/russia&targets=actors/west",
    "/v1/meetings?order=-start&fields=id,participations.label",
]  # fmt: skip


def test_does_the_copy_answer_as_the_original(
    original: Api, files: dict[str, Path], address: Callable[[str, str], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(adopting, "PORTION", 300)

    def copy(engine: Engine) -> None:
        summary = adopt(engine, files["zip"])
        assert summary.last and summary.last > 3, "several portions"

    with serving("sqlite", address("sqlite", "copied_in_portions"), copy) as copied:
        for path in QUESTIONS:
            one, other = ({**api.rest(path), "revision": None} for api in (original, copied))
            assert one == other, path


# ---- a database that has something


def target(backend: str, address: Callable[[str, str], str], *creates: Create) -> str:
    url = address(backend, f"target_{uuid4().hex}")
    create_seeded(url)
    engine = write_engine(url)
    if creates:
        apply_changes(engine, list(creates), BY)
    engine.dispose()
    return url


def test_are_equal_records_left_alone_and_others_kept(
    files: dict[str, Path], address: Callable[[str, str], str], tmp_path: Path
) -> None:
    url = target("sqlite", address, Create(Actor, {"id": "actors/own", "label": "Own", "kind": "company"}))
    before = export(url, tmp_path / "before.ndjson")
    summary = run(url, files["ndjson"])
    assert (summary.first, summary.unchanged) == (3, before.rows - 1)
    assert export(url, tmp_path / "after.ndjson").rows == summary.written + before.rows


OWN_FACT = membership(9, "1991", "1992", DOCUMENT)
COMPANY = Create(Actor, {"id": "actors/formula", "label": "=1+1", "summary": '"Quoted",\nin two lines; \'+1', "kind": "company"})  # fmt: skip
CONFLICTS = {
    "another label": (
        [Create(Actor, {"id": "actors/formula", "label": "Other", "kind": "company"})],
        "actors/formula.",
    ),
    "another fact about the same": ([COMPANY, *OWN_FACT], "memberships/formula--9."),
}


@pytest.mark.parametrize(("conflict", "backend"), list(zip(CONFLICTS, BACKENDS, strict=True)))
def test_is_an_export_refused_that_contradicts_the_database(
    conflict: str, backend: str, files: dict[str, Path], address: Callable[[str, str], str], tmp_path: Path
) -> None:
    creates, named = CONFLICTS[conflict]
    url = target(backend, address, *creates)
    before = export(url, tmp_path / "before.ndjson")
    with pytest.raises(Refusal, match=f"other records or facts than the export: {named}") as refused:
        run(url, files["ndjson"])
    assert refused.value.code is Code.CONFLICT
    assert export(url, tmp_path / "after.ndjson") == before


@pytest.mark.parametrize("backend", BACKENDS)
def test_is_nothing_written_if_the_copy_would_differ(
    backend: str,
    files: dict[str, Path],
    address: Callable[[str, str], str],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    monkeypatch.setattr(adopting, "PORTION", 500)
    content = adopting._content
    other = {"topics/world-order": {"summary": "Another."}}
    monkeypatch.setattr(adopting, "_content", lambda row: content(row) | other.get(row["id"], {}))
    url = address(backend, f"unchanged_{uuid4().hex}")
    create_tables(url)
    with pytest.raises(Refusal, match=r"topics/world-order would not be the same: summary would be 'Another\.'"):
        run(url, files["ndjson"])
    assert export(url, tmp_path / "after.ndjson")[:2] == (0, 0)


# ---- files that are not whole


def changed_lines(file: Path, to: Path, change: Callable[[list[bytes]], list[bytes]]) -> Path:
    to.write_bytes(b"".join(line + b"\n" for line in change(file.read_bytes().splitlines())))
    return to


def _without_column(lines: list[bytes]) -> list[bytes]:
    return [json.dumps({k: v for k, v in json.loads(line).items() if k != "kind"}).encode() for line in lines]


DAMAGED: dict[str, tuple[Callable[[list[bytes]], list[bytes]], str]] = {
    "cut at a line": (lambda lines: lines[:-1], "does not say what it contains; it may have been cut"),
    "cut inside a line": (lambda lines: [*lines[:5], lines[5][:40]], "base.ndjson:6: is not a line of JSON"),
    "one line less": (lambda lines: lines[1:], "has [0-9]+ records, and states"),
    "a line twice": (lambda lines: [lines[0], *lines], "actors/belarus is there twice"),
    "a word changed": (lambda lines: [lines[0].replace(b"Belarus", b"Ruthenia"), *lines[1:]], "changed or cut"),
    "a column less": (_without_column, "base.ndjson:1: the column 'kind' is missing"),
    "a column more": (lambda lines: [lines[0].replace(b'"label"', b'"lable":1,"label"'), *lines[1:]], "no column 'lable'"),
    "another file": (lambda _: [b'{"name": "x"}'], "base.ndjson:1: the object has no id of a record"),
    "no object": (lambda _: [b"[]"], "base.ndjson:1: is not a JSON object"),
}  # fmt: skip


@pytest.mark.parametrize("damage", DAMAGED)
def test_is_a_damaged_file_refused_by_name(damage: str, files: dict[str, Path], tmp_path: Path) -> None:
    change, message = DAMAGED[damage]
    file = changed_lines(files["ndjson"], tmp_path / "base.ndjson", change)
    with pytest.raises(Refusal, match=message) as refused:
        run(f"sqlite:///{tmp_path}/unused.db", file)
    assert "\n" not in str(refused.value)


def _zip_with(files: dict[str, Path], to: Path, name: str, content: bytes | None) -> Path:
    with ZipFile(files["zip"]) as source, ZipFile(to, "w") as written:
        for one in source.namelist():
            if one != name:
                written.writestr(one, source.read(one))
        if content is not None:
            written.writestr(name, content)
    return to


def test_is_a_damaged_package_refused_by_name(files: dict[str, Path], tmp_path: Path) -> None:
    def refusal(file: Path) -> str:
        with pytest.raises(Refusal) as refused:
            run(f"sqlite:///{tmp_path}/unused.db", file)
        return refused.value.detail

    with ZipFile(files["zip"]) as opened:
        places = opened.read("places.csv")
    without, latitude = tmp_path / "without.zip", tmp_path / "latitude.zip"
    assert refusal(_zip_with(files, without, "places.csv", None)) == "without.zip: has no places.csv."
    broken = places.replace(b"city,", b"city,actors/china,north", 1)
    assert "latitude.zip/places.csv:" in refusal(_zip_with(files, latitude, "places.csv", broken))
    head = tmp_path / "head.zip"
    strange = refusal(_zip_with(files, head, "places.csv", places.replace(b"latitude,", b"latitud,", 1)))
    assert strange == "head.zip/places.csv:1: there is no column 'latitud'."
    cut, foreign, text = tmp_path / "cut.zip", tmp_path / "foreign.sqlite", tmp_path / "text.sqlite"
    cut.write_bytes(files["zip"].read_bytes()[:-1000])
    assert "cut.zip: is not a complete ZIP file" in refusal(cut)
    with closing(sqlite3.connect(foreign)) as connection:
        connection.execute("CREATE TABLE about (name, value)")
        connection.commit()
    assert "foreign.sqlite, table about: does not say what the export contains" in refusal(foreign)
    text.write_bytes(b"not a database, however long this text may be " * 20)
    assert "text.sqlite: is not an SQLite file of an export" in refusal(text)
    assert "cannot be read back" in refusal(tmp_path / "base.parquet")

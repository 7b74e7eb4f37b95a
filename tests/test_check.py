"""The findings of `entente check`: each check has rows that trip it, and similar rows that do not."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from conftest import BACKENDS, Api
from databases import create_tables
from typer.testing import CliRunner, Result

from api.checks import CHECKS, check
from api.cli import main
from api.database import read_engine, write_engine
from api.settings import settings
from api.write import Create, Signature, Update, apply_changes
from schema.catalog import collections

SIGNED = Signature("A tester", "To be found.", "test")
NOTE = {"note": "A test."}
HASH, OTHER_HASH = "a" * 64, "b" * 64


def rows() -> Iterator[tuple[str, dict[str, Any]]]:
    """Rows with something wrong are named `bad`; similar rows without are named `fine`."""
    book = {"title": "A book", "kind": "book", "fidelity": "original", "sha256": HASH}
    yield "documents", {"id": "documents/book", "label": "A book", **book}
    yield "documents", {"id": "documents/steady", "label": "Steady", **book, "sha256": None}
    for slug, founded, dissolved in LIVES:
        kind = "state" if slug in ("empire", "kingdom") else "person"
        yield (
            "actors",
            {"id": f"actors/{slug}", "label": slug, "kind": kind, "founded": founded, "dissolved": dissolved},
        )
    office = {"title": "Office", "body_id": "actors/empire", "level": "other"}
    yield "offices", {"id": "offices/head", "label": "Head", **office, "one_holder": True}
    yield "offices", {"id": "offices/member", "label": "Member", **office}
    yield (
        "alliances",
        {"id": "alliances/pact", "label": "The pact", "kind": "defence_pact", "formed": "1955", "ended": "1991"},
    )
    yield (
        "meetings",
        {"id": "meetings/early", "label": "Early", "kind": "talks", "status": "held", "start": "1850", "end": "1851"},
    )
    yield (
        "statements",
        {
            "id": "statements/late",
            "label": "Late",
            "speaker_id": "actors/ada",
            "form": "written",
            "speech_act": "asserts",
            "date": "1990",
        },
    )
    for slug, values in ASSERTIONS.items():
        collection, _ = slug.split("/")
        yield collection, {"id": slug, **NOTE, "new": True, **values}


LIVES = [
    ("empire", "1900", "1991-12-26"),
    ("kingdom", "1900", "1991-12-26"),
    ("ada", "1900", "1960-05"),
    ("bert", "1901?", None),
    ("carl", "1902", ".."),
    ("dora", None, None),
]
PACT = {"alliance_id": "alliances/pact", "actor_id": "actors/empire"}
CITED = {"citations": [{"document_id": "documents/steady"}]}
HEAD = {"office_id": "offices/head", **CITED}
TIE = {"subject_id": "actors/bert", "object_id": "actors/carl"}
ASSERTIONS: dict[str, dict[str, Any]] = {
    "memberships/bad-open": {**PACT, "actor_id": "actors/kingdom", "since": "1955", "until": ".."},
    "memberships/bad-late": {**PACT, "since": "1992", "until": None},
    "memberships/bad-early": {**PACT, "actor_id": "actors/carl", "since": "1954", "until": "1960"},
    "memberships/fine": {**PACT, "since": "1955", "until": "1991"},
    "memberships/fine-unknown": {**PACT, "status": "candidate", "since": "1955~", "until": None},
    "tenures/bad-one": {**HEAD, "person_id": "actors/bert", "since": "1950-01-01", "until": "1955-06-01"},
    "tenures/bad-two": {**HEAD, "person_id": "actors/carl", "since": "1955-01", "until": "1957-03-04"},
    "tenures/fine-after": {**HEAD, "person_id": "actors/bert", "since": "1957-03-04", "until": "1958"},
    "tenures/fine-doubted": {**HEAD, "person_id": "actors/dora", "since": "1956?", "until": "1957"},
    "tenures/fine-acting": {**HEAD, "person_id": "actors/ada", "since": "1956", "until": "1957", "acting": True},
    "tenures/fine-deprecated": {
        **HEAD,
        "person_id": "actors/dora",
        "since": "1953",
        "until": "1954",
        "rank": "deprecated",
    },
    "tenures/fine-shared-one": {**CITED, "office_id": "offices/member", "person_id": "actors/bert", "since": "1950"},
    "tenures/fine-shared-two": {**CITED, "office_id": "offices/member", "person_id": "actors/carl", "since": "1950"},
    "participations/bad": {"meeting_id": "meetings/early", "actor_id": "actors/ada", "role": "host"},
    "relations/bad": {**TIE, "kind": "supports", "since": "1980", "until": "1981"},
    "relations/fine": {**TIE, "kind": "opposes", "since": "1980", "until": "1980-05"},
    "relations/bad-mentioned": {
        **TIE,
        "kind": "aids",
        "citations": [{"document_id": "documents/book", "support_type": "mentions"}],
    },
    "relations/bad-set-aside": {
        **TIE,
        "kind": "competes_with",
        "citations": [{"document_id": "documents/steady", "set_aside": "A misprint."}],
    },
    "relations/bad-twice-one": {**CITED, **TIE, "kind": "trades_with", "since": "1950", "until": "1960"},
    "relations/bad-twice-two": {**CITED, **TIE, "kind": "trades_with", "since": "1955", "until": "1965"},
    "relations/fine-twice-next": {**CITED, **TIE, "kind": "trades_with", "since": "1965", "until": "1967"},
    "memberships/bad-half-one": {**CITED, **PACT, "actor_id": "actors/bert", "since": "1960", "until": "1970"},
    "memberships/bad-half-two": {**CITED, **PACT, "actor_id": "actors/bert", "since": "1965"},
    "memberships/fine-status": {**CITED, **PACT, "actor_id": "actors/bert", "status": "observer", "until": "1960"},
    "identifiers/bad-one": {"record_id": "actors/bert", "scheme": "wikidata", "value": "Q1"},
    "identifiers/bad-two": {"record_id": "actors/carl", "scheme": "wikidata", "value": "Q1"},
    "identifiers/fine": {"record_id": "actors/carl", "scheme": "cow", "value": "Q1"},
    "identifiers/fine-first": {"record_id": "actors/bert", "scheme": "cow", "value": "9", "until": "1950"},
    "identifiers/fine-second": {"record_id": "actors/carl", "scheme": "cow", "value": "9", "since": "1950"},
}
"""Whoever wrote them gave a note instead of a citation, unless it says otherwise."""


@pytest.fixture(scope="module", params=BACKENDS)
def base(request: pytest.FixtureRequest, address: Callable[[str, str], str]) -> Iterator[str]:
    """A database of each backend with these rows, and a document that was exchanged after it was cited.

    The door lets nothing in that ends before it begins: that is written past it.
    """
    url = address(request.param, "checked")
    create_tables(url)
    engine = write_engine(url)
    apply_changes(engine, [Create(collections()[name], values) for name, values in rows()], SIGNED)
    apply_changes(
        engine,
        [Update("documents/book", {"sha256": OTHER_HASH}, 1), Update("documents/steady", {"sha256": HASH}, 1)],
        SIGNED,
    )
    with engine.begin() as connection:
        for table, column, day in (("meeting", "end", "1849-05-01"), ("relation", "until", "1979-05-01")):
            changed = f""" "{column}" = '{day}', {column}_earliest = '{day}', {column}_latest = '{day}'"""
            connection.execute(sa.text(f"update {table} set {changed} where id like '%bad' or id like '%early'"))
    engine.dispose()
    yield url


def found(url: str, *names: str) -> list[tuple[str, str | None]]:
    engine = read_engine(url, 1)
    report = check(engine, names)
    engine.dispose()
    return [(one.id, one.other) for one in report.findings]


WRONG: dict[str, list[tuple[str, str | None]]] = {
    "unsupported": [("relations/bad-mentioned", None), ("relations/bad-set-aside", None)],
    "overlaps": [
        ("memberships/bad-half-one", "memberships/bad-half-two"),
        ("relations/bad-twice-one", "relations/bad-twice-two"),
    ],
    "intervals": [("meetings/early", None), ("relations/bad", None)],
    "lifetimes": [
        ("memberships/bad-early", "alliances/pact"),
        ("memberships/bad-late", "actors/empire"),
        ("memberships/bad-open", "actors/kingdom"),
        ("participations/bad", "actors/ada"),
        ("statements/late", "actors/ada"),
    ],
    "members": [("memberships/bad-late", "alliances/pact"), ("memberships/bad-open", "alliances/pact")],
    "tenures": [("tenures/bad-one", "tenures/bad-two")],
    "identifiers": [("identifiers/bad-one", "identifiers/bad-two")],
}


@pytest.mark.parametrize("name", WRONG)
def test_a_check_finds_what_is_wrong_and_not_what_only_looks_alike(name: str, base: str) -> None:
    assert found(base, name) == WRONG[name]


def test_assertions_that_nothing_is_cited_for_are_found(base: str) -> None:
    cited = {id for id, values in ASSERTIONS.items() if "citations" in values}
    assert {id for id, _ in found(base, "uncited")} == set(ASSERTIONS) - cited


def test_citations_of_a_document_that_was_exchanged_are_found(base: str) -> None:
    """A document whose hash was unknown when it was cited has not changed when it gets one."""
    ((citation, document),) = found(base, "changed")
    assert (citation.startswith("citations/relations-bad-mentioned--book"), document) == (True, "documents/book")


def test_every_check_is_tried_here() -> None:
    assert {*WRONG, "uncited", "changed"} == set(CHECKS)


def run(monkeypatch: pytest.MonkeyPatch, url: str, *words: str) -> Result:
    monkeypatch.setenv("ENTENTE_DATABASE_URL", url)
    settings.cache_clear()
    answer = CliRunner().invoke(main, ["check", *words])
    settings.cache_clear()
    return answer


def test_the_command_reports_to_people_and_programs(base: str, monkeypatch: pytest.MonkeyPatch) -> None:
    answer = run(monkeypatch, base, "--kind", "tenures", "--kind", "members")
    assert answer.exit_code == 1
    assert (
        "tenures/bad-one and tenures/bad-two: Both hold offices/head at once, from 1955-01-31 to 1955-06-01."
        in answer.output
    )
    assert answer.output.endswith("3 findings at revision 2.\n")
    answer = run(monkeypatch, base, "--kind", "tenures", "--json")
    (finding,) = json.loads(answer.output)["findings"]
    assert (finding["check"], finding["id"], finding["other"]) == ("tenures", *WRONG["tenures"][0])


def reviewed(*findings: dict[str, Any]) -> str:
    """Returns a list of reviewed findings; JSON is YAML."""
    entries = [{**finding, "ids": [finding["id"]], "because": "It lived on."} for finding in findings]
    return json.dumps([{name: value for name, value in entry.items() if name != "id"} for entry in entries])


def test_reviewed_findings_are_counted_and_not_reported(
    base: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A finding that an editor has reviewed is reported again if its dates change, as its text does then."""
    report = json.loads(run(monkeypatch, base, "--kind", "members", "--json").output)
    assert (report["count"], report["reviewed"]) == (2, 0)
    first, second = report["findings"]
    file = tmp_path / "reviewed.yaml"
    other = {**second, "reason": second["reason"].replace("1991", "1990")}
    file.write_text(reviewed(first, other), encoding="utf-8")
    answer = run(monkeypatch, base, "--kind", "members", "--json", "--reviewed", str(file))
    left = json.loads(answer.output)
    assert (left["findings"], left["reviewed"], answer.exit_code) == ([second], 1, 1)
    file.write_text(reviewed(first, second), encoding="utf-8")
    answer = run(monkeypatch, base, "--kind", "members", "--reviewed", str(file))
    assert answer.output == "0 findings at revision 2.  2 reviewed findings are not shown.\n"
    assert answer.exit_code == 0


@pytest.mark.parametrize(
    ("content", "hint"),
    [
        ("- {check: members, ids: [a], reason: b}", "entry 1 needs because"),
        ("- {check: member, ids: [a], reason: b, because: c}", "'member'"),
        ("- {check: members, ids: a, reason: b, because: c}", "ids of entry 1 must be a list"),
        ("members: 1", "must be a list"),
        ("- {", "cannot be read"),
    ],
)
def test_a_list_of_reviewed_findings_that_is_no_such_list_is_reported(
    content: str, hint: str, base: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "reviewed.yaml"
    file.write_text(content, encoding="utf-8")
    answer = run(monkeypatch, base, "--reviewed", str(file))
    assert (answer.exit_code, hint in answer.output) == (2, True)


@pytest.mark.parametrize(
    ("words", "hint"), [(["--kind", "tenure"], "'tenures'"), (["--document", "/nowhere"], "/nowhere")]
)
def test_checks_that_cannot_run_are_reported(
    words: list[str], hint: str, base: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer = run(monkeypatch, base, *words)
    assert (answer.exit_code, hint in answer.output) == (2, True)


def test_a_missing_database_is_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    answer = run(monkeypatch, f"sqlite:///{tmp_path / 'no.db'}")
    assert (answer.exit_code, "does not exist" in answer.output) == (2, True)


def test_in_the_seeds_nothing_is_found(seeded: Api) -> None:
    assert found(seeded.url, *CHECKS) == found(seeded.url, "unsupported") == []


def test_a_copy_that_differs_is_found_in_the_base(seeded: Api, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    copy = tmp_path / "copy.txt"
    copy.write_text("Another text altogether.", encoding="utf-8")
    answer = run(
        monkeypatch, seeded.url, "--document", str(copy), "--id", "documents/lavrov-beijing-2024-04-09", "--json"
    )
    findings = json.loads(answer.output)["findings"]
    assert answer.exit_code == 1
    assert {one["check"] for one in findings} == {"changed"}
    assert "is not a span of the 24 characters" in findings[0]["reason"]

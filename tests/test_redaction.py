"""What is redacted is gone: from every table, the files of the database, and the files of releases."""

from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from conftest import BACKENDS
from databases import create_tables
from fastapi.testclient import TestClient
from sqlalchemy import Engine
from typer.testing import CliRunner

from api.access import Role
from api.access.keys import create_key
from api.app import create_app
from api.commands.releases import release
from api.database import write_engine
from api.settings import Settings, settings
from api.write import Change, write
from schema import Document

NUMBERS = count(1)
BOOK = {"id": "documents/book", "label": "A book", "title": "A book", "kind": "book", "fidelity": "original"}
CITED = [{"document_id": "documents/book"}]
REDACTED = "[redacted]"


class Redacting:
    """The application over a database, keys of an editor and an admin, and the directory of releases."""

    def __init__(self, client: TestClient, url: str, engine: Engine, directory: Path) -> None:
        self.client, self.url, self.engine, self.directory = client, url, engine, directory
        self.editor = {"Authorization": f"Bearer {create_key(engine, 'Ada Editor', Role.editor)}"}
        self.admin = {"Authorization": f"Bearer {create_key(engine, 'An admin', Role.admin)}", "If-Match": "*"}

    def send(self, method: str, path: str, body: Any = None, **headers: str) -> Any:
        sent = self.client.request(method, path, json=body, headers=self.editor | {"If-Match": "*"} | headers)
        assert sent.status_code in (200, 201), sent.text
        return sent.json()

    def redact(self, id: str, **body: Any) -> Any:
        sent = self.client.post(f"/v1/{id}/redact", json={"reason": "A court.", **body}, headers=self.admin)
        assert sent.status_code == 200, sent.text
        return sent.json()

    def history(self, id: str) -> list[tuple[str, str]]:
        entries = self.client.get(f"/v1/{id}/history").json()["data"]
        return [(entry["author"], entry["reason"]) for entry in entries]

    def where(self, words: str) -> list[str]:
        """The tables of the database, and on SQLite its files, that contain some words in any case."""
        with self.engine.connect() as connection:
            tables = sa.inspect(connection).get_table_names()
            found = [name for name in tables if words.casefold() in _content(connection, name).casefold()]
        if self.engine.dialect.name == "sqlite":
            files = [Path(f"{self.engine.url.database}{ending}") for ending in ("", "-wal")]
            found += [file.name for file in files if words.encode().lower() in file.read_bytes().lower()]
        return found


def _content(connection: sa.Connection, table: str) -> str:
    return str(connection.exec_driver_sql(f'select * from "{table}"').all())


@pytest.fixture(scope="module", params=BACKENDS)
def base(
    request: pytest.FixtureRequest, address: Callable[[str, str], str], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Redacting]:
    url, directory = address(request.param, "redacting"), tmp_path_factory.mktemp("releases")
    create_tables(url)
    engine = write_engine(url)
    write(engine, [Change(Document, BOOK)], author="test", reason="A book.", origin="test")
    with TestClient(create_app(Settings(database_url=url, releases=directory))) as client:
        yield Redacting(client, url, engine, directory)
    engine.dispose()


@pytest.fixture
def slug() -> str:
    return f"r{next(NUMBERS)}"


@pytest.fixture
def secret(slug: str) -> str:
    return f"Secretword{slug}x"


def test_is_a_redacted_record_gone_with_the_reasons_that_were_given_for_it(
    base: Redacting, slug: str, secret: str
) -> None:
    id, body = f"actors/{slug}", {"id": f"actors/{slug}", "label": secret, "kind": "person", "summary": f"On {secret}."}
    created = base.send("POST", f"/v1/actors?reason=about+{secret}", body, **{"Idempotency-Key": slug})
    base.send("PATCH", f"/v1/{id}?reason={secret}+again", {"summary": f"{secret} said so."})
    base.send("POST", "/v1/names", {"record_id": id, "text": f"Dr {secret}", "kind": "short", "citations": CITED})
    assert len(base.where(secret)) > 5
    base.redact(id, cascade=True, reason=f"{secret} went to court.")
    assert base.where(secret) == []
    assert base.history(id) == [("An admin", REDACTED), ("Ada Editor", REDACTED), ("Ada Editor", REDACTED)]
    feed = base.client.get(f"/v1/changes?after={created['revision'] - 1}&limit=1000").text
    assert secret not in feed


def test_are_reasons_of_a_batch_and_of_other_records_erased_if_they_contain_the_text(
    base: Redacting, slug: str, secret: str
) -> None:
    ids = [f"actors/{slug}-{n}" for n in range(3)]
    values = [{"id": id, "label": label, "kind": "person"} for id, label in zip(ids, (secret, "B", "C"), strict=True)]
    changes = [{"op": "create", "collection": "actors", "values": value} for value in values[:2]]
    base.send("POST", "/v1/batch", {"reason": "About somebody.", "changes": changes})
    base.send("POST", f"/v1/actors?reason=the+friend+of+{secret.upper()}", values[2], **{"Idempotency-Key": slug})
    base.send("PATCH", f"/v1/{ids[2]}?reason=unrelated+{secret}y", {"summary": "Kept."})
    base.redact(ids[0], fields=["label"])
    assert [reason for _, reason in base.history(ids[1])] == [REDACTED]
    assert [reason for _, reason in base.history(ids[2])] == [f"unrelated {secret}y", REDACTED]


def test_are_authors_kept_unless_they_are_to_be_erased(base: Redacting, slug: str) -> None:
    for name, body in (("kept", {}), ("erased", {"authors": True})):
        id = f"actors/{slug}-{name}"
        base.send("POST", "/v1/actors", {"id": id, "label": "X", "kind": "person", "summary": "Libel."})
        base.redact(id, fields=["summary"], **body)
    assert [author for author, _ in base.history(f"actors/{slug}-kept")] == ["An admin", "Ada Editor"]
    assert [author for author, _ in base.history(f"actors/{slug}-erased")] == ["An admin", REDACTED]
    query = 'mutation ($id: ID!) { redact(id: $id, fields: ["summary"], reason: "X", authors: true, ifRevision: %d) { __typename } }'
    revision = base.client.get(f"/v1/actors/{slug}-kept").json()["data"]["revision"]
    sent = {"query": query % revision, "variables": {"id": f"actors/{slug}-kept"}}
    base.client.post("/graphql", json=sent, headers=base.admin)
    assert [author for author, _ in base.history(f"actors/{slug}-kept")] == ["An admin", REDACTED, REDACTED]


def test_is_what_documents_say_of_a_redacted_field_erased_too(base: Redacting, slug: str, secret: str) -> None:
    id = f"actors/{slug}"
    base.send("POST", "/v1/actors", {"id": id, "label": "X", "kind": "person"})
    citation = {"record_id": id, "document_id": "documents/book", "field": "founded", "value": "1912-03-04"}
    made = base.send("POST", "/v1/citations", citation | {"as_printed": secret, "phrase": f"born {secret}"})["data"][
        "id"
    ]
    assert base.client.get(f"/v1/{id}").json()["data"]["founded"]["text"] == "1912-03-04"
    base.send("DELETE", f"/v1/{made}?reason=Wrong")
    base.send("POST", "/v1/citations", citation | {"as_printed": secret})
    base.redact(id, fields=["founded"])
    assert base.client.get(f"/v1/{id}").json()["data"]["founded"] is None
    assert base.where(secret) == base.where("1912-03-04") == []


def test_are_citations_that_were_retracted_before_erased_with_the_record(
    base: Redacting, slug: str, secret: str
) -> None:
    id = f"actors/{slug}"
    base.send("POST", "/v1/actors", {"id": id, "label": "X", "kind": "person"})
    citation = {"record_id": id, "document_id": "documents/book", "phrase": secret}
    made = base.send("POST", "/v1/citations", citation)["data"]["id"]
    base.send("DELETE", f"/v1/{made}?reason=Wrong")
    base.redact(id)
    assert base.where(secret) == []
    assert base.client.get(f"/v1/{made}").status_code == 451


def test_are_the_files_of_releases_deleted_until_they_are_written_again(
    base: Redacting, slug: str, secret: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def run(*words: str) -> Any:
        environment = {"ENTENTE_DATABASE_URL": base.url, "ENTENTE_RELEASES": str(base.directory)}
        settings.cache_clear()
        result = CliRunner().invoke(release, words, env=environment)
        settings.cache_clear()
        return result

    def files() -> list[Path]:
        return [file for file in base.directory.rglob("*") if file.is_file() and secret.encode() in file.read_bytes()]

    id = f"actors/{slug}"
    base.send("POST", "/v1/actors", {"id": id, "label": secret, "kind": "person"})
    assert run("create", slug).exit_code == 0
    assert [file.name for file in files()] == ["actors.ndjson"]
    base.redact(id)
    assert files() == []
    assert base.client.get(f"/v1/releases/{slug}/actors.ndjson").status_code == 451
    assert run("refreeze", slug).exit_code == 0
    assert base.client.get(f"/v1/releases/{slug}/actors.ndjson").status_code == 200
    assert files() == []

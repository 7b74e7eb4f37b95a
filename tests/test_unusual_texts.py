"""Texts that break careless programs are stored and returned unharmed, on both backends and in both protocols.

Those that the service changes are in test_text.py."""

from collections.abc import Iterator

import pytest
from conftest import Api
from databases import create_tables
from fastapi.testclient import TestClient

from api.app import create_app
from api.database import write_engine
from api.settings import Settings
from api.write import Change, write
from schema import Actor

TEXTS = [
    'say "no"',
    "back\\slash \\u0041 \\n",
    "it's 100% %s %d %%",
    "tab\tand\nline",
    "</script><b>&amp;",
    "'); drop table actor; --",
    "$1 ?1 :name {brace} [bracket]",
    "Сергей Лавров",
    "王毅 🕊️ 👩‍👩‍👧",
    "من اليمين إلى اليسار، می\u200cخواهم، क्\u200dष",
    "no-break\u00a0space\u202fand ideographic\u3000space",
    "ﬁ ligature é, q\u0301 combining",
    '[]{}",:null',
]
LABELS = [text.translate({ord("\t"): " ", ord("\n"): " "}) for text in TEXTS]
"""A label is one line."""


@pytest.fixture
def texts(empty: str) -> Iterator[Api]:
    create_tables(empty)
    engine = write_engine(empty)
    answer = enumerate(zip(LABELS, TEXTS, strict=True))
    rows = [
        {"id": f"actors/text-{n}", "label": label, "summary": text * 3, "kind": "person"} for n, (label, text) in answer
    ]
    write(engine, [Change(Actor, row) for row in rows], author="test", reason="texts", origin="test")
    engine.dispose()
    with TestClient(create_app(Settings(database_url=empty)), raise_server_exceptions=False) as client:
        yield Api("", empty, client)


def test_every_text_comes_back_as_it_was(texts: Api) -> None:
    for number, (label, text) in enumerate(zip(LABELS, TEXTS, strict=True)):
        row = texts.rest(f"/v1/actors/text-{number}?fields=label,summary")["data"]
        assert row == {"label": label, "summary": text * 3}
        query = "query ($id: ID!, $t: String!) { actor(id: $id) { label summary } actors(where: {label: {eq: $t}}) { nodes { id } } }"
        data = texts.graphql(query, id=f"actors/text-{number}", t=label)
        assert data == {"actor": row, "actors": {"nodes": [{"id": f"actors/text-{number}"}]}}


def test_every_text_can_be_searched_for_and_paged_over(texts: Api) -> None:
    for number, text in enumerate(TEXTS):
        found = texts.client.get("/v1/actors", params={"summary.contains": text, "fields": "id"}).json()["data"]
        assert {"id": f"actors/text-{number}"} in found
    labels, after = [], {}
    while True:
        page = texts.client.get(
            "/v1/actors", params={"order": "-label", "limit": "1", "fields": "label", **after}
        ).json()
        labels.append(page["data"][0]["label"])
        if page["next"] is None:
            break
        after = {"after": page["next"]}
    assert labels == sorted(LABELS, key=str.encode, reverse=True)

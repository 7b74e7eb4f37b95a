"""Looking up an identifier: no record, one record, or several that claim it, which is a finding and not an error."""

from collections.abc import Iterator

import pytest
from conftest import Api
from databases import create_tables
from fastapi.testclient import TestClient

from api.app import create_app
from api.database import write_engine
from api.settings import Settings
from api.write import Change, write
from schema import Actor, Identifier, Place

QUERY = """query ($value: String!) { recordByIdentifier(scheme: GEONAMES, value: $value) {
  __typename
  ... on IdentifierMatch { record { label recordKind ... on Actor { actorKind } } }
  ... on AmbiguousIdentifier { records { label recordKind ... on Place { placeKind } } }
} %s }"""


@pytest.fixture
def claimed(empty: str) -> Iterator[Api]:
    create_tables(empty)
    engine = write_engine(empty)
    rows = [
        Change(Actor, {"id": "actors/a", "label": "A", "kind": "state"}),
        Change(Place, {"id": "places/p", "label": "P", "kind": "city"}),
        Change(Identifier, {"record_id": "actors/a", "scheme": "geonames", "value": "1", "note": "A test."}),
        Change(Identifier, {"record_id": "actors/a", "scheme": "geonames", "value": "2", "note": "A test."}),
        Change(Identifier, {"record_id": "places/p", "scheme": "geonames", "value": "2", "note": "A test."}),
        Change(Identifier, {"record_id": "places/p", "scheme": "wikidata", "value": "1", "note": "A test."}),
    ]
    write(engine, rows, author="test", reason="claims", origin="test")
    engine.dispose()
    with TestClient(create_app(Settings(database_url=empty)), raise_server_exceptions=False) as client:
        yield Api("", empty, client)


@pytest.mark.parametrize("also", ["", "__schema { queryType { name } }"], ids=["fast path", "executor"])
def test_an_identifier_leads_to_its_records(claimed: Api, also: str) -> None:
    def who(value: str) -> object:
        return claimed.graphql(QUERY % also, value=value)["recordByIdentifier"]

    assert who("3") is None
    one = {"label": "A", "recordKind": "ACTOR", "actorKind": "STATE"}
    assert who("1") == {"__typename": "IdentifierMatch", "record": one}
    both = [{"label": "A", "recordKind": "ACTOR"}, {"label": "P", "recordKind": "PLACE", "placeKind": "CITY"}]
    assert who("2") == {"__typename": "AmbiguousIdentifier", "records": both}

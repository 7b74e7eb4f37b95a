"""What a view leaves out of a list is counted where the list is read, so that an empty answer is never silent."""

import pytest
from conftest import Api

BRICS = "alliances/brics"
AS_OF = f"/v1/memberships?alliance={BRICS}&as_of=1990-06-30&fields=id"


def test_how_many_memberships_does_an_early_day_leave_out(api: Api) -> None:
    found = api.rest(AS_OF)
    assert found["data"] == []
    assert found["excluded_counts"]["possible"] == 10
    assert len(api.rest(f"{AS_OF}&certainty=possible")["data"]) == 10


def test_is_the_same_counted_in_graphql(api: Api) -> None:
    where = f'where: {{alliance: {{id: {{eq: "{BRICS}"}}}}}}'
    query = f'{{ at(asOf: "1990-06-30") {{ memberships({where}) {{ excludedCounts {{ published time possible rank }} }} }} }}'
    counts = api.graphql(query)["at"]["memberships"]["excludedCounts"]
    assert counts == api.rest(AS_OF)["excluded_counts"]


def test_does_an_export_say_in_a_header_what_the_view_leaves_out(api: Api) -> None:
    for format in ("csv", "ndjson"):
        headers = api.client.get(AS_OF.replace("?", f".{format}?", 1)).headers
        assert "possible=10" in headers["Entente-Excluded-Counts"]
    assert "Entente-Excluded-Counts" not in api.client.get("/v1/memberships.csv?limit=2").headers


def test_does_a_record_say_what_the_view_leaves_out_of_its_lists(api: Api) -> None:
    (record,) = [api.rest(f"/v1/{BRICS}?as_of=1990-06-30&include=memberships")["data"]]
    assert record["memberships"] == []
    assert record["excluded_counts"]["memberships"]["possible"] == 10
    assert "excluded_counts" not in api.rest(f"/v1/{BRICS}?include=memberships")["data"]


def test_is_a_list_that_goes_on_counted_only_on_request(api: Api) -> None:
    path = "/v1/memberships?as_of=2026-02-01&fields=id&limit=2"
    first = api.rest(path)
    assert first["next"]
    assert first["excluded_counts"] is None
    assert api.rest(f"{path}&excluded_counts=true")["excluded_counts"]["possible"] >= 0
    assert "excluded_counts" not in api.rest(f"{path}&after={first['next']}")
    assert "excluded_counts" not in api.rest(f"{path}&excluded_counts=false")


@pytest.mark.parametrize("path", ["/v1/memberships?fields=id", "/v1/memberships?fields=id&revision=1"])
def test_is_nothing_counted_that_no_view_leaves_out(api: Api, path: str) -> None:
    assert "excluded_counts" not in api.rest(path)


@pytest.mark.parametrize(
    ("page", "words"),
    [
        (f"/{BRICS}?as_of=1990-06-30", "10 facts only possible on that day"),
        ("/actors/brazil?as_of=1990-06-30", "only possible on that day"),
        ("/alliances?as_of=1850-01-01", "show what is possible too"),
    ],
)
def test_does_a_page_say_what_its_view_leaves_out(api: Api, page: str, words: str) -> None:
    text = api.client.get(page, headers={"Accept": "text/html"}).text
    assert words in " ".join(text.split())

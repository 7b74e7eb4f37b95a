"""What a client learns that looks for something by a wrong id, or for a name that nothing has."""

from conftest import Api


def test_does_an_id_that_is_another_name_of_a_record_lead_to_it(api: Api) -> None:
    answer = api.client.get("/v1/alliances/sco")
    assert answer.status_code == 404
    assert answer.json()["hint"] == "Did you mean 'alliances/shanghai-cooperation-organisation'?"
    page = api.client.get("/alliances/sco", headers={"Accept": "text/html"})
    assert "/alliances/shanghai-cooperation-organisation" in page.text
    hints = api.client.post("/graphql", json={"query": '{ alliance(id: "alliances/sco") { id } }'}).json()["extensions"]
    assert "alliances/shanghai-cooperation-organisation" in hints["hints"][0]["message"]


def test_is_an_id_with_a_typing_error_still_compared_by_its_spelling(api: Api) -> None:
    assert api.client.get("/v1/actors/chinaa").json()["hint"] == "Did you mean 'actors/china'?"


def test_does_a_search_that_finds_nothing_say_how_it_was_understood_and_what_begins_alike(api: Api) -> None:
    (hint,) = api.client.get("/v1/autocomplete?q=russlabd9").json()["hints"]
    assert hint["field"] == "q"
    assert hint["message"].startswith("No label or name has a word like russlabd9. Names that begin alike: ")
    assert "actors/russia" in hint["message"]


def test_does_a_search_among_the_wrong_kinds_name_the_right_ones(api: Api) -> None:
    (hint,) = api.client.get("/v1/search?q=lavrov&kinds=topic").json()["hints"]
    assert hint["field"] == "kinds"
    assert "person" in hint["message"]


def test_has_a_search_that_finds_something_no_hint(api: Api) -> None:
    assert "hints" not in api.client.get("/v1/search?q=lavrov").json()


def test_is_limit_the_size_of_a_page_of_answers_as_it_is_of_lists(api: Api) -> None:
    for path in ("/v1/search?q=lavrov", "/v1/autocomplete?q=l", "/v1/timeline?of=actors/china"):
        assert api.client.get(f"{path}&limit=2").json() == api.client.get(f"{path}&first=2").json()
    assert len(api.client.get("/v1/timeline.csv?of=actors/china&limit=2").text.splitlines()) == 3
    assert api.client.get("/v1/search?q=lavrov&limit=2&first=3").status_code == 422

"""The pages of the explorer: what they show, in which view, and to whom."""

import asyncio
import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from conftest import BACKENDS, Api, serving
from pages import BROWSER, links, page

from api.access import Role
from api.access.keys import create_key
from api.database import write_engine
from api.releases.create import base_at, create
from web.documents import document, names
from web.drawn.bars import bar
from web.drawn.scale import Scale
from web.words.changes import fields_changed
from web.words.dates import date_in_words, period_in_words

PAGES = [
    "/",
    "/search?q=lavrov",
    "/actors",
    "/actors?q=china&kind=state",
    "/meetings?actor=actors/china",
    "/actors/china",
    "/actors/china?as_of=2024-04-09&certainty=certain",
    "/actors/sergey-lavrov",
    "/alliances/brics?as_of=2024-04-09",
    "/alliances/no-limits-partnership",
    "/meetings/lavrov-wang-beijing-2024-04-09",
    "/meetings/peskov-briefing-2024-04-09",
    "/statements/wang-oppose-hegemonic-behaviour-2024-04-09",
    "/documents/lavrov-beijing-2024-04-09",
    "/publishers/reign",
    "/offices/russia-president?as_of=2010-06-23",
    "/places/beijing",
    "/topics/us-dominance",
    "/memberships/brics--china--1",
    "/timeline?of=actors/china",
    "/network?of=actors/china",
    "/between?a=actors/china&b=actors/russia",
    "/paths?from=actors/dmitry-peskov&to=actors/wang-yi",
    "/data",
    "/changes",
    "/changes?from=0&to=1",
    "/changes?since=2012&until=2012",
    "/stances",
    "/stances?of=actors/china&towards=actors/united-states",
]


# ---- who gets pages


ANYTHING = ("*/*", "", "*; q=.2, */*; q=.2", "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2")
DATA = ("application/json", "text/html;q=0.1, application/json", "application/json, text/plain, */*")


def test_do_browsers_and_clients_that_take_anything_get_pages_and_those_that_prefer_data_a_hint(api: Api) -> None:
    for path in ("/", "/actors/china", "/search?q=xi"):
        for accept in (BROWSER["accept"], *ANYTHING):
            answer = api.client.get(path, headers={"accept": accept})
            assert (answer.status_code, answer.headers["content-type"]) == (200, "text/html; charset=utf-8"), accept
        for accept in DATA:
            answer = api.client.get(path, headers={"accept": accept})
            assert (answer.status_code, answer.headers["content-type"]) == (404, "application/problem+json")
            assert "Accept" in api.client.get(path, headers=BROWSER).headers["vary"]
    data = api.client.get("/actors/china", headers={"accept": DATA[0]})
    assert data.json()["hint"] == "Did you mean '/v1/actors/china'?"


@pytest.mark.parametrize("path", PAGES)
def test_is_a_page_whole_small_and_safe(path: str, api: Api) -> None:
    response = api.client.get(path, headers={**BROWSER, "accept-encoding": "gzip"})
    assert int(response.headers["content-length"]) < 30_000
    assert response.headers["content-security-policy"].startswith("default-src 'self';")
    assert "unsafe-inline" not in response.headers["content-security-policy"]
    assert not re.search(r"\s(on\w+|style)=", response.text), "the policy forbids scripts and styles in attributes"
    found = page(api, path)
    assert found.one("h1").text
    assert found.one("html").attributes["lang"] == "en"
    assert "None" not in found.one("main").text
    assert all(one.attributes.get("href", "/").startswith("/") for one in found.all("link", rel="stylesheet"))
    assert len(found.all("script")) == 1 and not found.one("script").text


def kind_of(link: str) -> tuple[str, ...]:
    """What a link leads to, whichever record it is about: `/actors/{slug}?as_of`, `/v1/meetings.csv?actor`."""
    parts = urlsplit(link)
    first, *others = parts.path.strip("/").split("/")
    steps = [first, others[0], *others[2:]] if first == "v1" and others else [first, *others[1:]]
    return (*steps, str(len(others)), *sorted(parse_qs(parts.query)))


def test_does_every_kind_of_link_lead_somewhere(api: Api) -> None:
    found: dict[tuple[str, ...], set[str]] = {}
    for path in PAGES:
        for link in links(page(api, path).one("main")):
            if link.startswith("/") and not re.match(r"/(query|docs|v1/changes)", link):
                found.setdefault(kind_of(link), set()).add(link)
    for kind, same in found.items():
        for link in sorted(same)[:: max(1, len(same) - 1)][:2]:
            assert api.client.get(link, headers=BROWSER).status_code in (200, 406), (kind, link)


def test_does_a_page_cost_one_statement_and_is_it_kept_by_its_revision(api: Api) -> None:
    api.client.get("/actors/china", headers=BROWSER)
    api.statements.clear()
    first = api.client.get("/actors/china", headers=BROWSER)
    assert len(api.statements) == 1
    again = api.client.get("/actors/china", headers={**BROWSER, "if-none-match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert first.headers["etag"] != api.client.get("/v1/actors/china").headers["etag"]


def test_are_pages_counted_by_their_template_and_answered_to_head(api: Api) -> None:
    answer = api.client.head("/actors/china", headers=BROWSER)
    assert (answer.status_code, answer.content) == (200, b"")
    assert api.client.options("/actors/china").headers["allow"] == "GET, HEAD, OPTIONS"
    assert 'route="/actors/{slug}"' in api.client.get("/metrics").text


# ---- the view


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("", "Everything on record, whenever it held, as it is recorded now."),
        ("?as_of=2024-04-09", "What held on 9 April 2024 (what is likely)."),
        ("?as_of=2024-04&certainty=certain", "What held in April 2024 (only what is certain)."),
        ("?published_until=2024-04-09", "Only what documents published by 9 April 2024 state."),
        ("?revision=1&ranks=best", "As recorded at revision 1; only the best of competing facts."),
        (
            "?according_to=documents/country-codes",
            "Only what Table of country codes and names says, with the dates that it gives.",
        ),
    ],
)
def test_does_a_page_say_its_view_in_words(query: str, words: str, api: Api) -> None:
    found = page(api, f"/actors/china{query}")
    assert found.one("p", role="status").text.removesuffix(" Show everything") == words
    robots = [one.attributes["content"] for one in found.all("meta", name="robots")]
    assert robots == (["noindex,nofollow"] if query else [])


def test_do_links_keep_the_view(api: Api) -> None:
    found = page(api, "/actors/china?as_of=2024-04-09&ranks=best")
    assert "/alliances/brics?as_of=2024-04-09&ranks=best" in links(found)


@pytest.mark.parametrize(
    ("query", "wrong"),
    [
        ("as_of=2024-13", "month 13"),
        ("certainty=sure", "certainty"),
        ("revision=99", "revision"),
        ("knwon_at=2020", ""),
    ],
)
def test_is_a_wrong_view_explained_on_a_page(query: str, wrong: str, api: Api) -> None:
    found = page(api, f"/actors/china?{query}", 422)
    assert wrong in found.one("main").text
    assert found.one("h1").text == api.client.get(f"/v1/actors/china?{query}").json()["title"]


# ---- facts and their sources


def test_does_a_chip_show_where_the_source_says_it(api: Api) -> None:
    found = page(api, "/actors/xi-jinping")
    terms = [
        dict(zip([t.text for t in chip.all("dt")], [d.text for d in chip.all("dd")], strict=True))
        for chip in found.all("details", class_="chip")
    ]
    reported = next(one for one in terms if "Span" in one)
    assert re.fullmatch(r"characters \d+–\d+", reported["Span"])
    assert reported["Copy"] == "altered: its words are not those of the original"
    assert reported["Licence"] == "not stated; not redistributed"


def test_are_readings_that_differ_side_by_side(api: Api) -> None:
    disputed = page(api, "/actors/china").one("section", id="disputed")
    assert [reading.text for reading in disputed.all("li")][2].startswith("contradicts")
    assert "disputed" in page(api, "/actors/china").one("section", id="relations").text


def test_are_the_facts_of_a_page_those_of_its_document(api: Api) -> None:
    found = page(api, "/actors/china?as_of=2024-04-09")
    (address,) = [link for link in links(found.one("details", id="query")) if link.startswith("/query?")]
    parameters = {name: values[0] for name, values in parse_qs(urlsplit(address).query).items()}
    answer = api.graphql(document(parameters["example"]), **json.loads(parameters["variables"]))
    memberships = answer["at"]["record"]["memberships"]["nodes"]
    assert [row.one("th").all("a")[0].text for row in found.one("section", id="alliances").one("tbody").all("tr")] == [
        one["alliance"]["label"] for one in memberships
    ]


def test_do_link_cite_and_download_keep_the_view(api: Api) -> None:
    tools = page(api, "/actors/china?as_of=2024-04-09").one("section", id="tools")
    assert links(tools.one("details", id="link"))[1].endswith("/actors/china?as_of=2024-04-09&revision=1")
    assert tools.one("p", class_="reference").text.startswith("Entente. China. Revision 1. http://")
    downloads = links(tools.one("details", id="download"))
    assert "/v1/memberships.csv?actor=actors/china&as_of=2024-04-09" in downloads
    assert "/v1/meetings?actor=actors/china" in downloads, "meetings are not filtered by a day"
    for path in (*downloads, *links(tools.one("details", id="cite"))):
        assert api.client.get(path).status_code == 200, path


def test_are_the_holders_of_offices_the_latest_first(api: Api) -> None:
    section = page(api, "/actors/russia").one("section", id="holders")
    assert section.one("h2").text.startswith("Offices and their holders")
    presidents = [row for row in section.one("tbody").all("tr") if row.one("th").text == "President of Russia"]
    assert ["2012" in row.all("td")[1].text for row in presidents] == [True, False]


def test_is_a_person_not_called_it(api: Api) -> None:
    assert "its representatives" in page(api, "/actors/china").one("section", id="meetings").text
    assert "The latest first" in page(api, "/actors/sergey-lavrov").one("section", id="meetings").text


def test_has_a_fact_without_dates_no_bar() -> None:
    assert bar(Scale(1990, 2020), None, None, "/memberships/a", "A in B") == ""


# ---- records that are not there


def test_is_a_missing_record_explained_and_the_nearest_linked(api: Api) -> None:
    found = page(api, "/actors/chna", 404)
    assert "There is no record actors/chna here." in found.one("main").text
    assert "/actors/china" in links(found)
    assert page(api, "/nowhere", 404).one("h1").text
    assert api.client.get("/v1/actors/chna", headers=BROWSER).headers["content-type"] == "application/problem+json"


@pytest.fixture(scope="module", params=BACKENDS)
def written(request: pytest.FixtureRequest, address: Callable[[str, str], str]) -> Iterator[Api]:
    """The seeds without two topics: one was retracted, one was merged into another."""
    with serving(request.param, address(request.param, "explorer")) as api:
        engine = write_engine(api.url)
        key = {"authorization": f"Bearer {create_key(engine, 'Editor', Role.editor)}"}
        engine.dispose()
        post = api.client.post
        for slug in ("dykes", "dams"):
            assert post("/v1/topics", json={"id": f"topics/{slug}", "label": slug}, headers=key).status_code == 201
        body = {"into": "topics/dykes", "reason": "The same."}
        assert post("/v1/topics/dams/merge", json=body, headers=key).status_code == 200
        assert post("/v1/topics", json={"id": "topics/moats", "label": "Moats"}, headers=key).status_code == 201
        gone = api.client.delete("/v1/topics/moats?reason=Nobody+speaks+of+moats.", headers={**key, "if-match": "*"})
        assert gone.status_code in (200, 204), gone.text
        yield api


def test_does_the_page_of_a_merged_record_lead_to_the_other_in_the_same_view(written: Api) -> None:
    answer = written.client.get("/topics/dams?ranks=best", headers=BROWSER, follow_redirects=False)
    assert (answer.status_code, answer.headers["location"]) == (308, "/topics/dykes?ranks=best")


def test_does_the_page_of_a_retracted_record_give_the_reason_and_its_history(written: Api) -> None:
    found = page(written, "/topics/moats", 410)
    assert "Nobody speaks of moats." in found.one("main").text
    assert "/v1/topics/moats/history" in links(found)
    assert written.client.get("/v1/topics/moats/history").status_code == 200
    before = page(written, "/topics/moats?revision=5")
    assert before.one("h1").text == "Moats"


def test_does_a_long_list_show_its_first_facts_and_lead_to_the_rest(written: Api) -> None:
    engine = write_engine(written.url)
    key = {"authorization": f"Bearer {create_key(engine, 'Second editor', Role.editor)}"}
    engine.dispose()
    for year in range(1990, 2012):
        body = {"subject_id": "actors/wang-yi", "object_id": "actors/china", "kind": "supports", "since": f"{year}"}
        body |= {"until": f"{year}", "citations": [{"document_id": "documents/country-codes", "page": f"{year}"}]}
        assert written.client.post("/v1/relations", json=body, headers=key).status_code == 201
    first = page(written, "/actors/wang-yi").one("section", id="relations")
    assert len(first.one("tbody").all("tr")) == 20
    (rest,) = [link for link in links(first) if "show=relations" in link]
    more = page(written, rest).one("section", id="relations")
    total = '{actor(id: "actors/wang-yi") {relations {totalCount}}}'
    assert 20 + len(more.one("tbody").all("tr")) == written.graphql(total)["actor"]["relations"]["totalCount"]
    assert "/actors/wang-yi#relations" in links(more)
    assert "Known: tenures" in page(written, "/actors/wang-yi?show=friends", 422).one("main").text


# ---- lists and search


def test_is_a_list_narrowed_by_name_and_kind_and_read_page_by_page(api: Api) -> None:
    found = page(api, "/actors?kind=state&q=united")
    assert [one.all("a")[0].text for one in found.one("ul", class_="results").all("li")] == [
        one["label"] for one in api.rest("/v1/actors?kind=state&q=united&order=label")["data"]
    ]
    assert page(api, "/actors?kind=stat", 422)
    assert "q" in page(api, "/actors?qq=china", 422).one("main").text
    assert page(api, "/meetings?actor=actors/chna", 422)


def test_does_search_find_names_in_any_script(api: Api) -> None:
    assert "/actors/sergey-lavrov" in links(page(api, "/search?q=Лавров").one("main"))
    suggested = api.client.get("/suggest", params={"q": "Лавр"}).json()[0]
    assert (suggested["href"], suggested["label"], suggested["kind"]) == (
        "/actors/sergey-lavrov",
        "Sergey Lavrov",
        "person",
    )
    assert api.client.get("/suggest?q=L").json() == []
    assert page(api, "/search").one("h1").text == "Search"
    assert "fewer words" in page(api, "/search?q=qqqqq").one("main").text


def test_does_search_show_names_in_a_language_and_the_days_of_meetings(api: Api) -> None:
    french = page(api, "/search?q=China&lang=fr").one("ul", class_="results")
    assert french.all("a", lang="fr")[0].text == "Chine"
    assert any(one.all("time") for one in page(api, "/search?q=Wang+Yi").one("ul", class_="results").all("li"))
    assert "lang" in page(api, "/search?q=China&lang=no+language", 422).one("main").text


@pytest.mark.parametrize(("q", "is_near"), [("Lavrov", False), ("Лавр", False), ("习近平", False), ("Lawrow", True)])
def test_does_search_say_when_it_only_found_similar_names(q: str, is_near: bool, api: Api) -> None:
    assert ("No name here is written like this." in page(api, f"/search?q={q}").one("main").text) == is_near


def test_what_do_search_engines_read(api: Api) -> None:
    assert "Sitemap: http://testserver/sitemap.xml" in api.client.get("/robots.txt").text
    maps = re.findall("<loc>http://testserver(.+?)</loc>", api.client.get("/sitemap.xml").text)
    found = [id for path in maps for id in re.findall("<loc>http://testserver/(.+?)</loc>", api.client.get(path).text)]
    assert "actors/china" in found and len(found) == len(set(found)) > 100
    assert api.client.get("/sitemaps/names.xml").status_code == 404
    assert api.client.get("/favicon.ico").headers["content-type"] == "image/svg+xml"


# ---- the timeline


def test_is_a_timeline_read_from_either_end_with_each_event_once(api: Api) -> None:
    path = "/timeline?of=actors/china&of=actors/russia"
    latest, earliest = page(api, path), page(api, f"{path}&order=earliest_first")
    rows = latest.one("table", class_="timeline").one("tbody").all("tr")
    assert rows[0].one("th").text.startswith("Expected visit of Vladimir Putin to China expected")
    assert {"Russia: Vladimir Putin, visitor ;", "China: China, host"} <= {one.text for one in rows[0].all("span")}
    assert "February 2022" in earliest.one("table", class_="timeline").one("tbody").all("tr")[0].all("td")[0].text
    columns = latest.one("svg", class_="density").all("a")
    query = '{timeline(of: ["actors/china", "actors/russia"]) {years {year count}}}'
    years = api.graphql(query)["timeline"]["years"]
    assert [one.attributes["aria-label"] for one in columns] == [f"{one['year']}: {one['count']}" for one in years]
    within = page(api, columns[0].attributes["href"])
    assert len(within.one("table", class_="timeline").one("tbody").all("tr")) < len(rows)


@pytest.mark.parametrize(
    ("query", "status", "words"),
    [
        ("of=actors/chna", 404, "actors/china"),
        ("of=actors/a&of=actors/b&of=actors/c&of=actors/d&of=actors/e", 422, "at most 4"),
        ("of=actors/china&since=2024-13", 422, "month 13"),
        ("of=actors/china&order=up", 422, "UP"),
        ("on=actors/china", 422, "of"),
        ("", 200, "up to four records"),
    ],
)
def test_is_a_wrong_timeline_explained(query: str, status: int, words: str, api: Api) -> None:
    assert words in page(api, f"/timeline?{query}", status).one("main").text


# ---- two actors


def test_what_lies_between_two_actors(api: Api) -> None:
    found = page(api, "/between?a=actors/china&b=actors/russia")
    query = '{dyad(a: "actors/china", b: "actors/russia") {meetingCount alliances {alliance {label}} relations {relation {label}}}}'
    dyad = api.graphql(query)["dyad"]
    assert dyad["meetingCount"] == 1
    assert "1 meeting that both attended" in found.one("main").text
    for name, label in (("alliances", "alliance"), ("relations", "relation")):
        rows = found.one("section", id=name).one("tbody").all("tr")
        assert [row.one("th").all("a")[0].text for row in rows] == [one[label]["label"] for one in dyad[name]]
        assert all(row.all("details", class_="chip") for row in rows)
    assert page(api, "/between?a=actors/china").one("form", class_="view", action="/between")
    assert page(api, "/between?a=actors/china&b=actors/nobody", 404)


# ---- networks and paths


def test_does_a_network_list_the_sources_of_its_ties_and_draw_the_same(api: Api) -> None:
    found = page(api, "/network?of=actors/china&kinds=meeting")
    rows = found.all("table")[0].one("tbody").all("tr")
    query = '{network(of: "actors/china", kinds: [MEETING]) {nodes {ties record {label}}}}'
    neighbours = api.graphql(query)["network"]["nodes"]
    assert [row.one("th").all("a")[0].text for row in rows] == [one["record"]["label"] for one in neighbours]
    assert all(row.all("details", class_="chip") for row in rows)
    picture = found.one("svg", class_="network")
    named = [one.attributes["aria-label"] for one in picture.all("a")]
    assert f"{neighbours[0]['ties']} ties of China with {neighbours[0]['record']['label']}" in named
    tie = next(link for link in links(picture) if link.startswith("/paths"))
    assert "from=actors/china" in tie and "kinds=meeting" in tie
    assert page(api, tie).all("table")[0].one("tbody").all("tr")


def test_is_a_path_shown_tie_by_tie(api: Api) -> None:
    found = page(api, "/paths?from=actors/dmitry-peskov&to=actors/wang-yi")
    first = found.all("table")[0].one("tbody").all("tr")
    assert [row.one("th").text for row in first] == ["Dmitry Peskov – Sergey Lavrov", "Sergey Lavrov – Wang Yi"]
    assert all(row.all("details", class_="chip") for row in first)
    assert page(api, "/paths?from=actors/dmitry-peskov&to=actors/nobody", 404)
    assert page(api, "/paths?from=actors/dmitry-peskov").one("form", class_="view", action="/paths")
    assert page(api, "/network?of=actors/chna", 404)
    assert "MEATING" in page(api, "/network?of=actors/china&kinds=meating", 422).one("main").text


# ---- stances


def test_who_takes_which_stance_towards_whom(api: Api) -> None:
    found = page(api, "/stances?of=actors/china&of=actors/russia")
    question = """{stances(speakers: ["actors/china", "actors/russia"], first: 200) {
      nodes {total oppose speaker {label} target {label recordKind}}}}"""
    cells = [one for one in api.graphql(question)["stances"]["nodes"] if one["target"]["recordKind"] == "ACTOR"]
    rows = found.one("table").one("tbody").all("tr")
    assert [[link.text for link in row.all("a")] for row in rows] == [
        [one["speaker"]["label"], one["target"]["label"], f"{one['total']} statement{'s' * (one['total'] > 1)}"]
        for one in cells
    ]
    drawn = [one.attributes["aria-label"] for one in found.one("svg", class_="matrix").all("a")]
    assert "China towards United States: 2 statements (oppose 2)" in drawn
    assert len([name for name in drawn if " towards " in name]) == len(cells)
    assert set(links(found.one("table"))) >= set(links(found.one("svg", class_="matrix")))


def test_does_a_cell_lead_to_the_statements_behind_it_with_their_sources(api: Api) -> None:
    found = page(api, "/stances")
    (cell,) = {link for link in links(found) if "of=actors/china&towards=actors/united-states" in link}
    rows = page(api, cell).one("table").one("tbody").all("tr")
    assert len(rows) == 2
    assert all("opposes United States , without naming it" in row.text for row in rows)
    assert all(row.all("details", class_="chip") for row in rows)
    listed = page(api, "/statements?actor=actors/china&about=actors/united-states").one("ul", class_="results")
    assert sorted(one.all("a")[0].text for one in listed.all("li")) == sorted(row.all("a")[0].text for row in rows)


def test_are_stances_limited_to_a_period_a_speaker_and_a_kind_of_record(api: Api) -> None:
    path = "/stances?of=actors/sergey-lavrov&by=speaker"
    assert all("Sergey Lavrov" in row.text for row in page(api, path).one("table").one("tbody").all("tr"))
    assert "United States" not in page(api, "/stances?of=actors/china&until=2023").one("main").one("table").text
    assert "topic" in page(api, "/stances?about=topics").one("table").text
    for path in ("/stances?until=1700", "/stances?published_until=1700"):
        assert "No statement here" in page(api, path).one("main").text
    both = page(api, "/stances?of=actors/china&of=actors/russia&towards=actors/china&towards=actors/russia")
    assert both.one("h1").text == "Stances of China , Russia towards China , Russia"
    assert page(api, "/stances?of=actors/chna", 404)
    assert "topics" in page(api, "/stances?about=topic", 422).one("main").text
    assert page(api, "/stances?by=nobody", 422)


# ---- what changed


def test_what_were_the_latest_revisions_and_what_did_each_change(written: Api) -> None:
    rows = page(written, "/changes").one("table").one("tbody").all("tr")
    latest = written.graphql("{revision}")["revision"]
    assert rows[0].one("th").text == str(latest)
    changes = written.client.get(f"/v1/changes?after={latest - 1}").json()["data"]
    assert rows[0].all("td")[2].text == str(len(changes))
    (opened,) = links(rows[0])
    assert opened == f"/changes?from={latest - 1}&to={latest}"
    assert f"Revision {latest}" in page(written, opened).all("h2")[0].text
    assert page(written, "/changes?to=1").one("table").one("tbody").one("th").text == "1"


def test_which_records_were_added_removed_and_merged_between_two_revisions(written: Api) -> None:
    last = written.client.get("/v1/topics/moats/history").json()["data"][0]["revision"]
    found = page(written, f"/changes?from=1&to={last}&kind=topic")
    rows = {
        (row.all("td")[0].text, row.one("th").text.split(" topic")[0])
        for table in found.all("table")
        for row in table.one("tbody").all("tr")
    }
    assert rows >= {("Added", "dykes"), ("Merged", "dams"), ("Added", "Moats"), ("Removed", "Moats")}
    assert "/topics/dykes" in links(found) and "/topics/moats" not in links(found)
    assert "/v1/topics/moats/history" in links(found) and "/changes?touching=topics/moats" in links(found)
    assert len(page(written, "/changes?touching=topics/moats").all("table")) == 2
    assert "Nothing of the kind" in page(written, f"/changes?from={last}&kind=place").one("main").text


def test_are_many_changes_read_page_by_page_down_to_the_first(api: Api) -> None:
    path, positions = "/changes?from=0&kind=actor", []
    while path:
        found = page(api, path)
        positions += [link for link in links(found.one("main")) if link.startswith("/changes?touching=")]
        path = next((one.attributes["href"] for one in found.all("a", rel="next")), "")
    actors = api.graphql("{actors {totalCount}}")["actors"]["totalCount"]
    assert len(positions) == len(set(positions)) == actors


def test_which_facts_began_or_ended_between_two_days(api: Api) -> None:
    found = page(api, "/changes?since=2012-01-01&until=2012-12-31").one("section", id="tenuresBegan")
    assert [row.one("th").text for row in found.one("tbody").all("tr")] == [
        "Vladimir Putin as President of Russia",
        "Xi Jinping as Top leader of China",
    ]
    assert all(row.all("details", class_="chip") for row in found.one("tbody").all("tr"))
    shown = page(api, "/changes?since=2012-01-01&until=2012-12-31&show=tenuresBegan")
    assert not shown.all("section", id="membershipsBegan")
    assert "No fact on record" in page(api, "/changes?until=0900").one("main").text


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("from=99999", "from: 99999 does not exist yet"),
        ("to=yesterday", "to: 'yesterday'"),
        ("from=12345678901", "is no revision"),
        ("from=1&to=0", "from: revision 1 is after revision 0"),
        ("kind=actr", "ACTR"),
        ("touching=actors/chna", "actors/china"),
        ("since=2012&until=2011", "until: 2011 is before 2012"),
        ("since=2012-13", "month 13"),
        ("since=2012&show=friends", "tenuresBegan"),
        ("before=x", "before"),
    ],
)
def test_is_a_wrong_question_for_changes_explained(query: str, words: str, api: Api) -> None:
    assert words in page(api, f"/changes?{query}", 422).one("main").text


@pytest.mark.parametrize(
    ("change", "fields"),
    [
        ({"action": "CREATED", "patch": {"label": "A"}, "reverse": None}, []),
        (
            {"action": "CHANGED", "patch": {"label": "B", "since": "2012-05"}, "reverse": {"label": "A"}},
            [("Label", "A", "B"), ("Since", "nothing", "May 2012")],
        ),
        ({"action": "CHANGED", "patch": {"disputed": True}, "reverse": None}, [("Disputed", "nothing", "yes")]),
    ],
)
def test_how_is_a_change_written_for_people(change: dict[str, Any], fields: list[tuple[str, str, str]]) -> None:
    assert fields_changed(change) == fields


# ---- data and downloads


def test_does_the_page_of_data_count_every_collection_and_link_every_download(api: Api) -> None:
    found = page(api, "/data")
    rows = {row.one("th").text.split()[0].lower(): row for row in found.one("section", id="collections").all("tr")[1:]}
    index = api.rest("/v1")["collections"]
    assert set(rows) == set(index)
    for name, entry in index.items():
        assert {entry[format] for format in ("href", "csv", "ndjson", "ics", "atom") if format in entry} == set(
            links(rows[name])
        )
    counts = api.graphql("{" + " ".join(f"{name} {{totalCount}}" for name in rows) + "}")
    for name, row in rows.items():
        assert row.all("td")[0].text == f"{counts[name]['totalCount']:,}"
    assert {"/v1/export.zip", "/v1/export.ndjson", "/v1/changes", "/docs", "/query", "/schema.graphql"} <= set(
        links(found)
    )


def test_has_every_document_its_licence_its_claims_and_what_it_covers(api: Api) -> None:
    found = page(api, "/data").one("section", id="terms")
    rows = {row.all("a")[0].text: row.text for row in found.all("tr") if row.all("a")}
    query = "{documents(first: 100) {nodes {label licence claims {totalCount} coverages {nodes {scope}}}}}"
    documents = api.graphql(query)["documents"]["nodes"]
    assert set(rows) == {one["label"] for one in documents}
    for one in documents:
        words = [one["licence"] or "not stated", f"{one['claims']['totalCount']:,} claim"]
        words += [coverage["scope"] for coverage in one["coverages"]["nodes"] if coverage["scope"]]
        assert all(word in rows[one["label"]] for word in words), rows[one["label"]]


def test_does_the_page_of_data_lead_to_the_past_and_name_new_releases(written: Api, tmp_path: Path) -> None:
    past = links(page(written, "/data?revision=1"))
    assert {"/v1/export.zip?revision=1", "/v1/actors.csv?revision=1"} <= set(past)
    before = written.client.get("/data", headers=BROWSER)
    assert "No revision has been named" in page(written, "/data").one("main").text
    asyncio.run(_named_release(written.url, tmp_path))
    after = written.client.get("/data", headers={**BROWSER, "if-none-match": before.headers["etag"]})
    assert (after.status_code, "/v1/releases/2024-04" in after.text) == (200, True)


async def _named_release(url: str, directory: Path) -> None:
    async with base_at(url, directory) as base:
        await create(base, "2024-04", 1)


# ---- languages


@pytest.mark.parametrize(
    ("path", "names"),
    [
        ("/alliances/brics", {"Chine", "Brésil"}),
        ("/actors/china", {"Chine"}),
        ("/actors?q=China", {"Chine"}),
        ("/timeline?of=actors/china", {"Chine"}),
        ("/between?a=actors/china&b=actors/russia", {"Chine", "Fédération de Russie"}),
        ("/network?of=actors/china", {"Chine", "Fédération de Russie"}),
        ("/paths?from=actors/china&to=actors/russia", {"Chine", "Fédération de Russie"}),
        ("/stances", {"Chine"}),
        ("/changes?touching=actors/china&kind=actor", {"Chine"}),
        ("/meetings/lavrov-wang-beijing-2024-04-09", {"Chine"}),
    ],
)
def test_are_names_in_the_language_of_the_address(path: str, names: set[str], api: Api) -> None:
    found = page(api, f"{path}{'&' if '?' in path else '?'}lang=fr").one("main")
    for name in names:
        assert name in found.text
    assert "Names in French where the base has one, in English otherwise" in found.text
    assert {one.text for one in found.walk() if one.attributes.get("lang") == "fr"} & names or "changes" in path


def test_is_the_name_in_a_language_that_of_search(api: Api) -> None:
    search = '{search(q: "%s", lang: "ru", first: 1) {nodes {label labelLanguage}}}'
    for name in ("China", "Russia", "India", "Brazil"):
        hit = api.graphql(search % name)["search"]["nodes"][0]
        heading = page(api, f"/actors/{name.lower()}?lang=ru").one("h1")
        assert (heading.text, heading.attributes["lang"]) == (hit["label"], hit["labelLanguage"])


def test_do_links_and_forms_keep_the_language_but_those_of_the_api(api: Api) -> None:
    found = page(api, "/alliances/brics?lang=fr&ranks=best")
    inside = [link for link in links(found) if link.startswith("/")]
    assert all(("lang=fr" in link) != bool(re.match("/(v1|query|docs|schema)", link)) for link in inside), inside
    assert all(len(form.all("input", name="lang") + form.all("select", name="lang")) == 1 for form in found.all("form"))
    assert "lang=fr" in found.one("details", id="link").all("a")[1].attributes["href"]


def test_is_english_the_language_without_a_name_and_a_wrong_one_explained(api: Api) -> None:
    english = page(api, "/actors/china?lang=en")
    assert english.one("h1").text == "China" and "Names in English" not in english.one("main").text
    assert page(api, "/actors/sergey-lavrov?lang=sw").one("h1").text == "Sergey Lavrov"
    assert "the language sw" in page(api, "/actors/sergey-lavrov?lang=sw").one("main").text
    assert "lang: 'no language'" in page(api, "/actors/china?lang=no%20language", 422).one("main").text


def test_do_other_pages_lead_to_stances_changes_and_data(api: Api) -> None:
    latest = api.graphql("{revision}")["revision"]
    home = set(links(page(api, "/")))
    assert {"/stances", "/changes", "/data", f"/changes?from={latest - 1}&to={latest}"} <= home
    china = set(links(page(api, "/actors/china")))
    assert {"/stances?of=actors/china", "/stances?towards=actors/china", "/changes?touching=actors/china"} <= china
    assert "/stances?of=actors/xi-jinping&by=speaker" in links(page(api, "/actors/xi-jinping"))


# ---- the query page


def test_does_the_query_page_open_any_document(api: Api) -> None:
    found = page(
        api, "/query?query=%7B%20actor(id%3A%20%22actors%2Fchina%22)%20%7B%0A%20%20label%20%7D%20%7D&variables=%7B%7D"
    )
    assert found.one("textarea", id="query").children == ['{ actor(id: "actors/china") {\n  label } }']
    form = found.one("form", method="get", data_graphql="/graphql")
    assert form.attributes["action"] == "/graphql", "it runs without scripts"
    assert page(api, "/query?query=%3C/textarea%3E%3Cscript%3E").one("textarea", id="query").children == [
        "</textarea><script>"
    ]
    assert page(api, "/query?example=actr", 422)
    examples = links(found.one("ul", id="examples"))
    assert "/query?example=alliance" in examples
    for link in examples:
        opened, name = page(api, link), link.partition("=")[2]
        assert opened.one("textarea", id="query").children == [document(name)]
        variables = json.loads(opened.one("textarea", id="variables").text)
        api.graphql(document(name), **variables)


def test_is_the_schema_of_the_query_page_that_of_the_sdl(api: Api) -> None:
    index = api.client.get("/query/schema.json").json()
    assert index["Actor"]["fields"]["memberships"][0] == "MembershipConnection!"
    assert index["Query"]["fields"]["actor"][2] == {"id": "ID!"}
    assert "STATE" in index["ActorKind"]["values"]
    sdl = api.client.get("/schema.graphql").text
    assert all(f"type {name} " in sdl or f"{name}" in sdl for name in index)
    assert api.client.get("/query/actor.graphql").text == document("actor")
    assert api.client.get("/query/actr.graphql").status_code == 404


# ---- files and documents


def test_are_static_files_kept_for_ever_only_in_their_version(api: Api) -> None:
    style = page(api, "/").one("link", rel="stylesheet").attributes["href"]
    assert "immutable" in api.client.get(style).headers["cache-control"]
    assert "immutable" not in api.client.get(style.partition("?")[0]).headers["cache-control"]
    for path in ("/assets/nothing.css", "/assets/..%2frender.py", "/assets/explorer"):
        assert api.client.get(path).status_code == 404, path


@pytest.mark.parametrize("name", names())
def test_is_every_document_valid_and_described(name: str, api: Api) -> None:
    assert document(name).startswith("# ")
    errors = api.client.post("/graphql", json={"query": document(name)}).json().get("errors", ())
    needed = ("to be provided", "operation", "is required")
    assert all(any(words in error["message"] for words in needed) for error in errors), errors


# ---- words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2024-04-09", "9 April 2024"),
        ("2024-04", "April 2024"),
        ("2024", "2024"),
        ("0962", "962"),
        ("2022-02~", "about February 2022"),
        ("2024-05?", "May 2024 (uncertain)"),
        ("1949%", "about 1949 (uncertain)"),
        ("192X", "the 1920s"),
        ("2024-22", "summer 2024"),
        ("2024-04-XX", "a day in April 2024"),
        ("1949-04-04/1949-08-24", "between 4 April 1949 and 24 August 1949"),
        ("/2024-04-09", "by 9 April 2024"),
        ("2024-04-09/", "9 April 2024 or later"),
        ("2012/..", "since 2012"),
        (None, "date not known"),
    ],
)
def test_how_is_a_date_written_for_people(text: str | None, words: str) -> None:
    assert date_in_words(text) == words


@pytest.mark.parametrize(
    ("since", "until", "words"),
    [
        ("2000-05-07", "2008-05-07", "7 May 2000 – 7 May 2008"),
        ("2012-11-15", "2024-04-09/", "since 15 November 2012, at least until 9 April 2024"),
        ("2012", "..", "since 2012, still so"),
        ("/2024-04-09", "2024-04-09/", "attested on 9 April 2024"),
        ("/2020", "2024/", "attested from 2020 to 2024"),
        ("1949-04/1949-08", None, "began between April 1949 and August 1949, end not known"),
        (None, "1991", "beginning not known, until 1991"),
        (None, None, "dates not known"),
    ],
)
def test_how_is_a_period_written_for_people(since: str | None, until: str | None, words: str) -> None:
    assert period_in_words(since and {"text": since}, until and {"text": until}) == words

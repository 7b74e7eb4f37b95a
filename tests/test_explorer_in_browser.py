"""The explorer in Chromium: keyboard, sources, accessibility, and what it loads.

Needs the extra `browser` and Chromium; skipped with a notice where either is missing.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from conftest import Api
from live_server import running_server

CHROMIUM = Path("/usr/bin/chromium")
playwright = pytest.importorskip(
    "playwright.sync_api", reason="install the extra `browser` to run the explorer's pages"
)
axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="install the extra `browser`")
pytestmark = [
    pytest.mark.skipif(not CHROMIUM.exists(), reason=f"{CHROMIUM} is missing"),
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
]
PAGES = (
    "/",
    "/actors/china",
    "/alliances/brics?as_of=2024-04-09",
    "/meetings/lavrov-wang-beijing-2024-04-09",
    "/statements/wang-oppose-hegemonic-behaviour-2024-04-09",
    "/documents/lavrov-beijing-2024-04-09",
    "/publishers/world-factbook",
    "/offices/russia-president",
    "/places/beijing",
    "/topics/us-dominance",
    "/memberships/brics--china--1",
    "/quotations/lavrov-no-place-for-hegemony-2024-04-09--lavrov-beijing-2024-04-09--1",
    "/timeline?of=actors/china&of=actors/russia",
    "/network?of=actors/china",
    "/between?a=actors/china&b=actors/russia",
    "/paths?from=actors/dmitry-peskov&to=actors/wang-yi",
    "/stances",
    "/stances?of=actors/china&towards=actors/united-states",
    "/changes",
    "/changes?from=0&to=1",
    "/changes?since=2012&until=2012",
    "/data",
    "/search?q=lavrov",
    "/actors",
    "/meetings?actor=actors/china",
)
"""One page of each kind that shows an answer, and so offers its query."""

OTHERS = (
    "/query?example=actor",
    "/search",
    "/network",
    "/paths",
    "/actors/chna",
    "/actors/china?as_of=2024-13",
    "/docs",
    "/docs/actors",
    "/docs/timeline",
    "/docs/resolve",
    "/docs/errors",
    "/problems/not-found",
)
"""Pages that show none: forms without values, and errors."""

NOT_LOADED = "Failed to load resource: the server responded with a status of 4"
OPEN = (
    "document.querySelectorAll('details').forEach((one, i) => { one.open = i < 12 || !!one.closest('.tools, .view') })"
)
"""Opens the first sources of a page, and everything that is not a source."""


@pytest.fixture(scope="module")
def site(both: dict[str, Api]) -> Iterator[str]:
    """The address of a server over the seeds."""
    with running_server(both["sqlite"].url, rate_anonymous="off", rate_rows="off") as host:
        yield f"http://{host}"


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with playwright.sync_playwright() as running:
        arguments = ["--no-sandbox", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"]
        chromium = running.chromium.launch(executable_path=str(CHROMIUM), args=arguments)
        yield chromium
        chromium.close()


@contextmanager
def opened(browser: Any, **options: Any) -> Iterator[Any]:
    """A new window, which may ask no other host, and whose console must stay empty.

    Violations of the policy and errors of scripts are written there, and so is the status of pages that are errors.
    """
    context = browser.new_context(**options)
    context.set_default_timeout(15_000)
    window = context.new_page()
    messages: list[str] = []
    hosts: set[str | None] = set()
    window.on("console", lambda message: messages.append(message.text))
    window.on("pageerror", lambda error: messages.append(str(error)))
    window.on("request", lambda request: hosts.add(urlsplit(request.url).hostname))
    yield window
    context.close()
    assert [text for text in messages if not text.startswith(NOT_LOADED)] == []
    assert hosts <= {"127.0.0.1"}


def labels(window: Any) -> set[str]:
    """The labels of the records that a page lists."""
    rows = window.locator("main th[scope=row] > a:not(.when):not(.more), main .results > li > a:not(.more)")
    return {label.removeprefix("Revision ") for label in rows.all_text_contents()}


def test_are_suggestions_chosen_with_the_keyboard(browser: Any, site: str) -> None:
    with opened(browser) as window:
        window.goto(f"{site}/")
        window.locator("#q").press_sequentially("Лавр")
        window.wait_for_selector("[role=option]")
        window.keyboard.press("ArrowDown")
        assert window.get_attribute("#q", "aria-activedescendant") == "suggestion-0"
        window.keyboard.press("Enter")
        window.wait_for_url("**/actors/sergey-lavrov")
        assert window.inner_text("h1") == "Sergey Lavrov"


def test_does_a_source_open_to_its_span_without_scripts(browser: Any, site: str) -> None:
    with opened(browser, java_script_enabled=False) as window:
        window.goto(f"{site}/actors/sergey-lavrov")
        chip = window.locator(".chip", has=window.locator("dt", has_text="Span")).first
        assert not chip.locator("dl").is_visible()
        chip.locator("summary").click()
        span = chip.get_by_text("characters").inner_text()
        chip.get_by_text("characters").click()
        assert "/citations/" in window.url
        assert all(number in window.inner_text("main") for number in span.removeprefix("characters ").split("–"))


def test_do_members_change_with_the_day_in_the_address(browser: Any, site: str) -> None:
    with opened(browser, java_script_enabled=False) as window:
        window.goto(f"{site}/alliances/brics")
        before = window.inner_text("#members .count")
        window.fill("[name=as_of]", "2024-04-09")
        window.select_option("[name=certainty]", "certain")
        window.click(".view button")
        assert "as_of=2024-04-09" in window.url and "certainty=certain" in window.url
        assert (before, window.inner_text("#members .count")) == ("10", "5")
        assert "9 April 2024" in window.inner_text("#members h2")


def test_is_the_timeline_read_from_both_ends_without_scripts(browser: Any, site: str) -> None:
    with opened(browser, java_script_enabled=False) as window:
        window.goto(f"{site}/timeline?of=actors/china&of=actors/russia")
        assert window.inner_text(".timeline tbody tr:first-child td") == "May 2024 (uncertain)"
        window.click("text=Read it from the earliest")
        assert "2022" in window.inner_text(".timeline tbody tr:first-child td")
        window.locator("svg.density a").last.click()
        assert "since=2024" in window.url


def test_does_the_query_page_run_complete_search_and_share(browser: Any, site: str) -> None:
    with opened(browser) as window:
        window.goto(f"{site}/query?example=actor")
        window.get_by_role("button", name="Run").click()
        playwright.expect(window.locator("#answer")).to_contain_text('"label": "China"')
        window.fill("#query", "")
        window.locator("#query").press_sequentially('{ actor(id: "actors/china") { lab')
        window.wait_for_selector("#completions [role=option]")
        window.keyboard.press("ArrowDown")
        window.keyboard.press("Enter")
        window.keyboard.type(" } }")
        assert window.input_value("#query") == '{ actor(id: "actors/china") { label } }'
        window.fill("#variables", "{}")
        window.keyboard.press("Control+Enter")
        playwright.expect(window.locator("#answer")).not_to_contain_text("citations")
        window.click("#schema summary")
        window.fill("#find", "Meeting")
        window.wait_for_selector("#types details")
        window.get_by_role("button", name="Share").click()
        window.wait_for_url("**/query?query=*")
        window.reload()
        assert window.input_value("#query") == '{ actor(id: "actors/china") { label } }'
        window.click("#history summary")
        assert window.locator("#history li").count() == 2


def test_does_an_edge_of_a_network_list_its_sources_without_scripts(browser: Any, site: str) -> None:
    with opened(browser, java_script_enabled=False) as window:
        window.goto(f"{site}/network?of=actors/sergey-lavrov&kinds=meeting")
        window.locator("svg a[aria-label$='of Sergey Lavrov with Wang Yi']").focus()
        window.keyboard.press("Enter")
        window.wait_for_url("**/paths?**")
        assert window.inner_text("h1") == "Paths from Sergey Lavrov to Wang Yi"
        hop = window.locator("tbody tr", has_text="Sergey Lavrov – Wang Yi").first
        assert "Talks of Sergey Lavrov and Wang Yi" in hop.inner_text()
        hop.locator(".chip summary").first.click()
        assert "characters" in hop.inner_text()


def test_does_the_query_of_each_page_return_its_facts_without_scripts(browser: Any, site: str) -> None:
    with opened(browser, java_script_enabled=False) as window:
        for path in PAGES:
            window.goto(f"{site}{path}")
            shown = labels(window)
            assert shown or path.startswith(("/quotations", "/memberships")), path
            window.click("#query summary")
            window.click("text=open it in the query page")
            with window.expect_navigation() as navigation:
                window.get_by_role("button", name="Run").click()
            answer = navigation.value.json()
            assert "errors" not in answer, path
            assert shown <= set(texts(answer)), path


def texts(value: Any) -> Iterator[str]:
    """Every text and every number in an answer, as a page shows it."""
    if isinstance(value, str | int):
        yield str(value)
    elif isinstance(value, list | dict):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from texts(inner)


def test_do_the_rules_of_accessibility_hold_on_every_page_in_light_and_dark(browser: Any, site: str) -> None:
    """Only colours differ in the dark.  What opens is open, because rules skip what is hidden."""
    with opened(browser) as window:
        for path in PAGES + OTHERS:
            window.emulate_media(color_scheme="light")
            window.goto(f"{site}{path}")
            window.evaluate(OPEN)
            light = axe.Axe().run(window, options={"resultTypes": ["violations"]}).response["violations"]
            window.emulate_media(color_scheme="dark")
            dark = window.evaluate("axe.run({runOnly: ['color-contrast'], resultTypes: ['violations']})")["violations"]
            found = [(rule["id"], [node["html"] for node in rule["nodes"]][:3]) for rule in [*light, *dark]]
            assert found == [], path


def test_does_every_page_fit_narrow_screens_with_few_requests(browser: Any, site: str) -> None:
    with opened(browser, viewport={"width": 320, "height": 800}) as window:
        requests: list[str] = []
        window.on("request", lambda request: requests.append(request.url))
        for path in PAGES + OTHERS:
            requests.clear()
            window.goto(f"{site}{path}", wait_until="load")
            assert window.evaluate("document.documentElement.scrollWidth") <= 320, path
            window.evaluate(OPEN)
            assert window.evaluate("document.documentElement.scrollWidth") <= 320, path
            assert len(requests) <= 6, requests


SHAPES = ("rect", "circle:not(.center, .none)", "path", "line:not(.grid line, .as-of)")
MARKS = ", ".join(f"svg:not([aria-hidden]) {shape}:not(a {shape})" for shape in SHAPES)
"""Shapes outside of links.  What a page is about, the lines of a grid and the place of nothing are no marks."""

LINKS = "(all) => all.map((one) => one.getAttribute('href'))"


def test_is_every_mark_in_a_picture_a_link_with_a_name_and_in_a_table(browser: Any, site: str) -> None:
    with opened(browser) as window:
        drawn = set()
        for path in PAGES:
            window.goto(f"{site}{path}")
            assert window.locator(MARKS).count() == 0, path
            assert window.locator("svg a:not([aria-label])").count() == 0, path
            marked = set(window.eval_on_selector_all("svg a", LINKS))
            assert marked <= set(window.eval_on_selector_all("table a:not(svg a)", LINKS)), path
            drawn |= {path.split("/")[1].partition("?")[0]} if marked else set()
        assert drawn >= {"actors", "alliances", "offices", "timeline", "network", "stances"}

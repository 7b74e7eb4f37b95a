"""The explorer in Chromium: keyboard, sources, accessibility, and what it loads.

Needs the extra `browser` and Chromium; skipped with a notice where either is missing.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

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
    "/memberships/brics--china--1",
    "/timeline?of=actors/china&of=actors/russia",
    "/network?of=actors/china",
    "/between?a=actors/china&b=actors/russia",
    "/paths?from=actors/dmitry-peskov&to=actors/wang-yi",
    "/query?example=actor",
    "/search?q=lavrov",
    "/actors",
    "/actors/chna",
    "/docs",
    "/docs/actors",
    "/docs/timeline",
    "/docs/resolve",
    "/docs/errors",
    "/problems/not-found",
)


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
    """A new window, whose console must stay empty: violations of the policy and failed requests are written there."""
    context = browser.new_context(**options)
    window = context.new_page()
    messages: list[str] = []
    window.on("console", lambda message: messages.append(message.text))
    window.on("pageerror", lambda error: messages.append(str(error)))
    yield window
    context.close()
    assert [text for text in messages if "404" not in text] == []


def test_are_suggestions_chosen_with_the_keyboard_and_do_sources_open(browser: Any, site: str) -> None:
    with opened(browser) as window:
        hosts: set[str] = set()
        window.on("request", lambda request: hosts.add(request.url.split("/")[2]))
        window.goto(f"{site}/")
        window.locator("#q").press_sequentially("Лавр")
        window.wait_for_selector("[role=option]")
        window.keyboard.press("ArrowDown")
        assert window.get_attribute("#q", "aria-activedescendant") == "suggestion-0"
        window.keyboard.press("Enter")
        window.wait_for_url("**/actors/sergey-lavrov")
        assert window.inner_text("h1") == "Sergey Lavrov"
        chip = window.locator(".chip", has=window.locator("dt", has_text="Span")).first
        chip.locator("summary").click()
        assert "characters" in chip.inner_text()
        assert hosts == {site.removeprefix("http://")}


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


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_do_the_rules_of_accessibility_hold_on_every_page(scheme: str, browser: Any, site: str) -> None:
    with opened(browser, color_scheme=scheme) as window:
        for path in PAGES:
            window.goto(f"{site}{path}")
            found = axe.Axe().run(window).response["violations"]
            assert [(rule["id"], [node["html"] for node in rule["nodes"]][:3]) for rule in found] == [], path


def test_does_every_page_fit_narrow_screens_with_few_requests(browser: Any, site: str) -> None:
    with opened(browser, viewport={"width": 320, "height": 800}) as window:
        requests: list[str] = []
        window.on("request", lambda request: requests.append(request.url))
        for path in PAGES:
            requests.clear()
            window.goto(f"{site}{path}", wait_until="networkidle")
            assert window.evaluate("document.documentElement.scrollWidth") <= 320, path
            assert len(requests) <= 6, requests


def test_is_every_mark_in_a_picture_a_link_with_a_name(browser: Any, site: str) -> None:
    with opened(browser) as window:
        for path in (
            "/alliances/brics",
            "/actors/china",
            "/timeline?of=actors/china",
            "/offices/russia-president",
            "/network?of=actors/china",
        ):
            window.goto(f"{site}{path}")
            assert window.locator("svg [class=sure], svg [class=maybe], svg .node").count() > 0, path
            assert window.locator("svg rect:not(a rect)").count() == 0, path
            assert window.locator("svg a:not([aria-label])").count() == 0, path

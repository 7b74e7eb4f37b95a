"""Take the pictures in docs/explorer/: every page of the explorer in a wide, light and in a narrow, dark window.

Usage: python .ci/screenshots.py ADDRESS, of a server over the world seed.  Needs the extra `browser` and Chromium.
"""

import sys
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

TARGET = Path(__file__).parent.parent / "docs/explorer"
PAGES = {
    "home": "/",
    "actor": "/actors/sergey-lavrov",
    "alliance": "/alliances/brics?as_of=2024-04-09",
    "meeting": "/meetings/lavrov-wang-beijing-2024-04-09",
    "statement": "/statements/wang-oppose-hegemonic-behaviour-2024-04-09",
    "document": "/documents/lavrov-beijing-2024-04-09",
    "publisher": "/publishers/world-factbook",
    "office": "/offices/russia-president",
    "fact": "/memberships/brics--china--1",
    "timeline": "/timeline?of=actors/china&of=actors/russia",
    "network": "/network?of=actors/china",
    "paths": "/paths?from=actors/dmitry-peskov&to=actors/wang-yi",
    "between": "/between?a=actors/china&b=actors/russia",
    "stances": "/stances",
    "changes": "/changes?since=2022&until=2024",
    "data": "/data",
    "query": "/query?example=alliance",
    "search": "/search?q=putin",
    "list": "/meetings",
    "guide": "/docs",
    "reference": "/docs/actors",
    "question": "/docs/timeline",
    "errors": "/docs/errors",
    "problem": "/problems/not-found",
}
WINDOWS = {"wide": (1100, 820, "light"), "narrow": (400, 820, "dark")}


def main(address: str) -> None:
    """Take every picture."""
    with sync_playwright() as running:
        browser = running.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        for name, (width, height, scheme) in WINDOWS.items():
            take(browser, address, name, width, height, scheme)
        browser.close()


def take(browser: Browser, address: str, name: str, width: int, height: int, scheme: str) -> None:
    """Take the pictures in one window."""
    context = browser.new_context(viewport={"width": width, "height": height}, color_scheme=scheme)  # type: ignore[arg-type]
    window = context.new_page()
    for page, path in PAGES.items():
        response = window.goto(address + path)
        if not response or not response.ok:
            sys.exit(f"{path} is not shown: {response and response.status}")
        window.screenshot(path=TARGET / f"{page}-{name}.jpg", type="jpeg", quality=55)
    context.close()


if __name__ == "__main__":
    main(sys.argv[1].rstrip("/"))

"""The API while pages are read, in turns with the API alone."""

from itertools import cycle
from threading import Event, Thread
from time import monotonic

from bench.pages.browser import Browser

API = ("/v1/{id}", "/v1/meetings?order=-start", "/v1/statements?speaker={id}", "/v1/timeline?of={id}&first=20")


def api_addresses(actors: list[str]) -> list[str]:
    """What clients ask the API for: records, lists, and timelines."""
    return [path.format(id=id.lstrip("/")) for id in actors for path in API]


def api_turn(port: int, addresses: list[str], seconds: float, pages: list[str], rate: float) -> list[float]:
    """The milliseconds of all requests of one client in so many seconds, while pages are read at a rate per second."""
    stop = Event()
    readers = [Thread(target=_read_pages, args=(port, pages, rate, stop), daemon=True)] if pages else []
    for reader in readers:
        reader.start()
    browser, taken, end = Browser(port), [], monotonic() + seconds
    for address in cycle(addresses):
        if monotonic() > end:
            break
        taken.append(browser.visit(address, anew=True).milliseconds)
    stop.set()
    for reader in readers:
        reader.join()
    browser.close()
    return taken


def _read_pages(port: int, pages: list[str], rate: float, stop: Event) -> None:
    browser, due = Browser(port), monotonic()
    for page in cycle(pages):
        due = max(due + 1 / rate, monotonic())
        if stop.wait(max(0.0, due - monotonic())):
            break
        browser.visit(page, anew=True)
    browser.close()

"""Reads pages as a browser does: compressed, with what a page refers to."""

import gzip
import re
from http.client import HTTPConnection, HTTPException
from itertools import count
from time import perf_counter
from typing import NamedTuple

TIMEOUT = 30.0
NO_ANSWER = 0
"""The status of a page that did not arrive within TIMEOUT, in seconds."""
ASSETS = re.compile(rb'<(?:link rel="(?:stylesheet|icon)"|script|img)[^>]*? (?:href|src)="([^"]+)"')
NUMBERS = count()


class PageVisit(NamedTuple):
    """An answer: milliseconds, bytes as sent and as read, and the number of requests of a first visit."""

    status: int
    milliseconds: float
    compressed: int
    plain: int
    requests: int


class Browser:
    """A connection that asks for pages, or for the data of scripts."""

    def __init__(self, port: int) -> None:
        self.connection = HTTPConnection("127.0.0.1", port, timeout=TIMEOUT)

    def visit(self, address: str, *, anew: bool) -> PageVisit:
        """Reads a page.  `anew` names a media type that no other request names, so that no kept answer fits."""
        kind = "application/json" if address.startswith("/v1/") else "text/html"
        accept = f"{kind}, x-measured/n{next(NUMBERS)}" if anew else kind
        begin = perf_counter()
        try:
            self.connection.request("GET", address, headers={"Accept": accept, "Accept-Encoding": "gzip"})
            response = self.connection.getresponse()
            body = response.read()
        except (OSError, HTTPException):
            self.connection.close()  # the next request opens it again
            return PageVisit(NO_ANSWER, (perf_counter() - begin) * 1000, 0, 0, 0)
        milliseconds = (perf_counter() - begin) * 1000
        plain = gzip.decompress(body) if response.headers.get("Content-Encoding") == "gzip" else body
        requests = 1 + len(set(ASSETS.findall(plain)))
        return PageVisit(response.status, milliseconds, len(body), len(plain), requests)

    def close(self) -> None:
        self.connection.close()

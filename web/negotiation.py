"""Who gets pages: clients that do not prefer JSON, which the address of a page does not have."""

from starlette.types import Scope

from api.http.accept import accept_header, preferred

MARKDOWN = "text/markdown"
HTML, JSON = "text/html", "application/json"
AS_MARKDOWN = "entente.as_markdown"
"""In the scope of a request: its page is to be text."""


def takes_page(scope: Scope) -> bool:
    """Whether a client is to get the page of an address: browsers, and clients that take anything."""
    return preferred(accept_header(scope), (HTML, JSON, MARKDOWN)) == HTML


def prefers_page(scope: Scope) -> bool:
    """Whether a client prefers a page to data, as browsers do; those that take anything do not."""
    return preferred(accept_header(scope), (JSON, HTML, MARKDOWN)) == HTML


def prefers_markdown(scope: Scope) -> bool:
    """Whether a client prefers Markdown to data and to a page."""
    return preferred(accept_header(scope), (JSON, HTML, MARKDOWN)) == MARKDOWN

"""Who gets pages: clients that prefer HTML to JSON, as browsers do, or Markdown.  Others get what they got before."""

from starlette.types import Scope

from api.http.accept import accept_header, preferred

MARKDOWN = "text/markdown"
OFFERED = ("application/json", "text/html", MARKDOWN)
AS_MARKDOWN = "entente.as_markdown"
"""In the scope of a request: its page is to be text."""


def prefers_page(scope: Scope) -> bool:
    """Whether a client prefers a page to data."""
    return preferred(accept_header(scope), OFFERED) == "text/html"


def prefers_markdown(scope: Scope) -> bool:
    """Whether a client prefers Markdown to data and to a page."""
    return preferred(accept_header(scope), OFFERED) == MARKDOWN

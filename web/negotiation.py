"""Who gets pages: clients that prefer HTML to JSON, as browsers do.  Others get what they got without the explorer."""

from starlette.types import Scope

from api.http.accept import accept_header, preferred

OFFERED = ("application/json", "text/html")


def prefers_page(scope: Scope) -> bool:
    """Whether a client prefers a page to data."""
    return preferred(accept_header(scope), OFFERED) == "text/html"

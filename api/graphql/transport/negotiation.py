"""Content negotiation of /graphql: the page for browsers, JSON, or a stream."""

from functools import lru_cache
from typing import NamedTuple

from api.errors import Code, Refusal
from api.graphql.transport.request import JSON
from api.graphql.transport.streams import EVENTS, MULTIPART, Framing
from api.http.accept import accepted, preferred, weight

GRAPHQL = "application/graphql-response+json"
HTML = "text/html"


class Accepted(NamedTuple):
    """What an `Accept` header accepts: the media type of JSON, the framing of a stream, and whether the page is
    preferred to JSON.
    """

    json: str | None
    stream: Framing | None
    page: bool


@lru_cache(maxsize=256)
def negotiate(accept: str) -> Accepted:
    """What a client accepts.  Only `application/json` is offered to clients that name neither type of JSON."""
    page = preferred(accept, (JSON, GRAPHQL, HTML)) == HTML
    return Accepted(preferred(accept, (JSON, GRAPHQL)), _stream(accept), page)


def _stream(accept: str) -> Framing | None:
    """The framing that is preferred.  `*/*` accepts none: such a client expects one answer and would wait forever."""
    wishes = {EVENTS: weight(accept, EVENTS.media_type)}
    if any("subscriptionspec" in one.parameters for one in accepted(accept) if one.name == "multipart/mixed"):
        wishes[MULTIPART] = weight(accept, "multipart/mixed")
    named = {framing: wish for framing, wish in wishes.items() if wish.accepted and wish.precision}
    return max(named, key=lambda framing: named[framing], default=None)


def not_acceptable() -> Refusal:
    """The refusal for clients that accept nothing that is offered."""
    hint = f"Accept {GRAPHQL} or {JSON}; for subscriptions, {EVENTS.media_type}."
    return Refusal(Code.NOT_ACCEPTABLE, "GraphQL is not answered in a media type that you accept.", hint)

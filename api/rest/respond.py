"""What hand-written reads have in common in REST: which parameters they have, and how they are answered."""

from collections.abc import Awaitable, Callable

from fastapi import Request, Response

from api.errors import Code, Refusal, nearest
from api.http.answer_cache import holds_at
from api.http.etags import keeping, known_tags, unchanged
from api.query.ast.select import Answer
from api.query.sql.compile import DEPARTED
from api.rest.formats import Format
from api.rest.preconditions import told_last

Ask = Callable[[Request, Answer], Awaitable[bytes]]
Endpoint = Callable[[Request], Awaitable[Response]]
NOTHING = (b'{"data":null', b'{"data":' + DEPARTED.encode())


def only(request: Request, known: tuple[str, ...]) -> None:
    """Raise Refusal for a parameter that such a read does not have."""
    for name, _ in request.query_params.multi_items():
        if name not in known:
            detail = f"There is no parameter '{name[:80]}' here."
            raise Refusal(Code.UNKNOWN_PARAMETER, detail, nearest(name[:80], known), name[:80])


def told(request: Request, body: bytes, links: dict[str, str] | None = None) -> Response:
    """An answer that the client may keep; 304 where it has it."""
    revision = told_last(body, "revision")["revision"]
    holds_at(request.scope, revision)
    if (tags := known_tags(request)) and (same := unchanged(tags, revision, Format.json)):
        return same
    headers = keeping(revision, Format.json) | (links or {})
    return Response(body, headers=headers, media_type=Format.json.media_type)

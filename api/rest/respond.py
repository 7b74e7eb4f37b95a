"""What hand-written reads have in common in REST: which parameters they have, and how they are answered."""

from collections.abc import Awaitable, Callable

from fastapi import Request, Response

from api.errors import Code, Refusal, nearest
from api.http.answer_cache import set_answer_revision
from api.http.etags import caching_headers, client_tags, not_modified
from api.query.ast.answer import Answer
from api.query.sql.compile import DEPARTED_MARK
from api.rest.formats import Format
from api.rest.preconditions import trailing_fields

AnswerQuery = Callable[[Request, Answer], Awaitable[bytes]]
Endpoint = Callable[[Request], Awaitable[Response]]
NOTHING = (b'{"data":null', b'{"data":' + DEPARTED_MARK.encode())


def check_parameters(request: Request, known: tuple[str, ...]) -> None:
    """Raise Refusal for a parameter that such a read does not have."""
    for name, _ in request.query_params.multi_items():
        if name not in known:
            detail = f"There is no parameter '{name[:80]}' here."
            raise Refusal(Code.UNKNOWN_PARAMETER, detail, nearest(name[:80], known), name[:80])


def json_response(request: Request, body: bytes, links: dict[str, str] | None = None) -> Response:
    """An answer that the client may keep; 304 where it has it."""
    revision = trailing_fields(body, "revision")["revision"]
    set_answer_revision(request.scope, revision)
    if (tags := client_tags(request)) and (same := not_modified(tags, revision, Format.json)):
        return same
    headers = caching_headers(revision, Format.json) | (links or {})
    return Response(body, headers=headers, media_type=Format.json.media_type)

"""The problems of the document: what each status means, with an example that the server itself makes."""

from typing import Any

from api.database.failures import disk_full
from api.errors import Code, Refusal
from api.rest.openapi.examples import REFUSALS
from api.rest.openapi.schemas import Schema, ref
from api.rest.problems.problem import INTERNAL_ERROR, MEDIA_TYPE, content
from api.write.change_set import removed_record_error

PROBLEMS: dict[int, tuple[str, str]] = {
    308: ("Merged", "The record was merged into another; `Location` is the same request of that record."),
    400: ("BadRequest", "The request is not valid HTTP."),
    401: ("Unauthorized", "The key is not valid, or this server requires one."),
    403: ("Forbidden", "The role of the key does not allow this."),
    404: ("NotFound", "There is no such record."),
    406: ("NotAcceptable", "The response is not available in an accepted format."),
    408: ("RequestTimeout", "The head or the body of the request was not received in time."),
    409: ("InUse", "Other records refer to this one; they are listed."),
    410: ("Gone", "The record was retracted; the reason and the revision are given."),
    412: ("PreconditionFailed", "The record has changed since; its current state is given."),
    413: ("ContentTooLarge", "The body is too large."),
    415: ("UnsupportedMediaType", "The media type of the body is not supported."),
    422: ("UnprocessableContent", "A parameter is unknown, a value is invalid, or the request exceeds a limit."),
    428: ("PreconditionRequired", "The request needs `If-Match`."),
    429: ("TooManyRequests", "The rate limit is exceeded; `Retry-After` says when to try again."),
    431: ("RequestHeaderFieldsTooLarge", "The request line and the headers exceed a limit, 64 KB unless configured."),
    451: ("Redacted", "The record was erased; the reason and the revision are given."),
    500: ("InternalServerError", "An error in the server."),
    503: ("ServiceUnavailable", "The database is unavailable, or the query would take too long."),
    507: ("InsufficientStorage", "The disk is full; nothing was written."),
}
"""By status: the component name of the response, and its description."""

DEPARTED: dict[str, Any] = {"id": "actors/example", "revision": 2, "reason": "Duplicate.", "retired": 2}
EXAMPLES: dict[int, Refusal] = {
    308: removed_record_error({**DEPARTED, "replaced_by_id": "actors/china", "redacted": None}, "Duplicate."),
    400: Refusal(Code.MALFORMED_REQUEST, "The request is not valid HTTP."),
    403: Refusal(Code.FORBIDDEN, "This needs the role editor; the key of Ann has the role reader."),
    408: Refusal(Code.REQUEST_TIMEOUT, "The body of the request was not received in time."),
    409: Refusal(
        Code.IN_USE,
        "1 other records refer to actors/china.",
        "Retract them too, or let them go with it by `cascade`.",
        more={"referrers": [{"id": "names/china--1", "label": "China, name of China"}], "count": 1},
    ),
    410: removed_record_error({**DEPARTED, "replaced_by_id": None, "redacted": None}, "Duplicate."),
    412: Refusal(
        Code.CONFLICT,
        "actors/china was changed in revision 2, after revision 1.",
        "Look at what it says now, and give the change again with its revision.",
        "if_revision",
        more={"current": {"id": "actors/china", "label": "China", "kind": "state", "revision": 2}},
    ),
    413: Refusal(Code.TOO_LARGE, "The body is over 2097152 bytes.", "Split the request."),
    415: Refusal(Code.UNSUPPORTED_MEDIA_TYPE, "A body of text/plain cannot be read.", "Send application/json."),
    428: Refusal(
        Code.PRECONDITION_REQUIRED,
        "actors/china can be changed only by whoever says which revision of it they know.",
        "Read it, and give its revision (1 now) with the change.",
        "if_revision",
    ),
    429: Refusal(Code.RATE_LIMITED, "More than 600 requests in 60 seconds (anonymous).", "Ask again in 9 seconds."),
    431: Refusal(Code.HEAD_TOO_LARGE, "The request line and the headers exceed 65536 bytes or 100 headers."),
    451: removed_record_error({**DEPARTED, "replaced_by_id": None, "redacted": 2}, "Libel."),
    500: INTERNAL_ERROR,
    503: Refusal(Code.TIMED_OUT, "The query exceeded the time limit.", "Request less at once."),
    507: disk_full(),
}
"""Examples of problems that need more than one request to provoke; the others are in `examples.REFUSALS`."""


def example_of_code(code: Code) -> Schema | None:
    """Return an example of a problem with a code; None without one."""
    made = next((refusal for refusal in EXAMPLES.values() if refusal.code is code), None)
    return content(made, "/v1/actors") if made else _requested_example(code)


def _requested_example(code: Code) -> Schema | None:
    return next((body for _, _, body in REFUSALS.values() if body["code"] == code), None)


def problem_response(status: int, description: str) -> Schema:
    """Return the response of a status, without headers."""
    example = REFUSALS[status][2] if status in REFUSALS else content(EXAMPLES[status], "/v1/actors")
    return {"description": description, "content": {MEDIA_TYPE: {"schema": ref("Problem"), "example": example}}}

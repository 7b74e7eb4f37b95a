"""Every answer of the contract: what is found, what the client has already, and what is refused."""

import json
from typing import Any

from api.database.failures import disk_full
from api.errors import Code, Refusal
from api.rest.cite.formats import BibliographicReference, Style
from api.rest.formats import Format
from api.rest.openapi.examples import CHANGE, REFUSALS, VERSION, example_of
from api.rest.openapi.schemas import Schema, integer, ref, text
from api.rest.problems.problem import INTERNAL_ERROR, MEDIA_TYPE, content
from api.write.change_set import removed_record_error
from schema.catalog import entities
from schema.entity import Entity

LONGEST_HEADER = 8000

HEADERS: dict[str, tuple[str, Schema, Any]] = {
    "ETag": (
        "The base's revision, the build and the format.  Send it as `If-None-Match` to be told of news alone.",
        text("A weak entity tag.", 200, pattern='^W/"[^"]+"$'),
        'W/"1-0.1.0-json"',
    ),
    "Cache-Control": (
        "The answer may be kept, and is to be asked for again.",
        text("Directives.", 200, pattern="^[a-z0-9=, -]+$"),
        "no-cache",
    ),
    "Link": (
        "The pages around this one, after RFC 8288.",
        text("Links.", LONGEST_HEADER, pattern="^<"),
        '</v1/actors?limit=10&after=5b226964222c226163746f72732f6368696e61225d>; rel="next"',
    ),
    "Entente-Revision": (
        "The revision that the first rows were read at; a row written since tells a larger one as its `revision`.",
        integer("A revision."),
        1,
    ),
    "Content-Disposition": (
        "The name of the file.",
        text("A name.", 200, pattern="^attachment; "),
        'attachment; filename="actors.csv"',
    ),
    "RateLimit-Policy": (
        "How often may be asked: so many requests (`q`) in so many seconds (`w`).",
        text("A policy.", 100, pattern='^"[a-z]+";q=[0-9]+;w=[0-9]+$'),
        '"anonymous";q=600;w=60',
    ),
    "RateLimit": (
        "How many requests remain (`r`), and in how many seconds counting begins anew (`t`).",
        text("What remains.", 100, pattern='^"[a-z]+";r=[0-9]+;t=[0-9]+$'),
        '"anonymous";r=599;t=60',
    ),
    "WWW-Authenticate": (
        "How to say who you are.",
        text("A challenge.", 200, pattern="^Bearer "),
        'Bearer realm="entente", error="invalid_token"',
    ),
    "Location": (
        "Where the record is.",
        text("An address.", LONGEST_HEADER, format="uri-reference"),
        "/v1/actors/china",
    ),
    "Retry-After": (
        "After how many seconds to try again.",
        {"type": "integer", "format": "int32", "minimum": 0, "maximum": 3600},
        1,
    ),
    "Access-Control-Allow-Origin": ("To browsers: pages of any origin may ask.", {"const": "*"}, "*"),
    "X-Request-ID": (
        "The name of this request in our logs: your own, if you sent one.",
        text("A name.", 100, pattern="^[A-Za-z0-9._-]+$"),
        "6f1c2a9d8e7b4c53a1f0e2d3c4b5a697",
    ),
}

KEPT = ("ETag", "Cache-Control")
ALWAYS = ("X-Request-ID", "Access-Control-Allow-Origin", "RateLimit-Policy", "RateLimit")
ALSO = {308: ("Location",), 401: ("WWW-Authenticate",), 429: ("Retry-After",), 503: ("Retry-After",)}
NO_NEWS = "What you have is what would be told."
OTHERS: dict[int, Refusal] = {
    429: Refusal(Code.RATE_LIMITED, "More than 600 requests in 60 seconds (anonymous).", "Ask again in 9 seconds."),
    500: INTERNAL_ERROR,
    503: Refusal(Code.TIMED_OUT, "The database did not finish in time.", "Ask for less at once."),
}
GONE = {"id": "actors/example", "revision": 2, "reason": "It was told twice."}
OTHERS |= {
    308: removed_record_error(
        {**GONE, "retired": 2, "replaced_by_id": "actors/china", "redacted": None}, "They are one."
    ),
    403: Refusal(Code.FORBIDDEN, "This needs the role editor; the key of Ann has the role reader."),
    409: Refusal(
        Code.IN_USE,
        "1 other records refer to actors/china.",
        "Retract them too, or let them go with it by `cascade`.",
        more={"referrers": [{"id": "names/china--5", "label": "China, name of China"}], "count": 1},
    ),
    410: removed_record_error({**GONE, "retired": 2, "replaced_by_id": None, "redacted": None}, "It was told twice."),
    412: Refusal(
        Code.CONFLICT,
        "actors/china was changed in revision 2, after revision 1.",
        "Look at what it says now, and give the change again with its revision.",
        "if_revision",
        more={"current": {"id": "actors/china", "label": "China", "kind": "state", "revision": 2}},
    ),
    413: Refusal(Code.TOO_LARGE, "The body is over 2097152 bytes.", "Send it in parts."),
    415: Refusal(Code.UNSUPPORTED_MEDIA_TYPE, "A body of text/plain cannot be read.", "Send application/json."),
    428: Refusal(
        Code.PRECONDITION_REQUIRED,
        "actors/china can be changed only by whoever says which revision of it they know.",
        "Read it, and give its revision (1 now) with the change.",
        "if_revision",
    ),
    451: removed_record_error({**GONE, "retired": 2, "replaced_by_id": None, "redacted": 2}, "It was libel."),
    507: disk_full(),
}
NO_REQUEST = "Invalid HTTP request received."
NAMES = {
    400: ("NoRequest", "The address is longer than the 64 KB that the server reads: said before us, without headers."),
    401: ("NotKnown", "The key is not valid, or reading needs one here."),
    308: ("Merged", "The record was merged into another: `Location` says where the same is asked of that one."),
    403: ("Forbidden", "The role of the key is too small."),
    409: ("InUse", "Other records refer to it: they are listed."),
    410: ("Gone", "The record was retracted: why, and in which revision."),
    412: ("Conflict", "The record was changed since: what it says now."),
    413: ("TooLarge", "The body is too large."),
    415: ("MediaType", "The body is of a media type that is not read."),
    428: ("RevisionNeeded", "A change needs `If-Match`."),
    451: ("Erased", "The record was erased: why, and in which revision."),
    507: ("StorageFull", "There is no room left; nothing was written."),
    404: ("NotFound", "There is no such record."),
    406: ("NotAcceptable", "The format is not offered."),
    422: ("NotUnderstood", "A parameter is unknown, or its value cannot be read, or too much is asked at once."),
    429: ("TooOften", "This was asked too often: `Retry-After` says when to ask again."),
    500: ("Failed", "A mistake of ours."),
    503: ("Unavailable", "The database is away, or would take too long."),
}


def headers() -> Schema:
    """Every header of the answers by its name."""
    return {
        name: {"description": about, "schema": schema, "example": example}
        for name, (about, schema, example) in HEADERS.items()
    }


def told(*names: str) -> Schema:
    """References to headers."""
    return {name: {"$ref": f"#/components/headers/{name}"} for name in (*names, *ALWAYS)}


def responses() -> Schema:
    """Every refusal, and 304, by the name that routes refer to it by."""
    no_request = {"description": NAMES[400][1], "headers": told(), "content": {"text/plain": {"example": NO_REQUEST}}}
    refused = {name: _refused(status, about) for status, (name, about) in NAMES.items() if status != 400}
    return {"Unchanged": {"description": NO_NEWS, "headers": told(*KEPT)}, "NoRequest": no_request, **refused}


def _refused(status: int, about: str) -> Schema:
    example = REFUSALS[status][2] if status in REFUSALS else content(OTHERS[status], "/v1/actors")
    return {
        "description": about,
        "headers": told(*ALSO.get(status, ())),
        "content": {MEDIA_TYPE: {"schema": ref("Problem"), "example": example}},
    }


def refusals(*statuses: int) -> dict[int | str, Schema]:
    """References to the refusals of a route."""
    return {status: _named(*NAMES[status]) for status in (*statuses, 500)}


def _named(name: str, about: str) -> Schema:
    return {"$ref": f"#/components/responses/{name}", "description": about}


def unchanged() -> dict[int | str, Schema]:
    """A reference to the answer that tells no news."""
    return {304: _named("Unchanged", NO_NEWS)}


def json_list(entity: type[Entity]) -> Schema:
    """A page of a list, in JSON or as the rows alone."""
    about = "A page of the list; as CSV or NDJSON the whole of it, for which see the export."
    content = shown(f"{entity.__name__}List") | rows(entity) | references()
    return {"description": about, "headers": told(*KEPT, "Link"), "content": content}


def export(entity: type[Entity]) -> Schema:
    """A whole list."""
    named = told(*KEPT, "Entente-Revision", "Content-Disposition")
    return {"description": "The whole list, row by row.", "headers": named, "content": rows(entity)}


def rows(entity: type[Entity]) -> Schema:
    """The formats of a row each, with the example's id as all that is asked."""
    id = example_of(entity)["id"]
    return {
        Format.csv.media_type: {"example": f"id\r\n{id}\r\n"},
        Format.ndjson.media_type: {"example": f'{{"id":"{id}"}}\n'},
    }


def json_detail(entity: type[Entity]) -> Schema:
    """One record."""
    return {
        "description": "The record.",
        "headers": told(*KEPT),
        "content": shown(f"{entity.__name__}Detail") | references(),
    }


def references() -> Schema:
    """How to cite an answer, in every form."""
    example = BibliographicReference(
        "China", "2024-04-09", "revision 1", "https://entente.example/v1/actors/china?revision=1"
    )
    found: Schema = {}
    for style in Style:
        written = example.written(style)
        media_type = style.media_type.partition(";")[0]
        found[media_type] = {"example": json.loads(written) if style is Style.csl_json else written}
    return found


def shown(name: str) -> Schema:
    """An answer in JSON and its example, which has the name of its schema."""
    return {Format.json.media_type: {"schema": ref(name), "examples": example(name)}}


def example(name: str) -> Schema:
    """A reference to an example."""
    return {"record": {"$ref": f"#/components/examples/{name}"}}


def examples() -> Schema:
    """Every example of an answer by its schema's name.

    They are referred to, for FastAPI leaves out what is null of the examples that stand in an answer itself.
    """
    found: Schema = {}
    for entity in entities().values():
        row = example_of(entity)
        page = {"data": [row], "next": None, "previous": None, "revision": 1}
        found[f"{entity.__name__}List"] = {"summary": f"A list of one of the {entity.collection()}.", "value": page}
        record = {"data": row, "revision": 1}
        found[f"{entity.__name__}Detail"] = {"summary": f"One of the {entity.collection()}.", "value": record}
    history = {"data": [VERSION], "next": None, "revision": 1}
    changes = {"data": [CHANGE], "next": CHANGE["position"], "more": True, "revision": 1}
    return found | {
        "History": {"summary": "The history of a record.", "value": history},
        "Change": {"summary": "A change.", "value": CHANGE},
        "ChangeList": {"summary": "A page of changes.", "value": changes},
    }


def json_history() -> Schema:
    """The changes of a record."""
    return {"description": "The changes.", "headers": told(*KEPT), "content": shown("History") | references()}


def plain(description: str, schema: Schema, example: Any = None) -> Schema:
    """An answer in JSON that is no record."""
    shown = {"schema": schema} if example is None else {"schema": schema, "example": example}
    return {"description": description, "headers": told(), "content": {"application/json": shown}}

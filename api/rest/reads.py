"""What hand-written reads have in common: they are told whole, and with the records that they lead to."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from fastapi import Request, Response

from api.answers import holds_at
from api.errors import Code, Refusal, nearest
from api.query.compile import DEPARTED
from api.query.reads import Read, Sort
from api.query.selection import About, Answer, Date, Field, Fields, Scalar
from api.rest.conditional import keeping, known_tags, told_last, unchanged
from api.rest.fields import linked
from api.rest.formats import Format
from schema.catalog import Column, Link, kind_of

Ask = Callable[[Request, Answer], Awaitable[bytes]]
Endpoint = Callable[[Request], Awaitable[Response]]
NOTHING = (b'{"data":null', b'{"data":' + DEPARTED.encode())
TOLD_OF = {
    "citation": "id,start_offset,end_offset,page,phrase",
    "document": "id,label,title,url,published",
    "participation": "id,label,role,attendance,actor.id,actor.label",
    "tag": "id,label,topic.id,topic.label",
    "statement": "id,label,said,modality,speaker.id,speaker.label",
    "record": "id,record_kind,label",
    "meeting": "id,label,kind,start,place.id,place.label",
    "target": "id,label,role,mention,stance",
    "membership": "id,label,status,since,until",
    "obligation": "id,label,kind,since,until,condition,article",
    "relation": "id,label,kind,since,until",
    "tenure": "id,label,since,until",
}
"""What is told of a record that such a read leads to; of others their id and label."""
OTHERS = "id,label"
DATE: Mapping[str, Any] = {"text": "text", "earliest": "earliest", "latest": "latest"}


def whole(read: Read) -> About:
    """All that a read tells."""
    return About(read, all_of(read.of))


def all_of(sort: Sort) -> Fields:
    """Every member of a sort of object."""
    return {name: _member(member) for name, member in sort.members.items()}


def _member(member: Column | Link | Read) -> Field:
    match member:
        case Read():
            return whole(member)
        case Link():
            return linked(member, TOLD_OF.get(kind_of(member.target), OTHERS))
        case _:
            return Date(member, DATE) if member.kind == "date" else Scalar(member)


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

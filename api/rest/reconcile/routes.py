"""The W3C Reconciliation Service API 0.2, as OpenRefine speaks it.

Source: https://reconciliation-api.github.io/specs/0.2/.  Every part answers any origin; a `callback` makes an answer to
GET a script (JSONP).
"""

import json
import re
from typing import Any
from urllib.parse import parse_qsl

from fastapi import APIRouter, Request, Response

from api.access.rates import charge
from api.errors import Code, Refusal
from api.json_text import compact_json
from api.query.ast.answer import Answer, AnswerObject
from api.query.ast.view import View
from api.query.parse.operators import bad_input
from api.query.sql.compile import compile_answer
from api.reconcile.service import COST_OF_NAME, answer
from api.rest.cite.routes import base_address
from api.rest.reconcile.extension import PROPERTIES, extension, extension_answer, parse_extension
from api.rest.reconcile.manifest import QUERY_PROPERTIES, manifest, types
from api.rest.reconcile.preview import preview_answer, preview_page
from api.rest.reconcile.queries import parse_queries, results
from api.rest.reconcile.suggestions import suggested, suggestions_answer
from api.rest.respond import check_parameters
from api.rest.writes.large_bodies import MAX_BODY_BYTES, ReceivedBody

FORM = "application/x-www-form-urlencoded"
CALLBACK = re.compile(r"[A-Za-z_$][\w$]*(\.[A-Za-z_$][\w$]*)*", re.ASCII)
MAX_CALLBACK = 100
QUERIES, EXTEND, JSONP = "queries", "extend", "callback"


def router() -> APIRouter:
    """Return the routes of the service.  Its own specification describes them, not the OpenAPI document."""
    routes = APIRouter(prefix="/v1/reconcile", include_in_schema=False)
    routes.get("")(get_service)
    routes.post("")(post_service)
    routes.get("/suggest/entity")(suggest_entities)
    routes.get("/suggest/type")(suggest_types)
    routes.get("/suggest/property")(suggest_properties)
    routes.get("/extend/propose")(propose_properties)
    routes.get("/preview")(preview)
    return routes


async def get_service(request: Request) -> Response:
    """Return the manifest, or what the parameters ask for."""
    check_parameters(request, (QUERIES, EXTEND, JSONP))
    return await _service(request, dict(request.query_params))


async def post_service(request: Request) -> Response:
    """Return what the form asks for."""
    sent = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if sent != FORM:
        raise Refusal(Code.UNSUPPORTED_MEDIA_TYPE, f"A body of {sent[:80] or 'no media type'} cannot be read.", FORM)
    received = ReceivedBody(MAX_BODY_BYTES, lambda _: None)
    async for part in request.stream():
        received.add(part)
    form = dict(parse_qsl(received.whole().decode(errors="replace"), keep_blank_values=True))
    for name in form:
        if name not in (QUERIES, EXTEND):
            raise Refusal(Code.UNKNOWN_PARAMETER, f"There is no field '{name[:80]}' here.", QUERIES, name[:80])
    return await _service(request, form)


async def _service(request: Request, parameters: dict[str, str]) -> Response:
    if QUERIES in parameters:
        return _json(request, await _reconciled(request, parameters[QUERIES]))
    if EXTEND in parameters:
        query = parse_extension(parameters[EXTEND])
        return _json(request, extension(query, await _read(request, extension_answer(query), len(query.ids))))
    return _json(request, manifest(base_address(request)))


async def _reconciled(request: Request, text: str) -> dict[str, Any]:
    queries = parse_queries(text)
    named = [(key, query.mention, query.kinds) for key, query in queries.items() if query.mention]
    if not named:
        return results(queries, {})
    charge(COST_OF_NAME * len(named))
    mentions, kinds = [mention for _, mention, _ in named], [kinds for _, _, kinds in named]
    answered, _ = await answer(request.app.state.reader, mentions, kinds, View())
    return results(queries, dict(zip((key for key, *_ in named), answered, strict=True)))


async def suggest_entities(request: Request) -> Response:
    """Suggest records while a name is typed."""
    check_parameters(request, ("prefix", "cursor", "type", JSONP))
    prefix = request.query_params.get("prefix", "")
    if not any(map(str.isalnum, prefix)):
        return _json(request, {"result": []})
    found = await _read(request, suggestions_answer(prefix, request.query_params.get("type")), COST_OF_NAME)
    return _json(request, {"result": suggested(found)[_cursor(request) :]})


async def suggest_types(request: Request) -> Response:
    """Suggest types by the beginning of their names."""
    return _suggest_names(request, types())


async def suggest_properties(request: Request) -> Response:
    """Suggest properties by the beginning of their names."""
    own = {name: one.name for name, one in PROPERTIES.items()} | QUERY_PROPERTIES
    return _suggest_names(request, [{"id": id, "name": name} for id, name in own.items()])


def _suggest_names(request: Request, named: list[dict[str, str]]) -> Response:
    check_parameters(request, ("prefix", "cursor", JSONP))
    prefix = request.query_params.get("prefix", "").casefold()
    found = [one for one in named if any(part.casefold().startswith(prefix) for part in _beginnings(one))]
    return _json(request, {"result": found[_cursor(request) :]})


def _beginnings(named: dict[str, str]) -> list[str]:
    return [named["id"], named["name"], *named["name"].split()]


async def propose_properties(request: Request) -> Response:
    """Propose the properties by which records of a type can be extended."""
    check_parameters(request, ("type", "limit", JSONP))
    type = request.query_params.get("type")
    proposed = [{"id": id, "name": one.name} for id, one in PROPERTIES.items() if _has(type, id)]
    limit = request.query_params.get("limit", "")
    if (limit and not limit.isascii()) or (limit and not limit.isdigit()):
        raise bad_input("limit", "must be a whole number.", "Such as 10.")
    answer = {"properties": proposed[: int(limit[:6])] if limit else proposed}
    return _json(request, {"type": type, **answer} if type else answer)


def _has(type: str | None, name: str) -> bool:
    """Whether records of a type have a property; kinds of actors stand for actors."""
    kinds = {str(entity.__tablename__) for entity in PROPERTIES[name].entities}
    others = {str(entity.__tablename__) for one in PROPERTIES.values() for entity in one.entities} - {"actor"}
    return type is None or (type if type in others else "actor") in kinds


async def preview(request: Request) -> Response:
    """Return a small page about a record, for a frame in the client."""
    check_parameters(request, ("id",))
    id = request.query_params.get("id", "")
    return preview_page(id, await _read(request, preview_answer(id), 1))


# ---- reading and answering


async def _read(request: Request, answer: Answer, cost: int) -> Any:
    reader = request.app.state.reader
    charge(cost)
    body = await reader.read(compile_answer(AnswerObject({"data": answer}), reader.dialect))
    return json.loads(body)["data"]


def _cursor(request: Request) -> int:
    text = request.query_params.get("cursor", "0")
    if not (text.isascii() and text.isdigit()):
        raise bad_input("cursor", "must be a whole number.", "Such as 10.")
    return int(text[:6])


def _json(request: Request, content: Any) -> Response:
    body, headers = compact_json(content), {"Cache-Control": "no-store"}
    callback = request.query_params.get(JSONP)
    if callback is None:
        return Response(body, headers=headers, media_type="application/json")
    if len(callback) > MAX_CALLBACK or not CALLBACK.fullmatch(callback):
        raise bad_input(JSONP, "is not the name of a function.", "Such as 'callback'.")
    script = b"/**/" + callback.encode() + b"(" + body.replace(b"</", b"<\\/") + b");"
    return Response(script, headers=headers, media_type="application/javascript")

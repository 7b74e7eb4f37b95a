"""The resolver over HTTP: which records names mean, and the rejections that it remembers."""

from typing import Any, TypeVar

from fastapi import APIRouter, Request, Response
from pydantic import BaseModel
from starlette.concurrency import run_in_threadpool

from api.access import admit_writer
from api.access.rates import charge
from api.json_text import compact_json
from api.query.parse.moments import PAST_PARAMETERS
from api.reconcile.bodies import RejectionBody, ResolveBody
from api.reconcile.rejections import Rejection, reject, rejections, withdraw
from api.reconcile.service import COST_OF_NAME, judge, judgement_json
from api.rest.formats import Format, negotiated
from api.rest.records.parameters import parse_view
from api.rest.records.query_string import QueryString
from api.rest.resolve import openapi
from api.rest.respond import check_parameters
from api.rest.writes.bodies import parse_object, validate
from api.write import Invalid

Model = TypeVar("Model", bound=BaseModel)


def router() -> APIRouter:
    """Return the routes of the resolver."""
    routes = APIRouter(prefix="/v1")
    routes.post("/resolve", **openapi.describe_resolve())(resolve_mentions)
    routes.get("/resolve/rejections", **openapi.describe_rejections())(list_rejections)
    routes.post("/resolve/rejections", **openapi.describe_reject())(add_rejection)
    routes.post("/resolve/rejections/withdraw", **openapi.describe_withdraw())(remove_rejection)
    return routes


async def resolve_mentions(request: Request) -> Response:
    """Return a judgement of each mention in the body."""
    negotiated(request, [Format.json])
    check_parameters(request, PAST_PARAMETERS)
    body = await _body(request, ResolveBody)
    charge(COST_OF_NAME * len(body.mentions))
    view = parse_view(QueryString(request.query_params.multi_items()))
    judged, revision = await judge(request.app.state.reader, [one.mention() for one in body.mentions], view)
    return json_answer({"data": [judgement_json(one) for one in judged], "revision": revision})


async def list_rejections(request: Request) -> Response:
    """Return the latest rejections."""
    negotiated(request, [Format.json])
    check_parameters(request, ())
    found = await run_in_threadpool(rejections, request.app.state.writer.engine)
    return json_answer({"data": [_rejection_json(one) for one in found]})


async def add_rejection(request: Request) -> Response:
    """Remember a rejection."""
    principal = admit_writer(request.scope)
    check_parameters(request, ())
    body = await _body(request, RejectionBody)
    engine = request.app.state.writer.engine
    made = await run_in_threadpool(reject, engine, body.name, body.record_id, principal.name)
    return json_answer({"data": _rejection_json(made)}, 201)


async def remove_rejection(request: Request) -> Response:
    """Forget a rejection."""
    admit_writer(request.scope)
    check_parameters(request, ())
    body = await _body(request, RejectionBody)
    withdrawn = await run_in_threadpool(withdraw, request.app.state.writer.engine, body.name, body.record_id)
    return json_answer({"data": _rejection_json(withdrawn)})


async def _body(request: Request, model: type[Model]) -> Model:
    """The body of a request.  Raises Refusal, and Invalid with every error in it."""
    found, errors = validate(model, await parse_object(request))
    if errors:
        raise Invalid(errors)
    return found


def _rejection_json(rejection: Rejection) -> dict[str, Any]:
    at = rejection.at.isoformat(timespec="milliseconds").replace("+00:00", "Z")
    return {**rejection._asdict(), "at": at}


def json_answer(content: Any, status: int = 200) -> Response:
    """An answer that is computed anew for each request."""
    headers = {"Cache-Control": "no-store"}
    return Response(compact_json(content), status, media_type=Format.json.media_type, headers=headers)

"""From a request to its answer: the query string is parsed, planned and read, and the answer gets its headers."""

import json
from collections.abc import Awaitable, Callable, Hashable, Mapping
from dataclasses import dataclass, field
from time import perf_counter

from fastapi import Request, Response

from api.access.rates import charge
from api.database import DatabaseState, Reader, check_past, read_answer
from api.errors import Code, Refusal
from api.hints import name_hint
from api.http.answer_cache import set_answer_state
from api.http.etags import client_tags, encoded_caching_headers, not_modified
from api.observe import note_duration, note_question
from api.query.ast.answer import Answer, AnswerObject, Lookup
from api.query.ast.select import Fields
from api.query.parse.operators import parse_text
from api.query.parse.params import bound
from api.query.sql.expr import ABSENT
from api.rest.formats import Format
from api.rest.plans import Plan, PlanCache, Planned
from api.rest.preconditions import trailing_revision
from api.rest.records.query_string import Pairs, ParameterType, QueryString, record_parameter_type
from schema.entity import Entity

CURRENT = AnswerObject({"revision": "revision"})
Endpoint = Callable[[Request], Awaitable[Response]]
NOTHING = b'{"data":' + ABSENT.encode()


@dataclass(frozen=True)
class Read:
    """What the requests of a route read.

    `key` names the route among all plans, `select` says what a query string selects, `entity` is the entity of the
    record in the path, `type_of` gives the types of parameters by their names, and `allowed` names all of them where
    `select` does not refuse others by itself.  `renamed` has other names of parameters, with those that `select` knows.
    """

    key: Hashable
    select: Callable[[QueryString], Answer]
    entity: type[Entity] | None = None
    type_of: Callable[[str], ParameterType] = record_parameter_type
    allowed: tuple[str, ...] | None = None
    renamed: Mapping[str, str] = field(default_factory=dict)

    def plan(self, request: Request) -> Planned:
        """The plan of a request.  Raises Refusal."""
        started = perf_counter()
        plans: PlanCache = request.app.state.plans
        address = (self.key, request.scope["path"], request.scope["query_string"])
        planned = plans.requests.get(address)
        if planned is None:
            query = self._parse(request)
            note_duration("parse", started)
            started = perf_counter()
            planned = Planned(query, plans.plan(self.key, query, lambda: self.select(query)))
            plans.remember(address, planned)
        note_duration("plan", started)
        return planned

    def _parse(self, request: Request) -> QueryString:
        if self.allowed is not None:
            check_parameters(request, (*self.allowed, *self.renamed))
        id = path_id(request, self.entity) if self.entity else None
        return QueryString(with_names(request.query_params.multi_items(), self.renamed), self.type_of, id)


def with_names(pairs: Pairs, renamed: Mapping[str, str]) -> Pairs:
    """Parameters by the names that a route knows them by."""
    return [(renamed.get(name, name), value) for name, value in pairs] if renamed else pairs


def check_parameters(request: Request, allowed: tuple[str, ...]) -> None:
    """Raise Refusal for a parameter that the route does not have."""
    for name, _ in request.query_params.multi_items():
        if name not in allowed:
            detail = f"There is no parameter '{name[:80]}' here."
            raise Refusal(Code.UNKNOWN_PARAMETER, detail, name_hint(name[:80], allowed), name[:80])


def path_id(request: Request, entity: type[Entity]) -> str:
    """The id of the record in the path.  Raises Refusal."""
    return f"{entity.collection()}/{parse_text(request.path_params['slug'], 'slug')}"


def record_answer(entity: type[Entity], query: QueryString, fields: Fields) -> Answer:
    """The record in the path, or null, and the revision."""
    return AnswerObject({"data": Lookup(entity, bound(query.record_id, str), fields), "revision": "revision"})


async def read_plan(request: Request, plan: Plan) -> bytes:
    """The JSON that answers a plan.  Raises Refusal."""
    reader: Reader = request.app.state.reader
    charge(plan.cost)
    if plan.past:
        await check_past(reader, plan.answer)
    note_question(plan.answer)
    return await read_answer(reader, plan.statement)


async def read_once(request: Request, query: QueryString, answer: Answer) -> bytes:
    """The JSON of an answer whose plan is not worth remembering.  Raises Refusal."""
    plans: PlanCache = request.app.state.plans
    return await read_plan(request, plans.compile(query, answer))


async def unchanged(
    request: Request, route: Hashable, query: QueryString, current: Callable[[], Answer], format: Format
) -> Response | None:
    """304 where the client has the answer already.

    Only what `current` selects is read: the revision, and as `data` what must still exist.
    """
    tags = client_tags(request)
    if not tags:
        return None
    plans: PlanCache = request.app.state.plans
    found = json.loads(await read_plan(request, plans.plan((route, "current"), query, current)))
    if not found.get("data", found):
        return None
    state = await state_at(request, found["revision"])
    same = not_modified(tags, state, format)
    if same:
        set_answer_state(request.scope, state)
    return same


async def state_at(request: Request, revision: int) -> DatabaseState:
    """The state of the database at the revision of an answer.  Raises Refusal, UNAVAILABLE."""
    reader: Reader = request.app.state.reader
    return await reader.state_at(revision)


class JsonResponse(Response):
    """JSON that clients may keep, in a state of the database; its headers are not encoded again for each answer."""

    def __init__(self, body: bytes, state: DatabaseState, links: Mapping[str, str]) -> None:
        self.status_code, self.body, self.background = 200, body, None
        self.raw_headers = [
            *encoded_caching_headers(state, Format.json),
            (b"content-length", b"%d" % len(body)),
            (b"content-type", b"application/json"),
            *((name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in links.items()),
        ]


async def kept_json(request: Request, body: bytes, revision: int, links: Mapping[str, str]) -> Response:
    """JSON of a revision that clients may keep.  The answer cache may keep it too."""
    state = await state_at(request, revision)
    set_answer_state(request.scope, state)
    return JsonResponse(body, state, links)


async def json_response(request: Request, body: bytes, links: dict[str, str] | None = None) -> Response:
    """An answer that clients may keep; 304 where the client has it."""
    state = await state_at(request, trailing_revision(body))
    set_answer_state(request.scope, state)
    if (tags := client_tags(request)) and (same := not_modified(tags, state, Format.json)):
        return same
    return JsonResponse(body, state, links or {})

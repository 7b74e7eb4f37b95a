"""What each tool answers: compact JSON with sources, whole items and the revision."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from api.errors import Code, Refusal
from api.graphql.execution.executor import Executor
from api.hints import name_hint
from api.json_text import compact_json_text
from web.agents.arguments import checked
from web.agents.ask import AgentAnswer, Asker
from web.agents.lists import MAX_CHARACTERS, RESERVED, page, size_of
from web.agents.reading import ListPosition, continued, cut, record, whole
from web.agents.tools import BY_NAME
from web.documents import agent_document
from web.folding import ABSENT, Folded

ROOM = MAX_CHARACTERS - RESERVED
Arguments = Mapping[str, Any]
GO_ON = "More follows: call again with the same arguments and `next` as `after`."
CUT = "Lists with `next` were cut: read that one id with `next` as `after`."
NO_STANCE = (
    "No statement is recorded. One name can mean several records, such as actors/taiwan and topics/taiwan: search for "
    "it and pass all ids, or give only speakers or only targets."
)
NARROW = "Give since and until, or a smaller `first`."
OVER = "Not all ids fit: read these next."


async def call(asker: Asker, name: str, sent: Any) -> str:
    """What a tool answers to arguments, as JSON of at most MAX_CHARACTERS.  Raises Refusal; KeyError for no tool."""
    arguments = checked(BY_NAME[name], sent)
    try:
        text = compact_json_text(await ANSWERS[name](asker, arguments))
    except Refusal as refusal:
        if refusal.code is not Code.TIMED_OUT or "since" not in BY_NAME[name].arguments:
            raise
        raise Refusal(Code.TIMED_OUT, refusal.detail, NARROW) from None
    if len(text) > MAX_CHARACTERS:
        raise too_long(len(text))
    return text


def too_long(length: int, what: str = "") -> Refusal:
    """The refusal of an answer that cannot be cut."""
    detail = f"The answer has {length} characters, more than {MAX_CHARACTERS}.{what}"
    return Refusal(Code.LIMIT_EXCEEDED, detail, "Ask for fewer items (`first`), ids or fields at once.")


async def search(asker: Asker, arguments: Arguments) -> dict[str, Any]:
    """Records by name, the best first."""
    answer = await asker.ask(agent_document("search"), arguments)
    folded = Folded()
    found = page(folded, answer.data["search"], ROOM)
    if not found["items"]:
        found["advice"] = "Nothing matches. Try fewer words, another spelling, or without kinds."
    return _with_context(answer, folded, found)


async def read(asker: Asker, arguments: Arguments) -> dict[str, Any]:
    """Records with their facts; those that do not fit are left for another call."""
    ids = list(dict.fromkeys(id.strip() for id in arguments["ids"]))
    view = {name: value for name, value in arguments.items() if name not in ("ids", "after")}
    if "after" in arguments:
        return await _continue(asker, ids, view, ListPosition.of(arguments["after"]))
    folded, left = Folded(), list(ids)
    items: list[Any] = []
    while left:
        found, answer = await record(asker, left[0], view, {})
        one = Folded(documents=dict(folded.documents))
        item = whole(left[0], found, one)
        free = ROOM - size_of(items) - size_of(one.documents)
        if items and size_of(item) > free:
            break
        folded, left = one, left[1:]
        items.append(cut(item["id"], item, free))
    return _with_context(answer, folded, {"records": items, **_unread(items, left)})


def _unread(items: list[Any], left: list[str]) -> dict[str, Any]:
    """What an answer did not fit, and how to read it."""
    is_cut = any(isinstance(value, dict) and "next" in value for item in items for value in item.values())
    advice = [text for text, holds in ((OVER, left), (CUT, is_cut)) if holds]
    return {"unreadIds": left, "advice": " ".join(advice)} if left else {"advice": CUT} if is_cut else {}


async def _continue(asker: Asker, ids: list[str], view: Arguments, at: ListPosition) -> dict[str, Any]:
    if len(ids) != 1:
        raise Refusal(
            Code.BAD_USER_INPUT, "ids must be one id with `after`.", "Read the others in another call.", "ids"
        )
    found, answer = await record(asker, ids[0], view, at.variables(ids[0].partition("/")[0]))
    folded = Folded()
    part = continued(found, whole(ids[0], found, folded), at)
    connection = part[at.name]
    start, items = 0 if at.name == "claims" else int(at.place), connection["items"]
    while size_of(items) + size_of(folded.documents) > ROOM and len(items) > 1:
        items = items[: len(items) * 2 // 3]
    if at.name != "claims" and len(items) < len(connection["items"]):
        connection["next"] = f"{at.name}:{start + len(items)}"
    connection["items"] = items
    return _with_context(answer, folded, {"records": [part], **_unread([part], [])})


async def timeline(asker: Asker, arguments: Arguments) -> dict[str, Any]:
    """What happened to records."""
    return await _listed(asker, "timeline", arguments)


async def paths(asker: Asker, arguments: Arguments) -> dict[str, Any]:
    """Chains of ties between two records."""
    found = await _listed(asker, "paths", arguments)
    return found if found["items"] else {**found, "advice": "No chain was found: try without kinds, since and until."}


async def _listed(asker: Asker, name: str, arguments: Arguments) -> dict[str, Any]:
    """A document of one list, which is null where one of the records does not exist."""
    answer = await asker.ask(agent_document(name), arguments)
    connection = _existing(answer, name)
    folded = Folded()
    found = page(folded, connection, ROOM)
    return _with_context(answer, folded, {"of": folded.fold(answer.data["at"]["of"]), **found})


async def between(asker: Asker, arguments: Arguments) -> dict[str, Any]:
    """What lies between two actors; meetings and statements are continued separately."""
    answer = await asker.ask(agent_document("between"), arguments)
    dyad = _existing(answer, "dyad")
    folded = Folded()
    rest = folded.fold({name: value for name, value in dyad.items() if name not in ("meetings", "statements")})
    rest = cut("", rest, ROOM // 3)
    for value in rest.values():
        if isinstance(value, dict) and "next" in value:
            value["next"] = "use graphql: dyad(a:, b:)"
    room = (ROOM - size_of(rest) - size_of(folded.documents)) // 2
    lists = {name: page(folded, dyad[name], room) for name in ("statements", "meetings")}
    kept = {name: found if "next" in found else found["items"] for name, found in lists.items() if found["items"]}
    advice = [f"`next` of {name} goes into {name}After." for name, found in lists.items() if "next" in found]
    of = folded.fold(answer.data["at"]["of"])
    more = {"advice": " ".join(advice)} if advice else {}
    return _with_context(answer, folded, {"of": of, **kept, **rest, **more})


async def stances(asker: Asker, arguments: Arguments) -> dict[str, Any]:
    """Who stands how towards what; persons are speakers, others have those who speak for them."""
    if not arguments.get("speakers") and not arguments.get("targets"):
        hint = "Search finds their ids by name."
        raise Refusal(Code.BAD_USER_INPUT, "speakers or targets is required.", hint, "speakers")
    grouping = arguments.get("groupBy") or ("" if "speakers" in arguments else "ON_BEHALF_OF")
    flags = {"forActors": grouping != "SPEAKER", "ofPersons": grouping != "ON_BEHALF_OF"}
    sent = {name: value for name, value in arguments.items() if name != "groupBy"}
    answer = await asker.ask(agent_document("stances"), {**sent, **flags})
    found = {name: one for name, one in answer.data["at"].items() if one}
    if not found:
        raise _missing(answer)
    _leave_out_repeated(found)
    filled = {name: one for name, one in found.items() if one["edges"]} or dict([next(iter(found.items()))])
    folded, result = Folded(), {}
    for name, connection in filled.items():
        result[name] = page(folded, connection, (ROOM - size_of(folded.documents)) // len(filled))
    if len(filled) == 1:
        name, listed = next(iter(result.items()))
        by = {"groupBy": "SPEAKER" if name == "ofPersons" else "ON_BEHALF_OF"}
        if not listed["items"]:
            by["advice"] = NO_STANCE
        return _with_context(answer, folded, {**by, **listed})
    grouped = "To go on, choose groupBy: ON_BEHALF_OF for forActors, SPEAKER for ofPersons."
    return _with_context(answer, folded, {**result, "advice": grouped})


def _leave_out_repeated(found: Mapping[str, Any]) -> None:
    """Leaves to actors what was said for them: the same statements are also those of the actor as a speaker."""
    if len(found) < 2:
        return
    spoken_for = {edge["node"]["speaker"]["id"] for edge in found["forActors"]["edges"]}
    persons = found["ofPersons"]
    persons["edges"] = [edge for edge in persons["edges"] if edge["node"]["speaker"]["id"] not in spoken_for]


async def graphql(asker: Asker, arguments: Arguments) -> dict[str, Any]:
    """The answer to a query without its nulls, and hints for what was not found."""
    answer = await asker.ask(arguments["query"], arguments.get("variables", {}))
    data = without_nulls(answer.data)
    if (length := size_of(data)) > ROOM:
        raise too_long(length, _longest(data))
    return _with_context(answer, Folded(), {"data": data})


def without_nulls(value: Any) -> Any:
    """A value without members that are null or empty; lists keep their nulls, whose places matter."""
    if isinstance(value, list):
        return [without_nulls(one) for one in value]
    if not isinstance(value, dict):
        return value
    return {name: kept for name, one in value.items() if (kept := without_nulls(one)) not in ABSENT}


def _longest(data: Any, path: str = "data") -> str:
    """A sentence on the list that takes most of an answer."""
    while isinstance(data, dict) and data:
        name = max(data, key=lambda key: size_of(data[key]))
        data, path = data[name], f"{path}.{name}"
    if not isinstance(data, list) or not data:
        return ""
    return f" {path} has {len(data)} items: about {max(1, len(data) * ROOM // (2 * size_of(data)))} would fit."


def _existing(answer: AgentAnswer, name: str) -> Any:
    found = answer.data["at"][name]
    if found is None:
        raise _missing(answer)
    return found


def _missing(answer: AgentAnswer) -> Refusal:
    why = " ".join(answer.messages) or "One of the records does not exist in this view."
    return Refusal(Code.NOT_FOUND, why, "Search finds ids by name.")


def _with_context(answer: AgentAnswer, folded: Folded, found: dict[str, Any]) -> dict[str, Any]:
    """An answer with advice, hints, the documents that it cites, and the revision."""
    advice = {"advice": GO_ON} if "next" in found and "advice" not in found else {}
    hints = {"hints": list(answer.messages)} if answer.messages else {}
    documents = {"documents": folded.documents} if folded.documents else {}
    kept = {name: value for name, value in found.items() if name == "items" or value not in ABSENT}
    revision = {} if answer.revision is None else {"revision": answer.revision}  # introspection has none
    return {**kept, **advice, **hints, **documents, **revision}


ANSWERS: dict[str, Callable[[Asker, Arguments], Awaitable[dict[str, Any]]]] = {
    "search": search,
    "read": read,
    "timeline": timeline,
    "between": between,
    "paths": paths,
    "stances": stances,
    "graphql": graphql,
}


def tool_hint(name: str) -> str:
    """The hint for a tool that does not exist."""
    return name_hint(name, BY_NAME, "graphql")


def asker_for(executor: Executor, client: Callable[[], str]) -> Asker:
    """What a client's calls are answered by."""
    return Asker(executor, client)

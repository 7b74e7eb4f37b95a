"""What lies between two actors, and how they compare."""

from collections.abc import Mapping

from starlette.requests import Request
from starlette.responses import Response

from api.errors import Code, Refusal
from api.http.prefix import prefixed
from api.rest.respond import check_parameters
from web.address import SHARED, PageView, query_string
from web.ask import ask
from web.pages.extras import scale_of
from web.render import answer_page, plain_page
from web.tools import Download

OWN = ("a", "b", "since", "until", "own")


async def between(request: Request) -> Response:
    """Everything between the actors `a` and `b`; a form without both.  Raises Refusal."""
    check_parameters(request, (*OWN, *SHARED))
    view = PageView.of(request).without("as_of", "certainty")
    chosen = {name: request.query_params.get(name, "").strip() for name in OWN}
    if not (chosen["a"] and chosen["b"]):
        return await plain_page(request, "between.html", title="Two actors", chosen=chosen, ends=[])
    own = {"includeRepresentatives": False} if chosen["own"] else {}
    dates = {name: chosen[name] for name in ("a", "b", "since", "until")}
    answer = await ask(request, "between", {**dates, **own, **view.variables})
    ends, dyad = answer.data["at"]["ends"], answer.data["at"]["dyad"]
    if not all(ends) or not dyad:
        messages = [error["message"] for error in answer.errors] + [hint["message"] for hint in answer.hints]
        detail = f"Not both of {chosen['a']} and {chosen['b']} are here."
        raise Refusal(Code.NOT_FOUND, detail, " ".join(dict.fromkeys(messages)) or None)
    return await answer_page(
        request,
        "between.html",
        answer,
        title=f"{ends[0]['label']} and {ends[1]['label']}",
        view=view,
        downloads=_downloads(chosen, view),
        chosen=chosen,
        ends=ends,
        dyad=dyad,
        compared=answer.data["at"]["compare"],
        scale=scale_of(dyad["alliances"]),
    )


def _downloads(chosen: Mapping[str, str], view: PageView) -> tuple[Download, ...]:
    own = [("include_representatives", "false")] if chosen["own"] else []
    kept = [pair for pair in chosen.items() if pair[0] != "own"]
    query = query_string([*kept, *own, *view.parameters.items()])
    return (
        Download("Everything between them", "JSON", prefixed(f"/v1/dyad{query}")),
        Download("The comparison", "JSON", prefixed(f"/v1/compare{query}")),
    )

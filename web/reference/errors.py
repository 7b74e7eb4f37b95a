"""The pages about errors, which the `type` of a problem links to (RFC 9457, section 3.1.1)."""

from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from api.errors import MEANINGS, Code, Meaning, Refusal, nearest
from api.json_text import laid_out
from api.rest.openapi.problems import example_of_code
from web.reference.answer import reference_page
from web.reference.examples import WIDTH

BY_NAME = {code.page.rpartition("/")[2]: code for code in Code}


async def every_problem(request: Request) -> Response:
    """All codes, by status."""
    return await reference_page(request, "docs-errors.html", _errors)


async def one_problem(request: Request) -> Response:
    """One code, by its name in the address.  Raises Refusal, NOT_FOUND."""
    name = request.path_params["name"]
    if name not in BY_NAME:
        raise Refusal(Code.NOT_FOUND, f"There is no problem '{name[:80]}'.", nearest(name[:80], BY_NAME) or None)
    return await reference_page(request, "docs-problem.html", _problem)


async def _errors(_: Request) -> dict[str, Any]:
    return {"title": "Errors", "path": "/docs/errors", "by_status": _by_status()}


def _by_status() -> list[tuple[int, list[tuple[Code, Meaning]]]]:
    found: dict[int, list[tuple[Code, Meaning]]] = {}
    for code in Code:
        found.setdefault(MEANINGS[code].status, []).append((code, MEANINGS[code]))
    return sorted(found.items())


async def _problem(request: Request) -> dict[str, Any]:
    code = BY_NAME[request.path_params["name"]]
    meaning, example = MEANINGS[code], example_of_code(code)
    others = [other for other, its in MEANINGS.items() if its.status == meaning.status and other is not code]
    return {
        "title": meaning.title,
        "code": code,
        "meaning": meaning,
        "example": laid_out(example, width=WIDTH) if example else "",
        "others": others,
    }

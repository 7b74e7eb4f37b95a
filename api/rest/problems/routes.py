"""Pages for people on every error code, which the `type` of a problem links to (RFC 9457, section 3.1.1)."""

from collections.abc import Iterable
from html import escape
from re import sub

from fastapi import APIRouter
from starlette.responses import HTMLResponse

from api.errors import MEANINGS, Code, Refusal, nearest
from api.http.prefix import prefixed

PAGE = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{title}</title>
<style>
  :root {{ color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }}
  body {{ max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }}
  code {{ font-family: ui-monospace, monospace; overflow-wrap: anywhere; }}
</style>
<h1>{title}</h1>
{body}
<p>Every error has a <code>code</code> from <a href="{index}">this list</a>: in REST as a member of the
problem, in GraphQL among the <code>extensions</code> of the error.</p>
"""


def router() -> APIRouter:
    """The pages.  They are for people and not part of the OpenAPI document."""
    routes = APIRouter(prefix="/problems", include_in_schema=False)
    routes.get("")(every_problem)
    routes.get("/{name}")(one_problem)
    return routes


async def every_problem() -> HTMLResponse:
    """All codes."""
    return _page("What can go wrong", Code)


async def one_problem(name: str) -> HTMLResponse:
    """One code, by its name in the address.  Raises Refusal, NOT_FOUND."""
    named = {code.page.rpartition("/")[2]: code for code in Code}
    if name not in named:
        raise Refusal(Code.NOT_FOUND, f"There is no problem '{name[:80]}'.", nearest(name[:80], named) or None)
    return _page(MEANINGS[named[name]].title, [named[name]])


def _page(title: str, codes: Iterable[Code]) -> HTMLResponse:
    return HTMLResponse(
        PAGE.format(title=escape(title), index=prefixed("/problems"), body="\n".join(map(_entry, codes)))
    )


def _entry(code: Code) -> str:
    status, title, remedy = MEANINGS[code]
    words = sub("`(.+?)`", r"<code>\1</code>", escape(remedy))
    return (
        f'<p><a href="{prefixed(code.page)}"><code>{code}</code></a> (HTTP {status}): {escape(title)}.<br>{words}</p>'
    )

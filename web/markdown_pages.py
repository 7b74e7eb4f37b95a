"""Pages as Markdown: the same address with `.md` at its end, or with `Accept: text/markdown`."""

from collections.abc import Mapping
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from api.database import DatabaseState
from api.http.etags import caching_headers, client_tags, not_modified
from api.rest.cite.routes import base_address
from web.address import PageView, query_string
from web.ask import DocumentAnswer
from web.markdown import answer_in_markdown, escaped
from web.negotiation import MARKDOWN
from web.words.vocabulary import view_in_words

FORM = "markdown"
END, HOME = ".md", "/index.md"
NO_INDEX = {"X-Robots-Tag": "noindex, nofollow"}
NEEDED = "This page needs parameters in its address, such as `{}`. What there is to ask: {}/llms.txt"
EXAMPLES = {
    "/search": "q=Lavrov",
    "/timeline": "of=actors/china",
    "/network": "of=actors/china",
    "/between": "a=actors/china&b=actors/russia",
    "/paths": "from=actors/dmitry-peskov&to=actors/wang-yi",
}


def path_as_text(path: str) -> str:
    """The path of a page as Markdown, parameters kept: `/actors/china.md`, and `/index.md` of the home page."""
    before, mark, query = path.partition("?")
    return f"{before.rstrip('/')}{HOME if before.endswith('/') else END}{mark}{query}"


def path_of_page(path: str) -> str:
    """The path of the page that a path of Markdown stands for."""
    return path.removesuffix("index.md") if path.endswith(HOME) else path.removesuffix(END)


async def text_page(
    request: Request,
    answer: DocumentAnswer,
    title: str,
    view: PageView,
    state: DatabaseState,
    text: Mapping[str, Any] | None = None,
    part: str = "",
) -> Response:
    """The page that shows an answer as Markdown, or `text` in its place; 304 where the client has it."""
    form = FORM + part
    if same := not_modified(client_tags(request), state, form):
        return same
    base = base_address(request)

    def link(id: str) -> str:
        return f"{base}{path_as_text(f'/{id}')}"

    notes = _notes(base, request, answer, view)
    written = await run_in_threadpool(answer_in_markdown, title, text or answer.data, link, *notes)
    return Response(written, headers=NO_INDEX | caching_headers(state, form), media_type=MARKDOWN)


def _notes(base: str, request: Request, answer: DocumentAnswer, view: PageView) -> tuple[str, ...]:
    """What stands at the foot: the view in words, and the address that shows the same for ever."""
    kept = [pair for pair in request.query_params.multi_items() if pair[0] not in ("revision", "known_at", "release")]
    same = view.pinned(answer.revision)
    more = [pair for pair in kept if pair[0] not in same.parameters]
    page = f"{base}{request.url.path}{query_string([*more, *same.parameters.items()])}"
    return (
        f"View: {escaped(view_in_words(view))}",
        f"Revision {answer.revision}. Cite: Entente, <{page}>",
        f"How to ask more: <{base}/llms.txt>",
    )


def plain_text(request: Request, title: str, status: int) -> Response:
    """A page without an answer: what its address lacks."""
    example = f"{path_as_text(request.url.path)}?{EXAMPLES.get(request.url.path, 'q=China')}"
    text = f"# {escaped(title)}\n\n{NEEDED.format(example, base_address(request))}\n"
    headers = NO_INDEX | {"Cache-Control": "no-store", "Vary": "Accept"}
    return Response(text, status, headers, media_type=MARKDOWN)

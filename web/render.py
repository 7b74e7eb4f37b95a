"""Renders templates to pages, in worker threads, with the headers of a page."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cache
from hashlib import sha256
from importlib.resources import files
from typing import Any

from jinja2 import ChainableUndefined, Environment, PackageLoader, select_autoescape
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from api.errors import Refusal
from api.http.answer_cache import set_answer_state
from api.http.etags import caching_headers, client_tags, not_modified
from api.http.prefix import prefixed
from api.observe import note_page
from web.address import PageView, href, query_string
from web.ask import DocumentAnswer, ask
from web.drawn.bars import axis, bar
from web.languages import LANGUAGES, Language, with_language
from web.markdown_pages import path_as_text, plain_text, text_page
from web.negotiation import AS_MARKDOWN
from web.tools import Download, Tools
from web.words.changes import ACTIONS, fields_changed
from web.words.dates import date_in_words, period_in_words
from web.words.prose import prose
from web.words.vocabulary import (
    STANCE_SIGNS,
    STANCES,
    capitalised,
    counted,
    field_name,
    is_id,
    on_day,
    relation,
    value_in_words,
    view_in_words,
    word,
)

FORM = "page"
"""The part of an entity tag that distinguishes pages from data."""
POLICY = (
    "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; object-src 'none'; "
    "base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)
HEADERS = {"Content-Security-Policy": POLICY}
NO_INDEX = {"X-Robots-Tag": "noindex, nofollow"}
MAX_TITLE = 120
AS_WRITTEN = re.compile(r"(<(?:textarea|pre)\b.*?</(?:textarea|pre)>)", re.DOTALL)
"""Elements whose white space counts."""
BREAKS = re.compile(r"\s*\n\s*")


@cache
def asset_version(name: str) -> str:
    """A short hash of a static file, so that browsers may keep it for ever."""
    return sha256((files("web") / "static" / name).read_bytes()).hexdigest()[:10]


def asset(name: str) -> str:
    """The address of a static file, with its version."""
    return prefixed(f"/assets/{name}?v={asset_version(name)}")


@cache
def environment() -> Environment:
    """The templates, with the words and pictures that they use."""
    made = Environment(
        loader=PackageLoader("web"),
        autoescape=select_autoescape(default=True, default_for_string=True),
        undefined=ChainableUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters |= {
        "date": date_in_words,
        "word": word,
        "capitalised": capitalised,
        "view_words": view_in_words,
        "on_day": on_day,
    }
    made.filters |= {"relation": relation, "field": field_name, "by_document": by_document, "value": value_in_words}
    made.filters |= {"fields_changed": fields_changed, "prose": prose}
    made.tests["id"] = is_id
    made.globals |= {
        "path": prefixed, "href": href, "asset": asset, "query_string": query_string, "counted": counted,
        "period": period_in_words, "axis": axis, "bar": bar, "stances": STANCES, "stance_signs": STANCE_SIGNS,
        "as_text": path_as_text,
        "actions": ACTIONS, "languages": LANGUAGES,
    }  # fmt: skip
    return made


def by_document(citations: Iterable[Mapping[str, Any]]) -> list[list[Mapping[str, Any]]]:
    """Citations by document and what they say of the fact, in the order of the first of each."""
    found: dict[object, list[Mapping[str, Any]]] = {}
    for citation in citations:
        found.setdefault((citation["document"]["id"], citation["supportType"], citation["setAside"]), []).append(
            citation
        )
    return list(found.values())


def render(template: str, language: Language, **shown: Any) -> str:
    """A template as HTML, without the indentation and the blank lines of its own lines."""
    html = environment().get_template(template).render(language=language, **shown)
    parts = AS_WRITTEN.split(with_language(html, language.tag))
    return "".join(part if number % 2 else BREAKS.sub("\n", part) for number, part in enumerate(parts))


async def answer_page(
    request: Request,
    template: str,
    answer: DocumentAnswer,
    *,
    title: str,
    view: PageView | None = None,
    downloads: tuple[Download, ...] = (),
    part: str = "",
    **shown: Any,
) -> Response:
    """The page that shows an answer; 304 where the browser has it.  The answer cache may keep it.

    `part` is for the entity tag: it stands for what the page shows besides the answer.
    """
    note_page()
    state = await request.app.state.reader.state_at(answer.revision)
    set_answer_state(request.scope, state)
    chosen = view or PageView({})
    if request.scope.get(AS_MARKDOWN):
        view_of_text = await _with_source(request, chosen)
        return await text_page(request, answer, title, view_of_text, state, shown.get("text"), part)
    headers = HEADERS | (NO_INDEX if request.url.query else {})
    if same := not_modified(client_tags(request), state, FORM + part):
        same.headers.update(headers)
        return same
    chosen = await _with_source(request, chosen)
    tools = Tools(request, title, chosen, answer, downloads)
    language = Language.of(request)
    html = await _html(request, template, language, title, view=chosen, tools=tools, data=answer.data, **shown)
    return HTMLResponse(html, headers=headers | caching_headers(state, FORM + part))


async def _html(request: Request, template: str, language: Language, title: str, **shown: Any) -> str:
    """A template as HTML, rendered in a thread."""
    return await run_in_threadpool(render, template, language, request=request, title=title[:MAX_TITLE], **shown)


async def _with_source(request: Request, view: PageView) -> PageView:
    """The view with the label of the document that it is limited to."""
    if not (id := view.get("according_to")):
        return view
    found = (await ask(request, "source", {"id": id})).data["document"]
    return replace(view, source=found["label"] if found else "")


async def plain_page(request: Request, template: str, *, title: str, status: int = 200, **shown: Any) -> Response:
    """A page that shows no answer, such as an error; nobody keeps it."""
    note_page()
    if request.scope.get(AS_MARKDOWN):
        return plain_text(request, title, status)
    headers = HEADERS | NO_INDEX | {"Cache-Control": "no-store", "Vary": "Accept"}
    html = await _html(request, template, _language(request), title, view=PageView({}), tools=None, **shown)
    return HTMLResponse(html, status, headers)


def _language(request: Request) -> Language:
    """The language in the address; that of the labels for one that is wrong, because errors are pages, too."""
    try:
        return Language.of(request)
    except Refusal:
        return Language()

"""Articles: the draft of a text, and a completed draft as one revision."""

from fastapi import APIRouter, Request, Response

from api.access import admit_writer
from api.articles.documents import Publication
from api.articles.recorded import ORIGIN
from api.articles.text import NotAnArticle, require_article
from api.errors import Code, Refusal
from api.http.etags import tag_of
from api.json_text import compact_json
from api.observe import note_revision
from api.rest.articles.answers import draft_answer
from api.rest.articles.bodies import ArticleBody, DraftBody
from api.rest.articles.openapi import describe_create, describe_draft
from api.rest.formats import Format
from api.rest.respond import check_parameters, state_at
from api.rest.writes.bodies import JSON, UNREAD, parse_object, validate
from api.rest.writes.idempotency import idempotency_key
from api.rest.writes.routes import result_response
from api.write import Invalid, Signature


def router() -> APIRouter:
    """Return the routes of articles."""
    routes = APIRouter(prefix="/v1")
    routes.post("/articles/draft", **describe_draft())(draft_article)
    routes.post("/articles", **describe_create())(create_article)
    return routes


async def draft_article(request: Request) -> Response:
    """Return the draft of a text.  Writes nothing."""
    admit_writer(request.scope)
    check_parameters(request, ())
    body, errors = validate(DraftBody, await parse_object(request))
    if errors:
        raise Invalid(errors)
    _require_text(body.text)
    found = await request.app.state.articles.draft(body.text, Publication(body.url, body.published, body.publisher))
    revision = (await request.app.state.reader.state()).revision
    note_revision(revision)
    headers = {"Cache-Control": "no-store", "ETag": tag_of(await state_at(request, revision), Format.json)}
    return Response(compact_json(draft_answer(found) | {"revision": revision}), headers=headers, media_type=JSON)


async def create_article(request: Request) -> Response:
    """Write the article that a completed draft describes, as one revision."""
    author = admit_writer(request.scope)
    check_parameters(request, ())
    body, errors = validate(ArticleBody, await parse_object(request))
    _require_text(body.text)
    prepared = await request.app.state.articles.prepare(body.draft, body.text)
    prepared.errors += errors
    reason = body.reason or (UNREAD if errors else f"The article {prepared.document}.")
    signature, key = Signature(author.name, reason, ORIGIN), idempotency_key(request, author)
    try:
        result = await request.app.state.writer.write(list(prepared.changes), signature, key, prepared.unparsed)
    except Invalid as invalid:
        raise prepared.explained(invalid) from None
    unchanged = [{"id": id, "reason": "others have changed it since"} for id in prepared.left]
    return await result_response(
        request, result, document=prepared.document, verified=prepared.verified, left=unchanged
    )


def _require_text(text: str) -> None:
    try:
        require_article(text, "text")
    except NotAnArticle as problem:
        raise Refusal(Code.BAD_USER_INPUT, str(problem), "Send the text of an article.", "text") from None

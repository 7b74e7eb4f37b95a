"""The pages at `/docs`: the guide, and a page for each collection, question and group of operations."""

from starlette.requests import Request
from starlette.responses import Response

from api.errors import Code, Refusal, nearest
from schema.catalog import collections
from web.reference.answer import reference_page
from web.reference.collection import collection
from web.reference.guide import guide
from web.reference.question import question, questions_by_path
from web.reference.topic import TOPICS, topic

OTHERS = ("errors", "console")


async def guide_page(request: Request) -> Response:
    """The guide, with an index of everything."""
    return await reference_page(request, "docs-guide.html", guide)


async def subject_page(request: Request) -> Response:
    """The page of a collection, a question or a group of operations.  Raises Refusal, NOT_FOUND."""
    name = request.path_params["name"]
    if name in collections():
        return await reference_page(request, "docs-collection.html", collection)
    if name in questions_by_path():
        return await reference_page(request, "docs-question.html", question)
    if name in TOPICS:
        return await reference_page(request, "docs-topic.html", topic)
    names = [*collections(), *questions_by_path(), *TOPICS, *OTHERS]
    raise Refusal(
        Code.NOT_FOUND, f"There is no page '{name[:80]}' in the reference.", nearest(name[:80], names) or None
    )

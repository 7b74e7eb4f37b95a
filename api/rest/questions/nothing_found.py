"""What is said of a search that finds nothing: how it was understood, and which names begin alike."""

import json

from api.database import Reader, with_hints
from api.query.ast.answer import AnswerObject, QuestionSelection
from api.query.ast.select import ListPart, Rows, Scalar
from api.query.parse.arguments import parse_arguments
from api.query.parse.search_words import index_words
from api.query.sql.compile import compile_answer
from api.questions.search import AUTOCOMPLETE, SUGGESTIONS
from schema.catalog import Column

STARTS = {"search": b'{"data":{"hits":[]', "autocomplete": b'{"data":{"suggestions":[]'}
"""How the answers of questions begin that found nothing."""
BEGINNINGS = (4, 3, 2)
"""How many letters of the first word names begin with that are suggested, the longest first."""
SUGGESTED = 3


async def with_search_hint(reader: Reader, question: str, parameters: dict[str, str], body: bytes) -> bytes:
    """The answer of a search, with a hint if it found nothing and no page before it did."""
    start = STARTS.get(question)
    if start is None or not body.startswith(start) or "after" in parameters:
        return body
    if others := json.loads(body)["data"].get("facets"):
        kinds = ", ".join(facet["kind"] for facet in others)
        message = f"Nothing of kind {parameters.get('kinds', '')[:60]} matches; records of these kinds do: {kinds}."
        return with_hints(body, [{"field": "kinds", "message": message}])
    return with_hints(body, [{"field": "q", "message": await _understood(reader, parameters.get("q", ""))}])


async def _understood(reader: Reader, q: str) -> str:
    words = index_words(q).split()
    understood = f"No label or name has a word like {' or '.join(words)[:200]}."
    alike = await _names_alike(reader, words[0] if words else "")
    return f"{understood} Names that begin alike: {'; '.join(alike)}." if alike else understood


async def _names_alike(reader: Reader, word: str) -> list[str]:
    for letters in BEGINNINGS:
        if len(word) > letters and (found := await _beginning_with(reader, word[:letters])):
            return found
    return []


async def _beginning_with(reader: Reader, beginning: str) -> list[str]:
    values = parse_arguments(AUTOCOMPLETE.arguments, {"q": beginning, "first": SUGGESTED})
    members = {name: SUGGESTIONS.of.members[name] for name in ("record_id", "label")}
    fields = {name: Scalar(member) for name, member in members.items() if isinstance(member, Column)}
    page = {one.name: values[one.name] for one in SUGGESTIONS.page_arguments}
    selection = QuestionSelection(AUTOCOMPLETE, values, {"found": ListPart(SUGGESTIONS, page, Rows(fields))})
    body = await reader.read(compile_answer(AnswerObject({"data": selection}), reader.dialect))
    return [f"{one['label']} ({one['record_id']})" for one in json.loads(body or b"{}")["data"]["found"]]

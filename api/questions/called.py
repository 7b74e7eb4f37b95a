"""The record that an id which does not exist is the name of: `alliances/nato` of `alliances/north-atlantic-treaty-...`.

Ids of records are often guessed from an acronym or another name, which no comparison of spellings leads to.
"""

import json

from api.database import Reader
from api.query.ast.answer import AnswerObject, QuestionSelection
from api.query.ast.select import ListPart, Rows, Scalar
from api.query.parse.arguments import parse_arguments
from api.query.parse.search_words import MAX_SEARCH_LENGTH, MOST_WORDS
from api.query.sql.compile import compile_answer
from api.questions.search import AUTOCOMPLETE, SUGGESTIONS
from schema.catalog import Column
from schema.text import slug

LOOKED_AT = 10
"""How many records that a search for the name finds are compared with it."""
MEMBERS = ("record_id", "matched")


async def record_called(reader: Reader, id: str) -> str:
    """Returns the id of a record of the same collection that has an id's slug as a label or name; empty if none has."""
    collection, _, name = id.partition("/")
    words = name.replace("-", " ").replace("_", " ").strip()
    if not words or len(words) > MAX_SEARCH_LENGTH or len(words.split()) > MOST_WORDS:
        return ""
    sought = slug(words, MAX_SEARCH_LENGTH)
    statement = compile_answer(AnswerObject({"found": _named(words)}), reader.dialect)
    found = json.loads(await reader.read(statement) or b"{}")["found"]["found"]
    meant = (one["record_id"] for one in found if slug(one["matched"], MAX_SEARCH_LENGTH) == sought)
    return next((found for found in meant if found.startswith(f"{collection}/") and found != id), "")


def _named(words: str) -> QuestionSelection:
    values = parse_arguments(AUTOCOMPLETE.arguments, {"q": words, "first": LOOKED_AT})
    members = {name: SUGGESTIONS.of.members[name] for name in MEMBERS}
    fields = {name: Scalar(member) for name, member in members.items() if isinstance(member, Column)}
    page = {one.name: values[one.name] for one in SUGGESTIONS.page_arguments}
    return QuestionSelection(AUTOCOMPLETE, values, {"found": ListPart(SUGGESTIONS, page, Rows(fields))})

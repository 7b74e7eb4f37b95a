"""Whether what is asked of the past is past."""

import json

from api.database.readers import Reader
from api.query.compile import compile_answer
from api.query.past import latest, must_be_written
from api.query.selection import Answer, Structure

NOW = Structure({"revision": "revision"})


async def see_to_its_past(reader: Reader, answer: Answer) -> None:
    """Raises Refusal where any part of an answer is to be read at a revision that there is not yet."""
    asked = latest(answer)
    if asked and asked > await reader.revision():
        # What the reader knows of other processes' writing may be a moment old.
        body = await reader.read(compile_answer(NOW, reader.dialect))
        must_be_written(asked, json.loads(body or b"{}")["revision"])

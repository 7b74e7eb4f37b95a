"""A draft as JSON: the YAML to complete, and what it consists of."""

from typing import Any

from api.articles.draft import Draft, DraftStatement
from api.articles.draft_yaml import draft_yaml
from api.articles.mentions import NameMention

MAX_MENTIONS = 10_000
MAX_CANDIDATES = 20


def draft_answer(draft: Draft) -> dict[str, Any]:
    """The members of the answer, except for the revision."""
    data = {
        "draft": draft_yaml(draft),
        "document": {
            "id": draft.document.id,
            "sha256": draft.document.sha256,
            "is_recorded": draft.document.is_recorded,
        },
        "statements": [_statement(draft, statement) for statement in draft.statements],
        "mentions": [_mention(draft, mention) for mention in draft.mentions[:MAX_MENTIONS]],
    }
    return {"data": data}


def _statement(draft: Draft, statement: DraftStatement) -> dict[str, Any]:
    speaker, day = statement.speaker, statement.day
    candidate = speaker.record.id if speaker.record else speaker.new.text if speaker.new else None
    quotations = [
        {"text": draft.text[part.start : part.end], **part.cited(draft.text)} for part in statement.quotation.parts
    ]
    return {
        "id": statement.id,
        "recorded": statement.recorded,
        "speaker_id": statement.speaker_id,
        "speaker": {"candidate": candidate, "score": speaker.score, "reason": speaker.reason},
        "date": None if day.day == "TODO" else day.day,
        "date_reason": day.reason,
        "quotations": quotations,
    }


def _mention(draft: Draft, mention: NameMention) -> dict[str, Any]:
    return {
        "record_id": mention.record.id if mention.record else None,
        "candidates": [record.id for record in mention.records[:MAX_CANDIDATES]],
        "doubt": mention.doubt or None,
        **mention.span.cited(draft.text),
    }

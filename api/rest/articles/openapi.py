"""The OpenAPI part of articles."""

from typing import Any

from api.articles.draft import MAX_QUOTATIONS
from api.articles.text import digest
from api.rest.articles.answers import MAX_CANDIDATES, MAX_MENTIONS
from api.rest.articles.bodies import ArticleBody, DraftBody
from api.rest.openapi.operations import Options, operation
from api.rest.openapi.responses import problems, response
from api.rest.openapi.schemas import MAX_STORED_LENGTH, REVISION, Schema, array, closed, integer, nullable, text
from api.rest.openapi.schemas import ref as schema_ref
from api.rest.writes.bodies import JSON
from api.rest.writes.openapi_schemas import result_members

SIGNED: list[Schema] = [{"key": []}]
REFUSED = (401, 403, 404, 413, 415, 422, 429, 503, 507)
MAX_YAML_LENGTH = 16 * 1024 * 1024
EXAMPLE_TEXT = "An invented example.\n\nAnna Vogel said on Tuesday: “The river belongs to us all.”\n"
EXAMPLE_DRAFT = f"""\
defaults: {{citations: {{document_id: documents/invented-example-2031}}}}
documents:
  - id: documents/invented-example-2031
    label: An invented example
    title: An invented example
    kind: news_report
    sha256: "{digest(EXAMPLE_TEXT)}"
    fidelity: verbatim_copy
"""


def describe_draft() -> Options:
    """Options of the route that drafts an article."""
    description = (
        "Finds direct quotations with candidates for their speakers and days, and the records that the text mentions by"
        " name.  `draft` is YAML for a person to complete.  Nothing is written."
    )
    content = {JSON: {"schema": schema_ref("ArticleDraft")}}
    answers = {200: response("The draft.", content, "ETag", "Cache-Control"), **problems(*REFUSED[:-1])}
    return _operation("draft_article", "Draft an article", description, "DraftBody", answers)


def describe_create() -> Options:
    """Options of the route that writes an article."""
    description = (
        "Verifies every cited span against the text and writes what the base lacks as one revision.  Errors are placed"
        " by the line of the draft, such as `draft:12.label`.  Writing the same article again changes nothing."
    )
    content = {JSON: {"schema": schema_ref("ArticleResult")}}
    answers = {200: response("What was written.", content, "ETag"), **problems(*REFUSED, 409)}
    return _operation("create_article", "Write an article", description, "ArticleBody", answers, "Idempotency-Key")


def _operation(
    id: str, summary: str, description: str, body: str, answers: dict[int | str, Any], *parameters: str
) -> Options:
    request_body = {"$ref": f"#/components/requestBodies/{body}"}
    return operation(
        id,
        "articles",
        summary,
        answers,
        description=description,
        parameters=parameters,
        requestBody=request_body,
        security=SIGNED,
    )


def request_bodies() -> Schema:
    """Return the bodies by component name."""
    examples = {
        "DraftBody": {"text": EXAMPLE_TEXT, "published": "2031-05-14"},
        "ArticleBody": {"text": EXAMPLE_TEXT, "draft": EXAMPLE_DRAFT, "reason": "An invented example."},
    }
    return {
        name: {"required": True, "content": {JSON: {"schema": schema_ref(name), "example": example}}}
        for name, example in examples.items()
    }


def schemas() -> Schema:
    """Return the schemas by component name."""
    bodies = {body.__name__: body.model_json_schema() for body in (DraftBody, ArticleBody)}
    return bodies | {"ArticleDraft": _draft(), "ArticleResult": _result()}


def _draft() -> Schema:
    id, reason = text("The id of a record.", 255), text("Why.", MAX_STORED_LENGTH)
    document = {
        "id": id,
        "sha256": text("The SHA-256 of the text.", 64),
        "is_recorded": {"type": "boolean", "description": "Whether the base has this text."},
    }
    speaker = {
        "candidate": nullable(text("The id of a record, or a name that the base lacks.", MAX_STORED_LENGTH)),
        "score": integer("How likely it is, out of 100.", maximum=100),
        "reason": reason,
    }
    quotation = {"text": text("The words.", MAX_STORED_LENGTH), **_span()}
    statement = {
        "id": id,
        "recorded": nullable(text("The statement of the base that has these words of the text.", 255)),
        "speaker_id": nullable(text("The id of the speaker; null if a person must decide.", 255)),
        "speaker": closed("The best candidate.", list(speaker), speaker),
        "date": nullable(text("The day, in EDTF; null if a person must decide.", 64)),
        "date_reason": reason,
        "quotations": array(closed("Words of it.", list(quotation), quotation), MAX_STORED_LENGTH, "Its words."),
    }
    mention = {
        "record_id": nullable(text("The record; null if that is in doubt.", 255)),
        "candidates": array(id, MAX_CANDIDATES, "The records that can be meant."),
        "doubt": nullable(reason),
        **_span(),
    }
    data = {
        "draft": text("The draft, in YAML.", MAX_YAML_LENGTH),
        "document": closed("Its document.", list(document), document),
        "statements": array(closed("A quotation.", list(statement), statement), MAX_QUOTATIONS, "The quotations."),
        "mentions": array(closed("A mention.", list(mention), mention), MAX_MENTIONS, "What the text mentions."),
    }
    return closed(
        "The draft of an article.",
        ["data", "revision"],
        {"data": closed("What the text says, as far as rules can find it.", list(data), data), "revision": REVISION},
    )


def _span() -> Schema:
    return {
        "start_offset": integer("Where it starts, in code points."),
        "end_offset": integer("Where it ends (exclusive), in code points."),
        "span_sha256": text("The SHA-256 of the span.", 64),
    }


def _result() -> Schema:
    members = result_members()
    members.pop("ids")
    left = closed(
        "A record that was left as it is.",
        ["id", "reason"],
        {"id": text("The id of a record.", 255), "reason": text("Why.", 200)},
    )
    own = {
        "document": text("The id of the article's document.", 255),
        "verified": integer("How many cited spans were verified."),
        "left": array(left, MAX_STORED_LENGTH, "The records that others have changed since."),
    }
    return closed("What was written of an article.", [*own, *members], own | members)

"""Writes a draft as YAML in the grammar of the seeds, with comments for the person who completes it."""

import json
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from api.articles.documents import ArticleDocument
from api.articles.draft import Draft, DraftStatement, short_name
from api.articles.mentions import NameMention
from api.articles.record_names import MentionedRecord
from api.articles.speakers import SUFFICIENT
from api.articles.text import TextSpan, line_of
from schema.document import DocumentKind
from schema.publisher import PublisherKind
from schema.statement import SpeechAct
from schema.values import Fidelity

TODO = "TODO"
SURE = 85
"""The score from which a speaker is not called inferred."""
HEAD = """\
# A draft by `entente draft`: rules found it, nothing of it is checked.  Decide every TODO, delete what is wrong or not
# worth recording, and add what is missing (docs/adding-an-article.md).  Then:
#   entente import article DRAFT.yaml --document ARTICLE.txt --author "Your name"
"""
MEETINGS = """\
  # Meetings of the base that the article may speak of.  Remove the # before those that it does speak of, and use their
  # ids instead of new meetings: as `meeting_id` of statements and further `participations`, or as `part_of_id`.\
"""
_UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
_PLAIN = re.compile("[a-z_]+(/[a-z0-9-]+)?")
_WORDS_OF_YAML = frozenset({"true", "false", "yes", "no", "on", "off", "null", "y", "n"})


def draft_yaml(draft: Draft) -> str:
    """The draft as YAML."""
    parts = [HEAD, *_document(draft), *_actors(draft), *_statements(draft), *_mentions(draft), *_meetings(draft)]
    return "\n".join(parts)


# ---- document and actors


def _document(draft: Draft) -> Iterator[str]:
    document = draft.document
    yield f"defaults:\n  citations: {{document_id: {document.id}}}\n  quotations: {flow(_quoted_defaults(document))}\n"
    if document.is_recorded:
        yield f"# The base has this text already, as {document.id}.\n"
        return
    if document.new_publisher:
        yield f"publishers:\n  - id: {document.publisher}\n    label: {_scalar(document.new_publisher)}"
        yield f"    kind: {TODO}{_one_of(PublisherKind)}\n"
    yield "\n".join(["documents:", *_document_lines(document)]) + "\n"


def _quoted_defaults(document: ArticleDocument) -> dict[str, Any]:
    language = {"language": document.language} if document.language else {}
    return {"document_id": document.id, **language, "fidelity": document.fidelity}


def _document_lines(document: ArticleDocument) -> Iterator[str]:
    publication = document.publication
    yield f"  - id: {document.id}"
    yield f"    label: {TODO}{_comment('what it is, in a few words of your own')}"
    yield f"    title: {_scalar(document.title or TODO)}"
    yield f"    kind: {DocumentKind.news_report}{_one_of(DocumentKind)}"
    if document.language:
        yield f"    language: {document.language}"
    if document.publisher:
        yield f"    publisher_id: {document.publisher}"
    if publication.url:
        yield f"    url: {_scalar(publication.url)}"
    unknown = "" if publication.published else _comment("the day, such as 2024-04-09; or remove the line")
    yield f"    published: {_scalar(publication.published or TODO)}{unknown}"
    yield f"    sha256: {_scalar(document.sha256)}"
    yield f"    fidelity: {document.fidelity}{_one_of(Fidelity)}"


def _actors(draft: Draft) -> Iterator[str]:
    if not draft.new_actors:
        return
    yield "# Speakers that the base does not have.  Search it first: they may be there under another name.\nactors:"
    for id, name in draft.new_actors.items():
        yield f"  - id: {id}\n    label: {_scalar(name.text)}\n    kind: {name.kind}"
        yield f"    summary: {TODO}{_comment('who this is, in your own words; or remove the line')}"
        yield f"    citations:\n      - {flow(name.span.cited(draft.text))}\n"


# ---- statements


def _statements(draft: Draft) -> Iterator[str]:
    if not draft.statements:
        yield "# There is no direct quotation of four words or more.\n"
        return
    if draft.left_out:
        yield f"# {draft.left_out} more quotations are left out.\n"
    yield "statements:"
    for statement in draft.statements:
        yield "\n".join(_statement(draft, statement)) + "\n"


def _statement(draft: Draft, statement: DraftStatement) -> Iterator[str]:
    speaker, day = statement.speaker, statement.day
    name = short_name(draft, speaker)
    recorded = f"  The base has it already, in {statement.recorded}." if statement.recorded else ""
    yield f"  # Line {line_of(draft.text, statement.quotation.outer.start)} of the article.{recorded}"
    yield f"  - id: {statement.id}"
    yield f"    label: {_scalar(f'{name}: {TODO}' if name else TODO)}{_comment('what is said, in your own words')}"
    yield f"    speaker_id: {statement.speaker_id or TODO}{_comment(_candidate(statement))}"
    yield f"    date: {_scalar(day.day)}{_comment(day.reason + ('; or remove the line' if day.day == TODO else ''))}"
    yield "    form: direct_quote"
    yield f"    speech_act: {speaker.act}{_one_of(SpeechAct)}"
    yield "    citations:"
    yield from (f"      - {flow(citation)}" for citation in _citations(draft, statement))
    yield "    quotations:"
    for part in statement.quotation.parts:
        yield f"      - text: {_scalar(_words(draft.text, part))}"
        yield f"        citations: [{flow(part.cited(draft.text))}]"


def _words(text: str, part: TextSpan) -> str:
    return text[part.start : part.end].replace("\r\n", "\n").replace("\r", "\n")


def _candidate(statement: DraftStatement) -> str:
    """The comment on the speaker: the candidate, its score out of 100, and the reason."""
    speaker = statement.speaker
    if not speaker.score:
        return speaker.reason
    candidate = speaker.record.id if speaker.record else speaker.new.text if speaker.new else ""
    return f"{'' if statement.speaker_id else f'perhaps {candidate}, '}{speaker.score} of 100: {speaker.reason}"


def _citations(draft: Draft, statement: DraftStatement) -> Iterator[dict[str, Any]]:
    yield statement.sentence.cited(draft.text)
    speaker, day = statement.speaker, statement.day
    if SUFFICIENT <= speaker.score < SURE:
        note = f"Inferred: {speaker.reason}."
        yield {**statement.sentence.cited(draft.text), "field": "speaker_id", "note": note}
    if day.named:
        reading = {"field": "date", "value": day.day}
        if day.day != day.named.words:
            reading["note"] = f"Inferred from {day.reason}."
        yield {**day.named.span.cited(draft.text), **reading}


# ---- mentions


def _mentions(draft: Draft) -> Iterator[str]:
    by_record: dict[str, list[NameMention]] = defaultdict(list)
    records: dict[str, MentionedRecord] = {}
    doubtful = [mention for mention in draft.mentions if mention.doubt]
    for mention in draft.mentions:
        if record := mention.record:
            by_record[record.id].append(mention)
            records[record.id] = record
    if not draft.mentions:
        yield "# The text mentions no actor or place of the base by name.\n"
        return
    yield "# What the article mentions.  None of it is needed by the statements: delete what is not worth recording."
    yield "citations:" if by_record else "# citations:"
    for record_id, mentions in by_record.items():
        yield f"  #{_text(records[record_id].label)}"
        yield from (f"  - {flow(_mentioning(draft.text, record_id, mention))}" for mention in mentions)
    for mention in doubtful:
        names = " or ".join(record.id for record in mention.records[:5])
        yield f"  #{_text(draft.text[slice(*mention.span)])}: {names}?  In doubt:{_text(mention.doubt)}"
        yield f"  # - {flow(_mentioning(draft.text, mention.records[0].id, mention))}"
    yield ""


def _mentioning(text: str, id: str, mention: NameMention) -> dict[str, Any]:
    return {"record_id": id, **mention.span.cited(text), "support_type": "mentions"}


def _meetings(draft: Draft) -> Iterator[str]:
    """The proposed meetings, as comments: a person decides whether the text speaks of them."""
    if not draft.meetings:
        return
    yield MEETINGS
    for meeting, span, why in draft.meetings:
        days = meeting.first if meeting.first == meeting.last else f"{meeting.first} to {meeting.last}"
        yield f"  #{_text(meeting.label)}, {days}: {meeting.id}?  {_text(why).strip()}"
        cited = {"record_id": meeting.id, **span.cited(draft.text), "support_type": "mentions"}
        yield f"  # - {flow(cited)}"
    yield ""


# ---- YAML


def flow(values: Mapping[str, Any]) -> str:
    """A mapping as YAML in one line."""
    return "{" + ", ".join(f"{name}: {_scalar(value)}" for name, value in values.items()) + "}"


def _scalar(value: Any) -> str:
    """A value; texts in double quotes, unless they are words or ids."""
    if not isinstance(value, str):
        return str(value)
    if value == TODO or (_PLAIN.fullmatch(value) and value not in _WORDS_OF_YAML):
        return value
    return _UNPRINTABLE.sub(lambda found: f"\\u{ord(found[0]):04x}", json.dumps(value, ensure_ascii=False))


def _comment(text: str) -> str:
    return f"  #{_text(text)}"


def _text(text: str) -> str:
    """A text for a comment, in one line of printable characters, after a space."""
    line = " ".join(text.split())
    return " " + "".join(letter for letter in line if unicodedata.category(letter)[0] != "C")


def _one_of(vocabulary: Iterable[str]) -> str:
    """A comment with the words that are allowed."""
    return _comment(f"one of {', '.join(map(str, vocabulary))}")

"""The examples of the document: real records of the seeds, and real error responses.

They are short, for people to read.  `tests/test_rest.py` compares each with a response.
"""

from typing import Any

from schema.catalog import Kind, columns, kind_of
from schema.entity import Entity

Example = dict[str, Any]


def _date(text: str, earliest: str | None, latest: str | None) -> Example:
    return {"text": text, "earliest": earliest, "latest": latest}


DAY = _date("2024-04-09", "2024-04-09", "2024-04-09")
BY_THEN = _date("/2024-04-09", None, "2024-04-09")
REPORT = "News report on Lavrov's visit to Beijing, April 2024"

ANY_RECORD: Example = {"id": "actors/china", "label": "China"}


def example_of(entity: type[Entity]) -> Example:
    """Return a real record of an entity; for an entity without an example here, what every record has."""
    id = {"id": entity.example or f"{entity.collection()}/example"}
    return id | EXAMPLES.get(kind_of(entity), {"label": "An example"})


def write_example(entity: type[Entity]) -> Example:
    """Return the body that creates a record like the example, without its id."""
    row = {name: value for name, value in example_of(entity).items() if name in columns(entity)}
    body = {name: value["text"] if isinstance(value, dict) else value for name, value in row.items()}
    return {name: value for name, value in body.items() if name not in {"id", *entity.server_managed}}


EXAMPLES: dict[str, Example] = {
    "actor": {"label": "China", "kind": "state"},
    "alliance": {
        "label": "No-limits partnership of China and Russia",
        "kind": "strategic_partnership",
        "formed": _date("2022-02", "2022-02-01", "2022-02-28"),
    },
    "citation": {
        "label": f"China, in {REPORT}",
        "record_id": "actors/china",
        "document_id": "documents/lavrov-beijing-2024-04-09",
        "support_type": "supports",
        "start_offset": 187,
        "end_offset": 192,
    },
    "coverage": {
        "label": "REIGN's list of leaders, March 2021 on each tenure",
        "document_id": "documents/reign-leaders-2021-03",
        "covers": "tenure",
        "until": _date("2021-03", "2021-03-01", "2021-03-31"),
        "is_complete": True,
    },
    "document": {
        "label": "REIGN's list of leaders, March 2021",
        "title": "data_sets/leaderlist_3_21.csv",
        "kind": "dataset",
        "fidelity": "verbatim_copy",
        "language": "en",
        "published": _date("2021-03~", "2021-02-01", "2021-04-30"),
    },
    "identifier": {
        "label": "un m49 156 of China",
        "record_id": "actors/china",
        "scheme": "un_m49",
        "value": "156",
    },
    "meeting": {
        "label": "Talks of Sergey Lavrov and Wang Yi, Beijing, 9 April 2024",
        "kind": "talks",
        "status": "held",
        "start": DAY,
    },
    "membership": {
        "label": "China, member of BRICS",
        "alliance_id": "alliances/brics",
        "actor_id": "actors/china",
        "status": "member",
        "until": _date("2024-04-09/", "2024-04-09", None),
    },
    "name": {
        "label": "China, name of China",
        "record_id": "actors/china",
        "kind": "short",
        "text": "China",
        "language": "en",
        "script": "Latn",
    },
    # Not in the seeds: this shows the shape only.
    "obligation": {
        "id": "obligations/example--1",
        "label": "consultation under BRICS",
        "kind": "consultation",
        "alliance_id": "alliances/brics",
    },
    "office": {
        "label": "President of Russia",
        "body_id": "actors/russia",
        "title": "President",
        "level": "head_of_state",
    },
    "participation": {
        "label": "China, host in Expected visit of Vladimir Putin to China",
        "meeting_id": "meetings/putin-china-2024-05",
        "actor_id": "actors/china",
        "role": "host",
        "since": _date("2024-05?", "2024-05-01", "2024-05-31"),
    },
    "place": {"label": "Beijing", "kind": "city"},
    "reference": {
        "id": "references/example--1",
        "label": "An example repeats another",
        "statement_id": "statements/wang-oppose-cold-war-mentality-2024-04-09",
        "earlier_id": "statements/wang-oppose-cold-war-mentality-2024-04-09",
        "kind": "repeats",
    },
    "relation": {
        "label": "China aids Russia",
        "subject_id": "actors/china",
        "object_id": "actors/russia",
        "kind": "aids",
        "since": BY_THEN,
    },
    "publisher": {"label": "Wikidata", "kind": "community"},
    "statement": {
        "label": "Wang: oppose the Cold War mentality",
        "speaker_id": "actors/wang-yi",
        "form": "direct_quote",
        "speech_act": "calls",
        "date": DAY,
    },
    "tag": {
        "label": "BRICS, on World order",
        "topic_id": "topics/world-order",
        "record_id": "alliances/brics",
        "since": BY_THEN,
    },
    "target": {
        "label": "Xi: the no-limits partnership, about Russia",
        "statement_id": "statements/xi-no-limits-partnership-2022-02",
        "record_id": "actors/russia",
        "role": "about",
        "mention": "implied",
        "stance": "favour",
    },
    "tenure": {
        "label": "Joe Biden as President of the United States",
        "person_id": "actors/biden",
        "office_id": "offices/us-president",
        "acting": False,
        "since": _date("2021-01-20", "2021-01-20", "2021-01-20"),
        "until": _date("2025-01-20", "2025-01-20", "2025-01-20"),
    },
    "topic": {
        "label": "Cold War mentality",
        "summary": "Thinking in the terms of the Cold War.",
    },
    "quotation": {
        "label": f"Xi: the no-limits partnership, in the words of {REPORT}",
        "statement_id": "statements/xi-no-limits-partnership-2022-02",
        "document_id": "documents/lavrov-beijing-2024-04-09",
        "fidelity": "altered",
        "text": "no limits",
        "language": "en",
    },
}

BY_COLUMN: Example = {
    "summary": "Beijing",
    "note": "inferred",
    "title": "Leader",
    "field": "date",
    "page": "id",
    "phrase": "collective West",
    "licence": "MIT",
    "url": "https://github.com/datasets/country-codes",
    "latitude": 39.9,
    "longitude": 116.4,
}
"""Values of filters by columns that no example has."""

BY_KIND: dict[Kind, Any] = {
    "text": "Beijing",
    "date": "2024-04",
    "integer": 1,
    "number": 39.9,
    "boolean": True,
}

REFUSALS: dict[int, tuple[str, dict[str, str], Example]] = {
    401: (
        "/v1/actors",
        {"authorization": "Bearer entente_no-such-key"},
        {
            "type": "/problems/invalid-key",
            "title": "The key is not valid",
            "status": 401,
            "code": "INVALID_KEY",
            "detail": "The key is unknown or was revoked.",
            "hint": "Request a new key, or send none.",
            "instance": "/v1/actors",
        },
    ),
    404: (
        "/v1/actors/chian",
        {},
        {
            "type": "/problems/not-found",
            "title": "There is no such record",
            "status": 404,
            "code": "NOT_FOUND",
            "detail": "There is no record actors/chian.",
            "hint": "Did you mean 'actors/china'?",
            "field": "slug",
            "instance": "/v1/actors/chian",
        },
    ),
    406: (
        "/v1/actors",
        {"accept": "application/xml"},
        {
            "type": "/problems/not-acceptable",
            "title": "This format is not offered",
            "status": 406,
            "code": "NOT_ACCEPTABLE",
            "detail": "This is not offered in a format that you accept.",
            "hint": "Offered: application/json, text/csv, application/x-ndjson.",
            "instance": "/v1/actors",
        },
    ),
    422: (
        "/v1/actors?kind=stat",
        {},
        {
            "type": "/problems/bad-user-input",
            "title": "A value is invalid",
            "status": 422,
            "code": "BAD_USER_INPUT",
            "detail": "kind: 'stat' is not an allowed value.",
            "hint": "Did you mean 'state'?",
            "field": "kind",
            "instance": "/v1/actors",
        },
    ),
}
"""By status: the path and the headers of a request, and the body of its response."""

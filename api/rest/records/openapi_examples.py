"""The examples of derived fields: parts of real responses, except omissions, of which the seeds have none.

`tests/test_accounts.py` compares each of the real ones with a response.
"""

import json
from typing import Any

from api.rest.questions.openapi import ANSWERS

Example = dict[str, Any]

REPORT: Example = {
    "id": "documents/lavrov-beijing-2024-04-09",
    "label": "News report on Lavrov's visit to Beijing, April 2024",
    "title": "[Russia's foreign minister in Beijing]",
    "url": None,
    "published": {"text": "2024-04-09/2024-04-10", "earliest": "2024-04-09", "latest": "2024-04-10"},
}
NEUTRAL: Example = {
    "id": "relations/china--russia--2",
    "record_kind": "relation",
    "label": "China neutral towards Russia",
}


def _citation(of: str, start: int, end: int) -> Example:
    id = f"citations/{of.replace('/', '--lavrov-beijing-2024-04-09--')}"
    return {"id": id, "start_offset": start, "end_offset": end, "page": None, "phrase": None}


def _reading(value: str, support_type: str, since: Example | None, until: Example | None, at: Example) -> Example:
    stated = {"value": value, "since": since, "until": until, "as_printed": None, "set_aside": None}
    return {"record": NEUTRAL, **stated, "support_type": support_type, "document": REPORT, "citation": at}


SINCE_2022: Example = {"text": "2022-02?/2024-04-09", "earliest": "2022-02-01", "latest": "2024-04-09"}
STILL_SO: Example = {"text": "..", "earliest": "2024-04-09", "latest": None}
DISAGREEMENT: Example = {
    "record": NEUTRAL,
    "field": "kind",
    "value": "neutral_towards",
    "contested": False,
    "readings": [
        _reading(
            "neutral_towards", "supports", SINCE_2022, STILL_SO, _citation("relations-china-russia-2/1", 1990, 2025)
        ),
        _reading("supports", "contradicts", None, None, _citation("relations-china-russia-2/2", 2027, 2059)),
    ],
}
BRIEFING: Example = {
    "id": "meetings/peskov-briefing-2024-04-09",
    "label": "Dmitry Peskov speaking to journalists, 9 April 2024",
}
PARTICIPATION: Example = {
    "id": "participations/peskov-briefing-2024-04-09--dmitry-peskov--1",
    "label": "Dmitry Peskov, participant in Dmitry Peskov speaking to journalists, 9 April 2024",
    "role": "participant",
    "attendance": "present",
    "actor": {"id": "actors/dmitry-peskov", "label": "Dmitry Peskov"},
}
SUPPORTING: Example = {"support_type": "supports", "set_aside": None, "alone": True}
ACCOUNT: Example = {
    "document": REPORT,
    "fields": [
        {
            "field": "kind",
            "value": "briefing",
            "as_printed": None,
            **SUPPORTING,
            "citation": _citation("meetings-peskov-briefing-2024-04-09/4", 3229, 3249),
        }
    ],
    "participants": [
        {
            "participation": PARTICIPATION,
            "role": "participant",
            "attendance": "present",
            **SUPPORTING,
            "citation": _citation("participations-peskov-briefing-2024-04-09-dmitry-peskov-1/1", 3191, 3260),
        }
    ],
    "topics": [],
    "statements": [],
}
CLAIM: Example = {
    "id": "citations/actors-belarus--factbook-belarus--1",
    "label": "Belarus, in World Factbook on Belarus",
    "record": {"id": "actors/belarus", "record_kind": "actor", "label": "Belarus"},
    "support_type": "supports",
    "field": None,
    "value": None,
    "start_offset": None,
    "end_offset": None,
    "page": "Government / International organization participation",
    "phrase": None,
    "remaining_support": {"citations": 3, "documents": 2, "only_here": False},
}
OMISSION: Example = {
    "document": {
        "id": "documents/example",
        "label": "An example",
        "title": "An example",
        "url": None,
        "published": None,
    },
    "kind": "silent",
    "coverage": {
        "id": "coverages/example",
        "label": "An example on each membership",
        "since": {"text": "1816", "earliest": "1816-01-01", "latest": "1816-12-31"},
        "until": {"text": "2012-12-31", "earliest": "2012-12-31", "latest": "2012-12-31"},
        "scope": "Formal alliances of states",
        "is_complete": True,
    },
}
PLACES: dict[str, str] = {
    "Disagreements": f"/v1/{NEUTRAL['id']}/disagreements",
    "Accounts": f"/v1/{BRIEFING['id']}/accounts",
    "ClaimList": "/v1/documents/factbook-belarus/claims",
    "AllianceOnADay": "/v1/alliances/no-limits-partnership/state?as_of=2024-04-09",
}
"""The path that each example is a part of the response of."""


def derived_examples() -> Example:
    """Return every example by the name of its schema."""
    neutral = {"id": NEUTRAL["id"], "label": NEUTRAL["label"], "disagreements": [DISAGREEMENT]}
    briefing = {**BRIEFING, "accounts": [ACCOUNT], "disagreements": []}
    page = {"data": [CLAIM], "next": None, "previous": None, "revision": 1}
    example = {"id": "memberships/example", "label": "An example", "omissions": [OMISSION]}
    state = json.loads((ANSWERS / "state.json").read_text(encoding="utf-8"))
    return {
        "Omissions": {"summary": "An omission.", "value": {"data": example, "revision": 1}},
        "AllianceOnADay": {"summary": "An alliance on a day.", "value": state},
        "Disagreements": {"summary": "A disagreement.", "value": {"data": neutral, "revision": 1}},
        "Accounts": {"summary": "An account of a meeting.", "value": {"data": briefing, "revision": 1}},
        "ClaimList": {"summary": "What rests on a document.", "value": page},
    }

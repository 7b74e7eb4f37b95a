"""What the reconciliation service says of itself: its types, its properties, and where its parts are."""

from typing import Any

from api.questions.name_candidates import MOST_NAMES_AT_ONCE
from api.questions.record_ranking import SearchKind

PATH = "/v1/reconcile"
DEFAULT_TYPES = ("person", "state", "organisation", "alliance", "place", "office", "meeting", "topic")
QUERY_PROPERTIES = {
    "country": "state or body that a person acts for",
    "office": "title of an office",
    "date": "day that the row is about",
}
"""Properties that queries may have, besides those of `api.rest.reconcile.extension`."""


def named(kind: str) -> dict[str, str]:
    """A type with its name."""
    return {"id": kind, "name": kind.replace("_", " ").capitalize()}


def types() -> list[dict[str, str]]:
    """All types."""
    return [named(str(kind)) for kind in SearchKind]


def manifest(base: str) -> dict[str, Any]:
    """The manifest of the service at a public address."""

    def part(path: str) -> dict[str, str]:
        return {"service_url": base, "service_path": f"{PATH}/{path}"}

    return {
        "versions": ["0.2"],
        "name": "Entente",
        "identifierSpace": f"{base}/v1/",
        "schemaSpace": f"{base}/docs",
        "documentation": f"{base}/docs",
        "view": {"url": f"{base}/{{{{id}}}}"},
        "preview": {"url": f"{base}{PATH}/preview?id={{{{id}}}}", "width": 420, "height": 160},
        "suggest": {name: part(f"suggest/{name}") for name in ("entity", "type", "property")},
        "extend": {"propose_properties": part("extend/propose"), "property_settings": []},
        "defaultTypes": [named(kind) for kind in DEFAULT_TYPES],
        "batchSize": MOST_NAMES_AT_ONCE,
    }

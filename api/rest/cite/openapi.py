"""The parameter `cite`, and the bibliographic references that it returns."""

import json
from typing import Any

from api.rest.cite.formats import BibliographicReference, Style
from api.rest.openapi.parameters import query_parameter
from api.rest.openapi.schemas import Schema

EXAMPLE = BibliographicReference(
    "China", "2024-04-09", "revision 1", "https://entente.example/v1/actors/china?revision=1"
)
NAMES = {
    Style.bibtex: "BibTexReference",
    Style.ris: "RisReference",
    Style.csl_json: "CslReference",
    Style.text: "TextReference",
}


def parameters() -> Schema:
    """Return the parameter by component name."""
    styles = {"type": "string", "enum": list(map(str, Style))}
    description = "Return a bibliographic reference to the response in this style, instead of the response."
    return {"cite": query_parameter("cite", styles, description, "bibtex")}


def examples() -> Schema:
    """Return an example in each style by component name."""
    return {name: {"summary": "A bibliographic reference.", "value": _value(style)} for style, name in NAMES.items()}


def _value(style: Style) -> Any:
    written = EXAMPLE.written(style)
    return json.loads(written) if style is Style.csl_json else written


def reference_content() -> Schema:
    """Return the content that a response has with `cite`, by media type."""
    return {
        style.media_type.partition(";")[0]: {"examples": {"example": {"$ref": f"#/components/examples/{name}"}}}
        for style, name in NAMES.items()
    }

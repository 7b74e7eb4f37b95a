"""References to answers, in the formats of reference managers."""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from typing import Any
from unicodedata import category
from urllib.parse import urlsplit

PUBLISHER = "Entente"
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
TEX_ESCAPES = str.maketrans(
    {
        "\\": r"\textbackslash{}",
        "{": r"\textbraceleft{}",
        "}": r"\textbraceright{}",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
        **{letter: f"\\{letter}" for letter in "$&#_%"},
    }
)
"""Braces are written as commands: BibTeX counts them even after a backslash."""
KEY_DIGITS = 8


class Style(StrEnum):
    """A format of references."""

    bibtex = "bibtex"
    ris = "ris"
    csl_json = "csl-json"
    text = "text"

    @property
    def media_type(self) -> str:
        """The media type in `Content-Type`."""
        return MEDIA_TYPES[self]


MEDIA_TYPES = {
    Style.bibtex: "application/x-bibtex; charset=utf-8",
    Style.ris: "application/x-research-info-systems; charset=utf-8",
    Style.csl_json: "application/vnd.citationstyles.csl+json",
    Style.text: "text/plain; charset=utf-8",
}


@dataclass(frozen=True)
class BibliographicReference:
    """A title, the day (empty if nothing was written yet), the version and the address of an answer."""

    title: str
    day: str
    version: str
    url: str

    def written(self, style: Style) -> str:
        """The reference in a format."""
        match style:
            case Style.bibtex:
                return self._bibtex()
            case Style.ris:
                return self._ris()
            case Style.csl_json:
                return json.dumps([self._csl()], ensure_ascii=False, indent=2) + "\n"
            case Style.text:
                return self._text()

    @property
    def key(self) -> str:
        """A citation key, the same for the same path and query on every host."""
        parts = urlsplit(self.url)
        path = parts.path.partition("/v1/")[2]
        digest = sha256(f"/v1/{path}?{parts.query}".encode()).hexdigest()[:KEY_DIGITS]
        words = re.sub("[^A-Za-z0-9]+", "-", f"/{path}")
        return f"entente{words.rstrip('-')}-{digest}"

    def _bibtex(self) -> str:
        """Letters of every script and the address stay as they are: LaTeX's url package escapes by itself."""
        year, month, day = self._numbers()
        fields = {
            "title": f"{{{{{plain(self.title).translate(TEX_ESCAPES)}}}}}",
            "author": f"{{{{{PUBLISHER}}}}}",
            "publisher": f"{{{PUBLISHER}}}",
            "year": f"{{{year}}}" if year else "",
            "month": MONTHS[month - 1] if month else "",
            "day": f"{{{day}}}" if day else "",
            "version": f"{{{plain(self.version).translate(TEX_ESCAPES)}}}",
            "url": f"{{{self.url}}}",
        }
        lines = [f"  {name} = {value}" for name, value in fields.items() if value]
        return ",\n".join([f"@misc{{{self.key}", *lines]) + "\n}\n"

    def _ris(self) -> str:
        fields = {
            "TY": "DATA",
            "ID": self.key,
            "TI": plain(self.title),
            "AU": PUBLISHER,
            "PB": PUBLISHER,
            "PY": self.day[:4],
            "DA": self.day.replace("-", "/"),
            "ET": plain(self.version),
            "UR": self.url,
        }
        lines = [f"{tag}  - {value}" for tag, value in fields.items() if value]
        return "\r\n".join([*lines, "ER  - ", ""])

    def _csl(self) -> dict[str, Any]:
        numbers = [number for number in self._numbers() if number]
        issued = {"issued": {"date-parts": [numbers]}} if numbers else {}
        return {
            "id": self.key,
            "type": "dataset",
            "title": plain(self.title),
            "author": [{"literal": PUBLISHER}],
            "publisher": PUBLISHER,
            **issued,
            "version": plain(self.version),
            "URL": self.url,
        }

    def _text(self) -> str:
        version = plain(self.version)
        parts: Iterable[str] = (PUBLISHER, plain(self.title), ", ".join(filter(None, (version, self.day))), self.url)
        return ". ".join(filter(None, parts)) + "\n"

    def _numbers(self) -> tuple[int, int, int]:
        """Year, month and day; zeros if there is no day."""
        year, month, day = map(int, (self.day or "0-0-0").split("-"))
        return year, month, day


def plain(text: str) -> str:
    """A text in one line without control characters: in every format a line break can end a field."""
    return "".join(letter for letter in " ".join(text.split()) if category(letter) != "Cc")

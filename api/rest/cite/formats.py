"""A reference to what was read, in the forms that programs for literature take."""

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
OF_TEX = str.maketrans(
    {
        "\\": r"\textbackslash{}",
        "{": r"\textbraceleft{}",
        "}": r"\textbraceright{}",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
        **{letter: f"\\{letter}" for letter in "$&#_%"},
    }
)
"""Braces by their names: BibTeX counts them whether or not a backslash stands before."""
DIGITS = 8


class Style(StrEnum):
    """A form of a reference."""

    bibtex = "bibtex"
    ris = "ris"
    csl_json = "csl-json"
    text = "text"

    @property
    def media_type(self) -> str:
        """The media type that `Content-Type` calls it by."""
        return MEDIA_TYPES[self]


MEDIA_TYPES = {
    Style.bibtex: "application/x-bibtex; charset=utf-8",
    Style.ris: "application/x-research-info-systems; charset=utf-8",
    Style.csl_json: "application/vnd.citationstyles.csl+json",
    Style.text: "text/plain; charset=utf-8",
}


@dataclass(frozen=True)
class BibliographicReference:
    """What a reference tells: a title, the day (empty if nothing was written yet), the version, the address."""

    title: str
    day: str
    version: str
    url: str

    def written(self, style: Style) -> str:
        """The reference in a form."""
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
        """A key to cite it by, the same for the same address wherever it is served."""
        parts = urlsplit(self.url)
        digest = sha256(f"{parts.path}?{parts.query}".encode()).hexdigest()[:DIGITS]
        words = re.sub("[^A-Za-z0-9]+", "-", parts.path.removeprefix("/v1"))
        return f"entente{words.rstrip('-')}-{digest}"

    def _bibtex(self) -> str:
        """Letters of every script stay as they are, and so does the address: what prints it escapes by itself."""
        year, month, day = self._numbers()
        fields = {
            "title": f"{{{{{plain(self.title).translate(OF_TEX)}}}}}",
            "author": f"{{{{{PUBLISHER}}}}}",
            "publisher": f"{{{PUBLISHER}}}",
            "year": f"{{{year}}}" if year else "",
            "month": MONTHS[month - 1] if month else "",
            "day": f"{{{day}}}" if day else "",
            "version": f"{{{plain(self.version).translate(OF_TEX)}}}",
            "url": f"{{{self.url}}}",
        }
        told = [f"  {name} = {value}" for name, value in fields.items() if value]
        return ",\n".join([f"@misc{{{self.key}", *told]) + "\n}\n"

    def _ris(self) -> str:
        told = {
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
        lines = [f"{tag}  - {value}" for tag, value in told.items() if value]
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
        return ". ".join(parts) + "\n"

    def _numbers(self) -> tuple[int, int, int]:
        """Year, month and day; zeros where nothing is known."""
        year, month, day = map(int, (self.day or "0-0-0").split("-"))
        return year, month, day


def plain(text: str) -> str:
    """A text in one line: every form ends its fields by line, or may."""
    return "".join(letter for letter in " ".join(text.split()) if category(letter) != "Cc")

"""What every page offers: its permanent address, a reference, downloads, and the document that made it."""

import json
import shlex
from dataclasses import dataclass
from typing import NamedTuple
from urllib.parse import quote

from starlette.requests import Request

from api.http.prefix import prefixed
from api.rest.cite.routes import base_address
from web.address import PAST, PageView, query_string
from web.ask import DocumentAnswer


class Download(NamedTuple):
    """What is downloaded, in which format, from which path of the API."""

    label: str
    format: str
    path: str


class CiteFormat(NamedTuple):
    """A format of references, and the path that returns one."""

    label: str
    path: str


@dataclass(frozen=True)
class Tools:
    """Link, Cite, Download and Query of one page."""

    request: Request
    title: str
    view: PageView
    answer: DocumentAnswer
    downloads: tuple[Download, ...]

    @property
    def address(self) -> str:
        """The public address of the page as it is now."""
        return self._address(self.view)

    @property
    def permanent(self) -> str:
        """The public address that shows the same facts for ever."""
        return self._address(self.view.pinned(self.answer.revision))

    @property
    def canonical(self) -> str:
        """The public address without parameters, for search engines."""
        return f"{base_address(self.request)}{quote(self.request.url.path)}"

    def _address(self, view: PageView) -> str:
        kept = [pair for pair in self.request.query_params.multi_items() if pair[0] not in (*PAST, *view.parameters)]
        return f"{self.canonical}{query_string([*kept, *view.parameters.items()])}"

    @property
    def reference(self) -> str:
        """A reference to the page in words."""
        return f"Entente. {self.title}. Revision {self.answer.revision}. {self.permanent}"

    @property
    def cite_formats(self) -> list[CiteFormat]:
        """The formats of reference managers; only records have them."""
        record = self.answer.variables.get("id", "")
        if not record:
            return []
        view = self.view.pinned(self.answer.revision)
        styles = {"BibTeX": "bibtex", "RIS": "ris", "CSL JSON": "csl-json", "Text": "text"}
        return [
            CiteFormat(name, prefixed(f"/v1/{record}{query_string([*view.parameters.items(), ('cite', style)])}"))
            for name, style in styles.items()
        ]

    @property
    def variables(self) -> str:
        """The variables of the document as JSON."""
        return json.dumps(self.answer.variables, ensure_ascii=False)

    @property
    def query_page(self) -> str:
        """The path of the query page with the document in it."""
        return prefixed(f"/query?example={self.answer.name}&variables={quote(self.variables, safe='')}")

    @property
    def document_path(self) -> str:
        """The path of the document as a file."""
        return prefixed(f"/query/{self.answer.name}.graphql")

    @property
    def curl(self) -> str:
        """A command that returns what the page shows."""
        base = base_address(self.request)
        fetched = f'"query=$(curl -s {base}/query/{self.answer.name}.graphql)"'
        values = shlex.quote(f"variables={self.variables}")
        return f"curl -G {base}/graphql --data-urlencode {fetched} --data-urlencode {values}"

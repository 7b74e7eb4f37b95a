"""The definition of a server to compare."""

import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from bench.measure.http import Request, posted
from bench.questions import GRAPHQL, BenchQuery

Texts = Mapping[str, str]
BOTH = ("sqlite", "postgresql")


def served_by_uvicorn(factory: str, *own: str) -> Callable[[str, int], list[str]]:
    """Returns the command that serves a Python application: one worker, no access log."""
    options = ["--factory", "--no-access-log", "--log-level", "warning", *own]
    return lambda _, port: [sys.executable, "-m", "uvicorn", factory, *options, "--port", str(port)]


@dataclass(frozen=True)
class Peer:
    """One server of the comparison.

    `command` returns the command line for a database URL and a port. `texts` and `walks` are the queries in its own
    spelling, by name, where it differs. `less` says how its response to a query differs from ours. `missing` returns
    why it cannot be started here, or an empty text. `environment` holds further variables.
    """

    name: str
    title: str
    command: Callable[[str, int], list[str]]
    backends: tuple[str, ...] = BOTH
    questions: tuple[BenchQuery, ...] = GRAPHQL
    texts: Texts = field(default_factory=dict)
    walks: Texts = field(default_factory=dict)
    path: str = "/graphql"
    less: Texts = field(default_factory=dict)
    missing: Callable[[], str] = lambda: ""
    environment: Texts = field(default_factory=dict)

    def request(self, question: BenchQuery, variables: dict[str, Any]) -> Request:
        """Returns the request for a query as this server expects it."""
        path = self.path.format(question=question.name)
        if not question.is_rest:
            return posted(path, self.texts.get(question.name, question.text), variables)
        after = f"after={variables['after']}" if "after" in variables else ""
        separator = "&" if "?" in self.texts.get(question.name, question.text) else "?"
        return Request("GET", self.texts.get(question.name, question.text) + separator * bool(after) + after)

    def walk(self, question: BenchQuery, after: str | None) -> Request | None:
        """Returns the request for the end of a page; None if the server understands our cursors."""
        text = self.walks.get(question.name)
        return posted(self.path, text, {"first": question.rows, "after": after}) if text else None

"""What is known of a server beforehand."""

import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from bench.measure.http import Request, posted
from bench.questions import GRAPHQL, BenchQuery

Texts = Mapping[str, str]
BOTH = ("sqlite", "postgresql")


def served_by_uvicorn(factory: str, *own: str) -> Callable[[str, int], list[str]]:
    """The command that serves an application of ours: one worker, no line per request."""
    options = ["--factory", "--no-access-log", "--log-level", "warning", *own]
    return lambda _, port: [sys.executable, "-m", "uvicorn", factory, *options, "--port", str(port)]


@dataclass(frozen=True)
class Peer:
    """One server of the comparison.

    `command` makes the command line out of a database's address and a port.  `texts` and `walks` are the questions in
    its own spelling, by name, where that is not ours.  `less` says of a question in what its answer is not quite ours.
    `missing` says why it cannot be started here, or nothing.  `environment` is what it is told besides the address.
    """

    name: str
    title: str
    command: Callable[[str, int], list[str]]
    backends: tuple[str, ...] = BOTH
    asked: tuple[BenchQuery, ...] = GRAPHQL
    texts: Texts = field(default_factory=dict)
    walks: Texts = field(default_factory=dict)
    path: str = "/graphql"
    less: Texts = field(default_factory=dict)
    missing: Callable[[], str] = lambda: ""
    environment: Texts = field(default_factory=dict)

    def request(self, question: BenchQuery, variables: dict[str, Any]) -> Request:
        """A question as this server wants to be asked it."""
        path = self.path.format(question=question.name)
        if not question.is_rest:
            return posted(path, self.texts.get(question.name, question.text), variables)
        after = f"after={variables['after']}" if "after" in variables else ""
        separator = "&" if "?" in self.texts.get(question.name, question.text) else "?"
        return Request("GET", self.texts.get(question.name, question.text) + separator * bool(after) + after)

    def walk(self, question: BenchQuery, after: str | None) -> Request | None:
        """How this server is asked where a page ends; nothing where it understands our cursors."""
        text = self.walks.get(question.name)
        return posted(self.path, text, {"first": question.rows, "after": after}) if text else None

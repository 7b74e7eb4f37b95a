"""The GraphQL documents of the pages: what a page shows is what its document answers, and nothing else."""

import re
from functools import cache
from importlib.resources import files

SPREAD = re.compile(r"\.\.\.(?!on\b)([A-Z]\w*)")
DEFINED = re.compile(r"^fragment (\w+)", re.MULTILINE)
VIEWS, FOR_AGENTS = files("web") / "views", files("web") / "agents" / "documents"


@cache
def document(name: str) -> str:
    """The document of a page, complete with the shared fragments that it spreads."""
    return _with_fragments((VIEWS / f"{name}.graphql").read_text(encoding="utf-8"))


@cache
def agent_document(name: str) -> str:
    """The document of a tool for agents, complete with the shared fragments that it spreads."""
    return _with_fragments((FOR_AGENTS / f"{name}.graphql").read_text(encoding="utf-8"))


@cache
def names() -> tuple[str, ...]:
    """The names of all documents, in alphabetical order."""
    found = (file.name for file in VIEWS.iterdir() if file.name.endswith(".graphql"))
    return tuple(sorted(name.removesuffix(".graphql") for name in found))


def _with_fragments(text: str) -> str:
    missing = sorted(set(SPREAD.findall(text)) - set(DEFINED.findall(text)))
    if not missing:
        return text
    fragments = [(VIEWS / "fragments" / f"{name}.graphql").read_text(encoding="utf-8") for name in missing]
    return _with_fragments("\n".join([text, *fragments]))

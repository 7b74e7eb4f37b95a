"""The questions as servers spell them that make their own schema out of the tables.

`self` is what such a schema reads through another link to the same record: it is taken as part of the record.
"""

from bench.questions import GRAPHQL, PAGES, spelling_of


def texts(peer: str) -> dict[str, str]:
    """The questions by name."""
    return {question.name: spelling_of(peer, question.name) for question in GRAPHQL}


def walks(peer: str) -> dict[str, str]:
    """How the peer is asked where a page ends, by the question's name."""
    return {question.name: spelling_of(peer, f"{question.name}.walk") for question in PAGES}

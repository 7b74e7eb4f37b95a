"""The queries in the spelling of servers that derive their schema from the tables.

`self` is what such a schema reads through another link to the same record; it counts as part of the record.
"""

from bench.questions import GRAPHQL, PAGES, spelling_of


def texts(peer: str) -> dict[str, str]:
    """Returns the queries by name."""
    return {question.name: spelling_of(peer, question.name) for question in GRAPHQL}


def walks(peer: str) -> dict[str, str]:
    """Returns the queries for the end of a page, by the query's name."""
    return {question.name: spelling_of(peer, f"{question.name}.walk") for question in PAGES}

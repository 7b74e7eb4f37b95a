"""Before the measurement: variables, requests, and the check that responses are equal."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from bench.measure.equal import comparable, difference
from bench.measure.http import Client, Reply, Request, posted
from bench.measure.rounds import Cell, cell
from bench.measure.servers import RunningServer
from bench.questions import ACTOR, LIST, BenchQuery, ids

Variables = list[dict[str, Any]]


class Different(Exception):
    """A server returns something else, or an error."""


def prepared_requests(
    server: RunningServer, question: BenchQuery, reference: list[Any], ours: Variables, directory: Path
) -> Cell:
    """Sends every request once, compares the responses with the reference, and writes the requests down.

    Raises Different, naming the first difference.
    """
    client = Client(server.port)
    variables = _walked(server, question, client, len(ours)) or ours
    requests = [server.peer.request(question, each) for each in variables]
    replies = [collect_answers(server, question, client, request) for request in requests]
    client.close()
    if len(replies) != len(reference):
        raise Different(f"{server.name}, {question.name}: {len(replies)} pages, not {len(reference)}")
    for place, (reply, expected) in enumerate(zip(replies, reference, strict=True)):
        if question.name not in server.peer.less and (found := difference(expected, comparable(reply.body))):
            raise Different(f"{server.name}, {question.name}, request {place}: {found}")
    return cell(server.peer.name, question.name, server, requests, replies, directory)


def collect_answers(server: RunningServer, question: BenchQuery, client: Client, request: Request) -> Reply:
    """Returns the response. Raises Different if it is an error."""
    reply = client.send(request)
    try:
        comparable(reply.body)
    except ValueError as problem:
        raise Different(f"{server.name}, {question.name}: {reply.status}, {problem}") from problem
    return reply


def reference(server: RunningServer, question: BenchQuery, variables: Variables) -> list[Any]:
    """Returns the responses of a server, to compare others with."""
    client = Client(server.port)
    return [
        comparable(collect_answers(server, question, client, server.peer.request(question, each)).body)
        for each in variables
    ]


# ---- variables


def variables(ours: RunningServer, question: BenchQuery) -> Variables:
    """Returns the variables of a query in our own spelling: ids, or the cursors at which its pages begin."""
    if question.values:
        return [{question.variable: value} for value in question.values]
    client = Client(ours.port)
    if question is ACTOR:
        counted = comparable(client.send(posted("/graphql", "{ actors(first: 1) { totalCount } }", {})).body)
        return ids(counted["actors"]["totalCount"])
    return _pages(question, lambda after: _end(ours, question, client, after))


def _end(ours: RunningServer, question: BenchQuery, client: Client, after: str | None) -> str | None:
    if question is LIST:
        reply = client.send(ours.peer.request(question, {"after": after} if after else {}))
        cursor: str | None = json.loads(reply.body)["next"]
        return cursor
    return _end_of_page(client.send(posted("/graphql", question.walk, {"first": question.rows, "after": after})))


def _walked(server: RunningServer, question: BenchQuery, client: Client, pages: int) -> Variables:
    """Returns the cursors of a server that has its own; an empty list if it understands ours."""
    if server.peer.walk(question, None) is None:
        return []

    def end(after: str | None) -> str | None:
        request = server.peer.walk(question, after)
        return _end_of_page(client.send(request)) if request else None

    return _pages(question, end)[:pages]


def _end_of_page(reply: Reply) -> str | None:
    mark = comparable(reply.body)["page"]["pageInfo"]
    return mark["endCursor"] if mark["hasNextPage"] else None


def _pages(question: BenchQuery, end: Callable[[str | None], str | None]) -> Variables:
    found: Variables = [{}]
    while len(found) < question.pages and (after := end(found[-1].get("after"))):
        found.append({"after": after})
    return found

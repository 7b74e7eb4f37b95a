"""What a client remembers of a history, and what becomes of it if the database goes back."""

import json
from http.client import HTTPConnection
from time import monotonic, sleep
from typing import Any, NamedTuple

import sqlalchemy as sa
from sqlalchemy import Connection

from schema.catalog import table_of
from schema.ledger import Changed

LIST = "/v1/actors?limit=5"
SECONDS_TO_ANSWER = 5.0
TIMEOUT_SECONDS = 20


class Answer(NamedTuple):
    """A response that is no 503."""

    status: int
    tag: str
    body: Any


class Bookmark(NamedTuple):
    """A revision, the tag of a list at it, and the position in the feed after its changes."""

    revision: int
    tag: str
    position: str


class HistoryClient:
    """Asks for what depends on the history of a database."""

    def __init__(self, port: int) -> None:
        self.port = port

    def get(self, path: str, tag: str = "") -> Answer:
        """Returns a response, asked for again while it is 503.  Raises RuntimeError after five seconds of that."""
        end = monotonic() + SECONDS_TO_ANSWER
        while monotonic() < end:
            connection = HTTPConnection("127.0.0.1", self.port, timeout=TIMEOUT_SECONDS)
            connection.request("GET", path, headers={"If-None-Match": tag} if tag else {})
            response = connection.getresponse()
            text = response.read()
            connection.close()
            if response.status != 503:
                return Answer(response.status, response.headers.get("ETag", ""), json.loads(text) if text else None)
            sleep(0.05)
        raise RuntimeError(f"{path} is answered with 503 for {SECONDS_TO_ANSWER:.0f} s.")

    def bookmark(self, revision: int | None = None) -> Bookmark:
        """Remembers a revision, by default the latest."""
        answer = self.get(LIST if revision is None else f"{LIST}&revision={revision}")
        number, mark = answer.tag.removeprefix('W/"').split("-")[:2]
        return Bookmark(int(number), answer.tag, f"{number}-{mark}")

    def wait_for(self, revision: int, seconds: float = TIMEOUT_SECONDS) -> bool:
        """Waits until there is a revision of a number.  Returns whether there is."""
        end = monotonic() + seconds
        while (latest := int(self.get("/readyz").body["revision"])) < revision and monotonic() < end:
            sleep(0.05)
        return latest >= revision

    def changes_after(self, position: str) -> list[str]:
        """Returns the position, without its mark, and the record of each change after a position."""
        found, more = [], True
        while more:
            page = self.get(f"/v1/changes?after={position}").body
            found += [f"{change['position'].partition('-')[0]} {change['id']}" for change in page["data"]]
            position, more = page["next"], page["more"]
        return found


def problems_of_lost(client: HistoryClient, lost: Bookmark) -> list[str]:
    """Returns what is wrong with the answers to a client that remembers a lost revision."""
    wrong = []
    if client.get(LIST, lost.tag).status != 200:
        wrong.append("The tag of a lost revision is still valid.")
    refused = client.get(f"/v1/changes?after={lost.position}")
    if (refused.status, refused.body.get("code")) != (410, "HISTORY_LOST"):
        wrong.append(f"A lost position was answered with {refused.status} {refused.body.get('code')}.")
    if not client.wait_for(lost.revision):
        wrong.append(f"Revision {lost.revision} was not written again.")
    elif client.get(f"{LIST}&revision={lost.revision}", lost.tag).status != 200:
        wrong.append("The tag of a lost revision is valid for another one of the same number.")
    return wrong


def problems_of_kept(client: HistoryClient, kept: Bookmark, connection: Connection) -> list[str]:
    """Returns what is wrong with the answers to a client that remembers a revision that is still there."""
    wrong = []
    if client.get(f"{LIST}&revision={kept.revision}", kept.tag).status != 304:
        wrong.append("The tag of a revision that was kept is not valid any more.")
    client.wait_for(kept.revision + 1)
    followed = client.changes_after(kept.position)
    change = table_of(Changed)
    rows = sa.select(change).where(change.c.revision > kept.revision).order_by(change.c.revision, change.c.ordinal)
    stored = [f"{row.revision}.{row.ordinal} {row.record_id}" for row in connection.execute(rows)]
    if not followed or followed != stored[: len(followed)]:
        wrong.append("The feed does not continue with the changes after a position that was kept.")
    return wrong

"""Tests that concurrent editors of the same records, who retry after a conflict, lose no edit."""

import json
import random
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, field
from http.client import HTTPConnection
from time import monotonic
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Engine

from api.access import Role
from api.access.keys import create_key
from api.database import upgrade, write_engine
from api.write import Create, Signature, apply_changes
from api.write.store.rows import history
from bench.feed.servers import Servers
from bench.feed.verdict import TrialVerdict
from schema.actor import Actor
from schema.catalog import table_of
from schema.ledger import Revision

NOBODY = Signature("The trial", "Records to edit.", "bench")
Counts = Counter[str]


@dataclass(frozen=True)
class EditsPlan:
    """Numbers of edits, editors and records, and the time limit in seconds."""

    edits: int = 10_000
    editors: int = 8
    records: int = 4
    seconds: float = 240
    port: int = 8270


@dataclass
class Editor:
    """An editor that keeps the count of its own edits in the summary of each record, beside the counts of the others.

    A record is read once. Later the editor learns its state from responses: to its own edits, and to those rejected
    because another editor was faster.
    """

    name: str
    key: str
    port: int
    states: dict[str, tuple[str, int]] = field(default_factory=dict)
    made: Counts = field(default_factory=Counter)
    read: int = 0
    refused: int = 0

    def edit(self, ids: list[str], edits: int, until: float) -> None:
        """Makes edits to randomly chosen records. Raises RuntimeError if a response is neither 200 nor 412."""
        choices = random.Random(self.name)  # noqa: S311  (not used for security)
        with closing(HTTPConnection("127.0.0.1", self.port, timeout=30)) as connection:
            for _ in range(edits):
                id = choices.choice(ids)
                while monotonic() < until and not self._edited(connection, id):
                    self.refused += 1
                if monotonic() > until:
                    return
                self.made[id] += 1

    def _edited(self, connection: HTTPConnection, id: str) -> bool:
        if id not in self.states:
            self.states[id] = _state(_answer(connection, "GET", f"/v1/{id}")[1]["data"])
            self.read += 1
        summary, revision = self.states[id]
        headers = {"Authorization": f"Bearer {self.key}", "If-Match": f'"{revision}"'}
        patch = {"summary": summarise(counts(summary) + Counter([self.name]))}
        status, answer = _answer(connection, "PATCH", f"/v1/{id}", patch, headers)
        if status not in (200, 412):
            raise RuntimeError(f"An edit was answered by {status}: {answer}")
        self.states[id] = _state(answer["data"] if status == 200 else answer["current"])
        return status == 200


def _answer(
    connection: HTTPConnection, method: str, path: str, body: Any = None, headers: dict[str, str] | None = None
) -> tuple[int, Any]:
    media = {"Content-Type": "application/json"} if body is not None else {}
    connection.request(method, path, json.dumps(body) if body is not None else None, media | (headers or {}))
    response = connection.getresponse()
    return response.status, json.loads(response.read())


def _state(record: dict[str, Any]) -> tuple[str, int]:
    return record["summary"] or "", record["revision"]


def counts(summary: str) -> Counts:
    """Returns the number of edits of each editor in a summary."""
    return Counter({name: int(number) for name, number in (word.split(":") for word in summary.split())})


def summarise(edits: Counts) -> str:
    """Returns the summary for these counts."""
    return " ".join(f"{name}:{number}" for name, number in sorted(edits.items()))


def try_edits(url: str, plan: EditsPlan, say: Callable[[str], object]) -> TrialVerdict:
    """Runs the trial on an empty database. Raises RuntimeError if the server does not start or rejects an edit."""
    upgrade(url)
    engine, servers = write_engine(url), Servers(url, [plan.port])
    ids = [f"actors/record-{number}" for number in range(plan.records)]
    apply_changes(engine, [Create(Actor, {"id": id, "label": id, "kind": "state"}) for id in ids], NOBODY)
    editors = [
        Editor(name, create_key(engine, name, Role.editor), plan.port)
        for name in (f"e{number}" for number in range(plan.editors))
    ]
    try:
        servers.start()
        say("The server is ready.")
        begun = monotonic()
        _edit_all(editors, ids, plan, begun + plan.seconds)
        spent = monotonic() - begun
    finally:
        servers.stop()
    verdict = judge_edits(engine, editors, plan)
    engine.dispose()
    _count(verdict, editors, spent)
    return verdict


def _edit_all(editors: list[Editor], ids: list[str], plan: EditsPlan, until: float) -> None:
    shares = [len(range(number, plan.edits, plan.editors)) for number in range(plan.editors)]
    with ThreadPoolExecutor(plan.editors) as threads:
        begun = [threads.submit(one.edit, ids, share, until) for one, share in zip(editors, shares, strict=True)]
        for one in begun:
            one.result()


def judge_edits(engine: Engine, editors: list[Editor], plan: EditsPlan) -> TrialVerdict:
    """Compares every version of every record with the acknowledged edits."""
    verdict = TrialVerdict()
    made = sum((editor.made for editor in editors), Counter())
    with engine.connect() as connection:
        versions_by_id = {id: list(_versions(connection, id)) for id in sorted(made)}
        last = connection.scalar(sa.select(sa.func.max(table_of(Revision).c.seq)))
    if made.total() != plan.edits:
        verdict.wrong.append(f"{made.total()} of {plan.edits} edits were acknowledged in time.")
    if last != 1 + made.total():
        verdict.wrong.append(f"There are {last} revisions for {made.total()} acknowledged edits and one creation.")
    for id, versions in versions_by_id.items():
        if versions[-1] != Counter({editor.name: editor.made[id] for editor in editors if editor.made[id]}):
            verdict.wrong.append(f"{id} does not contain the acknowledged edits.")
        if [version.total() for version in versions] != list(range(made[id] + 1)):
            verdict.wrong.append(f"The versions of {id} do not add one edit each.")
    return verdict


def _versions(connection: sa.Connection, id: str) -> Iterator[Counts]:
    """Yields the counts in each version of a record, oldest first."""
    for table in (history(Actor), table_of(Actor)):
        query = sa.select(table.c.summary).where(table.c.id == id).order_by(table.c.revision)
        yield from (counts(summary or "") for summary in connection.scalars(query))


def _count(verdict: TrialVerdict, editors: list[Editor], seconds: float) -> None:
    made = sum(editor.made.total() for editor in editors)
    verdict.figures |= {
        "acknowledged edits": f"{made} in {seconds:.1f} s ({made / seconds:.0f} per second)",
        "rejected with 412 and retried": f"{sum(editor.refused for editor in editors)} times",
        "read beforehand": f"{sum(editor.read for editor in editors)} times",
    }

"""Reading from replicas, and from the primary where no replica would do.

One server answers a request: its rows, its revision, and which remembered answers still hold.
"""

import asyncio
import logging
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from enum import StrEnum
from itertools import count
from time import monotonic
from typing import Protocol, TypeVar

from api.database.address import parse_address
from api.database.choice import Choice, current_choice
from api.database.marks import DatabaseState
from api.database.readers import Reader
from api.database.schema_revision import require_current_schema
from api.errors import Code, Refusal
from api.json_text import revision_of
from api.query.sql.dialect import Dialect
from api.query.sql.statement import SqlStatement

SECONDS_BETWEEN_CHECKS = 0.5
SECONDS_TO_ANSWER = 1.5
"""How long a replica may take to answer a check.  Then its reads are given up, and the primary answers them."""
ALIVE = SqlStatement("select '1'", ())
PRIMARY = "primary"
"""The name of the primary in metrics."""
SECONDS_TO_WAIT = 0.25
"""How long a request waits for a replica to reach the revision that it requires."""
SECONDS_BETWEEN_TRIES = 0.02
SECONDS_OF_IMPATIENCE = 1.0
"""After a wait in vain, how long the primary answers at once what no replica can."""
VARIABLE = "ENTENTE_READ_URL"
Result = TypeVar("Result")
log = logging.getLogger("entente.database")


class ReplicaReader(Reader, Protocol):
    """Reads from a replica, whose reads under way can be given up."""

    def give_up(self) -> None:
        """Ends all reads under way as if their time was over."""


class ReplicaState(StrEnum):
    """Whether a replica is read, or why not: `diverged` has revisions that the primary has lost."""

    read = "read"
    unreachable = "unreachable"
    schema = "schema"
    diverged = "diverged"
    failed = "failed"


class ReadReason(StrEnum):
    """Why a server reads: a replica in turn; the primary as no replica is usable, is recent enough, or has answered."""

    turn = "turn"
    none_usable = "none_usable"
    all_behind = "all_behind"
    failed = "failed"


class Replica:
    """A replica: whether it may be read, and the revision that it has reached.

    `probe` reads by a connection of its own, with a shorter limit, so that a replica is noticed that hangs.
    """

    def __init__(self, name: str, reader: ReplicaReader, probe: Reader, primary: Reader) -> None:
        self.name, self.reader, self.probe, self.primary = name, reader, probe, primary
        self.state, self.revision = ReplicaState.unreachable, 0
        self.problem = ""

    @property
    def is_usable(self) -> bool:
        """Whether it may be read."""
        return self.state is ReplicaState.read

    async def watch(self) -> None:
        """Checks the replica for ever."""
        while True:
            await self.check()
            await asyncio.sleep(SECONDS_BETWEEN_CHECKS)

    async def check(self) -> None:
        """Finds out whether the replica may be read, and logs it if that has changed."""
        if silence := await self._silence():
            self.reader.give_up()
            self.found(ReplicaState.unreachable, silence)
            return
        state = ReplicaState.schema
        try:
            if not self.is_usable:
                await require_current_schema(self.reader)
            state = ReplicaState.unreachable
            self.found(*await self._standing())
        except Refusal as refusal:
            self.found(state, refusal.detail)
        except Exception as unexpected:  # for example, tables of a schema that is too old or too new
            self.found(ReplicaState.failed, f"{type(unexpected).__name__}: {unexpected}")

    async def _silence(self) -> str:
        """Returns why the replica does not answer; empty if it does."""
        try:
            await self.probe.read(ALIVE)
        except Refusal as refusal:
            return refusal.detail
        return ""

    async def _standing(self) -> tuple[ReplicaState, str]:
        """Returns whether what the replica has is part of the history of the primary, and otherwise the problem."""
        self.reader.forget_revision()
        state = await self.reader.state()
        self.revision = state.revision
        try:
            if await self._primary_has(state):
                return ReplicaState.read, ""
        except Refusal:  # reads go on while there is no primary
            if self.state is not ReplicaState.diverged:
                return ReplicaState.read, ""
        return ReplicaState.diverged, "it has revisions that the primary has lost"

    async def _primary_has(self, state: DatabaseState) -> bool:
        """Whether the state of the replica is part of the history of the primary."""
        self.primary.forget_revision()
        latest = await self.primary.state()
        return state.revision <= latest.revision and await self.primary.state_at(state.revision) == state

    def found(self, state: ReplicaState, problem: str = "") -> None:
        """Records the state, and the problem if the replica is not read."""
        if problem and self.problem != problem:
            log.warning("a replica is not read", extra={"replica": self.name, "reason": problem})
        if not problem and not self.is_usable:
            log.info("a replica is read", extra={"replica": self.name})
        self.problem, self.state = problem, state

    async def reaches(self, revision: int) -> bool:
        """Returns whether the replica has a revision by now."""
        if self.revision < revision:
            self.revision = (await self.reader.state()).revision
        return self.revision >= revision


class ReplicatedReader:
    """Reads on the server that was chosen for the current request; outside of requests, on the primary."""

    def __init__(self, primary: Reader, replicas: Sequence[Replica]) -> None:
        self.primary, self.replicas = primary, replicas
        self.choices: Counter[tuple[str, ReadReason]] = Counter()
        """How often each server was chosen for a read, and why."""
        self.tasks: list[asyncio.Task[None]] = []
        self.turn = count()
        self.impatient_until = 0.0

    @property
    def dialect(self) -> Dialect:
        return self.primary.dialect

    @property
    def listener(self) -> Callable[[str], None] | None:
        return self.primary.listener

    @listener.setter
    def listener(self, listener: Callable[[str], None] | None) -> None:
        for reader in (self.primary, *(replica.reader for replica in self.replicas)):
            reader.listener = listener

    async def open(self) -> bool:
        found = await self.primary.open()
        self.tasks = [asyncio.create_task(replica.watch()) for replica in self.replicas]
        return found

    async def close(self) -> None:
        for task in self.tasks:
            task.cancel()
        await asyncio.gather(*self.tasks, return_exceptions=True)
        for reader in (self.primary, *(one for each in self.replicas for one in (each.reader, each.probe))):
            await reader.close()

    def forget_revision(self) -> None:
        self.primary.forget_revision()

    def wrote(self, revision: int, mark: str = "") -> None:
        self.primary.wrote(revision, mark)

    async def choose(self, minimum: int, *, is_read: bool) -> None:
        """Chooses the server for the current request: for a read, a replica that has the revision `minimum`.

        Replicas take turns.  If none has the revision, they are waited for briefly, then the primary is chosen.
        """
        replica = await self._replica(minimum) if is_read else None
        if replica:
            self.choices[replica.name, ReadReason.turn] += 1
        current_choice.set(Choice(replica.reader if replica else None, minimum))

    async def _replica(self, minimum: int) -> Replica | None:
        usable = [replica for replica in self.replicas if replica.is_usable]
        first = next(self.turn) % (len(usable) or 1)
        in_turn = usable[first:] + usable[:first]
        for replica in in_turn:
            if replica.revision >= minimum:
                return replica
        if in_turn and monotonic() >= self.impatient_until:
            try:
                return await asyncio.wait_for(_first_to_reach(in_turn, minimum), SECONDS_TO_WAIT)
            except (TimeoutError, Refusal):
                self.impatient_until = monotonic() + SECONDS_OF_IMPATIENCE
        self.choices[PRIMARY, ReadReason.all_behind if in_turn else ReadReason.none_usable] += 1
        return None

    @property
    def losses(self) -> int:
        return self.primary.losses

    async def state(self) -> DatabaseState:
        return await self._from_chosen(lambda reader: reader.state())

    async def state_at(self, revision: int) -> DatabaseState:
        return await self._from_chosen(lambda reader: reader.state_at(revision))

    async def read(self, statement: SqlStatement) -> bytes | None:
        body = await self._from_chosen(lambda reader: reader.read(statement))
        choice = current_choice.get()
        if choice and choice.replica and choice.minimum and _is_older(body, choice.minimum):
            choice.replica = None
            self.choices[PRIMARY, ReadReason.all_behind] += 1
            return await self.primary.read(statement)
        return body

    async def _from_chosen(self, ask: Callable[[Reader], Awaitable[Result]]) -> Result:
        choice = current_choice.get()
        if choice and choice.replica:
            try:
                return await ask(choice.replica)
            except Refusal as refusal:
                self._give_up(choice, refusal)
        return await ask(self.primary)

    def _give_up(self, choice: Choice, refusal: Refusal) -> None:
        """Lets the primary answer instead of a replica that failed.  Raises the refusal of a query that is too slow."""
        if refusal.code is not Code.UNAVAILABLE:
            raise refusal
        for replica in self.replicas:
            if replica.reader is choice.replica:
                replica.found(ReplicaState.unreachable, refusal.detail)
        choice.replica = None
        self.choices[PRIMARY, ReadReason.failed] += 1


def replicated_reader(primary: Reader, url: str, connections: int, seconds: float) -> ReplicatedReader:
    """Returns a reader of a primary and of each host in an address.  Raises Refusal, BAD_USER_INPUT, for a bad one.

    Each replica may run as many queries at the same time, and take as many seconds for one, as the primary.
    """
    from api.database.postgresql import PostgresqlReader  # its driver takes megabytes, not needed for a file

    address = parse_address(url, VARIABLE)
    replicas: list[Replica] = []
    for host in address.hosts:
        own = replace(address, hosts=(host,))
        reader = PostgresqlReader(own, connections, seconds)
        probe = PostgresqlReader(own, 1, min(seconds, SECONDS_TO_ANSWER))
        reader.is_watched = probe.is_watched = True
        replicas.append(Replica(f"{host.name}:{host.port}", reader, probe, primary))
    return ReplicatedReader(primary, replicas)


async def _first_to_reach(replicas: Sequence[Replica], revision: int) -> Replica:
    while True:
        for replica in replicas:
            if await replica.reaches(revision):
                return replica
        await asyncio.sleep(SECONDS_BETWEEN_TRIES)


def _is_older(body: bytes | None, revision: int) -> bool:
    """Whether an answer was read at an earlier revision, as happens where a replica is replaced by another."""
    found = revision_of(body) if body else None
    return found is not None and found < revision

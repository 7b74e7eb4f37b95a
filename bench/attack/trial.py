"""Measures an honest client with and without an attack, in turn, and the memory of the server."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPException
from itertools import count
from pathlib import Path
from statistics import fmean
from time import monotonic, sleep
from typing import NamedTuple

from api.database import upgrade, write_engine
from bench.attack.attacks import ATTACKS
from bench.feed.servers import Servers
from bench.feed.verdict import TrialVerdict
from seeds.load import load

MOST_MEGABYTES = 400
MOST_RATIO = 5
READ = "/v1/meetings?limit=20&include=participations.actor&order=-start&label.ne="
"""A page with what it links to.  The filter differs each time, so that no answer comes from the cache."""
NAMES = ("/healthz", "reads")
PAUSE_SECONDS = 0.02
"""Between two requests of the honest client."""
TIMEOUT_SECONDS = 60  # for an attacker at the lowest priority to end, on a machine that is busy
Reporter = Callable[[str], object]


@dataclass(frozen=True)
class AttackPlan:
    """The attacks, how many rounds of each, the seconds of each turn with and without it, and the port."""

    attacks: tuple[str, ...] = tuple(ATTACKS)
    rounds: int = 3
    seconds: float = 6
    port: int = 8270


class HonestRequest(NamedTuple):
    """One request of the honest client: its latency in seconds, and whether it was answered with 200."""

    seconds: float
    answered: bool


@dataclass
class Samples:
    """The requests of the honest client, by what they read."""

    by_name: dict[str, list[HonestRequest]] = field(default_factory=lambda: {name: [] for name in NAMES})

    def latencies(self, name: str) -> dict[str, float]:
        """The mean latency in milliseconds, and that within which 95 of 100 requests were answered."""
        ordered = sorted(sample.seconds * 1000 for sample in self.by_name[name])
        return {"mean": fmean(ordered), "p95": ordered[int(len(ordered) * 0.95)]}

    @property
    def failures(self) -> int:
        """The number of requests that were not answered with 200."""
        return sum(not sample.answered for samples in self.by_name.values() for sample in samples)


def try_attacks(url: str, plan: AttackPlan, say: Reporter) -> TrialVerdict:
    """Runs each attack against a new server over an empty database, which is seeded first.

    The verdict is wrong where the server takes more than MOST_MEGABYTES, an honest request is not answered, or the mean
    latency or its 95th percentile is more than MOST_RATIO times that of the turns without attack.
    """
    upgrade(url)
    engine = write_engine(url)
    load(engine)
    engine.dispose()
    verdict = TrialVerdict()
    for name in plan.attacks:
        say(f"{name}: {plan.rounds} rounds of {plan.seconds:g} s without and with it.")
        _try_attack(name, url, plan, verdict)
    return verdict


def _try_attack(name: str, url: str, plan: AttackPlan, verdict: TrialVerdict) -> None:
    alone, attacked, sent = Samples(), Samples(), 0
    with serving(url, plan.port) as pid:
        measure(plan.port, 1, Samples())
        for _ in range(plan.rounds):
            measure(plan.port, plan.seconds, alone)
            with attacking(name, plan) as attack:
                sleep(0.5)
                measure(plan.port, plan.seconds, attacked)
                sent += int(attack.communicate(timeout=plan.seconds + TIMEOUT_SECONDS)[0] or 0)
        megabytes = peak_megabytes(pid)
    _judge(name, alone, attacked, megabytes, verdict)
    verdict.figures[f"{name}: requests of the attacker"] = str(sent)


def _judge(name: str, alone: Samples, attacked: Samples, megabytes: float, verdict: TrialVerdict) -> None:
    verdict.figures[f"{name}: memory at its highest"] = f"{megabytes:.0f} MB"
    if megabytes > MOST_MEGABYTES:
        verdict.wrong.append(f"{name}: the server took {megabytes:.0f} MB.")
    for what in NAMES:
        before, meanwhile = alone.latencies(what), attacked.latencies(what)
        for kind, milliseconds in before.items():
            ratio = meanwhile[kind] / milliseconds
            figure = f"{milliseconds:.1f} ms without, {meanwhile[kind]:.1f} ms with it: {ratio:.1f} times"
            verdict.figures[f"{name}: {what}, {kind}"] = figure
            if ratio > MOST_RATIO:
                verdict.wrong.append(f"{name}: {what} took {ratio:.1f} times as long ({kind}).")
    if failures := alone.failures + attacked.failures:
        verdict.wrong.append(f"{name}: {failures} requests of the honest client were not answered.")


@contextmanager
def serving(url: str, port: int) -> Iterator[int]:
    """The process id of a server with default limits."""
    servers = Servers(url, [port])
    servers.start()
    try:
        yield servers.processes[port].pid
    finally:
        servers.stop()


@contextmanager
def attacking(name: str, plan: AttackPlan) -> "Iterator[subprocess.Popen[bytes]]":
    """An attack in a process of its own, which lasts a little longer than the measurement."""
    words = [sys.executable, "-m", "bench.attack", name, str(plan.port), str(plan.seconds + 0.5)]
    with subprocess.Popen(words, stdout=subprocess.PIPE) as attack:  # noqa: S603
        try:
            yield attack
        finally:
            attack.kill()


def measure(port: int, seconds: float, samples: Samples) -> None:
    """Sends the honest client's requests for some seconds, over one connection that is kept open."""
    connection = HTTPConnection("127.0.0.1", port, timeout=TIMEOUT_SECONDS)
    until = monotonic() + seconds
    for number in count():
        if monotonic() > until:
            break
        for name, path in zip(NAMES, ("/healthz", f"{READ}{number}-{until}"), strict=True):
            samples.by_name[name].append(_sample(connection, path))
        sleep(PAUSE_SECONDS)
    connection.close()


def _sample(connection: HTTPConnection, path: str) -> HonestRequest:
    began = monotonic()
    try:
        connection.request("GET", path)
        response = connection.getresponse()
        response.read()
        return HonestRequest(monotonic() - began, response.status == 200)
    except (OSError, HTTPException):
        connection.close()
        return HonestRequest(monotonic() - began, False)


def peak_megabytes(pid: int) -> float:
    """The most memory that a process has had, on Linux; 0 elsewhere."""
    status = Path(f"/proc/{pid}/status")
    lines = status.read_text(encoding="utf-8").splitlines() if status.exists() else []
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM:")), 0.0)

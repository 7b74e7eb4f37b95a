"""Load: a number of connections, each sending one request after the other for some seconds."""

import json
import shutil
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.resources import as_file, files
from pathlib import Path

from bench.measure.http import Request
from bench.measure.own_load import send_all

TIMEOUT = 30
MARK = "figures: "


@dataclass(frozen=True)
class Load:
    """The figures: `p50` and `p99` in milliseconds, `bytes` of whole responses."""

    requests: int
    seconds: float
    p50: float
    p99: float
    bytes: int
    errors: int
    timeouts: int

    @property
    def throughput(self) -> float:
        """Responses per second."""
        return self.requests / self.seconds


def write_requests(file: Path, requests: Iterable[Request]) -> None:
    """Writes requests for the load generators."""
    lines = ("\t".join((r.method, r.path, r.body.decode(), r.if_none_match, r.accept_encoding)) for r in requests)
    file.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")


def read_requests(file: Path) -> list[Request]:
    """Reads them back."""
    parts = (line.split("\t") for line in file.read_text(encoding="utf-8").splitlines())
    return [Request(method, path, body.encode(), tag, encoding) for method, path, body, tag, encoding in parts]


def generator() -> str:
    """Returns the load generator: wrk if installed, otherwise our own, which takes more processor time."""
    return "wrk" if shutil.which("wrk") else "own"


def load(port: int, requests: Path, connections: int, seconds: float) -> Load:
    """Puts load on a server. Raises RuntimeError if the generator fails."""
    if generator() == "own":
        return Load(**send_all(port, read_requests(requests), connections, seconds))
    with as_file(files("bench.measure") / "wrk.lua") as script:
        command = ["wrk", "-t1", f"-c{connections}", f"-d{max(1, round(seconds))}s", "--timeout", f"{TIMEOUT}s"]
        command += ["-s", str(script), f"http://127.0.0.1:{port}/", "--", str(requests)]
        done = subprocess.run(command, capture_output=True, text=True, check=False, encoding="utf-8")  # noqa: S603
    if MARK not in done.stdout:
        raise RuntimeError(f"wrk printed no figures: {done.stdout}{done.stderr}")
    return Load(**json.loads(done.stdout.partition(MARK)[2].splitlines()[0]))

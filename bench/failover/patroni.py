"""PostgreSQL servers that Patroni watches over, with etcd: another one takes over when the leader is killed."""

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from time import monotonic, sleep
from typing import Any

from bench.failover.processes import kill_server, stop_senders
from bench.faults.cluster import UNPRIVILEGED

SECONDS_TO_START = 120
TIMES = {"ttl": 20, "loop_wait": 5, "retry_timeout": 5}
"""Seconds: how long a leader that is not heard of is waited for, and how often each node looks."""
LARGEST_LAG = 64 * 1024 * 1024
"""Bytes: a standby that lags further behind is not promoted."""
HBA = ["local all all trust", "host all all 127.0.0.1/32 trust", "host replication all 127.0.0.1/32 trust"]


def find_patroni(named: Path | None) -> Path:
    """Returns Patroni's command: a named one, or the one installed beside this Python. Raises RuntimeError."""
    found = named or shutil.which("patroni", path=f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}")
    if not found:
        raise RuntimeError("Patroni is required: pip install 'entente[failover]', or name it with --patroni.")
    return Path(found)


class PatroniNode:
    """A server, and the Patroni that runs it."""

    def __init__(self, folder: Path, number: int, port: int, watch_port: int) -> None:
        self.name, self.port, self.watch_port = f"node{number}", port, watch_port
        self.folder = folder / self.name
        self.data = self.folder / "data"
        self.process: subprocess.Popen[bytes] | None = None

    def configuration(self, binaries: Path, etcd: int, *, synchronous: bool) -> dict[str, Any]:
        """Returns the configuration of its Patroni."""
        postgresql = {
            "listen": f"127.0.0.1:{self.port}",
            "connect_address": f"127.0.0.1:{self.port}",
            "data_dir": str(self.data),
            "bin_dir": str(binaries),
            "authentication": {role: {"username": "postgres"} for role in ("superuser", "replication")},
            "parameters": {"unix_socket_directories": str(self.folder)},
            "pg_hba": HBA,
        }
        common = {**TIMES, "maximum_lag_on_failover": LARGEST_LAG, "synchronous_mode": synchronous}
        return {
            "scope": "entente",
            "name": self.name,
            "restapi": dict.fromkeys(("listen", "connect_address"), f"127.0.0.1:{self.watch_port}"),
            "etcd3": {"host": f"127.0.0.1:{etcd}"},
            "bootstrap": {"dcs": common, "initdb": [{"encoding": "UTF8"}, {"auth": "trust"}]},
            "postgresql": postgresql,
        }

    def state(self) -> str:
        """Returns its role, such as `primary` or `sync_standby`; empty if it is not running."""
        connection = HTTPConnection("127.0.0.1", self.watch_port, timeout=2)
        try:
            connection.request("GET", "/patroni")
            found = json.loads(connection.getresponse().read())
        except (OSError, HTTPException, ValueError):
            return ""
        finally:
            connection.close()
        role = "sync_standby" if found.get("sync_standby") else str(found.get("role"))
        return role if found.get("state") in ("running", "streaming") else ""


class PatroniCluster:
    """Nodes on ports from `port` on; their Patronis listen on the ports after them, and etcd on the two after these."""

    def __init__(
        self, command: Path, binaries: Path, folder: Path, port: int, *, nodes: int, synchronous: bool
    ) -> None:
        self.command, self.binaries, self.folder, self.synchronous = command, binaries, folder, synchronous
        self.nodes = [PatroniNode(folder, number, port + number, port + nodes + number) for number in range(nodes)]
        self.etcd_port = port + 2 * nodes
        self.etcd: subprocess.Popen[bytes] | None = None
        self.user = UNPRIVILEGED if os.geteuid() == 0 else None
        self.killed: PatroniNode | None = None

    @property
    def url(self) -> str:
        """The URL of whichever server is the primary."""
        hosts = ",".join(f"127.0.0.1:{node.port}" for node in self.nodes)
        return f"postgresql://postgres@{hosts}/postgres?target_session_attrs=primary"

    def start(self) -> None:
        """Starts all nodes and waits for a leader with its standbys. Raises RuntimeError, as do the other methods."""
        if self.user:
            shutil.chown(self.folder, self.user)
        self.etcd = self._run("etcd", self.folder, *self._etcd_options())
        for node in self.nodes:
            node.folder.mkdir()
            if self.user:
                shutil.chown(node.folder, self.user)
            file = node.folder / "patroni.json"
            content = node.configuration(self.binaries, self.etcd_port, synchronous=self.synchronous)
            file.write_text(json.dumps(content), encoding="utf-8")
            node.process = self._run(str(self.command), node.folder, str(file))
        standby = "sync_standby" if self.synchronous else "replica"
        self._until(lambda states: "primary" in states and standby in states and all(states), "no leader with standbys")

    def _etcd_options(self) -> list[str]:
        client, peer = (f"http://127.0.0.1:{self.etcd_port + number}" for number in (0, 1))
        urls = ["--listen-client-urls", client, "--advertise-client-urls", client, "--listen-peer-urls", peer]
        urls += ["--initial-advertise-peer-urls", peer, "--initial-cluster", f"default={peer}"]
        return ["--data-dir", str(self.folder / "etcd"), *urls]

    def _run(self, command: str, folder: Path, *words: str) -> subprocess.Popen[bytes]:
        with (folder / f"{Path(command).name}.log").open("wb") as log:
            return subprocess.Popen(  # noqa: S603
                [command, *words],
                cwd=folder,
                user=self.user,
                env={**os.environ, "LC_ALL": "C.UTF-8", "HOME": str(folder)},
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
            )

    def _until(self, are_right: Callable[[list[str]], bool], otherwise: str) -> None:
        end = monotonic() + SECONDS_TO_START
        while monotonic() < end:
            if are_right([node.state() for node in self.nodes if node is not self.killed]):
                return
            sleep(0.2)
        raise RuntimeError(f"Patroni: {otherwise} after {SECONDS_TO_START} s.")

    def _leader(self) -> PatroniNode:
        return next(node for node in self.nodes if node.state() == "primary")

    def stop_replication(self) -> None:
        """Lets the leader send nothing more to its standbys."""
        if not stop_senders(self._leader().data):
            raise RuntimeError("The leader has no standby.")

    def kill_leader(self) -> None:
        """Kills the leader and its Patroni, which is not started again."""
        self.killed = self._leader()
        assert self.killed.process
        self.killed.process.kill()
        kill_server(self.killed.data)
        self.killed.process.wait()

    def elect(self) -> None:
        """Waits for another leader."""
        self._until(lambda states: "primary" in states, "no other leader")

    def stop(self) -> None:
        """Kills whatever still runs."""
        for node in self.nodes:
            if node is self.killed or node.process is None:
                continue
            node.process.kill()
            node.process.wait()
            with suppress(RuntimeError, ProcessLookupError):
                kill_server(node.data)
        if self.etcd and self.etcd.poll() is None:
            self.etcd.send_signal(signal.SIGTERM)
            self.etcd.wait()

"""Several server processes over one database, which can be killed and restarted."""

import os
import signal
import subprocess
import sys
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from time import monotonic, sleep

SECONDS_TO_START = 120
NO_RATE_LIMITS = {f"ENTENTE_RATE_{rate}": "off" for rate in ("ANONYMOUS", "KEY", "WRITES")}

Program = tuple[str, dict[str, str]]
"""The module that is the command `entente`, and further variables of its environment."""


class Servers:
    """One server per port; with `workers`, each has that many processes. They share nothing but the database."""

    def __init__(self, url: str, ports: list[int], workers: int = 0, program: Program = ("api.cli", {})) -> None:
        self.url, self.ports, self.workers, self.program = url, ports, workers, program
        self.processes: dict[int, subprocess.Popen[bytes]] = {}
        self.killed = 0

    def start(self) -> None:
        """Starts whatever does not run and waits until each is ready. Raises RuntimeError if one is not."""
        for port in self.ports:
            if port not in self.processes:
                self.processes[port] = self._process(port)
        for port in self.ports:
            _wait(port)

    def _process(self, port: int) -> subprocess.Popen[bytes]:
        module, more = self.program
        command = [sys.executable, "-m", module, "serve", "--no-setup", "--port", str(port)]
        command += ["--workers", str(self.workers)] if self.workers else []
        own = {"ENTENTE_DATABASE_URL": self.url, "ENTENTE_LOG_LEVEL": "error"}
        environment = os.environ | NO_RATE_LIMITS | own | more
        silent = subprocess.DEVNULL
        return subprocess.Popen(  # noqa: S603
            command, env=environment, stdout=silent, stderr=silent, start_new_session=True
        )

    def kill(self, number: int) -> str:
        """Kills a worker or a server and then all of them, in turn, with SIGKILL.  Returns what was killed."""
        if number % 2 == 0:
            return self._kill_servers(self.ports)
        port = self.ports[number % len(self.ports)]
        return self._kill_worker(port) if self.workers else self._kill_servers([port])

    def _kill_servers(self, ports: list[int]) -> str:
        """Kills servers with their workers, which are in the process group that each leads."""
        for port in ports:
            os.killpg(self.processes[port].pid, signal.SIGKILL)
        for port in ports:
            self.processes.pop(port).wait()
        self.killed += len(ports) * (1 + self.workers)
        return f"{len(ports)} of {len(self.ports)} servers"

    def _kill_worker(self, port: int) -> str:
        os.kill(_children(self.processes[port].pid)[0], signal.SIGKILL)
        self.killed += 1
        return f"1 of {self.workers} workers"

    def restart(self) -> None:
        """Restarts the workers of every server, if it has any, while it serves."""
        for process in self.processes.values() if self.workers else ():
            process.send_signal(signal.SIGHUP)

    def stop(self) -> None:
        """Terminates the processes gracefully."""
        for process in self.processes.values():
            process.terminate()
        for process in self.processes.values():
            process.wait(20)


def _children(pid: int) -> list[int]:
    """Returns the child processes of a process.  Source: proc(5), `children`."""
    return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()]


def _wait(port: int) -> None:
    end = monotonic() + SECONDS_TO_START
    while monotonic() < end:
        try:
            connection = HTTPConnection("127.0.0.1", port, timeout=2)
            connection.request("GET", "/readyz")
            if connection.getresponse().status == 200:
                return
        except (OSError, HTTPException):
            sleep(0.05)
        finally:
            connection.close()
    raise RuntimeError(f"No server is ready on port {port}.")

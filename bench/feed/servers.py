"""Several server processes over one database, which can be killed and restarted."""

import os
import signal
import subprocess
import sys
from http.client import HTTPConnection, HTTPException
from time import monotonic, sleep

SECONDS_TO_START = 60
NO_RATE_LIMITS = {f"ENTENTE_RATE_{rate}": "off" for rate in ("ANONYMOUS", "KEY", "WRITES")}


class Servers:
    """One process per port. They share nothing but the database."""

    def __init__(self, url: str, ports: list[int]) -> None:
        self.url, self.ports = url, ports
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
        command = [sys.executable, "-m", "api.cli", "serve", "--no-setup", "--port", str(port)]
        environment = os.environ | NO_RATE_LIMITS | {"ENTENTE_DATABASE_URL": self.url, "ENTENTE_LOG_LEVEL": "error"}
        return subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # noqa: S603

    def kill(self, ports: list[int]) -> None:
        """Kills processes with SIGKILL."""
        for port in ports:
            self.processes[port].send_signal(signal.SIGKILL)
        for port in ports:
            self.processes.pop(port).wait()
        self.killed += len(ports)

    def stop(self) -> None:
        """Terminates the processes gracefully."""
        for process in self.processes.values():
            process.terminate()
        for process in self.processes.values():
            process.wait(20)


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

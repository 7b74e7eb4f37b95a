"""Several server processes over one database, which die and come back."""

import os
import signal
import subprocess
import sys
from http.client import HTTPConnection, HTTPException
from time import monotonic, sleep

SECONDS_TO_START = 60
UNCOUNTED = {f"ENTENTE_RATE_{rate}": "off" for rate in ("ANONYMOUS", "KEY", "WRITES")}


class Servers:
    """One process for each port.  They know nothing of each other but through the database."""

    def __init__(self, url: str, ports: list[int]) -> None:
        self.url, self.ports = url, ports
        self.processes: list[subprocess.Popen[bytes]] = []
        self.kills = 0

    def start(self) -> None:
        """Start every process, and wait until each answers.  Raises RuntimeError where one does not."""
        self.processes = [self._process(port) for port in self.ports]
        for port in self.ports:
            _wait(port)

    def _process(self, port: int) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "api.cli", "serve", "--no-setup", "--port", str(port)]
        known = os.environ | UNCOUNTED | {"ENTENTE_DATABASE_URL": self.url, "ENTENTE_LOG_LEVEL": "error"}
        return subprocess.Popen(command, env=known, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # noqa: S603

    def kill(self) -> None:
        """Kill every process where it stands: no signal that it could hear."""
        for process in self.processes:
            process.send_signal(signal.SIGKILL)
            process.wait()
        self.kills += 1

    def stop(self) -> None:
        """End them politely."""
        for process in self.processes:
            process.terminate()
        for process in self.processes:
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
    raise RuntimeError(f"No server answers at port {port}.")

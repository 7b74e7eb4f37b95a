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
        self.processes: dict[int, subprocess.Popen[bytes]] = {}
        self.killed = 0

    def start(self) -> None:
        """Start whatever does not run, and wait until each answers.  Raises RuntimeError where one does not."""
        for port in self.ports:
            if port not in self.processes:
                self.processes[port] = self._process(port)
        for port in self.ports:
            _wait(port)

    def _process(self, port: int) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "api.cli", "serve", "--no-setup", "--port", str(port)]
        known = os.environ | UNCOUNTED | {"ENTENTE_DATABASE_URL": self.url, "ENTENTE_LOG_LEVEL": "error"}
        return subprocess.Popen(command, env=known, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # noqa: S603

    def kill(self, ports: list[int]) -> None:
        """Kill processes where they stand: no signal that they could hear."""
        for port in ports:
            self.processes[port].send_signal(signal.SIGKILL)
        for port in ports:
            self.processes.pop(port).wait()
        self.killed += len(ports)

    def stop(self) -> None:
        """End them politely."""
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
    raise RuntimeError(f"No server answers at port {port}.")

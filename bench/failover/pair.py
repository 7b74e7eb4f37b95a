"""A primary and a standby that nobody watches: after the primary is killed, the standby is promoted by hand."""

from pathlib import Path

from bench.failover.processes import kill_server, stop_senders
from bench.faults.cluster import Cluster


class Pair:
    """Two servers on two ports from `port` on."""

    def __init__(self, binaries: Path, folder: Path, port: int, *, synchronous: bool) -> None:
        self.synchronous = synchronous
        self.killed: Cluster | None = None
        self.clusters = [Cluster(binaries, self._folder(folder, number), port + number) for number in (0, 1)]

    @staticmethod
    def _folder(folder: Path, number: int) -> Path:
        own = folder / f"node{number}"
        own.mkdir()
        return own

    @property
    def url(self) -> str:
        """The URL of whichever server is the primary."""
        hosts = ",".join(f"127.0.0.1:{cluster.port}" for cluster in self.clusters)
        return f"postgresql://postgres@{hosts}/postgres?target_session_attrs=primary"

    def start(self) -> None:
        """Starts both servers. Raises RuntimeError, as do the other methods."""
        primary, standby = self.clusters
        primary.create()
        primary.start()
        standby.copy_of(primary)
        standby.start()
        if self.synchronous:
            primary.configure("synchronous_standby_names = '*'")

    def stop_replication(self) -> None:
        """Lets the primary send nothing more to the standby."""
        if not stop_senders(self.clusters[0].data):
            raise RuntimeError("The primary has no standby.")

    def kill_leader(self) -> None:
        """Kills the primary."""
        kill_server(self.clusters[0].data)
        self.killed = self.clusters[0]

    def elect(self) -> None:
        """Promotes the standby."""
        self.clusters[1].promote()

    def stop(self) -> None:
        """Stops what still runs."""
        for cluster in self.clusters[::-1]:
            if cluster is not self.killed and (cluster.data / "postmaster.pid").exists():
                cluster.stop("immediate")

"""A whole list as CSV, beside the programs of the databases that write nothing else."""

import resource
import shutil
import subprocess
from collections.abc import Callable
from http.client import HTTPConnection

from api.database.engines import is_postgresql, sqlite_file, with_driver
from bench.measure.http import TIMEOUT
from bench.measure.processes import postmaster, processor_time
from bench.measure.servers import RunningServer

SELECT = (
    "select id, label, summary, speaker_id, office_id, principal_id, meeting_id, date, "
    "nullif(date_earliest, '0000-00-00'), nullif(date_latest, '9999-99-99'), form, speech_act, revision "
    "from statement order by id"
)
PATH = "/v1/statements.csv"
REPEATS = 3
"""How often a table is written in one round: the clock of processes has hundredths of a second."""


class TableTrial:
    """The statements of one database as CSV."""

    def __init__(self, server: RunningServer, url: str) -> None:
        self.server, self.url, self.postmasters = server, url, postmaster(url)

    def ours(self) -> float:
        """Returns the seconds of processor time that our server and its database need."""
        return self._seconds(self._read, {self.server.process.pid})

    def theirs(self) -> float | None:
        """Returns those of `sqlite3 -csv`, or of COPY; None if the program is not installed."""
        program = "psql" if is_postgresql(self.url) else "sqlite3"
        return self._seconds(self._write, set()) if shutil.which(program) else None

    def _seconds(self, work: Callable[[], None], groups: set[int]) -> float:
        before = processor_time(groups, self.postmasters) / 100 + _of_children()
        for _ in range(REPEATS):
            work()
        return (processor_time(groups, self.postmasters) / 100 + _of_children() - before) / REPEATS

    def _read(self) -> None:
        connection = HTTPConnection("127.0.0.1", self.server.port, timeout=TIMEOUT)
        connection.request("GET", PATH)
        response = connection.getresponse()
        while response.read(1 << 20):
            pass
        connection.close()

    def _write(self) -> None:
        if is_postgresql(self.url):
            command = ["psql", "-q", "-c", f"copy ({SELECT}) to stdout csv", with_driver(self.url, "postgresql")]
        else:
            command = ["sqlite3", "-readonly", "-csv", sqlite_file(self.url), SELECT]
        subprocess.run(command, stdout=subprocess.DEVNULL, check=True)  # noqa: S603


def _of_children() -> float:
    """Seconds of processor time of ended children of this process."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime

"""Resource usage of local processes, from /proc."""

from pathlib import Path

import psycopg

from api.database.engines import is_postgresql, with_driver

PARENT, GROUP, USER_TIME, SYSTEM_TIME, ENDED_USER_TIME, ENDED_SYSTEM_TIME = (
    1,
    2,
    11,
    12,
    13,
    14,
)  # positions in /proc/PID/stat, after the name


def memory(group: int) -> float:
    """Returns the resident megabytes of a process group."""
    return sum(_resident(pid) for pid in _processes() if _field(pid, GROUP) == group) / 1024


def processor_time(groups: set[int], parents: set[int]) -> int:
    """Returns the hundredths of a second that processes of some groups, and children of some parents, have used."""
    own = processes_of(groups, parents)
    ended = sum(_field(pid, ENDED_USER_TIME) + _field(pid, ENDED_SYSTEM_TIME) for pid in parents)
    return ended + sum(_field(pid, USER_TIME) + _field(pid, SYSTEM_TIME) for pid in own)


def processes_of(groups: set[int], parents: set[int]) -> list[int]:
    """Returns the processes of some groups, or with some parents."""
    return [pid for pid in _processes() if _field(pid, GROUP) in groups or _field(pid, PARENT) in parents]


def milliseconds_used(processes: list[int]) -> float:
    """Returns the processor time that the threads of processes have used, to the nanosecond; without ended threads."""
    threads = [file for pid in processes for file in Path(f"/proc/{pid}/task").glob("*/schedstat")]
    return sum(map(_nanoseconds, threads)) / 1_000_000


def _nanoseconds(file: Path) -> int:
    try:
        return int(file.read_text(encoding="utf-8").split()[0])
    except OSError:
        return 0


def postmaster(url: str) -> set[int]:
    """Returns the parent of PostgreSQL's processes if the URL is of a local server."""
    if not is_postgresql(url):
        return set()
    with psycopg.connect(with_driver(url, "postgresql")) as connection:
        name = Path(f"/proc/{connection.info.backend_pid}/comm")
        local = name.exists() and name.read_text(encoding="utf-8").startswith("postgres")
        return {_field(connection.info.backend_pid, PARENT)} if local else set()


def _processes() -> list[int]:
    return [int(entry.name) for entry in Path("/proc").iterdir() if entry.name.isdigit()]


def _field(pid: int, place: int) -> int:
    """Returns a number in the stat of a process; 0 if it has ended."""
    try:
        return int(Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[place])
    except OSError:
        return 0


def _resident(pid: int) -> int:
    try:
        lines = Path(f"/proc/{pid}/status").read_text(encoding="utf-8").splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith("VmRSS")), 0)

"""What the kernel tells of processes on this machine."""

from pathlib import Path

import psycopg

from api.database.engines import is_postgresql, with_driver

PARENT, GROUP, USER_TIME, SYSTEM_TIME = 1, 2, 11, 12  # places in /proc/PID/stat, after the name


def memory(group: int) -> float:
    """Megabytes that the processes of a group hold."""
    return sum(_resident(pid) for pid in _processes() if _field(pid, GROUP) == group) / 1024


def processor_time(groups: set[int], parents: set[int]) -> int:
    """Hundredths of a second that processes of some groups, or with some parents, have taken so far."""
    own = (pid for pid in _processes() if _field(pid, GROUP) in groups or _field(pid, PARENT) in parents)
    return sum(_field(pid, USER_TIME) + _field(pid, SYSTEM_TIME) for pid in own)


def postmaster(url: str) -> set[int]:
    """The parent of PostgreSQL's processes, where the address names a server on this machine."""
    if not is_postgresql(url):
        return set()
    with psycopg.connect(with_driver(url, "postgresql")) as connection:
        name = Path(f"/proc/{connection.info.backend_pid}/comm")
        local = name.exists() and name.read_text().startswith("postgres")
        return {_field(connection.info.backend_pid, PARENT)} if local else set()


def _processes() -> list[int]:
    return [int(entry.name) for entry in Path("/proc").iterdir() if entry.name.isdigit()]


def _field(pid: int, place: int) -> int:
    """A number that the kernel tells of a process; 0 where it has ended."""
    try:
        return int(Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[place])
    except OSError:
        return 0


def _resident(pid: int) -> int:
    try:
        lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith("VmRSS")), 0)

"""Why an SQLite file cannot be used: SQLite itself only says that it is `unable to open database file`."""

import errno
import os
import sqlite3
from pathlib import Path

WAL = b"\x02\x02"
"""The bytes 18 and 19 of a file in WAL mode.  Source: SQLite's file format, section 1.3."""
ASK_FILE = (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_PERM, sqlite3.SQLITE_READONLY)


def primary(problem: sqlite3.Error) -> int:
    """Returns the primary result code of an error, whose own code may be an extended one."""
    return int(getattr(problem, "sqlite_errorcode", 0)) & 0xFF


def reason(file: str, problem: BaseException | None) -> str:
    """Returns why a file cannot be read or written, in a sentence that names it."""
    if isinstance(problem, OSError) or (isinstance(problem, sqlite3.Error) and primary(problem) in ASK_FILE):
        return _of_file(Path(file).absolute()) or f"{file}: {problem}"
    return str(problem)


def _of_file(file: Path) -> str:
    folder = file.parent
    try:
        file.lstat()
    except OSError as problem:
        if problem.errno in (errno.ENAMETOOLONG, errno.ELOOP):
            return f"The file {str(file)[:80]}... cannot be used: {problem.strerror}."
    if not folder.is_dir():
        return f"The directory {folder} does not exist."
    if file.is_dir():
        return f"{file} is a directory, not a file."
    if not os.access(folder, os.X_OK):
        return f"The directory {folder} may not be entered by this user."
    if not file.exists():
        return f"The file {file} does not exist" + _unless_writable(folder, ", and its directory is read-only") + "."
    if not os.access(file, os.R_OK):
        return f"The file {file} may not be read by this user."
    return _read_only(file)


def _unless_writable(path: Path, text: str) -> str:
    return "" if os.access(path, os.W_OK) else text


def _read_only(file: Path) -> str:
    """Returns that a file, or the directory in which SQLite keeps its log, is read-only; empty if neither is."""
    if not os.access(file.parent, os.W_OK):
        if _header(file)[18:20] != WAL:
            return f"The directory {file.parent} is read-only."
        return (
            f"The directory {file.parent} is read-only, and {file.name} is in WAL mode, in which SQLite creates files "
            "beside it. Make the directory writable, or serve a file that `entente backup` made, with --no-setup."
        )
    return _unless_writable(file, f"The file {file} is read-only.")


def _header(file: Path) -> bytes:
    with file.open("rb") as opened:
        return opened.read(20)

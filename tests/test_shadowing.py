"""The command `entente` refuses to run where another package has taken one of its names."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import entente

ROOT = Path(__file__).parent.parent


def run(*paths: Path) -> subprocess.CompletedProcess[str]:
    """Run `entente --help` as a console script does, with folders that Python searches first."""
    command = [sys.executable, "-P", "-c", "from entente import main; main()", "--help"]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, [*paths, ROOT]))}
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)


def test_every_package_that_is_installed_is_checked() -> None:
    assert sorted(one.parent.name for one in ROOT.glob("*/__init__.py")) == sorted(entente.PACKAGES)


@pytest.mark.parametrize("name", entente.PACKAGES)
@pytest.mark.parametrize("file", ["{}.py", "{}/__init__.py"])
def test_a_foreign_package_of_our_name_is_reported_in_one_line(name: str, file: str, tmp_path: Path) -> None:
    foreign = tmp_path / file.format(name)
    foreign.parent.mkdir(exist_ok=True)
    foreign.write_text("raise RuntimeError('it was imported')\n")
    ended = run(tmp_path)
    assert ended.returncode == 1
    assert ended.stderr.count("\n") == 1
    assert ended.stderr.startswith(f"{foreign} shadows Entente's own package `{name}`.")


def test_without_a_foreign_package_the_command_runs() -> None:
    assert "serve" in run().stdout

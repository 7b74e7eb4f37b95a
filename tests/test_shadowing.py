"""The command `entente` refuses to run where another package has taken one of its names."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import entente

ROOT = Path(__file__).parent.parent


def run(*paths: Path, root: Path = ROOT) -> subprocess.CompletedProcess[str]:
    """Run `entente --help` as a console script does, with folders that Python searches first."""
    command = [sys.executable, "-P", "-c", "from entente import main; main()", "--help"]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, [*paths, root]))}
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False, encoding="utf-8")


def test_every_package_that_is_installed_is_checked() -> None:
    assert sorted(one.parent.name for one in ROOT.glob("*/__init__.py")) == sorted(entente.PACKAGES)


def test_does_each_package_begin_with_the_line_by_which_it_is_recognised() -> None:
    assert entente.shadowed() is None


@pytest.mark.parametrize("name", entente.PACKAGES)
@pytest.mark.parametrize("file", ["{}.py", "{}/__init__.py"])
def test_a_foreign_package_of_our_name_is_reported_in_one_line(name: str, file: str, tmp_path: Path) -> None:
    foreign = tmp_path / file.format(name)
    foreign.parent.mkdir(exist_ok=True)
    foreign.write_text("raise RuntimeError('it was imported')\n", encoding="utf-8")
    ended = run(tmp_path)
    assert ended.returncode == 1
    assert ended.stderr.count("\n") == 1
    assert ended.stderr.startswith(f"{foreign} shadows Entente's own package `{name}`.")


@pytest.mark.parametrize("name", ["schema", "seeds"])
@pytest.mark.parametrize("content", ["__version__ = '0.7.7'\n", None], ids=["replaced", "removed with it"])
def test_is_a_distribution_installed_over_ours_named_at_the_start(
    name: str, content: str | None, tmp_path: Path
) -> None:
    """What `pip install schema` does to the same environment, and then `pip uninstall schema`."""
    for package in entente.PACKAGES:
        if package != name:
            (tmp_path / package).symlink_to(ROOT / package)
    (tmp_path / name).mkdir()
    (tmp_path / "entente.py").write_text((ROOT / "entente.py").read_text(encoding="utf-8"), encoding="utf-8")
    if content:
        (tmp_path / name / "__init__.py").write_text(content, encoding="utf-8")
        (tmp_path / f"{name}-0.7.7.dist-info").mkdir()
        record = f"{name}-0.7.7.dist-info/RECORD,,\n{name}/__init__.py,sha256=x,9\n"
        (tmp_path / f"{name}-0.7.7.dist-info" / "RECORD").write_text(record, encoding="utf-8")
    ended = run(root=tmp_path)
    assert (ended.returncode, ended.stderr.count("\n")) == (1, 1)
    owner = f"{name}-0.7.7" if content else "another distribution"
    assert f"{owner} has replaced Entente's package `{name}`." in ended.stderr


def test_without_a_foreign_package_the_command_runs() -> None:
    assert "serve" in run().stdout

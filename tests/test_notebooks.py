"""The notebooks of an analyst: valid, without outputs, and their cells answer what the text around them asks."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest
from conftest import Api
from live_server import running_server

ROOT = Path(__file__).parent.parent
NOTEBOOKS = sorted((ROOT / "docs/examples").glob("*.ipynb"))
RUNNER = ROOT / ".ci/clients/python/notebook.py"


@pytest.fixture(scope="module")
def server(both: dict[str, Api]) -> Iterator[str]:
    with running_server(both["postgresql"].url) as host:
        yield f"http://{host}"


@pytest.mark.parametrize("file", NOTEBOOKS, ids=lambda file: file.stem)
def test_is_a_notebook_valid_and_without_outputs(file: Path) -> None:
    """The rules of nbformat 4.5: https://nbformat.readthedocs.io/en/latest/format_description.html."""
    notebook = json.loads(file.read_text(encoding="utf-8"))
    assert set(notebook) == {"cells", "metadata", "nbformat", "nbformat_minor"}
    assert (notebook["nbformat"], notebook["nbformat_minor"]) == (4, 5)
    ids = [cell["id"] for cell in notebook["cells"]]
    assert len(ids) == len(set(ids))
    for cell in notebook["cells"]:
        output = {"outputs": [], "execution_count": None} if cell["cell_type"] == "code" else {}
        common = {"id": cell["id"], "cell_type": cell["cell_type"], "metadata": {}, "source": cell["source"]}
        assert cell == common | output
        assert all(isinstance(line, str) for line in cell["source"])


def test_who_visited_china_and_who_met_whom(server: str, tmp_path: Path) -> None:
    output = run(ROOT / "docs/examples/visits.ipynb", server, tmp_path, HOST_COUNTRY="China")
    assert "Visits to China: 1." in output
    assert "Russia      1    1" in output, "talks that are a part of the visit do not count again"
    assert "Sergey Lavrov and Wang Yi: 1, by year 2024: 1" in output
    assert "News report on Lavrov's visit to Beijing, April 2024, characters " in output
    assert "Entente. Participations (attendance=present). revision 1" in output


def run(file: Path, server: str, folder: Path, **settings: str) -> str:
    """What the cells of a notebook print."""
    pytest.importorskip("pandas", reason="install pandas to run the notebooks")
    if not find_spec("httpx"):
        (folder / "httpx.py").write_text("from httpx2 import *\n", encoding="utf-8")
    environment = os.environ | {"ENTENTE_SERVER": server, "PYTHONPATH": str(folder), **settings}
    command = [sys.executable, str(RUNNER), str(file)]
    done = subprocess.run(command, env=environment, capture_output=True, encoding="utf-8", timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout

"""The guide to adding an article: does what it shows work as it is written?"""

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from databases import create_seeded
from typer.testing import CliRunner, Result

from api.cli import main
from api.database import write_engine
from api.settings import settings
from api.write import Change, write
from schema.catalog import collections

GUIDE = (Path(__file__).parents[1] / "docs" / "adding-an-article.md").read_text(encoding="utf-8")
MEETING = {"id": "meetings/elf-conference-2031", "label": "Invented conference", "kind": "conference", "status": "held"}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder to work in, with a database of the seeds and the meeting that the guide says is there."""
    url = f"sqlite:///{tmp_path / 'base.db'}"
    create_seeded(url)
    engine = write_engine(url)
    write(engine, [Change(collections()["meetings"], MEETING)], author="A test", reason="To see.", origin="test")
    engine.dispose()
    monkeypatch.setenv("ENTENTE_DATABASE_URL", url)
    monkeypatch.chdir(tmp_path)
    settings.cache_clear()
    yield tmp_path
    settings.cache_clear()


def run(*arguments: str) -> Result:
    result = CliRunner().invoke(main, list(arguments))
    assert result.exit_code == 0, result.output
    return result


def blocks(language: str) -> list[str]:
    """The code blocks of the guide in a language."""
    return re.findall(rf"```{language}\n(.*?)```", GUIDE, re.DOTALL)


def test_do_the_examples_of_the_guide_become_a_revision(folder: Path) -> None:
    text, sed = (next(block for block in blocks("sh") if part in block) for part in ("<<'END'", "sed -i"))
    Path("fishing.txt").write_text(text.partition("<<'END'\n")[2].partition("END\n")[0], encoding="utf-8")
    options = ("--published", "2031-05-14", "--publisher", "Strelsau Gazette")
    run("draft", "fishing.txt", *options, "--output", "draft.yaml")
    subprocess.run(sed, shell=True, check=True)
    alone = run("import", "article", "draft.yaml", "--document", "fishing.txt", "--author", "Me", "--dry-run")
    records, spans = re.findall(r"\d+", alone.output)
    assert f"{records} records.\n{spans} spans verified." in GUIDE
    (folder / "all").mkdir()
    Path("draft.yaml").rename("all/draft.yaml")
    for number, block in enumerate(blocks("yaml")[1:]):
        Path(f"all/own-{number}.yaml").write_text(block, encoding="utf-8")
    done = run("import", "article", "all", "--document", "fishing.txt", "--author", "Me")
    assert "Imported as revision 3" in done.output
    assert (
        "Everything is already imported"
        in run("import", "article", "all", "--document", "fishing.txt", "--author", "Me").output
    )

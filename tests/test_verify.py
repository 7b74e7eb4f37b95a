"""Verifying citations against a copy of a document: a single changed letter is found."""

import re
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from api.cli import main
from api.settings import settings
from api.write import Change
from schema.citation import Citation
from seeds.files import HERE
from seeds.read import read_seeds
from seeds.verify import NotCited, VerifyReport, verify

NAME = "shared/article/000_3e0631913f2cdfa0.txt"
ARTICLE = next((file for above in HERE.parents if (file := above / NAME).exists()), Path("nowhere"))
"""The user's copy, which is not part of the project."""
ARTICLES_ID, ARTICLES_LENGTH = "documents/lavrov-beijing-2024-04-09", 3387

TEXT = "«Café» in 北京, 𝒳 days on:\r\nthe two met twice.\n"
SPANS = {"Café": None, "北京": "北京", "𝒳 days on:\r\nthe two": "the two", "met twice.\n": "twice"}
"""What is cited, and the phrase of it that is quoted.  Letters take from one to four bytes."""


def digest(text: str) -> str:
    return sha256(text.encode()).hexdigest()


def cited(span: str, phrase: str | None, shifted: int = 0) -> str:
    start = TEXT.index(span) + shifted
    values = [f"start_offset: {start}, end_offset: {start + len(span)}, span_sha256: '{digest(span)}'"]
    return ", ".join(values + ([f"phrase: {phrase}"] if phrase else []))


@pytest.fixture
def seed(tmp_path: Path) -> Callable[..., tuple[Path, ...]]:
    """Writes a folder of seeds that cite a document: the spans above, or others."""

    def folder(*citations: str, name: str = "seeds") -> tuple[Path, ...]:
        rows = [
            f"      - {{document_id: documents/note, {one}}}\n"
            for one in citations or map(cited, SPANS, SPANS.values())
        ]
        head = f"documents:\n  - id: documents/note\n    kind: report\n    sha256: '{digest(TEXT)}'\n    citations:\n"
        (tmp_path / name).mkdir()
        (tmp_path / name / "note.yaml").write_text(head + "".join(rows), encoding="utf-8")
        return (tmp_path / name,)

    return folder


@pytest.fixture
def copy(tmp_path: Path) -> Callable[[str | bytes], Path]:
    """Writes a copy of the document, byte for byte."""

    def write(text: str | bytes) -> Path:
        (tmp_path / "copy.txt").write_bytes(text if isinstance(text, bytes) else text.encode())
        return tmp_path / "copy.txt"

    return write


Seed = Callable[..., tuple[Path, ...]]
Copy = Callable[[str | bytes], Path]


def failed(checked: list[VerifyReport]) -> list[str]:
    """Returns the numbers of the citations that do not hold."""
    return [one.id.rsplit("--", 1)[1] for one in checked if one.problem]


def test_every_citation_into_an_unchanged_copy_holds(seed: Seed, copy: Copy) -> None:
    checked = verify(read_seeds(seed()), copy(TEXT))
    assert [one.problem for one in checked] == [None] * len(SPANS)
    assert [one.place for one in checked] == [f"note.yaml:{line}" for line in range(6, 6 + len(SPANS))]


@pytest.mark.parametrize("number", range(len(SPANS)))
def test_one_changed_letter_fails_the_citation_that_it_stands_in_and_no_other(
    number: int, seed: Seed, copy: Copy
) -> None:
    span = list(SPANS)[number]
    changed = TEXT.replace(span, f"{span[0]}¡{span[2:]}")
    checked = verify(read_seeds(seed()), copy(changed))
    assert failed(checked) == [str(number + 1)]
    assert checked[number].id == f"citations/note--note--{number + 1}"
    assert checked[number].problem == "the span differs from what was cited (SHA-256)"


def test_a_change_between_the_citations_fails_none(seed: Seed, copy: Copy) -> None:
    assert failed(verify(read_seeds(seed()), copy(TEXT.replace("in", "IN")))) == []


@pytest.mark.parametrize(("old", "new"), [("»", "»»"), ("\r\n", "\n"), ("«", "\ufeff«")])
def test_an_insertion_fails_every_later_span(old: str, new: str, seed: Seed, copy: Copy) -> None:
    checked = verify(read_seeds(seed()), copy(TEXT.replace(old, new)))
    after = [str(number) for number, span in enumerate(SPANS, 1) if TEXT.index(span) + len(span) > TEXT.index(old)]
    assert failed(checked) == after


@pytest.mark.parametrize("shifted", [-1, 1])
def test_shifted_offsets_fail(shifted: int, seed: Seed, copy: Copy) -> None:
    folders = seed(cited("北京", None, shifted), cited("Café", None))
    assert failed(verify(read_seeds(folders), copy(TEXT))) == ["1"]


def test_a_phrase_that_the_span_does_not_hold_fails(seed: Seed, copy: Copy) -> None:
    (checked,) = verify(read_seeds(seed(cited("met twice.\n", "thrice"))), copy(TEXT))
    assert checked.problem == "the span does not hold the phrase 'thrice'"


@pytest.mark.parametrize("values", ["page: '7'", "start_offset: 1", "start_offset: '1', end_offset: '5'"])
def test_a_citation_without_offsets_cannot_be_checked(values: str, seed: Seed, copy: Copy) -> None:
    (checked,) = verify(read_seeds(seed(values)), copy(TEXT))
    assert checked.problem == "has no offsets"


@pytest.mark.parametrize("kept", [0, 4, 10, 14, 18, 40])
def test_a_copy_that_is_cut_fails_what_is_lost_even_where_it_is_cut_inside_a_letter(
    kept: int, seed: Seed, copy: Copy
) -> None:
    checked = verify(read_seeds(seed()), copy(TEXT.encode()[:kept]))
    unharmed = [str(n) for n, span in enumerate(SPANS, 1) if len(TEXT[: TEXT.index(span) + len(span)].encode()) > kept]
    assert failed(checked) == unharmed


def test_a_copy_that_is_no_text_fails_all(seed: Seed, copy: Copy) -> None:
    assert len(failed(verify(read_seeds(seed()), copy(b"\xff\xfe" * 100)))) == len(SPANS)


def test_a_document_without_citations_is_reported(seed: Seed, copy: Copy) -> None:
    with pytest.raises(NotCited, match=re.escape("Nothing is cited from documents/other.")):
        verify(read_seeds(seed()), copy(TEXT), "documents/other")


def test_an_ambiguous_copy_needs_its_document_named(seed: Seed, copy: Copy) -> None:
    several = [*read_seeds(seed()), *read_seeds(other(seed))]
    assert failed(verify(several, copy(TEXT))) == []
    with pytest.raises(NotCited, match="--id: documents/note, documents/other"):
        verify(several, copy("Something else."))
    assert len(failed(verify(several, copy("Something else."), "documents/note"))) == len(SPANS)


def other(seed: Seed) -> tuple[Path, ...]:
    """Seeds with one more document, without a copy of it."""
    (folder,) = seed("page: '1'", name="others")
    text = (folder / "note.yaml").read_text(encoding="utf-8").replace("documents/note", "documents/other")
    (folder / "note.yaml").write_text(text.replace(digest(TEXT), digest("other")), encoding="utf-8")
    return (folder,)


def run(folders: tuple[Path, ...], monkeypatch: pytest.MonkeyPatch, *arguments: str | Path) -> Result:
    """Runs `entente verify` on the seeds of these folders."""
    monkeypatch.setattr("seeds.read.FOLDERS", folders)
    return CliRunner().invoke(main, ["verify", "--seeds", "--document", *map(str, arguments)])


def test_the_command_counts_citations_that_hold_and_exits_with_0_1_or_2(
    seed: Seed, copy: Copy, monkeypatch: pytest.MonkeyPatch
) -> None:
    folders = seed()
    good = run(folders, monkeypatch, copy(TEXT))
    assert (good.exit_code, good.output.strip()) == (0, "4 citations, 4 verified, 0 failed.")
    bad = run(folders, monkeypatch, copy(TEXT.replace("Café", "Cafe")))
    assert bad.exit_code == 1
    assert "citations/note--note--1 (note.yaml:6): the span differs" in bad.output
    assert "4 citations, 3 verified, 1 failed." in bad.output
    none = run(folders, monkeypatch, copy(TEXT), "--id", "documents/other")
    assert (none.exit_code, none.output.strip()) == (2, "Nothing is cited from documents/other.")
    assert run(folders, monkeypatch, "no-such-file.txt").exit_code == 2


@pytest.fixture(scope="module")
def seeds() -> list[Change]:
    """The real seeds."""
    return read_seeds()


def test_every_citation_into_the_article_can_be_checked(seeds: list[Change]) -> None:
    """Anybody with a copy can check them; they are checked here where there is one."""
    citations = [c.values for c in seeds if c.entity is Citation and c.values["document_id"] == ARTICLES_ID]
    assert len(citations) > 500
    for one in citations:
        assert 0 <= one["start_offset"] < one["end_offset"] <= ARTICLES_LENGTH
        assert re.fullmatch("[0-9a-f]{64}", one["span_sha256"])
    if ARTICLE.exists():
        checked = verify(seeds, ARTICLE)
        assert failed(checked) == []
        assert len(checked) == len(citations)


def test_the_seeds_know_the_article_by_its_hash_and_its_length(seeds: list[Change]) -> None:
    (document,) = [change.values for change in seeds if change.id == ARTICLES_ID]
    assert document["sha256"] == "1dbd0d7e6e752fffd8588b8876e3ec3452fbe5f874a09283c61bcaa48b92c311"
    if ARTICLE.exists():
        assert sha256(ARTICLE.read_bytes()).hexdigest() == document["sha256"]
        assert len(ARTICLE.read_bytes().decode()) == ARTICLES_LENGTH


def test_a_broken_seed_is_reported_by_file_and_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "broken.yaml").write_text(
        "actors:\n  - {id: actors/a, label: A, kind: stat}\nactorz: []\n", encoding="utf-8"
    )
    copy = tmp_path / "copy.txt"
    copy.write_text("anything", encoding="utf-8")
    monkeypatch.setattr("seeds.read.FOLDERS", (tmp_path,))
    answer = CliRunner().invoke(main, ["verify", "--seeds", "--document", str(copy)])
    assert answer.exit_code == 1
    assert "broken.yaml:3" in answer.output
    assert "Traceback" not in answer.output


def test_a_missing_database_is_reported_in_a_line(monkeypatch: pytest.MonkeyPatch) -> None:
    for url in ("postgresql://x:secret@127.0.0.1:1/y", "sqlite:////nonexistent/x.db"):
        monkeypatch.setenv("ENTENTE_DATABASE_URL", url)
        settings.cache_clear()
        answer = CliRunner().invoke(main, ["seed"])
        settings.cache_clear()
        assert (answer.exit_code, "secret" in answer.output) == (1, False)
        assert answer.output.startswith("The database cannot be reached")

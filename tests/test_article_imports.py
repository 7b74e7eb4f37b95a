"""Importing articles: does a draft become one revision, once, and is everything wrong with it named by its line?"""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
import sqlalchemy as sa
from conftest import BACKENDS
from databases import create_seeded, create_tables
from fictional_articles import AGENCY, GERMAN
from sqlalchemy import Engine
from test_article_drafts import ARTICLE
from typer.testing import CliRunner, Result

from api.articles.documents import Publication
from api.articles.draft import draft_article
from api.articles.draft_yaml import draft_yaml
from api.articles.loading import import_article
from api.articles.spans import difference
from api.articles.text import digest
from api.cli import main
from api.database import write_engine
from api.settings import settings
from api.write import Create, Invalid, Signature, Update, apply_changes
from api.write.model import ANY_REVISION
from schema.catalog import collections, table_of
from schema.ledger import Record, Revision
from schema.membership import Membership
from seeds.read import FOLDERS

SIGNED = Signature("A tester", "To see what comes of it.", "test")
FISHING = "documents/ruritania-and-graustark-agree-on-river-2031-05-14"


@pytest.fixture(params=BACKENDS)
def engine(request: pytest.FixtureRequest, address: Callable[[str, str], str]) -> Iterator[Engine]:
    """A database of its own with the seeds, on each backend."""
    yield from _engine(request, address, create_seeded)


@pytest.fixture(params=BACKENDS)
def bare(request: pytest.FixtureRequest, address: Callable[[str, str], str]) -> Iterator[Engine]:
    """A database of its own with tables alone, on each backend."""
    yield from _engine(request, address, create_tables)


@pytest.fixture(scope="module", params=BACKENDS)
def unchanged(request: pytest.FixtureRequest, address: Callable[[str, str], str]) -> Iterator[Engine]:
    """A database with the seeds, on each backend, for drafts that are refused."""
    yield from _engine(request, address, create_seeded)


def _engine(
    request: pytest.FixtureRequest, address: Callable[[str, str], str], fill: Callable[[str], None]
) -> Iterator[Engine]:
    url = address(request.param, f"articles_{uuid4().hex}")
    fill(url)
    engine = write_engine(url)
    yield engine
    engine.dispose()


def drafted(engine: Engine, text: str = AGENCY.text, published: str | None = "2031-05-14") -> str:
    """The draft of a text as YAML."""
    with engine.connect() as connection, connection.begin():
        return draft_yaml(draft_article(connection, text, Publication(published=published)))


def decided(draft: str) -> str:
    """A draft with an answer for each TODO."""
    answers = [
        (r'label: "([^"]*): TODO".*', r'label: "\1: something"'),
        (r"label: TODO.*", "label: Invented"),
        (r"\n    summary: TODO.*", ""),
        (r"speaker_id: TODO.*", "speaker_id: actors/anna-vogel"),
        (r"title: TODO", "title: Invented"),
    ]
    for pattern, answer in answers:
        draft = re.sub(pattern, answer, draft)
    return draft


def load(engine: Engine, draft: str, text: str = AGENCY.text, **options: Any) -> int | None:
    return import_article(engine, [("draft.yaml", draft)], text, "An author", **options)[1].revision


def errors(engine: Engine, draft: str, text: str = AGENCY.text) -> list[str]:
    with pytest.raises(Invalid) as refusal:
        load(engine, draft, text)
    return list(map(str, refusal.value.findings))


def count(engine: Engine, table: sa.Table) -> int:
    with engine.connect() as connection, connection.begin():
        return connection.scalar(sa.select(sa.func.count()).select_from(table)) or 0


# ---- one revision, once


def test_is_a_completed_draft_one_revision_by_its_author_and_nothing_the_second_time(engine: Engine) -> None:
    draft = decided(drafted(engine))
    before = count(engine, table_of(Record))
    assert load(engine, draft, dry_run=True) is not None
    assert count(engine, table_of(Record)) == before, "a dry run writes nothing"
    assert load(engine, draft) == 2
    assert load(engine, draft) is None
    with engine.connect() as connection, connection.begin():
        revision = connection.execute(sa.select(table_of(Revision)).where(table_of(Revision).c.seq == 2)).one()
    assert (revision.author, revision.origin, revision.reason) == ("An author", "article", f"The article {FISHING}.")


def test_is_only_the_difference_written_when_a_draft_is_corrected(engine: Engine) -> None:
    draft = decided(drafted(engine))
    load(engine, draft)
    records = count(engine, table_of(Record))
    assert load(engine, draft.replace("Dvor: something", "Dvor: something else")) == 3
    assert count(engine, table_of(Record)) == records


def test_is_what_others_have_changed_since_left_alone_and_listed(engine: Engine) -> None:
    draft = decided(drafted(engine))
    load(engine, draft)
    apply_changes(engine, [Update("actors/karel-dvor", {"summary": "Edited."}, ANY_REVISION)], SIGNED)
    prepared, result = import_article(
        engine, [("draft.yaml", draft.replace('label: "Karel Dvor"', 'label: "K. Dvor"'))], AGENCY.text, "An author"
    )
    assert (result.revision, prepared.left) == (None, ["actors/karel-dvor"])


CLAIM = """
memberships:
  - alliance_id: alliances/brics
    actor_id: actors/brazil
    citations:
      - {{start_offset: 0, end_offset: 9, span_sha256: "{hash}", since: "2020"}}
  - alliance_id: alliances/brics
    actor_id: actors/japan
    citations:
      - {{start_offset: 0, end_offset: 9, span_sha256: "{hash}"}}
"""


def test_does_a_claim_about_a_fact_of_others_become_a_citation_once_and_a_new_one_a_fact(engine: Engine) -> None:
    draft = decided(drafted(engine)) + CLAIM.format(hash=digest("Ruritania"))
    facts = count(engine, table_of(Membership))
    assert load(engine, draft) == 2
    assert count(engine, table_of(Membership)) == facts + 1
    assert load(engine, draft) is None


@pytest.mark.skipif(not ARTICLE.exists(), reason="needs the text of the seed article")
def test_is_the_seed_article_loaded_by_the_same_loader_with_every_span_verified(bare: Engine) -> None:
    files = [(file.name, file.read_bytes()) for file in sorted(FOLDERS[0].glob("*.yaml"))]
    text = ARTICLE.read_bytes().decode()
    prepared, result = import_article(bare, files, text, "An author")
    assert (prepared.verified, len(prepared.changes), result.revision) == (514, 876, 1)
    assert import_article(bare, files, text, "An author")[1].revision is None


@pytest.mark.skipif(not ARTICLE.exists(), reason="needs the text of the seed article")
def test_is_nothing_of_the_seed_article_missing_in_a_base_with_the_seeds(engine: Engine) -> None:
    files = [(file.name, file.read_bytes()) for file in sorted(FOLDERS[0].glob("*.yaml"))]
    prepared, result = import_article(engine, files, ARTICLE.read_bytes().decode(), "An author")
    assert (prepared.verified, prepared.changes, prepared.left, result.revision) == (514, [], [], None)


# ---- everything that is wrong


def test_is_every_undecided_value_named_by_its_line(unchanged: Engine) -> None:
    draft = drafted(unchanged)
    lines = [n for n, line in enumerate(draft.splitlines(), 1) if re.search(r": (\"[^\"]*)?TODO", line)]
    assert errors(unchanged, draft) == [
        f"draft.yaml:{line}: {draft.splitlines()[line - 1].split(':')[0].strip(' -')}: still says TODO"
        for line in lines
    ]


def test_are_errors_of_every_kind_reported_together_with_their_lines(unchanged: Engine) -> None:
    draft = decided(drafted(unchanged)).replace("speech_act: asserts", "speech_act: warnt", 1)
    draft = draft.replace("label: Invented", "label: TODO", 1).replace("start_offset: 57", "start_offset: 58")
    draft += "actorz: []\nnames:\n  - {record_id: actors/chin, text: Chin, kind: short}\n"
    draft = re.sub(r'(- text: ")the quotas', r"\1THE QUOTAS", draft)
    found = errors(unchanged, draft)
    text = "\n".join(found)
    for part in (
        "still says TODO",
        "'warnt' is not an allowed value",
        "is not a collection",
        "actors/china",
        "is not in the span",
    ):
        assert part in text, text
    lines = [int(re.match(r"draft\.yaml:(\d+): ", one)[1]) for one in found]  # type: ignore[index]
    assert lines == sorted(lines)
    assert (
        draft.splitlines()[lines[found.index(next(one for one in found if "warnt" in one))] - 1]
        .strip()
        .startswith("speech_act")
    )


@pytest.mark.parametrize(
    ("change", "what"),
    [
        (lambda text: text.replace("\n", "\r\n"), "line breaks"),
        (lambda text: f"\ufeff{text}", "the byte order mark"),
        (lambda text: text.rstrip(), "the end of the last line"),
    ],
)
def test_does_another_copy_of_the_text_say_in_what_it_differs(
    change: Callable[[str], str], what: str, unchanged: Engine
) -> None:
    found = errors(unchanged, decided(drafted(unchanged)), change(AGENCY.text))
    assert f"it differs only in {what}" in found[0]
    assert difference(change(AGENCY.text), digest(AGENCY.text)) == what


def test_can_a_draft_replace_no_record_of_others(unchanged: Engine) -> None:
    draft = decided(drafted(unchanged)).replace("id: actors/karel-dvor", "id: actors/china")
    assert any("actors.yaml" not in one and "is the id of another record" in one for one in errors(unchanged, draft))


@pytest.mark.parametrize(
    ("draft", "message"),
    [
        ("", "has no collections"),
        ("[1, 2]", "has no collections"),
        ("actors: [", "is not YAML"),
        ("actors: &a\n  - {id: actors/x, citations: *a}\n", "has the alias *a"),
        ("actors: 7", "must be a list of rows"),
        ("defaults: 7", "must be a mapping"),
        ("actors:\n  - {id: actors/x, label: X, kind: state}\n", "which is not that of what is cited: nothing"),
        ("\x00", "is not YAML"),
        ("{" * 3000, "is not YAML"),
    ],
)
def test_is_what_is_no_draft_refused_in_one_line(draft: str, message: str, unchanged: Engine) -> None:
    found = errors(unchanged, draft)
    assert message in found[0] and all("\n" not in one for one in found)


# ---- on the command line


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Result]]:
    """Runs commands in a folder with an article, on an SQLite file with the seeds."""
    url = f"sqlite:///{tmp_path / 'base.db'}"
    create_seeded(url)
    monkeypatch.setenv("ENTENTE_DATABASE_URL", url)
    monkeypatch.chdir(tmp_path)
    settings.cache_clear()
    Path("a.txt").write_bytes(GERMAN.text.encode())
    yield lambda *arguments: CliRunner().invoke(main, list(arguments))
    settings.cache_clear()


def test_do_the_commands_lead_from_a_text_to_a_verified_revision(files: Callable[..., Result]) -> None:
    assert files("draft", "a.txt", "--published", "2031-05-14", "--output", "d.yaml").exit_code == 0
    assert files("draft", "a.txt", "--output", "d.yaml").exit_code == 1, "no file is overwritten"
    refused = files("import", "article", "d.yaml", "--document", "a.txt", "--author", "Me")
    assert (refused.exit_code, "d.yaml:11: label: still says TODO" in refused.output) == (1, True)
    Path("d.yaml").write_text(decided(Path("d.yaml").read_text(encoding="utf-8")), encoding="utf-8")
    done = files("import", "article", "d.yaml", "--document", "a.txt", "--author", "Me")
    assert (done.exit_code, done.output.startswith("Imported as revision 2")) == (0, True), done.output
    verified = files("verify", "--document", "a.txt")
    assert (verified.exit_code, verified.output.endswith("0 failed.\n")) == (0, True)
    Path("b.txt").write_bytes(GERMAN.text.replace("\r\n", "\n").encode())
    differs = files("verify", "--document", "b.txt", "--id", "documents/erfunden-streit-um-den-fluss-2031-05-14")
    assert differs.output.startswith(
        "The file differs from documents/erfunden-streit-um-den-fluss-2031-05-14, only in line"
    )


def test_does_cite_list_every_place_of_a_phrase(files: Callable[..., Result]) -> None:
    once = files("cite", "a.txt", '"Wir werden')
    start = GERMAN.text.index("„Wir werden")
    assert (
        once.output
        == f'{{start_offset: {start}, end_offset: {start + 11}, span_sha256: "{digest("„Wir werden")}"}}  # line 3\n'
    )
    several = files("cite", "a.txt", "sagte").output + files("cite", "a.txt", "Das").output
    assert several.count("start_offset") >= 2
    lines = files("cite", "a.txt", "Karel Dvor", "Wladimir Putin").output.splitlines()
    assert [line.partition("  # ")[2] for line in lines] == ["line 5: Karel Dvor", "line 3: Wladimir Putin"]
    none = files("cite", "a.txt", "Wir werden nichts")
    assert (none.exit_code, "after “Wir werden”, line 3, it goes on “den Fluss" in none.output) == (1, True)


@pytest.mark.parametrize("content", [b"", b"\x00\x01", b"\xff\xfea"])
@pytest.mark.parametrize("command", ["draft", "cite"])
def test_is_a_file_that_is_no_text_refused_without_a_traceback(
    command: str, content: bytes, files: Callable[..., Result]
) -> None:
    Path("x.txt").write_bytes(content)
    answer = files(command, "x.txt", *(["word"] if command == "cite" else []))
    assert (answer.exit_code, answer.output.count("\n")) == (1, 1), answer.output


def test_is_an_actor_that_a_draft_names_by_another_spelling_not_made_anew(engine: Engine) -> None:
    apply_changes(engine, [Create(collections()["actors"], {"label": "Karel Dvor", "kind": "person"})], SIGNED)
    draft = drafted(engine, AGENCY.text.replace("Karel Dvor", "Karel Dvoř"))
    assert "speaker_id: actors/karel-dvor " in draft and 'label: "Karel Dvo' not in draft

"""The seeds load completely, are cited, quote almost nothing, and their errors are located."""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from conftest import BACKENDS
from databases import create_tables
from sqlalchemy import Engine

from api.database import write_engine
from api.write import Change, Invalid, InvalidField, Retract, Signature, Update, apply_changes, write
from schema.catalog import collections, columns, table_of
from schema.citation import Citation
from schema.document import Document
from schema.edtf import bounds
from schema.entity import Assertion
from schema.ledger import Record, Revision
from seeds.files import HERE
from seeds.load import load
from seeds.read import read_seeds

QUOTING = {("citations", "phrase"), ("citations", "prefix"), ("citations", "suffix"), ("quotations", "text")}
"""Columns that hold words of somebody else, which are not ours to give away."""
REGISTRIES = (
    r"pypi\.|pythonhosted|npmjs|yarnpkg|unpkg|jsdelivr|crates\.io|rubygems|golang\.org|maven|anaconda|index-url"
)


@pytest.fixture(scope="module")
def seeds() -> list[Change]:
    return read_seeds()


@pytest.fixture(scope="module", params=BACKENDS)
def engine(request: pytest.FixtureRequest, address: Callable[[str, str], str]) -> Iterator[Engine]:
    """A database of each backend into which the seeds were loaded once."""
    url = address(request.param, "sown")
    create_tables(url)
    engine = write_engine(url)
    assert load(engine) == 1
    yield engine
    engine.dispose()


def column(engine: Engine, selected: sa.ColumnElement[str]) -> list[str]:
    with engine.connect() as connection:
        return list(connection.scalars(sa.select(selected)))


def test_seeds_are_one_revision_and_loading_them_again_writes_none(engine: Engine) -> None:
    assert load(engine) is None
    assert column(engine, table_of(Revision).c.seq) == [1]
    assert column(engine, table_of(Revision).c.origin) == ["seed"]


def test_later_changes_of_others_are_left_alone(
    request: pytest.FixtureRequest, engine: Engine, address: Callable[[str, str], str]
) -> None:
    url = address("postgresql" if engine.dialect.name == "postgresql" else "sqlite", "sown_and_changed")
    create_tables(url)
    other = write_engine(url)
    load(other)
    signature = Signature("An editor", "To see.", "api")
    apply_changes(
        other,
        [Update("actors/china", {"label": "Zhongguo"}, 1), Retract("topics/china-balancing-act", 1, True)],
        signature,
    )
    assert load(other) is None
    assert "Zhongguo" in column(other, table_of(collections()["actors"]).c.label)
    assert "topics/china-balancing-act" not in column(other, table_of(collections()["topics"]).c.id)
    other.dispose()


def test_every_row_of_the_files_is_a_record(engine: Engine, seeds: list[Change]) -> None:
    assert sorted(column(engine, table_of(Record).c.id)) == sorted(change.id for change in seeds)


def test_every_record_of_the_seeds_is_cited(engine: Engine) -> None:
    citation = table_of(collections()["citations"])
    message = [id for id in column(engine, table_of(Record).c.id) if not id.startswith("citations/")]
    assert set(message) - set(column(engine, citation.c.record_id)) == set()
    assert None not in column(engine, citation.c.document_id)


def test_every_seed_has_an_id_of_its_own(seeds: list[Change]) -> None:
    assert [id for id, times in Counter(change.id for change in seeds).items() if times > 1] == []


def test_dates_of_facts_are_written_on_citations(seeds: list[Change]) -> None:
    """A date on the fact itself would also be taken for what its other documents say."""
    assertions = [change for change in seeds if issubclass(change.entity, Assertion)]
    assert [change.place for change in assertions if change.values.keys() & {"since", "until"}] == []


def test_each_document_dates_a_fact_at_most_once(seeds: list[Change]) -> None:
    dated = [c.values for c in seeds if c.entity is Citation and c.values.keys() & {"since", "until"}]
    pairs = Counter((values["record_id"], values["document_id"]) for values in dated)
    assert [pair for pair, times in pairs.items() if times > 1] == []


def test_what_several_documents_give_is_one_row(seeds: list[Change]) -> None:
    """Only terms of office are several stretches of one fact."""
    keys: dict[tuple[object, ...], list[str]] = {}
    for change in seeds:
        if issubclass(change.entity, Assertion) and change.entity.combines:
            key = (change.entity, *(change.values.get(name) for name in change.entity.key))
            keys.setdefault(key, []).append(change.id)
    assert sorted(ids[0] for ids in keys.values() if len(ids) > 1) == [
        "tenures/vladimir-putin--russia-president--1",
        "tenures/vladimir-putin--russia-prime-minister--1",
    ]


def test_cited_values_have_the_type_of_their_field(seeds: list[Change]) -> None:
    entities = {change.id: change.entity for change in seeds}
    for change in seeds:
        if change.entity is Citation and "value" in change.values:
            column = columns(entities[change.values["record_id"]])[change.values["field"]]
            if column.vocabulary:
                assert column.vocabulary(change.values["value"])
            if column.kind == "date":
                assert bounds(change.values["value"], column.role)


def test_every_document_says_when_it_was_published(seeds: list[Change]) -> None:
    documents = [change for change in seeds if change.entity is Document]
    assert [document.id for document in documents if not document.values.get("published")] == []


def quoted(seeds: list[Change]) -> list[str]:
    """Returns every text that is not in our own words."""
    return [
        str(words)
        for change in seeds
        for name, words in change.values.items()
        if (change.entity.collection(), name) in QUOTING and words
    ]


def test_next_to_nothing_is_quoted(seeds: list[Change]) -> None:
    lengths = [len(re.findall(r"[^\W_][\w'’-]*", words)) for words in quoted(seeds)]
    assert sum(lengths) <= 100
    assert max(lengths) <= 8


def test_the_article_itself_is_not_in_the_seeds(seeds: list[Change], article: Path) -> None:
    """Nine consecutive words of the article would be a quotation."""
    ours = {run for change in seeds for value in change.values.values() for run in runs(str(value))}
    theirs = (
        runs(article.read_text(encoding="utf-8"))
        if article.exists()
        else {run for words in quoted(seeds) for run in runs(words)}
    )
    assert ours & theirs == set()


def runs(text: str, length: int = 9) -> set[tuple[str, ...]]:
    words = re.findall(r"\w+", text.lower())
    return {tuple(words[start : start + length]) for start in range(len(words) - length + 1)}


@pytest.fixture
def article() -> Path:
    """The user's copy, which is not part of the project."""
    return HERE.parent.parent / "shared/article/000_3e0631913f2cdfa0.txt"


def test_no_seed_sends_anybody_to_a_package_registry() -> None:
    found = [
        file.name
        for file in HERE.rglob("*.yaml")
        if re.search(REGISTRIES, file.read_text(encoding="utf-8"), re.IGNORECASE)
    ]
    assert found == []


MISTAKES: dict[str, tuple[str, tuple[str, str, str]]] = {
    "broken YAML": ("actors:\n  - {id: actors/x\n", ("a.yaml:3", "", "is not YAML")),
    "a field given twice": (
        "actors:\n  - id: actors/x\n    kind: state\n    kind: person\n",
        ("a.yaml:4", "", "is there already at this level"),
    ),
    "a control character": ("actors:\n  - id: actors/\x07\n", ("a.yaml:1", "", "is not YAML")),
    "no collections": ("- id: actors/x\n", ("a.yaml:1", "", "has no collections")),
    "nothing at all": ("# to be written\n", ("a.yaml:1", "", "has no collections")),
    "an unknown collection": (
        "# People.\nactor:\n  - id: actors/x\n",
        ("a.yaml:2", "actor", "is not a collection. Did you mean 'actors'?"),
    ),
    "a collection that is a number": ("2024: []\n", ("a.yaml:1", "2024", "is not a collection.")),
    "defaults for an unknown collection": (
        "defaults:\n  citation: {page: all}\nactors: []\n",
        ("a.yaml:2", "citation", "is not a collection. Did you mean 'citations'?"),
    ),
    "defaults that are a list": ("defaults: [1]\n", ("a.yaml:1", "defaults", "must be a mapping")),
    "rows that are no list": ("\nactors: {id: actors/x}\n", ("a.yaml:2", "actors", "must be a list of rows")),
    "rows inside that are no list": (
        "actors:\n  - id: actors/x\n    names: Xi\n",
        ("a.yaml:3", "names", "must be a list of rows"),
    ),
    "another link than to the row around": (
        "actors:\n  - id: actors/x\n    label: X\n    kind: state\n    names:\n"
        "      - {record_id: actors/y, text: X, kind: short}\n",
        ("a.yaml:6", "record_id", "must be left out: it is the row that contains this one"),
    ),
    "an unknown field": (
        "actors:\n  - {id: actors/x, label: X, kind: state}\n  - {id: actors/y, label: Y, kind: state, foundet: 1949}\n",
        ("a.yaml:3", "foundet", "is not a field of actor. Did you mean 'founded'?"),
    ),
    "a misspelt word": (
        "actors:\n  - {id: actors/x, label: X, kind: sttae}\n",
        ("a.yaml:2", "kind", "'sttae' is not an allowed value. Did you mean 'state'?"),
    ),
    "a link to nothing": (
        "memberships:\n  # of BRICS\n  - {alliance_id: alliances/brics, actor_id: actors/chinaa, note: A test}\n",
        ("a.yaml:3", "actor_id", "there is no record actors/chinaa. Did you mean 'actors/china'?"),
    ),
    "a text that is a mapping": (
        "actors:\n  - {id: actors/x, label: {en: X}, kind: state}\n",
        ("a.yaml:2", "label", "should be a valid string"),
    ),
    "a year that is a number": (
        "actors:\n  - {id: actors/x, label: X, kind: state, founded: 1949}\n",
        ("a.yaml:2", "founded", "should be a valid string (given: '1949')"),
    ),
    "a mistake in a row inside": (
        "actors:\n  - id: actors/x\n    label: X\n    kind: state\n    names:\n      - {text: X, kind: shrt, note: A test}\n",
        ("a.yaml:6", "kind", "'shrt' is not an allowed value. Did you mean 'short'?"),
    ),
}


def mistake_of(engine: Engine, folder: Path) -> None:
    write(engine, read_seeds((folder,)), author="A test", reason="To see what is wrong.", origin="test")


def wrong(engine: Engine, folder: Path, text: str | bytes) -> InvalidField:
    """Returns the only error of a file."""
    (folder / "a.yaml").write_bytes(text if isinstance(text, bytes) else text.encode())
    with pytest.raises(Invalid) as refusal:
        mistake_of(engine, folder)
    (finding,) = refusal.value.findings
    return finding


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_is_found_in_its_file_line_and_field(mistake: str, engine: Engine, tmp_path: Path) -> None:
    text, (place, field, message) = MISTAKES[mistake]
    finding = wrong(engine, tmp_path, text)
    assert (finding.place, finding.field) == (place, field)
    assert message in str(finding)


def test_a_file_that_is_no_text_is_named(engine: Engine, tmp_path: Path) -> None:
    assert wrong(engine, tmp_path, b"actors: \xff\xfe\n").place == "a.yaml:1"


def test_mistakes_in_several_files_are_named_together(engine: Engine, tmp_path: Path) -> None:
    for name, kind in {"a": "sttae", "b": "persn"}.items():
        (tmp_path / f"{name}.yaml").write_text(
            f"actors:\n  - {{id: actors/{name}, label: X, kind: {kind}}}\n", encoding="utf-8"
        )
    with pytest.raises(Invalid) as refusal:
        mistake_of(engine, tmp_path)
    assert [finding.place for finding in refusal.value.findings] == ["a.yaml:2", "b.yaml:2"]


def test_values_are_kept_as_they_were_written(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(
        "defaults: {places: {kind: city}}\nplaces:\n  - {id: places/x, label: No, latitude: 1.50, longitude: 1}\n"
        "documents:\n  - {id: documents/x, published: 2024-04-09, title: 'on'}\n",
        encoding="utf-8",
    )
    place, document = (change.values for change in read_seeds((tmp_path,)))
    assert place == {"kind": "city", "id": "places/x", "label": "No", "latitude": 1.5, "longitude": 1}
    assert document == {"id": "documents/x", "published": "2024-04-09", "title": "on"}

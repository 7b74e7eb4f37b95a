"""Citing by words in drafts: are they found, and is what is missing, ambiguous or unsound named by its line?"""

from collections.abc import Callable, Iterator
from typing import Any
from uuid import uuid4

import pytest
import sqlalchemy as sa
from conftest import BACKENDS
from databases import create_seeded
from sqlalchemy import Engine

from api.articles.loading import import_article
from api.articles.text import digest
from api.database import write_engine
from api.write import Invalid
from schema.catalog import table_of
from schema.citation import Citation
from schema.quotation import Quotation

TEXT = """\
Ruritania signs a treaty on the river

STRELSAU, May 14 - Anna Vogel of Ruritania received China’s envoy in Strelsau on Wednesday. The treaty is signed.

"We have waited far too long for this," said Vogel. The treaty had been drafted in 2030. "We have waited far too long
for this," she repeated.
"""
HEAD = f"""\
defaults:
  citations: {{document_id: documents/invented}}
  quotations: {{document_id: documents/invented, language: en, fidelity: verbatim_copy}}
documents:
  - {{id: documents/invented, label: Invented report, kind: news_report, published: "2031-05-14", title: Invented,
     sha256: "{digest(TEXT)}", fidelity: verbatim_copy}}
actors:
  - id: actors/anna-vogel
    label: Anna Vogel
    kind: person
    citations: ["Anna Vogel of Ruritania"]
"""
MEETING = """\
meetings:
  - id: meetings/invented-talks
    label: Invented talks in Strelsau
    kind: talks
    status: held
    start: "2031-05-14"
    citations:
      - "received China's envoy in   Strelsau"
      - {quote: "May 14", field: start, value: "2031-05-14"}
    participations:
      - actor_id: actors/anna-vogel
        role: host
        citations: ["Anna Vogel of Ruritania received"]
      - {actor_id: actors/china, role: visitor, citations: [{quote: "envoy", after: "received"}]}
"""


@pytest.fixture(scope="module", params=BACKENDS)
def engine(request: pytest.FixtureRequest, address: Callable[[str, str], str]) -> Iterator[Engine]:
    """A database with the seeds, on each backend."""
    url = address(request.param, f"phrases_{uuid4().hex}")
    create_seeded(url)
    engine = write_engine(url)
    yield engine
    engine.dispose()


def load(engine: Engine, rows: str, **options: Any) -> int:
    """How many spans the import of the head with further rows verifies."""
    return import_article(engine, [("d.yaml", HEAD + rows)], TEXT, "An author", **options)[0].verified


def errors(engine: Engine, rows: str) -> list[str]:
    with pytest.raises(Invalid) as refusal:
        load(engine, rows)
    return [str(error) for error in refusal.value.findings]


def statement(*lines: str) -> str:
    head = "statements:\n  - id: statements/invented\n    label: Something\n    speaker_id: actors/anna-vogel\n"
    more = "    form: direct_quote\n    speech_act: asserts\n"
    return head + more + "".join(f"    {line}\n" for line in lines)


def line_of(rows: str, part: str) -> int:
    return (HEAD + rows)[: (HEAD + rows).index(part)].count("\n") + 1


# ---- found


def test_are_citations_found_by_their_words_and_written_once_with_nothing_of_the_words(engine: Engine) -> None:
    quoted = statement(
        'citations: [{quote: "said Vogel"}]', "quotations:", '  - "We have waited far too long for this,"'
    )
    rows = MEETING + quoted.replace("said Vogel", "We have waited far too long for this,” said Vogel")
    assert load(engine, rows) == 7
    with engine.connect() as connection:
        table = table_of(Citation)
        spans = {
            TEXT[row.start_offset : row.end_offset]
            for row in connection.execute(sa.select(table).where(table.c.document_id == "documents/invented"))
        }
        quotation = table_of(Quotation)
        texts = connection.scalars(
            sa.select(quotation.c.text).where(quotation.c.statement_id == "statements/invented")
        ).all()
    assert {"received China’s envoy in Strelsau", "envoy", "May 14", "We have waited far too long for this,"} <= spans
    assert texts == ["We have waited far too long for this,"]
    with engine.connect() as connection:
        before = connection.scalar(sa.select(sa.func.count()).select_from(table))
    assert load(engine, rows) == 7
    with engine.connect() as connection:
        assert connection.scalar(sa.select(sa.func.count()).select_from(table)) == before


@pytest.mark.parametrize(
    "row", ["{quote: The treaty, occurrence: 2}", '{quote: The treaty, after: "said Vogel"}', "The treaty had been"]
)
def test_can_one_of_several_places_be_chosen(row: str, engine: Engine) -> None:
    assert load(engine, f"topics: [{{id: topics/invented, label: Invented, citations: [{row}]}}]\n", dry_run=True) == 2


# ---- refused


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ("The treaty was", "quote: is not in the text: after “The treaty”, line 3, it goes on “is signed."),
        ("Graustark", "quote: is not in the text, not even its first word"),
        (
            "The treaty",
            "quote: is there 2 times, in lines 3 and 5: add the words before or after it, or `occurrence: 1`",
        ),
        ("{quote: The treaty, occurrence: 3}", "occurrence: must be 1 to 2: the words are in lines 3 and 5"),
        ("{quote: The treaty, occurrence: first}", "occurrence: must be 1 to 2"),
        (
            "{quote: The treaty, after: repeated}",
            "after: stands after the words of `quote`, which are in lines 3 and 5",
        ),
        ("{quote: The treaty, after: waited}", "after: is there 2 times, in lines 5 and 5: add the words"),
        ("{quote: The treaty, after: [7]}", "after: is not in the text"),
        ("{quote: 7}", "quote: must be words of the text"),
        ('{quote: ""}', "quote: must be words of the text"),
        ("{occurrence: 2}", "quote: must be words of the text"),
        ("{quote: The treaty had, start_offset: 3}", "quote: already says what start_offset says"),
        (
            "{quote: The treaty had, document_id: documents/other}",
            "quote: cannot be found in documents/other: only the",
        ),
        ("TODO", "still says TODO"),
        ("7", "must be a list of rows, or of words of the text"),
    ],
)
def test_is_it_said_which_words_are_not_there_once_and_what_to_write(row: str, message: str, engine: Engine) -> None:
    rows = f"topics:\n  - id: topics/invented-2\n    label: Invented\n    citations:\n      - {row}\n"
    found = errors(engine, rows)
    assert message in found[0] and found[0].startswith(f"d.yaml:{line_of(rows, f'- {row}') - (row == '7')}: "), found
    assert len([one for one in found if "is there" in one or "not in the text" in one]) <= 1


def test_is_a_quotation_that_is_there_twice_and_not_cited_refused(engine: Engine) -> None:
    rows = statement('citations: ["STRELSAU"]', 'quotations: ["We have waited"]')
    assert "text: is there 2 times, in lines 5 and 5" in "\n".join(errors(engine, rows))


def test_does_words_outside_of_the_span_show_the_span_and_its_line(engine: Engine) -> None:
    rows = statement('citations: ["STRELSAU"]', 'quotations: [{text: "The treaty", citations: ["said Vogel"]}]')
    assert any(
        "text: is not in the span that is cited for it, line 5: “said Vogel”" in one for one in errors(engine, rows)
    )


# ---- unsound


@pytest.mark.parametrize(
    ("old", "new", "message", "at"),
    [
        (
            '    citations:\n      - "received China\'s envoy in   Strelsau"\n'
            '      - {quote: "May 14", field: start, value: "2031-05-14"}\n',
            "",
            'is new and needs a citation of the article: add `citations: ["the words"]`',
            "- id: meetings/invented-talks",
        ),
        (
            '        citations: ["Anna Vogel of Ruritania received"]\n',
            "",
            "needs at least one citation, or a note that explains why there is none",
            "- actor_id: actors/anna-vogel",
        ),
        (
            'start: "2031-05-14"',
            'start: "2031-05-13"',
            "value: says 2031-05-14, but start is 2031-05-13",
            '{quote: "May 14"',
        ),
        (
            'citations: ["Anna Vogel of Ruritania received"]',
            'since: "2031-05-13"\n        citations: [{quote: "Anna Vogel of Ruritania received", since: "2031-05-14"}]',
            "since: says 2031-05-14, but since is 2031-05-13",
            '{quote: "Anna Vogel of Ruritania received"',
        ),
    ],
)
def test_is_a_fact_without_a_source_or_unlike_it_refused(
    old: str, new: str, message: str, at: str, engine: Engine
) -> None:
    assert old in MEETING
    rows = MEETING.replace("invented-talks", "invented-talks-2").replace(old, new)
    (found,) = errors(engine, rows)
    assert message in found and found.startswith(f"d.yaml:{line_of(rows, at.replace('talks', 'talks-2'))}: "), found


@pytest.mark.parametrize("start", ["2031-05", "2031-05-14~", "2031-05-13/2031-05-14"])
def test_may_a_value_be_less_precise_than_its_source(start: str, engine: Engine) -> None:
    rows = MEETING.replace("invented-talks", "invented-talks-3").replace('start: "2031-05-14"', f'start: "{start}"')
    assert load(engine, rows, dry_run=True) == 5


TWICE = """\
participations:
  - {meeting_id: meetings/invented-talks-4, actor_id: actors/china, role: visitor, citations: ["China’s envoy"]}
"""


def test_is_a_fact_that_is_written_nested_and_alone_refused(engine: Engine) -> None:
    rows = MEETING.replace("invented-talks", "invented-talks-4") + TWICE
    (found,) = errors(engine, rows)
    assert f"is the same fact as that in d.yaml:{line_of(rows, '- {actor_id')}" in found


def test_are_two_stretches_of_one_office_two_facts(engine: Engine) -> None:
    rows = """\
tenures:
  - {person_id: actors/anna-vogel, office_id: offices/china-president,
     citations: [{quote: "Anna Vogel", until: "2020"}]}
  - {person_id: actors/anna-vogel, office_id: offices/china-president,
     citations: [{quote: "said Vogel", since: "2025", until: "2028"}]}
"""
    found = [one for one in _found(engine, rows) if "same fact" in one]
    assert found == []
    assert any("same fact" in one for one in _found(engine, rows.replace("2020", "2026")))


def _found(engine: Engine, rows: str) -> list[str]:
    try:
        load(engine, rows, dry_run=True)
    except Invalid as refusal:
        return [str(error) for error in refusal.findings]
    return []


# ---- not YAML


@pytest.mark.parametrize(
    ("rows", "line", "words"),
    [
        ("meetings:\n  - id: meetings/x\n      label: X\n", 3, "indent it like them"),
        ("meetings:\n  - id: meetings/x\n   label: X\n", 3, "indent it like them"),
        ("meetings:\n  - id: meetings/x\n\tlabel: X\n", 3, "has a tab: indent with spaces"),
        ("meetings:\n  - id: meetings/x\n    label: Talks: day one\n", 3, "has a second colon"),
        ("meetings:\n  -id: meetings/x\n    label: X\n", 3, "needs a space after it"),
        ('meetings:\n  - id: meetings/x\n    label: "X\n    kind: talks\n', 3, "is never closed"),
        ('meetings:\n  - id: meetings/x\n    label: "X" y\n', 3, "goes on after a text has ended"),
        ("meetings:\n  - {id: meetings/x label: X}\n", 2, "a comma, or the closing one"),
        ("meetings:\n  - label: X\n    label: Y\n", 3, "is there already at this level"),
        ("meetings:\n  - label: @X\n", 2, "needs quotation marks around the text"),
    ],
)
def test_is_what_is_not_yaml_explained_in_plain_words(rows: str, line: int, words: str, engine: Engine) -> None:
    (found,) = errors(engine, rows)
    assert found.startswith(f"d.yaml:{HEAD.count(chr(10)) + line}: is not YAML: ") and words in found, found

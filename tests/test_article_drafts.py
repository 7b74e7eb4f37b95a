"""Drafts of articles: which quotations, speakers, days and mentions do rules find?"""

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import Api
from fictional_articles import ALL
from sqlalchemy import Connection

from api.articles.documents import Publication
from api.articles.draft import Draft, draft_article
from api.articles.draft_yaml import draft_yaml
from api.articles.mentions import mentions_in
from api.articles.passages import Passages
from api.articles.persons import NewNames
from api.articles.quotations import quotations_in
from api.articles.reading import read_rows
from api.articles.record_names import MentionedRecord, NamesInUse, RecordName
from api.articles.speakers import Speakers
from api.articles.text import NotAnArticle, decode_article, digest
from api.articles.words import words_of
from api.database import read_engine
from api.errors import Refusal
from api.write.rules.ids import Ids

HERE = Path(__file__).parent
NAME = "shared/article/000_3e0631913f2cdfa0.txt"
ARTICLE = next((file for above in HERE.parents if (file := above / NAME).exists()), Path("nowhere"))
"""The reader's copy, where it is beside the repository."""
MENTIONS = HERE / "seed_article_mentions.csv"
QUOTED = [(1156, 1342), (1769, 1812), (1819, 1855), (3321, 3366)]
"""The spans of the seed article's direct quotations of four words or more, labelled by a reader."""
SPEAKERS = ["actors/sergey-lavrov", "actors/wang-yi", "actors/wang-yi", "actors/dmitry-peskov"]


@pytest.fixture
def base(seeded: Api) -> Iterator[Connection]:
    """The seeds, on each backend."""
    engine = read_engine(seeded.url, 1)
    with engine.connect() as connection:
        yield connection
    engine.dispose()


@pytest.fixture
def article() -> str:
    if not ARTICLE.exists():
        pytest.skip("needs the text of the seed article, which is not part of the project")
    return decode_article(ARTICLE.read_bytes(), ARTICLE.name)


# ---- the seed article


def test_are_all_quotations_of_the_seed_article_found_with_their_speakers_and_day(
    base: Connection, article: str
) -> None:
    draft = draft_article(base, article, Publication())
    assert [tuple(one.quotation.parts[0]) for one in draft.statements] == QUOTED
    assert [one.speaker_id for one in draft.statements] == SPEAKERS
    assert {one.day.day for one in draft.statements} == {"2024-04-09"}


def test_are_all_mentions_of_the_seed_article_found_and_none_wrong(base: Connection, article: str) -> None:
    """The file of expected mentions was written by a reader before the rules ran on the article."""
    with MENTIONS.open(encoding="utf-8") as file:
        rows = [(int(row["start"]), int(row["end"]), {row["id"], row["also"]} - {""}) for row in csv.DictReader(file)]
    assert len(rows) >= 55
    found = {(*one.span, one.record.id) for one in draft_article(base, article, Publication()).mentions if one.record}
    missed = [row for row in rows if not any((row[0], row[1], id) in found for id in row[2])]
    wrong = [one for one in found if not any(one[:2] == row[:2] and one[2] in row[2] for row in rows)]
    assert (missed, wrong) == ([], [])


def test_does_the_draft_of_a_recorded_text_cite_its_document_and_name_its_statements(
    base: Connection, article: str
) -> None:
    draft = draft_article(base, article, Publication())
    assert (draft.document.id, draft.document.is_recorded) == ("documents/lavrov-beijing-2024-04-09", True)
    assert draft.statements[3].recorded == "statements/peskov-preparation-for-contacts-2024-04-09"
    assert "documents:" not in draft_yaml(draft)


# ---- articles by others


@pytest.mark.parametrize("style", ALL)
def test_are_the_quotations_of_other_styles_found(style: str, base: Connection) -> None:
    text, published, quotations = ALL[style]
    draft = draft_article(base, text, Publication(published=published))
    assert [one.quotation.texts(text) for one in draft.statements] == [list(parts) for parts, _, _ in quotations]
    assert [(speaker_of(draft, number), day_of(draft, number)) for number in range(len(draft.statements))] == [
        (speaker, day) for _, speaker, day in quotations
    ]


def speaker_of(draft: Draft, number: int) -> str | None:
    """The speaker that a draft names: a record, or somebody new."""
    id = draft.statements[number].speaker_id
    return draft.new_actors[id].text if id in draft.new_actors else id


def day_of(draft: Draft, number: int) -> str | None:
    day = draft.statements[number].day.day
    return None if day == "TODO" else day


@pytest.mark.parametrize("style", ALL)
def test_is_every_span_of_a_draft_that_of_its_words(style: str, base: Connection) -> None:
    text, published, _ = ALL[style]
    rows = read_rows(
        [("draft", draft_yaml(draft_article(base, text, Publication(published=published))))], Ids().with_id
    )
    spans = [change.values for change in rows.changes if change.values.get("start_offset") is not None]
    assert spans
    for span in spans:
        assert digest(text[span["start_offset"] : span["end_offset"]]) == span["span_sha256"]
    assert {error.message for error in rows.errors} == {"still says TODO"}


@pytest.mark.parametrize("count", [3, 4])
def test_are_only_quotations_of_four_words_or_more_statements(count: int) -> None:
    words = " ".join(["word"] * count)
    assert len(quotations_in(f"He said: “{words}”.")) == (count == 4)


NOT_CLOSED = "She said: “This mark is never closed.\n\nHe said: “but this one is closed”.\n"


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        (NOT_CLOSED, [["but this one is closed"]]),
        ('The 6" gun and the 8" gun fired 5 or 6 times.', []),
        ("It's the workers' and the farmers' and the miners' day.", []),
        ('He called it "the ‘end of the war’ as we know it" and left.', [["the ‘end of the war’ as we know it"]]),
        ("「我们今天在这里见面谈话」，他说。", [["我们今天在这里见面谈话"]]),
        ("‘Not again,’ he said. ‘We will not sign it, ever.’", [["We will not sign it, ever."]]),
    ],
)
def test_are_marks_that_quote_nothing_left_alone(text: str, quoted: list[list[str]]) -> None:
    assert [one.texts(text) for one in quotations_in(text)] == quoted


# ---- names


def mentioned(text: str, *names: tuple[str, str, str]) -> list[tuple[str, str | None]]:
    """The words of each mention and its record, by names of (id, kind, name)."""
    records = [RecordName(MentionedRecord(id, name, kind), name) for id, kind, name in names]
    bearers: dict[str, set[str]] = {}
    for id, kind, name in names:
        if kind == "person":
            bearers.setdefault(name.split()[-1].lower(), set()).add(id)
    found = mentions_in(text, words_of(text), NamesInUse(records, bearers))
    return [(text[slice(*one.span)], one.record.id if one.record else None) for one in found]


CHINA = ("actors/china", "state", "China")
WANG = ("actors/wang", "person", "Wang")
BUSHES = (("actors/bush-41", "person", "George Bush"), ("actors/bush-43", "person", "George Bush"))


@pytest.mark.parametrize(
    ("text", "names", "found"),
    [
        ("In the South China Sea", [CHINA], [("China", None)]),
        ("the China Daily", [CHINA], [("China", None)]),
        ("the Bank of China", [CHINA], [("China", None)]),
        ("porcelain is also called china", [CHINA], []),
        ("China’s envoy", [CHINA], [("China", "actors/china")]),
        ("Wang Wenbin said so", [WANG], [("Wang", None)]),
        ("Mr. Wang said so", [WANG], [("Wang", "actors/wang")]),
        ("George Bush said so", [*BUSHES], [("George Bush", None)]),
        ("tell us, not the US", [("actors/us", "state", "US")], [("US", "actors/us")]),
        (
            "the U.S. and the U. S. Senate",
            [("actors/us", "state", "U.S.")],
            [("U.S.", "actors/us"), ("U. S", "actors/us")],
        ),
        ("Sergey V. Lavrov", [("actors/lavrov", "person", "Sergey Lavrov")], [("Sergey V. Lavrov", "actors/lavrov")]),
        ("Сергей Лавров", [("actors/lavrov", "person", "Sergey Lavrov")], [("Сергей Лавров", "actors/lavrov")]),
        ("习近平访问", [("actors/xi", "person", "习近平")], [("习近平", "actors/xi")]),
        ("Theresa May left in May.", [("actors/may", "person", "Theresa May")], [("Theresa May", "actors/may")]),
    ],
)
def test_are_names_found_and_parts_of_other_names_in_doubt(
    text: str, names: list[tuple[str, str, str]], found: list[tuple[str, str | None]]
) -> None:
    assert mentioned(text, *names) == found


def test_is_a_capital_a_place_only_where_something_is_there() -> None:
    names = [("places/beijing", "place", "Beijing"), ("actors/china", "state", "Beijing")]
    text = "They met in Beijing. Beijing’s claims; ties with Beijing."
    assert [id for _, id in mentioned(text, *names)] == ["places/beijing", "actors/china", "actors/china"]


# ---- hostile files


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "a.txt is empty."),
        (b"\xef\xbb\xbf\r\n", "a.txt is empty."),
        (b"123 456\n", "a.txt has no letters."),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "a.txt is not UTF-8: byte 0x89 in line 1."),
        (b"PK\x03\x04 text", "a.txt is not a text: it contains the character U+0003, in line 1."),
        ("Zo\u00e9".encode("latin-1"), "a.txt is not UTF-8: byte 0xe9 in line 1."),
        ("text".encode("utf-16"), "a.txt is UTF-16.  Convert it: iconv -f UTF-16 -t UTF-8 a.txt > utf8.txt"),
        (b"word " * 2_000_000, "a.txt has 10,000,000 bytes; an article has at most 1,048,576."),
    ],
)
def test_is_what_is_no_article_refused_in_one_line(content: bytes, why: str) -> None:
    with pytest.raises(NotAnArticle) as refusal:
        decode_article(content, "a.txt")
    assert str(refusal.value).startswith(why) and "\n" not in str(refusal.value)


def test_is_a_text_without_a_day_drafted_with_the_days_to_be_decided(base: Connection) -> None:
    draft = draft_article(base, "Peskov said: “it was not planned at all”, on Monday.", Publication())
    assert [one.day.day for one in draft.statements] == ["TODO"]
    assert "published: TODO" in draft_yaml(draft)


def test_is_a_new_full_name_not_taken_for_a_record_that_bears_its_last_part() -> None:
    text = "Her counterpart Otto Krenz said: “we would not have signed without guarantees”."
    krenz = RecordName(MentionedRecord("actors/krenz", "Krenz", "person"), "Krenz")
    mentions = mentions_in(text, words_of(text), NamesInUse([krenz], {"krenz": {"actors/krenz"}}))
    speakers = Speakers(Passages(text), mentions, NewNames(text, words_of(text), set()), {})
    speaker = speakers.of(quotations_in(text)[0])
    assert (speaker.record, speaker.new and speaker.new.text) == (None, "Otto Krenz")


def test_is_a_sentence_that_begins_with_another_actor_left_to_be_decided(base: Connection) -> None:
    text = (
        "Dmitry Peskov said: “it was not planned at all”. China, which had asked, found it “a good day for everyone”."
    )
    first, second = draft_article(base, text, Publication(published="2031-05-14")).statements
    assert (first.speaker_id, second.speaker_id) == ("actors/dmitry-peskov", None)


@pytest.mark.parametrize(
    ("publication", "field"),
    [
        (Publication(published="May 14"), "published"),
        (Publication(url="the web"), "url"),
        (Publication(publisher="publishers/nobody"), "publisher"),
        (Publication(publisher="!"), "publisher"),
    ],
)
def test_is_a_publication_that_is_not_valid_refused_by_field(
    base: Connection, publication: Publication, field: str
) -> None:
    with pytest.raises(Refusal) as refusal:
        draft_article(base, "A text.", publication)
    assert refusal.value.field == field

"""The document of an article: what its user says of it, what the base has of it, and the rest from its text."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

import sqlalchemy as sa
from sqlalchemy import Connection

from api.articles.languages import language_of
from api.articles.text import TextSpan, digest
from api.articles.words import names_in
from api.errors import Code, Refusal, nearest
from schema.catalog import table_of
from schema.citation import Citation
from schema.document import Document
from schema.edtf import DateRole, EdtfError, bounds
from schema.ledger import Record
from schema.publisher import Publisher
from schema.quotation import Quotation
from schema.text import normalized, slug
from schema.values import Fidelity

LONGEST_TITLE = 200
LONGEST_SLUG = 40
_WEB_ADDRESS = re.compile(r"^https?://[^\s/]+\.\S+$")


class Publication(NamedTuple):
    """What the user says of an article: its address, the day of publication as EDTF, and a publisher's name or id."""

    url: str | None = None
    published: str | None = None
    publisher: str | None = None


class ArticleDocument(NamedTuple):
    """The document of a draft.  `is_recorded` says that the base has this text already, under this id."""

    id: str
    is_recorded: bool
    fidelity: str
    sha256: str
    title: str | None
    language: str | None
    publication: Publication
    publisher_id: str | None
    new_publisher: str | None

    @property
    def publisher(self) -> str | None:
        """The id of the publisher, in the base or new."""
        new = self.new_publisher
        return f"publishers/{slug(new, LONGEST_SLUG) or 'publisher'}" if new else self.publisher_id

    @property
    def published(self) -> str | None:
        """The day of publication as EDTF, if it is known."""
        return self.publication.published

    def day_slug(self, day: str | None = None) -> str:
        """A day, or that of publication, as part of an id; the beginning of the hash if neither is known."""
        return slug(day or self.published or "", 25) or self.sha256[:8]


def document_of(connection: Connection, text: str, publication: Publication) -> ArticleDocument:
    """The document of a text.  Raises Refusal, BAD_USER_INPUT, for a publication that is not valid."""
    _check(publication)
    publisher_id, new_publisher = _publisher(connection, publication.publisher)
    sha256, title = digest(text), _title(text)
    table = table_of(Document)
    recorded = connection.execute(
        sa.select(table.c.id, table.c.published, table.c.fidelity).where(table.c.sha256 == sha256).order_by(table.c.id)
    ).first()
    if recorded:
        publication = publication._replace(published=publication.published or recorded.published)
    named = _whole_words(slug(title or _last_part(publication.url), 200)) or "article"
    stem = f"documents/{named}-{slug(publication.published or sha256[:8], 25)}"
    id = recorded.id if recorded else next(unused_ids(connection, [stem]))
    fidelity = recorded.fidelity if recorded else Fidelity.verbatim_copy.value
    made = (sha256, title, language_of(text), publication, publisher_id, new_publisher)
    return ArticleDocument(id, recorded is not None, fidelity, *made)


def _check(publication: Publication) -> None:
    try:
        bounds(publication.published, DateRole.point)
    except EdtfError as problem:
        raise Refusal(
            Code.BAD_USER_INPUT, f"published: {problem}.", "Use a day such as 2024-04-09.", "published"
        ) from None
    if publication.url is not None and (not _WEB_ADDRESS.match(publication.url) or len(publication.url) > 2000):
        detail = f"url: '{publication.url[:80]}' is not the address of a page."
        raise Refusal(Code.BAD_USER_INPUT, detail, "Use an address such as https://news.example/article.", "url")


def _publisher(connection: Connection, name: str | None) -> tuple[str | None, str | None]:
    """The id of a publisher in the base, or the name of a new one."""
    if not name:
        return None, None
    table = table_of(Publisher)
    labels = {row.id: row.label for row in connection.execute(sa.select(table.c.id, table.c.label))}
    if name in labels:
        return name, None
    if name.startswith("publishers/"):
        detail = f"publisher: there is no record {name[:80]}."
        raise Refusal(Code.BAD_USER_INPUT, detail, nearest(name[:80], labels) or None, "publisher")
    folded = [*names_in(name)]
    if not folded:
        raise Refusal(Code.BAD_USER_INPUT, "publisher: the name has no letters.", None, "publisher")
    same = [id for id, label in labels.items() if [*names_in(label)] == folded]
    return (same[0], None) if same else (None, normalized(" ".join(name.split())))


def _title(text: str) -> str | None:
    """The first line of a text, if it looks like a headline and there is more."""
    first, _, rest = text.lstrip("\ufeff \t\r\n").partition("\n")
    line = " ".join(first.split())
    is_headline = len(line) <= LONGEST_TITLE and not line.endswith((".", "!", "”", '"', ":")) and rest.strip()
    return normalized(line) if is_headline and any(map(str.isalpha, line)) and "_" not in line else None


def _whole_words(text: str) -> str:
    """A slug of at most LONGEST_SLUG characters, without a part of a word at its end."""
    return text if len(text) <= LONGEST_SLUG else text[: LONGEST_SLUG + 1].rpartition("-")[0] or text[:LONGEST_SLUG]


def _last_part(url: str | None) -> str:
    """The last part of an address that has letters."""
    parts = [part for part in re.split(r"[/?#]", url or "")[3:] if re.search("[a-zA-Z]{3}", part)]
    return re.sub(r"\.\w+$", "", parts[-1]) if parts else ""


def recorded_statements(connection: Connection, document: str) -> dict[TextSpan, str]:
    """The statements of the base by the spans of a document that are cited for their quotations."""
    citation, quotation = table_of(Citation), table_of(Quotation)
    query = (
        sa.select(citation.c.start_offset, citation.c.end_offset, quotation.c.statement_id)
        .join(quotation, quotation.c.id == citation.c.record_id)
        .where(citation.c.document_id == document, citation.c.start_offset.is_not(None))
        .order_by(citation.c.id)
    )
    return {TextSpan(start, end): id for start, end, id in connection.execute(query)}


def unused_ids(connection: Connection, stems: Iterable[str], *, always: bool = False) -> Iterator[str]:
    """Ids that no record ever had, one for each stem: with a number from the second on, or `always`."""
    stems = list(stems)
    taken = set(_like(connection, set(stems)))
    for stem in stems:
        number = 1
        while (id := f"{stem}-{number}" if always or number > 1 else stem) in taken:
            number += 1
        taken.add(id)
        yield id


def _like(connection: Connection, stems: set[str]) -> Iterator[str]:
    """The ids of records that are a stem, or one with a number."""
    id = table_of(Record).c.id
    for stem in stems:
        yield from connection.scalars(sa.select(id).where((id == stem) | ((id >= f"{stem}-") & (id < f"{stem}-:"))))

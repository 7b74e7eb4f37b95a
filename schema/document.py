from enum import StrEnum

from schema.entity import Thing, date_field, field, link
from schema.values import Fidelity, Language, Sha256, WebAddress


class DocumentKind(StrEnum):
    """Kind of document."""

    news_report = "news_report"
    press_release = "press_release"
    readout = "readout"
    transcript = "transcript"
    speech = "speech"
    communique = "communique"
    treaty = "treaty"
    law = "law"
    report = "report"
    book = "book"
    dataset = "dataset"
    web_page = "web_page"


class Document(Thing, table=True):
    """A publication that facts are cited from."""

    example = "documents/reign-leaders-2021-03"

    publisher_id: str | None = link(
        "publisher", "The publisher; empty means unknown.", reverse="documents", default=None
    )
    title: str = field("Title, as its publisher or holder gives it.", min_length=1, max_length=500)
    kind: DocumentKind = field("Kind of document.")
    language: Language | None = field("Language, as a BCP 47 tag.", default=None)
    url: WebAddress | None = field("URL of the publication.", default=None)
    archived_url: WebAddress | None = field("URL of an archived copy.", default=None)
    published: str | None = date_field("When the document was published.")
    retrieved: str | None = date_field("When the cited copy was retrieved.")
    sha256: Sha256 | None = field("SHA-256 of the cited copy, in hexadecimal.", default=None)
    licence: str | None = field("Terms of use, as stated.", default=None, max_length=1000)
    copy_of_id: str | None = link(
        "document", "The document that this one is a copy of.", reverse="copies", default=None
    )
    fidelity: Fidelity = field("How closely the text follows the original.")

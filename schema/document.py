from enum import StrEnum

from schema.entity import Thing, field, link, when
from schema.values import Fidelity, Language, Sha256, WebAddress


class DocumentKind(StrEnum):
    """What sort of document."""

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
    """Something published that facts are cited from."""

    publisher_id: str | None = link(
        "publisher", "Who published it; empty is not known.", reverse="documents", default=None
    )
    title: str = field("The title, as its holder or publisher gives it.", min_length=1, max_length=500)
    kind: DocumentKind = field("What sort it is.")
    language: Language | None = field("BCP 47 tag of the language it is in.", default=None)
    url: WebAddress | None = field("Where it was published.", default=None)
    archived_url: WebAddress | None = field("Where a copy is kept.", default=None)
    published: str | None = when("When it was published.")
    retrieved: str | None = when("When the copy cited from was taken.")
    sha256: Sha256 | None = field("SHA-256 of the copy cited from, in hexadecimal.", default=None)
    licence: str | None = field("The terms under which it may be used, as stated.", default=None, max_length=1000)
    copy_of_id: str | None = link("document", "The document that this one copies.", reverse="copies", default=None)
    fidelity: Fidelity = field("How its words relate to those first said or printed.")

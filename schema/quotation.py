from schema.entity import Assertion, field, link
from schema.values import Fidelity, Language


class Quotation(Assertion, table=True):
    """The words of a statement, in one language, as one document prints them."""

    example = "quotations/xi-no-limits-partnership-2022-02--lavrov-beijing-2024-04-09--1"
    ends = ("statement_id", "document_id")
    reads = "{statement}, in the words of {document}"
    key = ("statement_id", "document_id", "language", "text")
    contest = ()
    combines = False

    statement_id: str = link("statement", "The quoted statement.", reverse="quotations")
    document_id: str = link("document", "The document that prints the words.", reverse="quotations")
    text: str = field("The exact words.", min_length=1, max_length=4000)
    language: Language | None = field("Language, as a BCP 47 tag.", default=None)
    fidelity: Fidelity = field("How closely the words follow the original.")

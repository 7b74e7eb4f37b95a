from schema.entity import Assertion, field, link
from schema.values import Fidelity, Language


class Quotation(Assertion, table=True):
    """Words of a statement, in one language, as one document prints them."""

    ends = ("statement_id", "document_id")
    reads = "{statement}, in the words of {document}"
    contest = ("statement_id", "language")

    statement_id: str = link("statement", "Whose words they are.", reverse="quotations")
    document_id: str = link("document", "The document that prints them.", reverse="quotations")
    text: str = field("The words themselves.", min_length=1, max_length=4000)
    language: Language | None = field("BCP 47 tag of the language it is in.", default=None)
    fidelity: Fidelity = field("How its words relate to those first said or printed.")

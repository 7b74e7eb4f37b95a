from enum import StrEnum

from schema.entity import Assertion, field, link
from schema.values import Language, Script


class NameKind(StrEnum):
    """What sort of name."""

    official = "official"
    short = "short"
    alias = "alias"
    acronym = "acronym"
    former = "former"
    transliteration = "transliteration"


class Name(Assertion, table=True):
    """What something is called, in one language and script.  A name never identifies anybody."""

    ends = ("record_id",)
    reads = "{text}, name of {record}"
    contest = ("record_id", "kind", "language")

    record_id: str = link("record", "Whose name it is.", reverse="names")
    text: str = field("The words themselves.", min_length=1, max_length=4000)
    kind: NameKind = field("What sort it is.")
    language: Language | None = field("BCP 47 tag of the language it is in.", default=None)
    script: Script | None = field("ISO 15924 code of its script, such as `Hans`.", default=None)

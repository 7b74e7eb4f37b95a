from enum import StrEnum

from schema.entity import Assertion, TimeRule, field, link
from schema.values import Language, Script


class NameKind(StrEnum):
    """Kind of name."""

    official = "official"
    short = "short"
    alias = "alias"
    acronym = "acronym"
    former = "former"
    transliteration = "transliteration"


class Name(Assertion, table=True):
    """A name of a record, in one language and script.  A name does not identify a record."""

    example = "names/china--1"
    ends = ("record_id",)
    reads = "{text}, name of {record}"
    key = ("record_id", "kind", "language", "text")
    contest = ("record_id", "kind", "language")
    contest_only_if = ("kind", "official")
    time_rule = TimeRule.dated

    record_id: str = link("record", "The named record.", reverse="names")
    text: str = field("The exact words.", min_length=1, max_length=4000)
    kind: NameKind = field("Kind of name.")
    language: Language | None = field("Language, as a BCP 47 tag.", default=None)
    script: Script | None = field("Script, as an ISO 15924 code such as `Hans`.", default=None)

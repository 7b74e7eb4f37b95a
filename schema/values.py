"""Vocabularies and value types shared by several entities."""

from enum import StrEnum
from typing import Annotated

from pydantic import AfterValidator, Field


class Rank(StrEnum):
    """Preference among competing assertions, like the ranks of Wikidata."""

    preferred = "preferred"
    normal = "normal"
    deprecated = "deprecated"


class Confidence(StrEnum):
    """Credibility of information, after the second half of the NATO (Admiralty) code."""

    confirmed = "confirmed"
    probable = "probable"
    possible = "possible"
    doubtful = "doubtful"
    improbable = "improbable"
    unjudged = "unjudged"


class Fidelity(StrEnum):
    """How closely a text follows the original."""

    original = "original"
    verbatim_copy = "verbatim_copy"
    translation = "translation"
    altered = "altered"


def _language(tag: str) -> str:
    from langcodes import tag_is_valid  # loads 5 MB, which only writers need

    if "_" in tag or not tag_is_valid(tag):
        raise ValueError(f"'{tag}' is not a BCP 47 language tag, such as 'en' or 'zh-Hans'")
    return tag


ID_PATTERN = r"^[a-z_]+/[a-z0-9]+(-{1,2}[a-z0-9]+)*$"

RecordId = Annotated[str, Field(pattern=ID_PATTERN)]
Script = Annotated[str, Field(pattern="^[A-Z][a-z]{3}$")]
Language = Annotated[str, Field(max_length=35), AfterValidator(_language)]
Sha256 = Annotated[str, Field(pattern="^[0-9a-f]{64}$")]
WebAddress = Annotated[str, Field(max_length=2000, pattern=r"^https?://[^\s/]+\.\S+$")]

"""Texts in one normal form, so that texts that look alike are stored alike, and slugs made from them.

Sources: Unicode Standard Annex 15 (Normalization Form C), 9 (bidirectional controls) and 31, section 2.3 (where joiners
are visible); "Default_Ignorable_Code_Point" in the Unicode Character Database.
"""

import re
import unicodedata

from anyascii import anyascii

_BREAKS = re.compile("\r\n?|[\u2028\u2029]")
_JOINING = (
    "\u0620-\u109f\u1700-\u17b3\u17b6-\u180a\u1810-\u1cff\ua800-\uabff\ufb50-\ufdff\ufe70-\ufefc"
    "\U00010a00-\U00011fff\U0001e900-\U0001e95f"
)
"""Scripts in which a joiner changes the shape of letters, such as Arabic and those of India."""
_PICTURES = "#*0-9\u00a9\u00ae\u203c\u2049\u2122-\u303d\u3297\u3299\U0001f000-\U0001faff"
_IDEOGRAPHS = "\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_VISIBLE = (
    f"(?<=[{_JOINING}])[\u200c\u200d](?=[{_JOINING}])",
    f"(?<=[{_PICTURES}\ufe0f])\u200d(?=[{_PICTURES}])",
    f"(?<=[{_PICTURES}{_IDEOGRAPHS}])[\ufe00-\ufe0f]|(?<=[{_IDEOGRAPHS}])[\U000e0100-\U000e01ef]",
    "(?<=[\u1820-\u18aa])[\u180b-\u180f]",
    "(?<=\U0001f3f4)[\U000e0061-\U000e007a]+\U000e007f",
)
"""Where invisible characters change what is displayed: letters that join, pictures, variants, and flags of regions."""
_INVISIBLE = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f"
    "\ufeff\uffa0\ufff0-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
_KEPT_OR_REMOVED = re.compile(f"({'|'.join(_VISIBLE)})|[{_INVISIBLE}]")
_REMOVED = re.compile(f"[{_INVISIBLE}]")
_SEPARATORS = re.compile("[^a-z0-9]+")
LONGEST_LABEL = 400
"""How much of a text a slug is made of; a valid label is shorter."""


def normalized(text: str) -> str:
    """A text as it is stored and compared: in NFC, with LF as the only line break, without invisible characters.

    Byte order marks, zero-width spaces, soft hyphens and everything that changes the direction of text are removed.
    Joiners stay where they are visible: between letters of scripts that join, and inside emoji.
    """
    if text.isascii():  # the common case
        return _BREAKS.sub("\n", text) if "\r" in text else text
    composed = unicodedata.normalize("NFC", _BREAKS.sub("\n", text))
    if not _REMOVED.search(composed):
        return composed
    return unicodedata.normalize("NFC", _KEPT_OR_REMOVED.sub(lambda found: found[1] or "", composed))


def slug(text: str, longest: int) -> str:
    """A text as part of an id, at most `longest` characters: transliterated to lower-case ASCII.

    There is a dash for every run of other characters, except that apostrophes vanish.  Empty if nothing is left.
    """
    text = text[:LONGEST_LABEL]
    plain = text if text.isascii() else anyascii(normalized(text))
    return _SEPARATORS.sub("-", re.sub("['`]", "", plain.lower())).strip("-")[:longest].rstrip("-")

"""Words of labels, from facts: the title of a visitor, the name of a state after "of", lists of places."""

import re
from collections.abc import Sequence

TITLES = (
    "Vice President", "President-elect", "Acting President", "Interim President", "President", "Acting Prime Minister",
    "Deputy Prime Minister", "Prime Minister-designate", "Prime Minister-elect", "Vice Premier", "Prime Minister",
    "Premier", "Federal Chancellor", "Chancellor-elect", "Chancellor", "General Secretary", "Taoiseach",
    "Crown Prince", "Queen Mother", "Queen", "King", "Emperor", "Shah", "Sultan", "Amir", "Emir", "Pope",
    "Grand Duchess", "Grand Duke", "Prince Regent", "Regent", "Governor General", "Foreign Minister", "Prince",
    "Princess",
)  # fmt: skip
WITH_ARTICLE = re.compile(
    r"(United |Democratic |Dominican |Central African |Republic |Federal |Papal |Soviet |Holy |Yemen Arab )"
    r"|(Islands|Netherlands|Philippines|Bahamas|Maldives|Comoros|Gambia|Antilles|Republics|Sicilies)$"
)


def title_of(visitor: str) -> str:
    """The title that a visitor's name begins with; empty if it is none of the known ones."""
    text = re.sub(r"-\s+|\s+-", "-", visitor).replace("-Elect", "-elect").removeprefix("The ")
    return next((title for title in TITLES if text == title or text.startswith(f"{title} ")), "")


def with_article(label: str) -> str:
    """The name of a state within a sentence: `the Netherlands`."""
    return f"the {label}" if WITH_ARTICLE.search(label) else label


def listed(names: Sequence[str]) -> str:
    """Names as a list in a sentence."""
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)

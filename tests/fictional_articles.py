"""Invented articles in several styles, with what a reader finds in them.  Nothing in them happened."""

from typing import NamedTuple


class Fictional(NamedTuple):
    """A text, and for each quotation of four words or more: its parts, its speaker or None, and its day or None.

    A speaker is the id of a record of the seeds, or the name of somebody who is not in them.
    """

    text: str
    published: str | None
    quotations: list[tuple[tuple[str, ...], str | None, str | None]]


VOGEL, DVOR = "Anna Vogel", "Karel Dvor"
AGENCY = Fictional(
    """\
Ruritania and Graustark agree on river fishing

STRELSAU, May 14 (Invented Agency) - Ruritania and Graustark will share the fishing rights on the river Elf, the foreign
minister of Ruritania, Anna Vogel, announced on Wednesday.

"The river belongs to everyone who lives beside it," said Vogel. "We have waited far too long for this."

"Nobody will leave the table hungry," she added.

Graustark's trade envoy, Karel Dvor, told reporters that "the quotas must be kept by both sides".

"Rules are rules," Dvor said.
""",
    "2031-05-14",
    [
        (("The river belongs to everyone who lives beside it",), VOGEL, "2031-05-14"),
        (("We have waited far too long for this.",), VOGEL, "2031-05-14"),
        (("Nobody will leave the table hungry",), None, "2031-05-14"),
        (("the quotas must be kept by both sides",), DVOR, "2031-05-14"),
    ],
)
SEVERAL_PARAGRAPHS = Fictional(
    "Invented: a speech in Strelsau\n\n"
    "On Monday Xi Jinping spoke in Strelsau.\n\n"
    "“We meet at a river that divides no one.\n\n"
    "“We shall meet here again next year,” Mr. Xi said.\n\n"
    "According to Dmitry Peskov, “nothing of this was planned”.\n",
    "2031-05-14",
    [
        (
            ("We meet at a river that divides no one.", "We shall meet here again next year"),
            "actors/xi-jinping",
            "2031-05-12",
        ),
        (("nothing of this was planned",), "actors/dmitry-peskov", "2031-05-12"),
    ],
)
GERMAN = Fictional(
    "Erfunden: Streit um den Fluss\r\n\r\n"
    "„Wir werden den Fluss nicht verkaufen“, sagte Wladimir Putin am Dienstag.\r\n\r\n"
    "»Das ist eine Frage der Ehre«, erklärte Karel Dvor.\r\n",
    "2031-05-14",
    [
        (("Wir werden den Fluss nicht verkaufen",), "actors/vladimir-putin", "2031-05-13"),
        (("Das ist eine Frage der Ehre",), DVOR, "2031-05-13"),
    ],
)
RUSSIAN = Fictional(
    "\ufeffВымышленная новость\n\n«Река принадлежит всем её жителям», — заявил Сергей Лавров во вторник.\n",
    "2031-05-14",
    [(("Река принадлежит всем её жителям",), "actors/sergey-lavrov", "2031-05-13")],
)
BRITISH = Fictional(
    "An invented quarrel\n\n"
    "* ‘We don’t want the fishers’ boats to go,’ said the envoy, Karel Dvor, on 2 May 2031.\n"
    "* ‘It is not what we agreed,’ Vogel replied.\n"
    "* Joe Biden: ‘That is none of our business.’\n",
    None,
    [
        (("We don’t want the fishers’ boats to go",), DVOR, "2031-05-02"),
        (("It is not what we agreed",), "Vogel", "2031-05-02"),
        (("That is none of our business.",), "actors/biden", "2031-05-02"),
    ],
)
DECOMPOSED = Fictional(
    "Un récit inventé\n\n« Le fleuve n’appartient à personne », a déclaré Zoé Bréhal, lundi.\n".replace("é", "e\u0301"),
    "2031-05-14",
    [(("Le fleuve n’appartient à personne",), "Zoe\u0301 Bre\u0301hal", "2031-05-12")],
)
ALL = {
    "an agency": AGENCY,
    "several paragraphs": SEVERAL_PARAGRAPHS,
    "German marks and CRLF": GERMAN,
    "Cyrillic names and a byte order mark": RUSSIAN,
    "single marks in a list": BRITISH,
    "letters with separate accents": DECOMPOSED,
}

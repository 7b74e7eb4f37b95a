"""What the heads of the timelines say: which relation begins or ends, and on which side."""

import re
from typing import NamedTuple

BEGIN, END = "begin", "end"
RECOGNISES, RELATIONS = "recognises", "has_diplomatic_relations_with"
EMBASSY, LEGATION, MISSION = "has_embassy_in", "has_legation_in", "has_mission_in"


class Event(NamedTuple):
    """A relation that begins or ends; `by_other` if its subject is the other state."""

    kind: str
    action: str
    by_other: bool = False
    is_severance: bool = False


US = r"(?:U\.S\.|United States|American?)"
BEGINS = r"(?:re-?)?establish\w*|(?:re-?)?open\w*|resum\w*|install\w*|normali[sz]ed|normali[sz]ation"
ENDS = r"sever\w*|interrupt\w*|ended|terminat\w*|cessation|suspen\w*|clos\w*|broken"
OF_OTHERS = re.compile(
    r"(?<!American )(?<!America )(?<!U\.S\. )\b(?!American?\b|U\.S\.)[A-Z]\w+ (?:Legation|Embassy)\b"
    r"|(?:Legation|Embassy)\b.* in (?:Washington|the U\.S\.|the United States)"
)
MISSIONS = r"Liaison Office|Interests? Section|Diplomatic Mission|U\.S\. Mission|American Mission"
NOT_OF_OTHERS = re.compile(
    r"\b(?:Of|Closed|The|Status|To|Legation|Embassy|Raised|In|And|Elevation|Move|Closure|Consulate)"
    r" (?:Legation|Embassy)"
)
MOVED = re.compile(r"\b(?:moved?|moves|moving|movement|returned|returns|change from)\b", re.IGNORECASE)


def events_of(head: str) -> list[Event]:
    """The events that a head states, or that are written as in `begin has_embassy_in; end recognises by other`."""
    if re.match(rf"(?:{BEGIN}|{END}) \w+", head):
        return [_written(part) for part in head.split("; ")]
    return list(dict.fromkeys([*_recognition(head), *_relations(head), *_posts(head)]))


def _written(text: str) -> Event:
    action, kind, *rest = text.split(" ", 2)
    return Event(kind, action, rest == ["by other"])


def _recognition(head: str) -> list[Event]:
    if not re.search(r"\bRecog\w+", head) or re.search("Non-Recognition|Response", head):
        return []
    if re.search("Withdrawn", head):
        return [Event(RECOGNISES, END)]
    if re.search("Mutual|between the U", head):
        return [Event(RECOGNISES, BEGIN), Event(RECOGNISES, BEGIN, True)]
    by_other = bool(re.search(rf"(?:Recognition|Recognize) (?:of )?(?:the )?(?:Independence of )?(?:the )?{US}", head))
    return [Event(RECOGNISES, BEGIN, by_other)]


def _relations(head: str) -> list[Event]:
    if not re.search(r"\bRelations", head) or re.search(
        r"Consular|Commercial|Expansion|Handled|No Permanent|Anniversary", head
    ):
        return []
    if re.search(rf"\b(?:{ENDS})\b.{{0,40}}\bRelations|\bRelations\w*\b.{{0,30}}\b(?:{ENDS})\b", head, re.IGNORECASE):
        return [Event(RELATIONS, END, is_severance=not re.search("Interrupt", head, re.IGNORECASE))]
    if re.search(rf"\b(?:{BEGINS})\b.*Relations|Relations\w*\b.*\b(?:{BEGINS})\b", head, re.IGNORECASE):
        return [Event(RELATIONS, BEGIN)]
    return []


def _posts(head: str) -> list[Event]:
    """Embassies, legations and other missions that open, close or are raised."""
    by_other = _is_of_other(head)
    if re.search(r"(?:Elevat|Rais|to Embassy Status)\w*", head) and "Embassy" in head:
        sides = [False, True] if "Legations" in head else [by_other]
        consulate = "Consulate" in head
        ends = [] if consulate else [Event(LEGATION, END, side) for side in sides]
        return [*ends, *(Event(EMBASSY, BEGIN, side) for side in sides)]
    if MOVED.search(head):
        return []
    for name, kind in (("Embassy", EMBASSY), ("Legation", LEGATION), (MISSIONS, MISSION)):
        if re.search(rf"\b(?:{name})\b", head):
            return _opened_or_closed(head, name, kind, by_other)
    return []


def _opened_or_closed(head: str, name: str, kind: str, by_other: bool) -> list[Event]:
    closing = rf"\b(?:clos\w*|suspension of)\b.{{0,40}}\b(?:{name})|\b(?:{name})\b.{{0,30}}\b(?:closed|suspended)\b"
    if re.search(closing, head, re.IGNORECASE):
        return [Event(kind, END, by_other)]
    if re.search(rf"\b(?:{BEGINS})\b", head, re.IGNORECASE):
        return [Event(kind, BEGIN, by_other)]
    return []


def _is_of_other(head: str) -> bool:
    text = NOT_OF_OTHERS.sub("", head)
    return bool(OF_OTHERS.search(text))

"""Finds named persons in the prose of visits and travels: title, name, state and date.

A mention is a title with a name after it, or a full name after "with".  The state is given by an adjective before the
title or by "of X" after the name.  A name ends at a comma, a full stop (but not that of an initial), or a small letter.
"""

import re
from dataclasses import dataclass, replace
from functools import cache

from seeds.build.sources import Row
from seeds.build.state_words import adjectives, state_of

FIELDS = (
    "Foreign|External|Affairs|Relations|Defen[sc]e|Finance|Interior|Trade|Cooperation|Security|Industry|Commerce|Energy|"
    "Planning|Oil|Petroleum|Justice|State|Culture|Economy|Economic|National|International|Regional|Public|European|"
    "Development|Environment|Agriculture|Education|Health|Labor|Transport|Information|Immigration|Integration|Home"
)
CORE = (
    "Co-President",
    "President(?:[ -](?:[Ee]lect|[Dd]esignate))?",
    "Prime Minister(?:[ -](?:[Ee]lect|[Dd]esignate))?(?:-Prince)?",
    "Premier(?:-designate)?",
    "(?:Federal )?Chancellor(?:[ -](?:elect|designate))?",
    "(?:Minister of State for |State )?Foreign (?:Minister|Secretary)(?:-designate)?",
    "(?:Cardinal )?Secretary of State(?: for [A-Z][a-z]+(?: and [A-Z][a-z]+)?(?: Affairs)?)?(?:-designate)?",
    "External (?:Affairs|Relations) (?:Minister|Secretary)",
    "Secretary (?:of|for) (?:External|Foreign|National|Internal|Home)(?: (?:Affairs|Relations|Defense|Defence|Security))?",
    "Secretary[ -]General",
    "(?:First |General |Party )Secretary",
    f"Minister (?:of|for) (?:the )?(?:{FIELDS})(?:(?:, | and |, and | )(?:{FIELDS}))*",
    f"(?:(?:{FIELDS})(?:,? and |, | ))*(?:Minister(?! (?:of|for))|(?<=Prime )(?:MInister|Minster))",
    "Prime M[Ii]n(?:i)?ster",
    "Generalissimo|Comandante|Chief Justice|Chief Prosecutor|Royal Counselor|Foreign Relations Secretary",
    "(?:Party |Military )?(?:Chairman|Chairwoman|Chairperson|Chair)",
    "Heads? of (?:State|Government)",
    "Chief (?:of State|Executive|Minister)",
    "(?:Supreme |Opposition |Party )?[Ll]eader",
    "(?:Vice )?State Counsell?or",
    "State Council(?:l)?or",
    "King(?! Edward)",
    "Queen(?: Mother)?",
    "Emperor",
    "Empress",
    "[EA]mir",
    "Sultan",
    "Shah",
    "Pope",
    "Regent(?: Prince)?",
    "Grand Du(?:ke|chess)",
    "(?:Hereditary |Crown )?Princ(?:e|ess)(?: Regent)?",
    "Captains? Regent",
    "Taoiseach",
    "Tánaiste",
    "Governor(?:[ -]General)?",
    "High Representative",
    "(?:U[.]?N[.]? |UN )?(?:Special )?(?:Envoy|Representative|Coordinator|Emissary)",
    "(?:National )?Security Advis[eo]r",
    "(?:House |Parliament(?:ary)? |National Assembly )?Speaker",
    "Ambassador",
    "(?:Lord |Foreign |Chief )?Commissioner",
    "Director[ -]General",
    "Field Marshal",
    "Marshal",
    "(?:Lieutenant |Major |Brigadier )?General(?! (?:Assembly|Secretary|Council|Debate|Conference))",
    "Colonel|Admiral|Captain|Commander",
    "Ayatollah|Archbishop|Cardinal|Metropolitan|Patriarch",
    "Sheikh|Sheik|Shaikh|Senator|Mayor|Chief Negotiator|Negotiator",
)
BEFORE = "(?:Acting|Interim|Transitional|[Ff]ormer|Ex-|Deputy|First|Second|Vice|outgoing|incoming|Provisional|Senior|Special|Permanent|Transition|Assistant|Caretaker)"
TITLE = f"(?:{BEFORE}[ -])*(?:{'|'.join(CORE)})"
ONE_TITLE = re.compile(f"{TITLE}(?:,? (?:and|of the Council of) {TITLE}| (?!Amir|Sultan|Shah|King){TITLE})*(?![a-z])")
PLURALS = (
    ("Presidents(?:-elect)?", "President"),
    ("Prime Ministers", "Prime Minister"),
    ("Foreign Ministers", "Foreign Minister"),
    ("Defense Ministers", "Defense Minister"),
    ("Premiers", "Premier"),
    ("Chancellors", "Chancellor"),
    ("Kings", "King"),
    ("Crown Princes", "Crown Prince"),
    ("Ministers", "Minister"),
    ("Secretaries General", "Secretary General"),
    ("Vice Presidents", "Vice President"),
    ("Deputy Prime Ministers", "Deputy Prime Minister"),
    ("Ambassadors", "Ambassador"),
    ("[Ll]eaders", "leader"),
)
MANY_TITLES = re.compile("|".join(f"(?P<p{number}>{plural})(?![a-z])" for number, (plural, _) in enumerate(PLURALS)))
CAPITAL = "[A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶĹĻĽŁŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŲŹŻŽȘȚ]"
LETTER = "[\\w’'ʼ‘`´-]"
PARTICLE = "(?:de la|de las|de los|de|del|della|da|do|dos|das|di|du|la|van der|van den|van|von|der|den|ter|al|el|bin|ibn|bint|ben|ould|wa|e|y|ul|ur|as|az|zu|af|dit)"
WORD = f"(?:{CAPITAL}\\.(?:-?{CAPITAL}\\.)*|(?:al|el|ad|as|ar|at|ash|an|az|ul|ur|Al|El|d|D|O|N|M|L|T)[-’'‘]\\s?{CAPITAL}{LETTER}*|{CAPITAL}{LETTER}*)"
NAME = re.compile(
    f"(?:{PARTICLE}[ -])?{WORD}(?:(?:,? (?=(?:Jr|Sr|3rd|2nd|II|III)\\b)| )(?:{PARTICLE} ){{0,2}}(?:{WORD}|3rd|2nd))*"
)
OF_STATE = re.compile(r",? (?:of|from) (?:the )?(?=[A-Z])")
NOT_NAMES = frozenset(
    """Met Attended Addressed Visited Discussed Signed Held Also With The In At On And Afterwards Later Accompanied Joined
    Participated Delivered Received Returned Stopped Departed Arrived Informal Official State Private Working
    Meeting Conference Summit Council Assembly Treaty Agreement Peace Talks Government Minister Ministers Ministry Embassy
    Union Nations Group Forum Committee Congress Parliament Cabinet Senate House Party Authority Organization
    Organisation Commission Court Army Forces Command Base Airport University Institute Center Centre Foundation Memorial
    Cemetery Palace Museum Bank School College Corps Chamber Commerce Day Week Delegation Security Defense Affairs
    Department Ministerial Plan Process Statement Declaration Charter Initiative Program Dialogue Bureau Association
    League Pact Alliance Community Network Coalition Front Movement Action Office Club Society Trade Economic
    Secretariat Headquarters Staff Station Camp Fort Island Islands Mount River Lake City Republic Kingdom Democratic
    Federation Emirates Region Province National International European African American Asian Middle East West North
    South Gulf Pacific Atlantic Arab Monday Tuesday Wednesday Thursday Friday Saturday Sunday Pentagon NATO UN U.N. US U.S. EU OAS ASEAN APEC
    OSCE OECD Contact Quartet Crisis Quint Visegrad Tsunami High Special Representatives Representative Members Chiefs Heads
    Ambassadors Leaders Leader Opposition Civil Human Rights Business Women Youth Young Youths Nobel Prize World Regional Partners Federal Presidential""".split()  # noqa: SIM905
)
ABSENT = re.compile(
    r"(?:[Ff]uneral(?: services?)?|[Mm]emorial(?: service)?s?|[Ss]tatue|[Tt]omb|[Gg]rave|[Dd]eath|[Pp]assing|[Aa]nniversary|"
    r"[Bb]irth(?:day|place)?|[Bb]ust|[Mm]ausoleum|[Vv]isit|[Aa]ssassination|[Hh]onou?r(?:ed)?|[Dd]eparture)"
    r"(?:,? (?:of|for|by|to))(?: the)?(?: late)?(?: His (?:Highness|Majesty))? $|[Ll]ate $"
)
"""What precedes a person who does not take part: funerals, statues, earlier visits."""
MONTHS = frozenset(
    (
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    )
)
ALSO_NAMES = frozenset(
    ("Sheikh", "Sheik", "Shaikh", "Shah", "Prince", "Sultan", "Amir", "Emir", "King", "General", "Marshal")
)
"""Titles that names contain: Hassan Sheikh Mohamud, Mackenzie King."""
COMPANION = re.compile(r"\b(?:Accompan(?:ied|ying)|[Jj]oined|[Aa]ssisted|rejoined) (?:former )?$")
"""Whom a secretary of state accompanies is the president."""
VICE_PRESIDENTS = frozenset(
    ("Garner", "Wallace", "Barkley", "Humphrey", "Agnew", "Rockefeller", "Mondale", "Quayle", "Gore", "Cheney", "Pence")
    + ("Harris", "Vance")
)
"""Vice presidents of the United States who are not in the list of presidents: their office needs no state."""
BODY = (
    "Commission|Bank|Assembly|Senate|Parliament(?:ary)?|Committee|Congress|League|Union|Court|Knesset|Conference|Bundestag|"
    "Agency|Organi[sz]ation|Chamber|Community|Coalition|Front|Movement|Army|Forces|[A-Z]{2,}"
)
BODY_BEFORE = re.compile(rf"\b(?:{BODY}|Council)\s$")
BODY_AFTER = re.compile(rf" of (?:the )?(?:[A-Z][a-z]+ ){{0,3}}(?:{BODY}|Council|Fund)\b")
RANK = re.compile(r"(?:(?:Dr|Mr|Mrs|Ms|Gen|Lt|Col)\. )+")
FOREIGN = re.compile("^(?:[A-Z][a-z]+an|[A-Z][a-z]+ish|[A-Z][a-z]+ese)$")


@dataclass(frozen=True, slots=True)
class Mention:
    """A named person in a row: the title and name as printed, and the state where the words name one."""

    row: Row
    meeting: str
    date: str
    title: str
    name: str
    place: str | None
    """The state of the row."""
    state: str | None = None
    """The state that an adjective or "of X" names."""
    at: int = 0
    """Where the mention begins in the text."""
    is_of_organisation: bool = False
    """Whether the words name an organisation: European Commission President."""


def mentions_in(text: str, row: Row, meeting: str, date: str, place: str | None) -> list[Mention]:
    """Returns the named persons in a text of a row, in its order."""
    text = _tidy(text)
    base = Mention(row, meeting, date, "", "", place)
    found: list[Mention] = []
    at = 0
    while at < len(text):
        start = at
        at, here = _next(text, at, base)
        found.extend(() if here and ABSENT.search(text[:start]) else here)
    return _shared_state(found, text)


def visitors_in(text: str, row: Row, meeting: str, date: str, place: str | None) -> list[Mention]:
    """Returns the visitors that the column of a visit names: mostly one, sometimes a bare name."""
    found = mentions_in(text, row, meeting, date, place)
    named = NAME.match(_tidy(text))
    return found or ([Mention(row, meeting, date, "", named[0], place)] if named else [])


def _tidy(text: str) -> str:
    text = re.sub(r"\b(Minister|President|Chancellor|King|Secretary)(?=[A-Z][a-z])", r"\1 ", " ".join(text.split()))
    return re.sub(r"\b([Aa]l|[Ee]l)-\s+(?=[A-Z])", r"\1-", text)


def _next(text: str, at: int, base: Mention) -> tuple[int, list[Mention]]:
    """Returns where to go on, and the mentions that begin at a position."""
    if at and (text[at - 1].isalnum() or text[at - 1] == "-"):
        return _skip_word(text, at), []
    if plural := MANY_TITLES.match(text, at):
        title = PLURALS[int(str(plural.lastgroup)[1:])][1]
        return _listed(text, at, plural.end(), replace(base, title=title, at=at))
    if single := ONE_TITLE.match(text, at):
        return _titled(text, at, single.end(), replace(base, title=single[0], at=at))
    if bare := _untitled(text, at):
        return at + len(bare), [_with_state(text, at, at + len(bare), replace(base, name=bare, at=at))]
    return _skip_word(text, at), []


def _titled(text: str, at: int, end: int, base: Mention) -> tuple[int, list[Mention]]:
    start = end + 1
    if rank := RANK.match(text, start):
        start = rank.end()
    name = _name_at(text, start) if text[end : end + 1] == " " else None
    if name is None:
        return end, []
    found = _with_state(text, at, start + len(name), replace(base, name=name))
    return start + len(name), [found]


def _listed(text: str, at: int, end: int, base: Mention) -> tuple[int, list[Mention]]:
    """Reads the names after a plural: "Presidents Alfonsin and Sanguinetti"."""
    found: list[Mention] = []
    joint = re.compile(r" |, and |, | and ")
    while (gap := joint.match(text, end)) and not ONE_TITLE.match(text, gap.end()):
        if found and gap[0] == " ":
            break
        name = _name_at(text, gap.end())
        if name is None or state_of(name):
            break
        end = gap.end() + len(name)
        found.append(_with_state(text, at, end, replace(base, name=name)))
        if of := OF_STATE.match(text, end):
            state = _state_at(text, of.end())
            end = of.end() + len(state[1]) if state else end
    return max(end, at + 1), found


def _name_at(text: str, at: int) -> str | None:
    """Returns the name that begins at a position, without the next sentence."""
    found = NAME.match(text, at)
    if found is None:
        return None
    words: list[str] = []
    for word in found[0].split(" "):
        if _ends_name(word, text[at + len(" ".join(words)) :], is_first=not words):
            break
        words.append(word)
        if word.endswith(".") and not re.fullmatch(rf"(?:{CAPITAL}\.)+|Jr\.|Sr\.", word):
            break
    while words and re.fullmatch(f"(?:{PARTICLE})", words[-1]):
        words.pop()
    name = re.sub("[’']s$", "", " ".join(words)).rstrip(",")
    return name if re.search(f"{CAPITAL}", name) and not _is_place(name) else None


def _ends_name(word: str, rest: str, *, is_first: bool) -> bool:
    """Whether a capitalised word is no part of a name: a common word, a month with its day, another title."""
    if word in MONTHS:
        return is_first or re.match(r" ?\w+ \d", rest) is not None
    return word in NOT_NAMES or (not is_first and word not in ALSO_NAMES and ONE_TITLE.fullmatch(word) is not None)


def _is_place(name: str) -> bool:
    return state_of(name) is not None and name not in {"Chad", "Jordan", "Georgia", "Israel"}


def _with_state(text: str, start: int, end: int, found: Mention) -> Mention:
    """Adds the state that stands before the title or after the name."""
    of = OF_STATE.match(text, end)
    if of and (state := _state_at(text, of.end())):
        return replace(found, state=state[0])
    if _is_american(text[:start], found):
        return replace(found, state="actors/united-states")
    before = _state_before(text[:start])
    if before:
        return replace(found, state=before)
    return replace(found, is_of_organisation=bool(BODY_BEFORE.search(text[:start]) or BODY_AFTER.match(text, end)))


def _is_american(before: str, found: Mention) -> bool:
    """Whether a mention is of the president, whom a secretary accompanies, or of a vice president by name."""
    if found.title == "Vice President" and found.name.split()[-1] in VICE_PRESIDENTS:
        return True
    return bool(COMPANION.search(before)) and found.title in ("President", "Vice President", "President-elect")


@cache
def _state_patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    words = "|".join(re.escape(word) for word in adjectives())
    return re.compile(f"({words})(?![a-z])"), re.compile(f"(?<![A-Za-z])({words})(?:[’']s?)?(?: (?:and|[A-Z]+))? ?$")


def _state_at(text: str, at: int) -> tuple[str, str] | None:
    found = _state_patterns()[0].match(text, at)
    state = state_of(found[1]) if found else None
    return (state, found[0]) if found and state else None


def _state_before(text: str) -> str | None:
    found = _state_patterns()[1].search(text[-60:])
    return state_of(found[1]) if found else None


def _untitled(text: str, at: int) -> str | None:
    """Returns a full name that follows "with", "and" or a comma, as "Met with Taro Kono"."""
    if not re.search(
        r"(?:[Mm]et|[Tt]alks|[Dd]iscussions|[Mm]eetings?) with (?:[^.;]*(?:, | and ))?$", text[max(0, at - 200) : at]
    ):
        return None
    name = _name_at(text, at)
    if name is None or not 2 <= len(name.split()) <= 4:
        return None
    words = name.replace("-", " ").split()
    if any(word in NOT_NAMES or word.isupper() or state_of(word) or FOREIGN.match(word) for word in words):
        return None
    after = text[at + len(name) : at + len(name) + 5]
    return name if re.match(r"[,.;]|$| and| \(", after) else None


def _skip_word(text: str, at: int) -> int:
    found = re.compile(r"\S*\s*").match(text, at)
    return found.end() if found and found.end() > at else at + 1


def _shared_state(found: list[Mention], text: str) -> list[Mention]:
    """Hands the state of an adjective on to a second title that "and" joins: "Israeli President X and Prime Minister Y"."""
    shared: list[Mention] = []
    for one in found:
        before = shared[-1] if shared else None
        if before and one.state is None and before.state and _joined(text, before, one):
            one = replace(one, state=before.state)
        shared.append(one)
    return shared


def _joined(text: str, before: Mention, one: Mention) -> bool:
    between = text[before.at : one.at].removeprefix(f"{before.title} ").removeprefix(before.name)
    is_ruler = re.match("King|Queen|Emperor|Sultan|[EA]mir|Pope", one.title) is not None
    return between in (" and ", " and his ") and before.state != before.place and not is_ruler

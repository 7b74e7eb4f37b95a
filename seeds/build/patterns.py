"""Patterns of titles and names in the prose of visits and travels."""

import re

from api.resolve.vocabulary import words

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
    "Secretary (?:of|for) (?:External|Foreign|National|Internal|Home)"
    "(?: (?:Affairs|Relations|Defense|Defence|Security))?",
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
BEFORE = (
    "(?:Acting|Interim|Transitional|[Ff]ormer|Ex-|Deputy|First|Second|Vice|outgoing|incoming|Provisional|Senior|Special|"
    "Permanent|Transition|Assistant|Caretaker)"
)
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
PARTICLE = (
    "(?:de la|de las|de los|de|del|della|da|do|dos|das|di|du|la|van der|van den|van|von|der|den|ter|al|el|bin|ibn|"
    "bint|ben|ould|wa|e|y|ul|ur|as|az|zu|af|dit)"
)
WORD = (
    f"(?:{CAPITAL}\\.(?:-?{CAPITAL}\\.)*|"
    "(?:al|el|ad|as|ar|at|ash|an|az|ul|ur|Al|El|d|D|O|N|M|L|T)[-’'‘]\\s?"
    f"{CAPITAL}{LETTER}*|{CAPITAL}{LETTER}*)"
)
NAME = re.compile(
    f"(?:{PARTICLE}[ -])?{WORD}(?:(?:,? (?=(?:Jr|Sr|3rd|2nd|II|III)\\b)| )(?:{PARTICLE} ){{0,2}}(?:{WORD}|3rd|2nd))*"
)
OF_STATE = re.compile(r",? (?:of|from) (?:the )?(?=[A-Z])")
NOT_NAMES = words("""
    Met Attended Addressed Visited Discussed Signed Held Also With The In At On And Afterwards Later Accompanied
    Joined Participated Delivered Received Returned Stopped Departed Arrived Informal Official State Private
    Working Meeting Conference Summit Council Assembly Treaty Agreement Peace Talks Government Minister
    Ministers Ministry Embassy Union Nations Group Forum Committee Congress Parliament Cabinet Senate House
    Party Authority Organization Organisation Commission Court Army Forces Command Base Airport University
    Institute Center Centre Foundation Memorial Cemetery Palace Museum Bank School College Corps Chamber
    Commerce Day Week Delegation Security Defense Affairs Department Ministerial Plan Process Statement
    Declaration Charter Initiative Program Dialogue Bureau Association League Pact Alliance Community Network
    Coalition Front Movement Action Office Club Society Trade Economic Secretariat Headquarters Staff Station
    Camp Fort Island Islands Mount River Lake City Republic Kingdom Democratic Federation Emirates Region
    Province National International European African American Asian Middle East West North South Gulf Pacific
    Atlantic Arab Monday Tuesday Wednesday Thursday Friday Saturday Sunday Pentagon NATO UN U.N. US U.S. EU OAS
    ASEAN APEC OSCE OECD Contact Quartet Crisis Quint Visegrad Tsunami High Special Representatives
    Representative Members Chiefs Heads Ambassadors Leaders Leader Opposition Civil Human Rights Business Women
    Youth Young Youths Nobel Prize World Regional Partners Federal Presidential""")
"""Capitalised words that are no names of persons."""
ABSENT = re.compile(
    r"(?:[Ff]uneral(?: services?)?|[Mm]emorial(?: service)?s?|[Ss]tatue|[Tt]omb|[Gg]rave|[Dd]eath|[Pp]assing|"
    r"[Aa]nniversary|[Bb]irth(?:day|place)?|[Bb]ust|[Mm]ausoleum|[Vv]isit|[Aa]ssassination|[Hh]onou?r(?:ed)?|[Dd]eparture)"
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
VICE_PRESIDENTS = words("""
    Garner Wallace Barkley Humphrey Agnew Rockefeller Mondale Quayle Gore Cheney Pence Harris Vance""")
"""Vice presidents of the United States who are not in the list of presidents: their office needs no state."""
BODY = (
    "Commission|Bank|Assembly|Senate|Parliament(?:ary)?|Committee|Congress|League|Union|Court|Knesset|Conference|Bundestag|"
    "Agency|Organi[sz]ation|Chamber|Community|Coalition|Front|Movement|Army|Forces|[A-Z]{2,}"
)
BODY_BEFORE = re.compile(rf"\b(?:{BODY}|Council)\s$")
BODY_AFTER = re.compile(rf" of (?:the )?(?:[A-Z][a-z]+ ){{0,3}}(?:{BODY}|Council|Fund)\b")
RANK = re.compile(r"(?:(?:Dr|Mr|Mrs|Ms|Gen|Lt|Col)\. )+")
FOREIGN = re.compile("^(?:[A-Z][a-z]+an|[A-Z][a-z]+ish|[A-Z][a-z]+ese)$")

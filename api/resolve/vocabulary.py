"""Words that names and titles are made of, beside the names themselves."""


def words(text: str) -> frozenset[str]:
    """Returns the words of a text."""
    return frozenset(text.split())


PARTICLES = words("""
    de del della dello la las los le da do dos das di du van von der den ter ten
    al el ul ur as ash at ath ad adh ar az an e y i bin ibn bint""")
HONORIFICS = words("""
    daw u sheikh shaikh sheik shaykh sayyid seyyid syed hajji haji alhaji sir dame lord lady dr doctor prof professor
    mr mrs ms madame mme monsieur don dona dom general gen colonel col major maj lieutenant lt marshal field admiral
    brigadier sergeant honorable excellency highness majesty dato datuk seri sri tun ayatollah mullah imam archbishop
    cardinal reverend rev his her bey pasha prince princess""")
PATRONYMIC = words("bin ibn bint")
SERVANT = words("abd abdul abdel abdal abdol abdu abdur abdus abdoul")
"""The first half of names such as Abdel Fattah, written as one word or two."""
HOUSES = words("""
    thani khalifa khalifah sabah nahyan nahayan maktoum saud said hashemi norodom sisowath qasimi nuaimi sharqi mualla
    bourbon hohenzollern habsburg romanov windsor savoy""")
"""Ruling houses of our time: a name that many share and that says nothing of who is meant."""
LEADING_HOUSES = words("norodom sisowath")
"""Houses that are named before the given name."""
SUFFIXES = words("jr sr junior senior")

RULERS = words("king queen emperor empress emir amir sultan shah pope regent monarch tsar kaiser maharaja")
RULING_PHRASES = ("grand duke", "grand duchess")
HEADS = words("president premier chancellor chairman chairwoman taoiseach leader")
HEAD_PHRASES = (
    "prime minister",
    "general secretary",
    "first secretary",
    "head of state",
    "chief of state",
    "head of government",
)
DEPUTIES = words("vice deputy crown elect designate designated heir assistant wife spouse hereditary")
FORMER = words("former ex late deposed exiled")
TITLE_WORDS = words("""
    of for the and to in state foreign defense defence finance interior affairs minister ministers secretary general
    prime president presidents premier chancellor chairman king queen emperor empress emir amir sultan shah pope prince
    princess crown grand duke duchess vice deputy acting interim elect designate former first supreme head government
    leader speaker ambassador chief representative high special envoy counselor councilor counsellor director governor
    commissioner regent taoiseach senator congressman mayor commander negotiator transitional provisional national
    security adviser advisor external economic relations international cooperation trade""")

SHORT_FORMS = {
    short: full
    for full, shorts in {
        "albert": "al bert",
        "alexander": "alex sasha",
        "anthony": "tony",
        "antony": "tony",
        "benjamin": "ben",
        "charles": "charlie chuck",
        "edward": "ed ted eddie",
        "elizabeth": "liz beth",
        "francis": "frank",
        "franklin": "frank",
        "gerald": "gerry jerry",
        "james": "jim jimmy",
        "john": "jack johnny",
        "joseph": "joe",
        "michael": "mike",
        "philip": "phil",
        "richard": "dick rick",
        "robert": "bob rob",
        "ronald": "ron",
        "samuel": "sam",
        "stephen": "steve",
        "thomas": "tom tommy",
        "william": "bill will",
    }.items()
    for short in shorts.split()
}
"""Short forms of English given names."""

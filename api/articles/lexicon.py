"""The words by which names, speakers and days are recognised: English, with the most frequent of other languages."""

import re
import unicodedata
from collections.abc import Iterable

from schema.statement import SpeechAct
from schema.text import normalized


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def either_form(words: Iterable[str]) -> str:
    """A pattern of some words, the longest first, with accents as parts of their letters or after them."""
    forms = {unicodedata.normalize(form, word) for word in words for form in ("NFC", "NFD")}
    return "|".join(sorted(forms, key=lambda word: (-len(word), word)))


TITLES = _words(
    """
    mr mrs ms miss attorney dr sir lord lady president minister premier secretary chancellor king queen prince princess
    general ambassador spokesman spokeswoman spokesperson chairman chairwoman chairperson chair leader diplomat envoy
    senator ayatollah sheikh emir sultan pope judge prof professor comrade marshal admiral colonel captain governor
    representative commissioner director chief counterpart congressman congresswoman mayor dictator tsar emperor
    empress deputy herr frau präsident präsidentin außenminister außenministerin kanzler kanzlerin monsieur madame
    président présidente ministre señor señora presidente presidenta ministro ministra президент министр премьер посол
    """
)
TITLE_PARTS = _words("foreign prime vice defence defense interior finance treasury state first")
WEEKDAYS = {
    name: number
    for names in (
        "monday tuesday wednesday thursday friday saturday sunday",
        "montag dienstag mittwoch donnerstag freitag samstag sonntag",
        "lundi mardi mercredi jeudi vendredi samedi dimanche",
        "lunes martes miércoles jueves viernes sábado domingo",
        "понедельник вторник среду четверг пятницу субботу воскресенье",
    )
    for number, name in enumerate(names.split())
}
MONTHS = {
    name: number
    for names in (
        "january february march april may june july august september october november december",
        "jan feb mar apr may jun jul aug sep oct nov dec",
        "januar februar märz april mai juni juli august september oktober november dezember",
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    )
    for number, name in enumerate(names.split(), 1)
} | {"sept": 9}
CALENDAR = frozenset({*WEEKDAYS, *MONTHS})
SIDES = _words("north south east west northern southern eastern western new inner outer upper lower central")
"""What comes before the name of another place: South China Sea."""
WITHIN_NAMES = _words(
    """
    daily times post news today sea ocean airlines airways bank university street square river strait straits gulf
    telecom radio television institute institution mobile hotel club fund steel oil stadium avenue tower park cup open
    """
)
"""What comes after the name of a place in the name of something else: China Daily."""
ORDINARY = _words("island isle republic union kingdom states crown council reich roman")
"""Words that are names of a record somewhere, and ordinary words in English."""
OWNERS = _words("bank university republic voice radio academy institute college museum")
"""What is named after a place with 'of': Bank of Japan."""
LOCATING = _words("in at near outside to from around into visit visited visiting leave left reached")
PARTICLES = _words("de da di do du del della der den van von zu al el bin ibn ben la le y")
"""Words in lower case inside the names of persons."""
NEVER_NAMES = _words(
    """
    the a an in on at as but and or if when while after before he she they it we i you his her our their its this that
    these those there here who what which for from to of by with not no yes however speaking according asked earlier
    later both other one two three under over since during because although still yet meanwhile last next
    """
)
BODIES = _words(
    """
    ministry government council commission office party agency union committee department embassy parliament court
    army forces bank senate congress cabinet presidency organisation organization association group secretariat bloc
    alliance
    """
)
"""Words in the names of bodies, which are no persons."""

_ACTS: dict[SpeechAct, frozenset[str]] = {
    SpeechAct.asserts: _words(
        """
        said says say saying told tells added adds stated states declared declares announced announces insisted
        insists noted notes stressed stresses emphasised emphasized emphasises emphasizes explained explains argued
        argues claimed claims confirmed confirms replied replies responded responds wrote writes tweeted posted
        commented comments remarked remarks mentioned mentions informed informs acknowledged acknowledges admitted
        admits reiterated reiterates reaffirmed reaffirms affirmed recalled observed suggested suggests concluded
        continued continues maintained maintains asserted asserts underlined underlines underscored joked quipped
        predicted voiced expressed agreed spoke sagte sagt erklärte erklärt betonte teilte meinte versicherte déclaré
        dit déclare affirmé affirme ajouté ajoute souligné souligne indiqué dijo afirmó declaró aseguró señaló añadió
        сказал сказала заявил заявила заявили отметил отметила подчеркнул подчеркнула сообщил сообщила добавил
        добавила написал говорит заявляет
        """
    ),
    SpeechAct.warns: _words("warned warns cautioned cautions warnte warnt averti advirtió предупредил предупредила"),
    SpeechAct.denies: _words("denied denies bestritt nié отрицал опроверг"),
    SpeechAct.condemns: _words(
        """
        condemned condemns criticised criticized criticises criticizes accused accuses blasted denounced lambasted
        slammed verurteilte kritisierte condamné осудил
        """
    ),
    SpeechAct.praises: _words("praised praises welcomed welcomes hailed hails lauded thanked begrüßte lobte salué"),
    SpeechAct.calls: _words("called calls urged urges appealed appeals exhorted forderte appelé призвал призвала"),
    SpeechAct.demands: _words("demanded demands verlangte exigé потребовал"),
    SpeechAct.commits: _words("pledged pledges promised promises vowed vows assured versprach promis пообещал"),
    SpeechAct.threatens: _words("threatened threatens drohte menacé пригрозил"),
    SpeechAct.rejects: _words("rejected rejects dismissed dismisses refused rebuffed lehnte rejeté отверг"),
    SpeechAct.questions: _words("asked asks questioned wondered fragte demandé спросил"),
}
_ACT_OF = {verb: act for act, verbs in _ACTS.items() for verb in verbs}
VERB = re.compile(rf"(?<!\w)(?:{either_form(_ACT_OF)})(?![\w\u0300-\u036f])", re.IGNORECASE)
"""A verb by which reports attribute words to a speaker."""
ACCORDING = re.compile(
    r"\b(?:according to|in the words of|laut|nach Angaben von|selon|según|по словам)\b", re.IGNORECASE
)
PRONOUN = re.compile(r"\b(?:he|she|they|er|sie|il|elle|él|ella|он|она|они)\b", re.IGNORECASE)
ROLE = re.compile(rf"\b(?:{'|'.join(sorted(TITLES))})s?\b", re.IGNORECASE)
"""The title of an office, which stands for a person."""


def act_of(verb: str) -> SpeechAct:
    """The speech act that a verb suggests."""
    return _ACT_OF.get(normalized(verb.lower()), SpeechAct.asserts)

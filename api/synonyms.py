"""Words that people use for the names and values of this API, learned from other APIs and from everyday language.

The tables know nothing of the schema: a hint picks the first candidate that exists in the place in question.  Words
and candidates are compared without case, `_` and `-`, so every spelling of a word stands here once.
"""

from collections.abc import Mapping

Candidates = Mapping[str, tuple[str, ...]]


def _table(rows: str) -> dict[str, tuple[str, ...]]:
    """Returns candidates by word, from lines such as `offset page: after`."""
    found: dict[str, tuple[str, ...]] = {}
    for row in filter(None, map(str.strip, rows.splitlines())):
        words, _, candidates = row.partition(":")
        for word in words.split():
            found[word] = (*found.get(word, ()), *candidates.split())
    return found


NAMES: Candidates = _table(
    """
    sort sortby orderby ordering sorting sortorder: order orderBy
    page offset skip cursor startafter startingafter pagetoken pagenumber continuation nextpage next: after
    endingbefore prev previous previouspage: before
    limit first pagesize perpage size take top rows max maxresults numresults last: limit first
    search query text keyword keywords find term contains fulltext s searchterm matching: q
    name title displayname caption label labels fullname: label title names q
    type category class kinds types actortype: kind
    filter filters conditions condition where: where
    select columns properties attributes only projection field: fields
    expand embed with includes populate relations: include
    group groupby aggregate aggregations facet: facets groupBy
    total totalresults withcount includetotal includecount totalitems count: count totalCount
    data items results rows entries records list edges objects: nodes edges entries
    version rev etag: revision
    nextpage next hasnext hasmore endcursor: pageInfo
    value iso edtf: text
    timestamp knownat asknown snapshot transactiontime systemtime: knownAt
    at day when on atdate validat validon validtime: asOf date start since
    date dates datetime time year: date start since founded formed published asOf text
    from after begin begins began started startdate startson fromdate mindate sincedate: since start
    to till before ends ended ending enddate endson todate maxdate untildate: until end
    born birthdate birthday birth established created createdat foundedon: founded formed since
    died death dateofdeath dissolvedon abolished disbanded: dissolved ended until
    publishedat publicationdate issued publishedon pubdate: published
    updated updatedat modified modifiedat lastmodified: revision history
    members member memberstates memberships: memberships
    alliances blocs groups organisations organizations treaties: memberships
    aliases alias aka alternatenames othernames alsoknownas altnames translations: names
    participants attendees attendance attending guests visitors: participations
    meetings events visits summits: meetings participations meeting
    meeting event: meeting
    speeches quotes remarks sayings quote: statements quotations
    leaders leader rulers president positions position jobs terms: tenures offices office
    posts post function: offices office
    source: publisher
    sources source references evidences proof: citations documents document publishers
    documents articles article: documents document citations
    publisher newspaper outlet author: publisher speaker
    code codes iso iso2 iso3 isocode wikidata qid externalids externalid cowcode: identifiers value
    uuid slug key recordid nodeid pk: id
    ids: id
    description desc abstract bio biography details text: summary note
    notes comment comments remark: note
    country nation state countries: country actor speaker
    member participant attendee: actor participations
    guest: actor
    actors person people persons party who: actor actors person speaker participations
    subject: record speaker
    actor actors id ids record records subject: of speakers
    of actors actor1 left: a
    about target: targets
    about: summary note
    document publication: accordingTo
    a source start: from
    b target goal: to
    by: groupBy
    start: since founded formed published
    end: until dissolved
    since: after
    page offset after cursor: before
    lat: latitude
    lon lng long: longitude
    location city venue locations where: place places
    parent parents broaderterm: partOf broader
    children subevents: parts narrower
    lang locale languages: language names
    topics categories keywords subjects: tags topic
    confidence probability certaintylevel: certainty confidence
    status phase: status
    recipient addressee target: targets
    """
)
"""Names of parameters, fields and arguments, in the order in which they are preferred."""

VALUES: Candidates = _table(
    """
    country countries nation nationstate states sovereignstate: state country
    human man woman individual people persons politician leader: person people
    org organization organizations organisations igo ngo institution: organisation international_organisation
    intergovernmental internationalorganization: organisation international_organisation
    government ministry agency department: government_body government
    army military navy forces: armed_force military_alliance
    politicalparty: party
    corporation business firm: company
    bloc block group groups: grouping economic_bloc coalition
    newspaper broadcaster press newsagency: media newspaper news_agency
    ethnicgroup nationality tribe: people
    alliance defensivealliance: military_alliance defence_pact
    defensepact defencetreaty mutualdefence: defence_pact defense
    treaty pact agreement: treaty entente
    article news newsarticle report: news_report report
    website page: web_page website
    meeting: talks other
    state statevisit: visit state
    phonecall phone telephone: call telephone
    virtual online remote videoconference: video remote
    done happened past completed took place: held
    planned scheduled expected future upcoming: anticipated announced expected
    canceled aborted: cancelled
    full active current: member
    asc ascending ascendant up oldest: earliest_first ASC
    desc descending down newest latest: latest_first DESC
    quote speech quoted: direct_quote speech
    high sureness: certain
    medium: likely
    low: possible
    guest visiting: visitor
    hosting: host
    iso2 alpha2 isoalpha2 cca2 iso31661alpha2: iso_3166_1_alpha_2
    iso3 alpha3 isoalpha3 cca3 iso: iso_3166_1_alpha_3
    isonumeric m49: iso_3166_1_numeric un_m49
    qid wd: wikidata
    ccode cowcode: cow
    positive supportive pro: support supports
    negative against anti: oppose contradicts
    support supporting: supports support
    sure definite sureto confirmed: certain confirmed
    probably probable: likely probable
    maybe perhaps uncertain: possible
    all everything: any
    promises promise promised pledges pledge vows vow offers: commits
    says said states tells announces claims: asserts
    accuses criticises criticizes: condemns
    welcomes thanks hails: praises
    refuses declines: rejects
    asks: questions
    urges appeals: calls
    """
)
"""Words of vocabularies."""

OPERATORS: Candidates = _table(
    """
    like ilike icontains search match matches includes has: contains
    prefix startswith beginswith: starts_with
    not neq nin notin isnot excludes: ne
    equals is exact equal: eq
    any oneof anyof isin: in
    from since min after ge begin start: gte
    before max until to le end: lte
    null isnull isempty exists notnull: is_null
    between within during range on: overlaps
    """
)
"""Operators of filters."""

COLLECTIONS: Mapping[str, tuple[str, str]] = {
    **dict.fromkeys(("country", "countries", "nation", "nations", "state", "states"), ("actors", "state")),
    **dict.fromkeys(("person", "persons", "people", "politicians", "politician"), ("actors", "person")),
    **dict.fromkeys(
        ("organisation", "organisations", "organization", "organizations", "orgs"), ("actors", "organisation")
    ),
    **dict.fromkeys(("entities", "players", "agents"), ("actors", "")),
    **dict.fromkeys(("summits",), ("meetings", "summit")),
    **dict.fromkeys(("visits", "visit"), ("meetings", "visit")),
    **dict.fromkeys(("events", "event", "talks"), ("meetings", "")),
    **dict.fromkeys(("blocs", "treaties", "treaty", "pacts", "coalitions", "groups"), ("alliances", "")),
    **dict.fromkeys(("members", "member"), ("memberships", "")),
    **dict.fromkeys(("leaders", "leader", "rulers", "terms"), ("tenures", "")),
    **dict.fromkeys(("positions", "position", "posts"), ("offices", "")),
    **dict.fromkeys(("speeches", "speech", "remarks"), ("statements", "speech")),
    **dict.fromkeys(("quotes", "quote"), ("quotations", "")),
    **dict.fromkeys(("sources", "source", "outlets"), ("publishers", "")),
    **dict.fromkeys(("articles", "article", "news"), ("documents", "")),
    **dict.fromkeys(("participants", "attendees"), ("participations", "")),
    **dict.fromkeys(("aliases", "alias"), ("names", "")),
    **dict.fromkeys(("evidence", "footnotes"), ("citations", "")),
    **dict.fromkeys(("locations", "location", "cities"), ("places", "")),
    **dict.fromkeys(("codes",), ("identifiers", "")),
    **dict.fromkeys(("subjects", "categories"), ("topics", "")),
}
"""Collections, with the kind that the word means."""

Advice = Mapping[str, tuple[tuple[str, str], ...]]

REST_ADVICE: Advice = {
    "country": (("founded", "Countries are actors: use kind=state."),),
    "countries": (("founded", "Countries are actors: use kind=state."),),
    "state": (("founded", "Countries are actors: use kind=state."),),
    "name": (("q", "Use q to search labels and names, or label for the exact label."),),
    "filter": (("order", "Write each filter as a parameter, such as kind=state or start.gte=2024-01-01."),),
    "filters": (("order", "Write each filter as a parameter, such as kind=state or start.gte=2024-01-01."),),
    "where": (("order", "Write each filter as a parameter, such as kind=state or start.gte=2024-01-01."),),
    "page": (("after", "Pages have no numbers: pass `next` of the previous page as after."),),
    "offset": (("after", "There are no offsets: pass `next` of the previous page as after."),),
    "skip": (("after", "There are no offsets: pass `next` of the previous page as after."),),
    "sort": (("order", "Did you mean 'order'? Write order=label, or order=-label for descending."),),
    "orderby": (("order", "Did you mean 'order'? Write order=label, or order=-label for descending."),),
    "direction": (("order", "Write order=-label for descending."),),
    "dir": (("order", "Write order=-label for descending."),),
    "desc": (("order", "Write order=-label for descending."),),
    "since": (
        (
            "kinds",
            "Positions are no dates: read changes from a `next` with after, or one day with /v1/actors?known_at=.",
        ),
        ("founded", "Use founded.gte, such as founded.gte=1949."),
        ("start", "Use start.gte, such as start.gte=2024."),
        ("published", "Use published.gte, such as published.gte=2024."),
    ),
    "about": (("targets", "Did you mean 'targets.record'?"),),
    "groupby": (("facets", "Use facets, which only JSON has."),),
    "encoding": (("bom", "CSV is UTF-8; bom=true begins it with a byte order mark, for Excel."),),
    **dict.fromkeys(("delimiter", "separator", "sep"), (("bom", "CSV has commas; there is no choice."),)),
    "format": (("cite", "Put the format at the end of the path, such as /v1/actors.csv, or send an Accept header."),),
}
"""Advice that a single name cannot give: for each word, the names that must exist in the place, and the hint."""

GRAPHQL_ADVICE: Advice = {
    "country": (("founded and", "Countries are actors: write where: {kind: {eq: STATE}}."),),
    "name": (
        ("and", "Filter by label, or by names: {some: {text: {eq: ...}}}; the argument q searches both."),
        ("names", "The text to show is `label`; further names are in `names`."),
        ("q", "Use q to search labels and names."),
    ),
    "filter": (("where", "Did you mean where? Write where: {kind: {eq: STATE}}."),),
    "filters": (("where", "Did you mean where? Write where: {kind: {eq: STATE}}."),),
    "kind": (("where", "Filters go in where: write where: {kind: {eq: STATE}}."),),
    "sort": (("orderBy", "Did you mean orderBy? Write orderBy: [{label: ASC}]."),),
    "order": (("orderBy", "Did you mean orderBy? Write orderBy: [{label: ASC}]."),),
    "page": (("after", "Pages have no numbers: pass `pageInfo.endCursor` of the previous page as after."),),
    "offset": (("after", "There are no offsets: pass `pageInfo.endCursor` of the previous page as after."),),
    "skip": (("after", "There are no offsets: pass `pageInfo.endCursor` of the previous page as after."),),
    "asof": (("where", 'Views are selected by at: write at(asOf: "2024-04-09") { ... }.'),),
    "date": (("where", 'Filters go in where; a view is selected by at(asOf: "2024-04-09") { ... }.'),),
}

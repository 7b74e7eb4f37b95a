"""The generated records: actors and what they do."""

from collections.abc import Iterator

from api.write import Change
from bench.data.changes import assertion, cited, name, thing
from bench.data.draw import Draw, SkewedDraw
from bench.data.sizes import Sizes
from bench.data.ties import Ties
from schema import (
    Actor,
    Alliance,
    Citation,
    Document,
    Meeting,
    Membership,
    Office,
    Participation,
    Place,
    Publisher,
    Statement,
    Tag,
    Target,
    Tenure,
    Topic,
)
from schema.actor import ActorKind
from schema.alliance import AllianceKind
from schema.document import DocumentKind
from schema.meeting import MeetingKind
from schema.membership import MembershipStatus
from schema.office import OfficeLevel
from schema.place import PlaceKind
from schema.publisher import PublisherKind, Reliability
from schema.statement import SpeechAct, StatementForm
from schema.target import Stance
from schema.values import Fidelity

STATES = 10  # of a hundred actors; the others are of any kind
PERSONS = 60


class World:
    """A knowledge base at a scale. The same seed gives the same changes in the same order."""

    def __init__(self, scale: float, seed: int = 1) -> None:
        self.sizes, self.seed = Sizes(scale), seed
        self.taking_part: list[list[int]] = []
        self.sources = Draw(seed, "sources")

    def changes(self) -> Iterator[Change]:
        """Yields every record, after the records that it refers to."""
        for part in (self.things, self.people, self.meetings, self.statements):
            yield from part()
        yield from Ties(self.sizes, self.seed).changes()

    def draw(self, name: str) -> Draw:
        return Draw(self.seed, name)

    # ---- actors, places, topics, documents

    def things(self) -> Iterator[Change]:
        """Yields actors, places, topics, publishers and documents."""
        yield from self.actors()
        draw = self.draw("things")
        for number in range(1, self.sizes.places + 1):
            position = {"latitude": draw.number(-80, 80), "longitude": draw.number(-180, 180)}
            yield thing(Place, number, kind=draw.one(list(PlaceKind)), country_id=self.state(draw), **position)
        for number in range(1, self.sizes.topics + 1):
            yield thing(Topic, number, summary=draw.words(8))
        for number in range(1, self.sizes.publishers + 1):
            assessment = {"kind": draw.one(list(PublisherKind)), "reliability": draw.one(list(Reliability))}
            yield thing(Publisher, number, country_id=self.state(draw), **assessment)
        yield from self.documents()

    def actors(self) -> Iterator[Change]:
        draw = self.draw("actors")
        others = [kind for kind in ActorKind if kind not in (ActorKind.state, ActorKind.person)]
        for number in range(1, self.sizes.actors + 1):
            kind = kind_of_actor(number) or draw.one(others)
            yield thing(Actor, number, kind=kind, summary=draw.words(12), founded=str(draw.number(1800, 1990)))

    def state(self, draw: Draw) -> str:
        """Returns the id of one of the actors that are states."""
        return name(Actor, draw.number(0, (self.sizes.actors - 1) // 100) * 100 + 1)

    def documents(self) -> Iterator[Change]:
        draw = self.draw("documents")
        publishers = SkewedDraw(draw, self.sizes.publishers, 1.0)
        for number in range(1, self.sizes.documents + 1):
            yield thing(
                Document,
                number,
                title=f"Document {number}: {draw.words(6)}",
                kind=draw.one(list(DocumentKind)),
                language="en",
                publisher_id=name(Publisher, publishers.one()),
                published=draw.date(),
                url=f"https://documents.example/{number}",
                fidelity=Fidelity.original,
            )

    # ---- offices and alliances

    def people(self) -> Iterator[Change]:
        """Yields offices with tenures, and alliances with memberships."""
        draw = self.draw("people")
        for number in range(1, self.sizes.offices + 1):
            level = draw.one(list(OfficeLevel))
            yield thing(Office, number, title=f"Office {number}", body_id=self.state(draw), level=level)
        for number in range(1, self.sizes.tenures + 1):
            person, begin = draw.number(0, self.sizes.actors - 1), draw.number(1990, 2020)
            dates = {"since": str(begin), "until": str(begin + draw.number(1, 6))}
            ends = {"person_id": name(Actor, person + 1), "office_id": self.office(draw)}
            yield cited(Tenure, self.source(), id=name(Tenure, number), **ends, **dates)
        yield from self.alliances()

    def source(self) -> str:
        """Returns the id of a document that a fact is cited from."""
        return name(Document, self.sources.number(1, self.sizes.documents))

    def office(self, draw: Draw) -> str:
        return name(Office, draw.number(1, self.sizes.offices))

    def alliances(self) -> Iterator[Change]:
        draw = self.draw("alliances")
        members = SkewedDraw(draw, self.sizes.actors, 0.95)
        for number in range(1, self.sizes.alliances + 1):
            yield thing(Alliance, number, kind=draw.one(list(AllianceKind)), formed=str(draw.number(1950, 2015)))
            for member in members.different(draw.number(4, min(32, self.sizes.actors // 2))):
                ends = {"alliance_id": name(Alliance, number), "actor_id": name(Actor, member)}
                left = {"until": str(draw.number(2016, 2026))} if draw.chance(0.2) else {}
                status = MembershipStatus.member if draw.chance(0.85) else MembershipStatus.observer
                since = str(draw.number(1990, 2015))
                yield cited(Membership, self.source(), **ends, **left, status=status, since=since)

    # ---- meetings and statements

    def meetings(self) -> Iterator[Change]:
        """Yields meetings with two to six participants each, some about a topic."""
        draw = self.draw("meetings")
        actors, places = SkewedDraw(draw, self.sizes.actors, 0.95), SkewedDraw(draw, self.sizes.places, 0.9)
        likely = self.sizes.tags / self.sizes.meetings
        for number in range(1, self.sizes.meetings + 1):
            yield self.meeting(draw, number, places)
            yield from self.participations(draw, number, actors.different(draw.number(2, 6)))
            if draw.chance(likely):
                topic = name(Topic, draw.number(1, self.sizes.topics))
                yield assertion(Tag, topic_id=topic, record_id=name(Meeting, number))

    def meeting(self, draw: Draw, number: int, places: SkewedDraw) -> Change:
        return thing(
            Meeting,
            number,
            kind=draw.one(list(MeetingKind)),
            status="held" if draw.chance(0.85) else draw.one(["announced", "postponed", "cancelled", "alleged"]),
            format="in_person" if draw.chance(0.8) else "video",
            start=draw.date(),
            place_id=name(Place, places.one()) if draw.chance(0.9) else None,
            summary=draw.words(10) if draw.chance(0.5) else None,
        )

    def participations(self, draw: Draw, meeting: int, actors: list[int]) -> Iterator[Change]:
        self.taking_part.append(actors)
        for place, actor in enumerate(actors):
            role = "host" if place == 0 else draw.one(["visitor", "participant", "delegation_head", "observer"])
            ends = {"meeting_id": name(Meeting, meeting), "actor_id": name(Actor, actor)}
            yield assertion(Participation, **ends, role=role)

    def statements(self) -> Iterator[Change]:
        """Yields statements, most of them at a meeting by a participant, each with a target and a citation."""
        draw = self.draw("statements")
        meetings, actors = SkewedDraw(draw, self.sizes.meetings, 0.55), SkewedDraw(draw, self.sizes.actors, 0.95)
        documents = SkewedDraw(draw, self.sizes.documents, 0.8)
        for number in range(1, self.sizes.statements + 1):
            yield self.statement(draw, number, meetings, actors)
            yield self.target(draw, number, actors)
            cited = {"record_id": name(Statement, number), "document_id": name(Document, documents.one())}
            yield Change(Citation, cited | {"page": str(draw.number(1, 40))})

    def statement(self, draw: Draw, number: int, meetings: SkewedDraw, actors: SkewedDraw) -> Change:
        meeting = meetings.one() if draw.chance(0.7) else None
        speaker = draw.one(self.taking_part[meeting - 1]) if meeting else actors.one()
        return thing(
            Statement,
            number,
            summary=self.words(draw, number),
            speaker_id=name(Actor, speaker),
            meeting_id=name(Meeting, meeting) if meeting else None,
            office_id=self.office(draw) if draw.chance(0.2) else None,
            date=draw.date(),
            form=draw.one(list(StatementForm)),
            speech_act=draw.one(list(SpeechAct)),
        )

    def words(self, draw: Draw, number: int) -> str:
        """Returns random words; every fiftieth text has characters that JSON escapes or that are not ASCII."""
        plain = draw.words(draw.number(10, 25))
        return f'{plain} "Quoted" é 外 \\ \n\tlast.' if number % 50 == 0 else plain

    def target(self, draw: Draw, number: int, actors: SkewedDraw) -> Change:
        towards = name(Actor, actors.one())
        if draw.chance(0.15):
            towards = draw.one([name(Topic, draw.number(1, self.sizes.topics)), self.alliance(draw)])
        role = "addressee" if draw.chance(0.3) else "about"
        ends = {"statement_id": name(Statement, number), "record_id": towards}
        return assertion(Target, **ends, role=role, stance=draw.one(list(Stance)))

    def alliance(self, draw: Draw) -> str:
        return name(Alliance, draw.number(1, self.sizes.alliances))


def kind_of_actor(number: int) -> ActorKind | None:
    """Returns the kind of an actor: of each hundred ten are states and sixty persons; None if it is drawn."""
    place = (number - 1) % 100
    if place < STATES:
        return ActorKind.state
    return ActorKind.person if place < STATES + PERSONS else None

"""The generated records that describe others or tie them to each other."""

from collections.abc import Iterator

from api.write import Change
from bench.data.changes import assertion, cited, name
from bench.data.draw import Draw, SkewedDraw
from bench.data.sizes import Sizes
from schema import Actor, Alliance, Document, Identifier, Name, Obligation, Quotation, Reference, Relation, Statement
from schema.identifier import Scheme
from schema.name import NameKind
from schema.obligation import ObligationKind
from schema.reference import ReferenceKind
from schema.relation import RelationKind
from schema.values import Fidelity

LANGUAGES = ("en", "de", "fr", "zh")
BELONGS = 0.3
"""How many of the actors that are neither states nor persons belong to a state."""
RELATIONS = tuple(kind for kind in RelationKind if kind not in (RelationKind.part_of, RelationKind.citizen_of))


class Ties:
    """Names, identifiers, relations, obligations, quotations and references.  The same seed gives the same ones."""

    def __init__(self, sizes: Sizes, seed: int) -> None:
        self.sizes, self.seed = sizes, seed

    def changes(self) -> Iterator[Change]:
        """Yields every record, in an order of their kinds."""
        for part in (self.names, self.identifiers, self.relations, self.obligations, self.quotations, self.references):
            yield from part(Draw(self.seed, part.__name__))

    def names(self, draw: Draw) -> Iterator[Change]:
        """Yields two to four names of each actor."""
        for number in range(1, self.sizes.actors + 1):
            for kind in draw.random.sample((*NameKind,), draw.number(2, 4)):
                words = f"{draw.words(2)[:-1]} {number}"
                yield assertion(
                    Name, record_id=name(Actor, number), kind=kind, text=words, language=draw.one(LANGUAGES)
                )

    def identifiers(self, draw: Draw) -> Iterator[Change]:
        """Yields one or two identifiers of each actor."""
        for number in range(1, self.sizes.actors + 1):
            for scheme in (Scheme.wikidata, Scheme.cow)[: draw.number(1, 2)]:
                value = f"Q{number}" if scheme is Scheme.wikidata else str(number)
                yield assertion(Identifier, record_id=name(Actor, number), scheme=scheme, value=value)

    def relations(self, draw: Draw) -> Iterator[Change]:
        """Yields relations between actors, and what some actors belong to."""
        for number in range(1, self.sizes.actors + 1):
            place = (number - 1) % 100
            if place >= 70 and draw.chance(BELONGS):
                whole = name(Actor, number - place + draw.number(0, 9))
                ends = {"subject_id": name(Actor, number), "object_id": whole}
                yield cited(Relation, self.source(draw), **ends, kind=RelationKind.part_of, since="1995")
        actors, seen = SkewedDraw(draw, self.sizes.actors, 0.95), set()
        for _ in range(self.sizes.relations):
            (one, other), kind = actors.different(2), draw.one(RELATIONS)
            if (one, other, kind) not in seen:
                seen.add((one, other, kind))
                since = str(draw.number(1990, 2020))
                until = {"until": str(int(since) + draw.number(1, 10))} if draw.chance(0.4) else {}
                ends = {"subject_id": name(Actor, one), "object_id": name(Actor, other)}
                yield cited(Relation, self.source(draw), **ends, **until, kind=kind, since=since)

    def source(self, draw: Draw) -> str:
        return name(Document, draw.number(1, self.sizes.documents))

    def obligations(self, draw: Draw) -> Iterator[Change]:
        """Yields one to three obligations under each alliance."""
        for number in range(1, self.sizes.alliances + 1):
            for kind in draw.random.sample((*ObligationKind,), draw.number(1, 3)):
                since = str(draw.number(1990, 2015))
                alliance = name(Alliance, number)
                yield cited(Obligation, self.source(draw), alliance_id=alliance, kind=kind, since=since)

    def quotations(self, draw: Draw) -> Iterator[Change]:
        """Yields the words of one of ten statements."""
        for number in range(1, self.sizes.statements + 1, 10):
            ends = {"statement_id": name(Statement, number), "document_id": self.source(draw)}
            words = draw.words(draw.number(8, 20))
            yield assertion(Quotation, **ends, text=words, language="en", fidelity=draw.one((*Fidelity,)))

    def references(self, draw: Draw) -> Iterator[Change]:
        """Yields what one of twenty statements refers to."""
        for number in range(20, self.sizes.statements + 1, 20):
            earlier = name(Statement, draw.number(1, number - 1))
            kind = draw.one((*ReferenceKind,))
            yield assertion(Reference, statement_id=name(Statement, number), earlier_id=earlier, kind=kind)

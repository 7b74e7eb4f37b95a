"""The types of the queries; each link is a resolver that uses a loader."""

from typing import Any, Generic, TypeVar

import sqlalchemy as sa
import strawberry

from bench.peers.strawberry.serve import position
from schema import Actor, Meeting, Statement
from schema.catalog import table_of

Row = TypeVar("Row")
Info = strawberry.Info[Any, Any]


def load(info: Info) -> Any:
    """Returns the loaders of this request."""
    return info.context["load"]


@strawberry.type
class LoadedDate:
    text: str


def date(text: str | None) -> LoadedDate | None:
    return LoadedDate(text=text) if text else None


@strawberry.type
class LoadedPage(Generic[Row]):
    nodes: list[Row]


def page(rows: list[Any]) -> Any:
    return LoadedPage(nodes=rows)


@strawberry.type(name="Record")
class RecordType:
    label: str


@strawberry.type(name="Place")
class PlaceType:
    label: str


@strawberry.type(name="Publisher")
class PublisherType:
    label: str


@strawberry.type(name="Document")
class DocumentType:
    title: str

    @strawberry.field
    async def publisher(self, info: Info) -> PublisherType | None:
        return await load(info).publisher.load(self.publisher_id) if self.publisher_id else None  # type: ignore[attr-defined]


@strawberry.type(name="Citation")
class CitationType:
    @strawberry.field
    async def document(self, info: Info) -> DocumentType:
        return await load(info).document.load(self.document_id)  # type: ignore[attr-defined, no-any-return]


@strawberry.type(name="Target")
class TargetType:
    @strawberry.field
    async def record(self, info: Info) -> RecordType:
        return await load(info).record.load(self.record_id)  # type: ignore[attr-defined, no-any-return]


@strawberry.type(name="Actor")
class ActorType:
    id: strawberry.ID
    label: str
    kind: str
    summary: str | None

    @strawberry.field
    def founded(self) -> LoadedDate | None:
        return date(self.founded)  # type: ignore[arg-type]

    @strawberry.field
    async def participations(self, info: Info, first: int) -> LoadedPage["ParticipationType"]:
        return page(await load(info).last_participations.load((self.id, first)))  # type: ignore[no-any-return]


@strawberry.type(name="Statement")
class StatementType:
    id: strawberry.ID
    summary: str | None
    speech_act: str

    @strawberry.field
    def date(self) -> LoadedDate | None:
        return date(self.date)  # type: ignore[arg-type]

    @strawberry.field
    async def speaker(self, info: Info) -> ActorType:
        return await load(info).actor.load(self.speaker_id)  # type: ignore[attr-defined, no-any-return]

    @strawberry.field
    async def targets(self, info: Info, first: int) -> LoadedPage[TargetType]:
        return page(await load(info).targets.load((self.id, first)))  # type: ignore[no-any-return]

    @strawberry.field
    async def citations(self, info: Info, first: int) -> LoadedPage[CitationType]:
        return page(await load(info).citations.load((self.id, first)))  # type: ignore[no-any-return]


@strawberry.type(name="Meeting")
class MeetingType:
    id: strawberry.ID
    label: str
    kind: str
    status: str

    @strawberry.field
    def start(self) -> LoadedDate | None:
        return date(self.start)  # type: ignore[arg-type]

    @strawberry.field
    async def place(self, info: Info) -> PlaceType | None:
        return await load(info).place.load(self.place_id) if self.place_id else None  # type: ignore[attr-defined]

    @strawberry.field
    async def participations(self, info: Info, first: int) -> LoadedPage["ParticipationType"]:
        return page(await load(info).participations.load((self.id, first)))  # type: ignore[no-any-return]

    @strawberry.field
    async def statements(self, info: Info, first: int) -> LoadedPage[StatementType]:
        return page(await load(info).statements.load((self.id, first)))  # type: ignore[no-any-return]


@strawberry.type(name="Participation")
class ParticipationType:
    role: str

    @strawberry.field
    async def actor(self, info: Info) -> ActorType:
        return await load(info).actor.load(self.actor_id)  # type: ignore[attr-defined, no-any-return]

    @strawberry.field
    async def meeting(self, info: Info) -> MeetingType:
        return await load(info).meeting.load(self.meeting_id)  # type: ignore[attr-defined, no-any-return]


@strawberry.type
class LoaderQuery:
    @strawberry.field
    async def actor(self, info: Info, id: strawberry.ID) -> ActorType | None:
        return await load(info).actor.load(id)  # type: ignore[no-any-return]

    @strawberry.field
    async def actors(self, info: Info, first: int, after: str | None = None) -> LoadedPage[ActorType]:
        return await by_id(info, Actor, first, after)  # type: ignore[no-any-return]

    @strawberry.field
    async def statements(self, info: Info, first: int, after: str | None = None) -> LoadedPage[StatementType]:
        return await by_id(info, Statement, first, after)  # type: ignore[no-any-return]

    @strawberry.field
    async def meetings(self, info: Info, first: int, after: str | None = None) -> LoadedPage[MeetingType]:
        start, id = table_of(Meeting).c.start_earliest, table_of(Meeting).c.id
        query = sa.select(Meeting).order_by(start.desc(), id).limit(first)
        if values := position(after):
            query = query.where(start <= values[0], sa.or_(start < values[0], id > values[1]))
        return page(await load(info).rows(query))  # type: ignore[no-any-return]


async def by_id(info: Info, entity: Any, first: int, after: str | None) -> Any:
    """Returns a page in the order of ids."""
    query = sa.select(entity).order_by(entity.id).limit(first)
    for id in position(after):
        query = query.where(entity.id > id)
    return page(await load(info).rows(query))

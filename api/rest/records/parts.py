"""The lists inside an answer as tables: `/v1/dyad.csv?part=statements`.

Each row of the table is an item of one of the lists; `fields` selects members of the items.
"""

import json
from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from fastapi import Request, Response
from starlette.concurrency import run_in_threadpool

from api.errors import Code, Refusal
from api.hints import name_hint
from api.http.etags import caching_headers, client_tags, not_modified
from api.json_text import compact_json
from api.query.ast.answer import Answer
from api.query.ast.field_types import FieldType
from api.query.ast.select import DerivedField, Fields
from api.rest.cite.routes import base_address
from api.rest.formats import Format
from api.rest.records.columns import FieldScope, Flattener, Path
from api.rest.records.csv import BOM, Row, Table, value_at
from api.rest.records.exports import file_headers, hint_headers
from api.rest.records.fields import member_fields
from api.rest.records.links import page_links
from api.rest.records.parameters import parse_flag, reserved_parameters
from api.rest.records.query_string import PART, QueryString
from api.rest.records.tables import BOM_FLAG, EXPLODE, check_format, check_single, unknown_list
from api.rest.respond import NOTHING, check_parameters, read_once, state_at

TOP = FieldScope()
INCOMPLETE = {"field": "is_complete", "message": "The search reached a limit, so rows may be missing."}
Absent = Callable[[Request, QueryString, Callable[[QueryString], Answer]], Awaitable[bytes]]


class TablePart(NamedTuple):
    """A list inside an answer, and the objects around it, outermost first."""

    field: FieldType
    within: tuple[FieldType, ...] = ()

    @property
    def path(self) -> Path:
        """Where the list is in the answer."""
        return tuple(field.name for field in (*self.within, self.field))

    def data(self, fields: Fields) -> Fields:
        """The answer with nothing but the list, whose items have these fields."""
        found: Fields = {self.field.name: DerivedField(self.field, fields)}
        for around in reversed(self.within):
            found = {around.name: DerivedField(around, found)}
        return found

    def relative(self, steps: list[str]) -> list[str]:
        """A path from an item on, without the names that lead to the list in the answer."""
        for prefix in (self.path, self.path[-1:]):
            if tuple(steps[: len(prefix)]) == prefix and (
                len(steps) > len(prefix) or steps[0] not in self.field.of.members
            ):
                return steps[len(prefix) :]
        return steps


def list_parts(members: Iterable[object], *within: FieldType) -> dict[str, TablePart]:
    """The lists among the members of an answer, and in single objects among them, by name."""
    return {part.field.name: part for part in _list_parts(members, within)}


def _list_parts(members: Iterable[object], within: tuple[FieldType, ...]) -> Iterator[TablePart]:
    for member in members:
        if isinstance(member, FieldType) and member.alone:
            yield from _list_parts(member.of.members.values(), (*within, member))
        elif isinstance(member, FieldType):
            yield TablePart(member, within)


@dataclass(frozen=True)
class PartTables:
    """The tables that an answer offers, the first of which is the default.

    `select` composes the answer from a query string and the fields of its data, `absent` answers
    if a record does not exist, or raises Refusal, and `allowed` names the parameters of the answer in JSON.
    """

    name: str
    parts: Mapping[str, TablePart]
    select: Callable[[QueryString, Fields], Answer]
    absent: Absent
    allowed: tuple[str, ...]
    complete: Fields = field(default_factory=dict)
    """The member that says whether the answer is complete, if it has one."""

    async def respond(self, request: Request, query: QueryString, format: Format) -> Response:
        """One of the lists in a format of rows.  Raises Refusal."""
        own = reserved_parameters(query)
        part = self._part(query)
        fields = member_fields(part.field.of, own, part.relative)
        writer = RowsWriter(format, own, base_address(request), _exploded(part, own))
        data = {**part.data(writer.fields(fields)), **self.complete}
        body = await read_once(request, query, self.select(query, data))
        if body.startswith(NOTHING):
            body = await self.absent(request, query, lambda query: self.select(query, data))
        found = json.loads(body)
        prefix = part.field.page_prefix
        next_page = value_at(found["data"], (f"{prefix}next",)) if part.field.pages else None
        links = page_links(request, {"next": next_page, "previous": None}, f"{prefix}after")
        hints = [*found.get("hints", ()), *(INCOMPLETE for name in self.complete if found["data"][name] is False)]
        links |= hint_headers(hints)
        return await writer.respond(request, self.name, value_at(found["data"], part.path), found["revision"], links)

    def check(self, request: Request, format: Format) -> None:
        """Raises Refusal for a parameter that the tables do not have."""
        if "include" in request.query_params and "include" not in self.allowed:
            detail = "include: a table has the rows of one list."
            raise Refusal(Code.UNKNOWN_PARAMETER, detail, f"Use part, one of {', '.join(self.parts)}.", "include")
        check_parameters(
            request, (*self.allowed, "fields", PART, *((EXPLODE, BOM_FLAG) if format is Format.csv else ()))
        )

    def _part(self, query: QueryString) -> TablePart:
        names = [str(item.value) for item in query.parameters() if item.name == PART]
        name = names[-1] if names else next(iter(self.parts))
        if name not in self.parts:
            raise Refusal(
                Code.UNKNOWN_FIELD, f"{PART}: there is no list '{name[:80]}'.", name_hint(name[:80], self.parts), PART
            )
        return self.parts[name]


def _exploded(part: TablePart, own: Mapping[str, str]) -> Path:
    if EXPLODE not in own:
        return ()
    lists = [name for name, member in part.field.of.members.items() if isinstance(member, FieldType)]
    if check_single(own[EXPLODE], lists) not in lists:
        raise unknown_list(own[EXPLODE], lists)
    return (own[EXPLODE],)


class RowsWriter:
    """Writes rows that are in memory as CSV or NDJSON.  Raises Refusal for parameters that the format does not have."""

    def __init__(self, format: Format, own: Mapping[str, str], base: str, explode: Path) -> None:
        check_format(own, format)
        self.format = format
        self.bom = parse_flag(own.get(BOM_FLAG, "false"), BOM_FLAG)
        self.flat = Flattener(own, base, explode)

    def fields(self, fields: Fields, scope: FieldScope = TOP) -> Fields:
        """The fields to read of each row."""
        return self.flat.row(fields, scope) if self.format is Format.csv else fields

    async def respond(
        self, request: Request, name: str, rows: list[Row], revision: int, links: dict[str, str]
    ) -> Response:
        """Rows that were read at a revision, as a file; 304 where the client has it."""
        state = await state_at(request, revision)
        if same := not_modified(client_tags(request), state, self.format):
            return same
        body = await run_in_threadpool(self._body, rows)
        headers = {
            **file_headers(f"{name}.{self.format}"),
            **caching_headers(state, self.format),
            **links,
        }
        return Response(body, headers=headers, media_type=self.format.media_type)

    def _body(self, rows: list[Row]) -> bytes:
        if self.format is Format.ndjson:
            return b"".join(compact_json(row) + b"\n" for row in rows)
        table = Table(self.flat, numbered=bool(self.flat.explode))
        return (BOM if self.bom else b"") + table.head() + table.body(rows)

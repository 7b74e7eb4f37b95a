"""The reads of the tuned peer: one statement per level of a query, with joins, as plain dictionaries."""

import json
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import asyncpg

from api.database.engines import is_postgresql, sqlite_file, with_driver
from bench.peers.strawberry.serve import position

CONNECTIONS = 8
Row = dict[str, Any]
Fetch = Callable[..., Awaitable[list[Any]]]
"""Runs a statement with `$1`, `$2` for its values; `:ids` is the condition that the first value, a list, contains it.
"""

MEETINGS = """select m.id, m.label, m.kind, m.status, m.start, l.label as place from (
  select * from meeting where start_earliest <= $1 and (start_earliest < $1 or id > $2)
  order by start_earliest desc, id limit $3) m
left join place l on l.id = m.place_id order by m.start_earliest desc, m.id"""

PARTICIPATIONS = """select p.meeting_id, p.role, a.label, a.kind from (
  select *, row_number() over (partition by meeting_id order by id) as place
  from participation where meeting_id :ids and rank <> 'deprecated') p
join actor a on a.id = p.actor_id where p.place <= 10 order by p.meeting_id, p.place"""

LAST_MEETINGS = """select p.actor_id, p.role, m.id, m.label, m.kind, m.status, m.start, null as place from (
  select actor_id, role, meeting_id,
    row_number() over (partition by actor_id order by meeting_start_earliest desc, id) as place
  from participation where actor_id :ids and rank <> 'deprecated') p
join meeting m on m.id = p.meeting_id where p.place <= $2 order by p.actor_id, p.place"""

STATEMENTS_OF_MEETINGS = """select meeting_id, id, summary, speech_act, date from (
  select *, row_number() over (partition by meeting_id order by id) as place
  from statement where meeting_id :ids) s
where place <= 3 order by meeting_id, place"""

STATEMENTS = """select s.id, s.summary, s.speech_act, s.date, a.label as speaker from (
  select * from statement where id > $1 order by id limit $2) s
join actor a on a.id = s.speaker_id order by s.id"""

TARGETS = """select t.statement_id, r.label from (
  select *, row_number() over (partition by statement_id order by id) as place
  from target where statement_id :ids and rank <> 'deprecated') t
join record r on r.id = t.record_id where t.place = 1"""

CITATIONS = """select c.record_id, d.title, s.label as publisher from (
  select *, row_number() over (partition by record_id order by id) as place from citation where record_id :ids) c
join document d on d.id = c.document_id left join publisher s on s.id = d.publisher_id where c.place = 1"""


class Reads:
    """The reads of each query."""

    def __init__(self, fetch: Fetch) -> None:
        self.fetch = fetch

    async def actor(self, id: str) -> Row | None:
        found = await self.fetch("select id, label, kind, summary, founded from actor where id = $1", id)
        return next(({**row, "founded": date(row["founded"])} for row in map(dict, found)), None)

    async def meetings(self, first: int, after: str | None) -> list[Row]:
        start, id = position(after) or ("~", "")
        meetings = [meeting(row) for row in await self.fetch(MEETINGS, start, id, first)]
        await self.add_participations(meetings)
        return meetings

    async def actors(self, first: int, after: str | None) -> list[Row]:
        page = "select id, label from actor where id > $1 order by id limit $2"
        found = await self.fetch(page, *(position(after) or [""]), first)
        actors = {row["id"]: {"id": row["id"], "label": row["label"], **empty("participations")} for row in found}
        meetings = []
        for row in await self.fetch(LAST_MEETINGS, list(actors), 5):
            meetings.append(meeting(row))
            add(actors[row["actor_id"]], "participations", {"role": row["role"], "meeting": meetings[-1]})
        await self.add_participations(meetings)
        await self.add_statements(meetings)
        return list(actors.values())

    async def statements(self, first: int, after: str | None) -> list[Row]:
        found = await self.fetch(STATEMENTS, *(position(after) or [""]), first)
        statements = [statement(row) | {"speaker": {"label": row["speaker"]}} for row in found]
        of = {one["id"]: one for one in statements}
        for row in await self.fetch(TARGETS, list(of)):
            add(of[row["statement_id"]], "targets", {"record": {"label": row["label"]}})
        await self.add_citations(statements)
        return statements

    async def add_participations(self, meetings: list[Row]) -> None:
        of = by_id(meetings)
        for row in await self.fetch(PARTICIPATIONS, list(of)):
            participation = {"role": row["role"], "actor": {"label": row["label"], "kind": row["kind"]}}
            for one in of[row["meeting_id"]]:
                add(one, "participations", participation)

    async def add_statements(self, meetings: list[Row]) -> None:
        of, statements = by_id(meetings), []
        for row in await self.fetch(STATEMENTS_OF_MEETINGS, list(of)):
            statements.append(statement(row))
            for one in of[row["meeting_id"]]:
                add(one, "statements", statements[-1])
        await self.add_citations(statements)

    async def add_citations(self, statements: list[Row]) -> None:
        of = {one["id"]: one for one in statements}
        for row in await self.fetch(CITATIONS, list(of)):
            publisher = {"label": row["publisher"]} if row["publisher"] else None
            add(of[row["record_id"]], "citations", {"document": {"title": row["title"], "publisher": publisher}})


def by_id(rows: list[Row]) -> dict[str, list[Row]]:
    """Returns rows by id; one meeting may be the last of several actors."""
    found: dict[str, list[Row]] = {}
    for row in rows:
        found.setdefault(row["id"], []).append(row)
    return found


def meeting(row: Any) -> Row:
    own = {name: row[name] for name in ("id", "label", "kind", "status")}
    place = {"label": row["place"]} if row["place"] else None
    return {**own, "start": date(row["start"]), "place": place, **empty("participations"), **empty("statements")}


def statement(row: Any) -> Row:
    own = {name: row[name] for name in ("id", "summary", "speech_act")}
    return {**own, "date": date(row["date"]), **empty("targets"), **empty("citations")}


def date(text: str | None) -> Row | None:
    return {"text": text} if text else None


def empty(name: str) -> Row:
    return {name: {"nodes": []}}


def add(row: Row, name: str, item: Row) -> None:
    row[name]["nodes"].append(item)


# ---- the two databases


@asynccontextmanager
async def reading(url: str) -> AsyncIterator[Reads]:
    """Reads from a database while the context lasts."""
    if is_postgresql(url):
        async with asyncpg.create_pool(
            with_driver(url, "postgresql"), min_size=CONNECTIONS, max_size=CONNECTIONS
        ) as pool:
            yield Reads(lambda sql, *values: pool.fetch(sql.replace(":ids", "= any($1)"), *values))
    else:
        connection = sqlite3.connect(sqlite_file(url), isolation_level=None, check_same_thread=False)
        connection.row_factory = sqlite3.Row
        connection.execute("PRAGMA cache_size = -65536")
        yield Reads(_inline(connection))
        connection.close()


def _inline(connection: sqlite3.Connection) -> Fetch:
    """Runs on the event loop: a thread would only add latency, because each request waits for its rows."""

    async def fetch(sql: str, *values: Any) -> list[Any]:
        text = sql.replace(":ids", "in (select value from json_each($1))").replace("$", "?")
        bound = [json.dumps(value) if isinstance(value, list) else value for value in values]
        return connection.execute(text, bound).fetchall()

    return fetch

"""Hints for ids that name no record, in writes."""

from collections.abc import Iterable

from sqlalchemy import Connection

from api.query.sql.dialect import POSTGRESQL, SQLITE
from api.query.sql.id_candidates import id_hint, read_candidates, select_candidates
from api.write.store.driver import fetch
from api.write.store.rows import neighbours


def unknown_id_hint(connection: Connection, id: str, new: Iterable[str] = ()) -> str:
    """The hint for an unknown id: records that it may mean, in the base or among `new` ids that are to be written."""
    words = set(id.partition("/")[2].split("-"))
    collection = f"{id.partition('/')[0]}/"
    own = sorted(one for one in new if one.startswith(collection))
    if same := [one for one in own if words <= set(one.partition("/")[2].split("-"))]:
        return f"Did you mean '{same[0]}'?"
    dialect = POSTGRESQL if connection.dialect.name == "postgresql" else SQLITE
    text, values = select_candidates(dialect, id, lambda _: "?")
    rows = fetch(connection, text, values) if values else []
    joined = next((value for row in rows for value in row.values()), None)
    near = [one for one in neighbours(connection, {id}) if one.startswith(collection)]
    return id_hint(id, read_candidates(id, joined), [*near, *own])

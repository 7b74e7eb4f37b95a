"""The one door: stage and validate, then one transaction that is one revision."""

from datetime import UTC, datetime

import sqlalchemy as sa
from sqlalchemy import Connection, Engine

from api.write.change import Change, Finding, Invalid
from api.write.clashes import repeated
from api.write.rows import current_rows, insertion_order, put_rows, records
from api.write.stage import staged
from api.write.validate import Row, is_illegible
from schema.catalog import collections, kind_of, table_of
from schema.ledger import Counter, Record, Revision


def write(engine: Engine, changes: list[Change], *, author: str, reason: str, origin: str) -> int | None:
    """Write all changes as one revision and return its number; None where nothing differs from what is there.

    Raises Invalid with every finding, and then nothing is written.
    """
    signature = {"author": author, "reason": reason, "origin": origin}
    _refuse([Finding("", name, "says nothing that can be read") for name in signature if _is_mute(signature[name])])
    with engine.connect() as connection, connection.begin() as transaction:
        rows = staged(connection, changes)
        seq = _next_revision(connection)
        before = current_rows(connection, list(rows))
        differing = {id: row for id, row in rows.items() if _differs(row, before.get(id))}
        if not differing:
            transaction.rollback()
            return None
        _refuse([_repetition(*found) for found in repeated(connection, differing)])
        connection.execute(sa.insert(table_of(Revision)), {"seq": seq, "at": datetime.now(UTC), **signature})
        _write_records(connection, differing, seq)
        put_rows(connection, insertion_order(differing), before, seq)
        return seq


def _refuse(findings: list[Finding]) -> None:
    if findings:
        raise Invalid(findings)


def _is_mute(words: str) -> bool:
    return not words.strip() or is_illegible(words)


def _repetition(id: str, other: str, columns: list[str]) -> Finding:
    return Finding(id, ", ".join(columns), f"are together the same as those of {other}")


def _differs(row: Row, before: Row | None) -> bool:
    return before is None or any(before[name] != value for name, value in row.items() if name != "revision")


def _next_revision(connection: Connection) -> int:
    """Taking the counter's row makes writers queue here, so that the order of commits is the order of numbers.

    From here on nobody else writes: what is read now is what will be superseded.
    """
    counter = table_of(Counter)
    following = sa.update(counter).where(counter.c.name == "revision").values(value=counter.c.value + 1)
    seq: int = connection.scalar(following.returning(counter.c.value))
    return seq


def _write_records(connection: Connection, rows: dict[str, Row], seq: int) -> None:
    """A record outlives its row where a migration has taken the row's table away and made it anew."""
    record = table_of(Record)
    known = records(connection, set(rows))
    created = [_record(id, row, seq) for id, row in rows.items() if id not in known]
    renamed = [{"b_id": id, "label": row["label"]} for id, row in rows.items() if id in known]
    if created:
        connection.execute(sa.insert(record), created)
    if renamed:
        connection.execute(sa.update(record).where(record.c.id == sa.bindparam("b_id")), renamed)


def _record(id: str, row: Row, seq: int) -> Row:
    kind = kind_of(collections()[id.partition("/")[0]])
    return {"id": id, "record_kind": kind, "label": row["label"], "created": seq}

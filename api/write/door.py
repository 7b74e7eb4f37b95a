"""The one door: stage and validate, then one transaction that is one revision."""

from datetime import UTC, datetime

import sqlalchemy as sa
from sqlalchemy import Connection, Engine

from api.write.change import Change, Finding, Invalid
from api.write.ids import Ids
from api.write.labels import Labels
from api.write.rows import current_rows, insertion_order, put_rows, records
from api.write.validate import Row, cited_field, references, validated
from schema.catalog import collections, kind_of, table_of
from schema.ledger import Counter, Record, Revision


def write(engine: Engine, changes: list[Change], *, author: str, reason: str, origin: str) -> int | None:
    """Write all changes as one revision and return its number; None where nothing differs from what is there.

    Raises Invalid with every finding, and then nothing is written.
    """
    with engine.begin() as connection:
        ids = Ids()
        rows = staged(connection, [ids.named(change) for change in changes])
        before = current_rows(connection, list(rows))
        differing = {id: row for id, row in rows.items() if _differs(row, before.get(id))}
        if not differing:
            return None
        seq = _open_revision(connection, author, reason, origin)
        _write_records(connection, differing, new=set(differing) - set(before), seq=seq)
        put_rows(connection, insertion_order(differing), before, seq)
        return seq


def staged(connection: Connection, changes: list[Change]) -> dict[str, Row]:
    """Every row by id, complete but for its revision.  Raises Invalid with all that is wrong."""
    findings: list[Finding] = []
    rows: dict[str, Row] = {}
    for change in changes:
        row, wrong = validated(change)
        findings += wrong or _misplaced(change, rows)
        rows.setdefault(change.id, row)
    known = records(
        connection, {str(value) for row in rows.values() for key, value in row.items() if key.endswith("_id")}
    )
    kinds = {id: kind for id, (kind, _) in known.items()} | {c.id: kind_of(c.entity) for c in changes}
    for change in changes:
        findings += [*references(change, rows[change.id], kinds), *cited_field(change, rows[change.id], kinds)]
    if findings:
        raise Invalid(findings)
    return _labelled(rows, {id: label for id, (_, label) in known.items()})


def _misplaced(change: Change, rows: dict[str, Row]) -> list[Finding]:
    if not change.id.startswith(f"{change.entity.collection()}/"):
        return [Finding(change.place, "id", f"begins with '{change.entity.collection()}/'")]
    return [Finding(change.place, "id", f"{change.id} is given twice")] if change.id in rows else []


def _labelled(rows: dict[str, Row], known: dict[str, str]) -> dict[str, Row]:
    labels = Labels(rows, known)
    for id, row in rows.items():
        row["label"] = labels.of(id)
    return rows


def _differs(row: Row, before: Row | None) -> bool:
    return before is None or any(before[name] != value for name, value in row.items() if name != "revision")


def _open_revision(connection: Connection, author: str, reason: str, origin: str) -> int:
    """Taking the counter's row makes writers queue here, so that the order of commits is the order of numbers."""
    counter = table_of(Counter)
    seq: int = connection.scalar(
        sa.update(counter)
        .where(counter.c.name == "revision")
        .values(value=counter.c.value + 1)
        .returning(counter.c.value)
    )
    values = {"seq": seq, "at": datetime.now(UTC), "author": author, "reason": reason, "origin": origin}
    connection.execute(sa.insert(table_of(Revision)), values)
    return seq


def _write_records(connection: Connection, rows: dict[str, Row], *, new: set[str], seq: int) -> None:
    record = table_of(Record)
    created = [_record(id, rows[id], seq) for id in rows if id in new]
    renamed = [{"b_id": id, "label": row["label"]} for id, row in rows.items() if id not in new]
    if created:
        connection.execute(sa.insert(record), created)
    if renamed:
        connection.execute(sa.update(record).where(record.c.id == sa.bindparam("b_id")), renamed)


def _record(id: str, row: Row, seq: int) -> Row:
    kind = kind_of(collections()[id.partition("/")[0]])
    return {"id": id, "record_kind": kind, "label": row["label"], "created": seq}

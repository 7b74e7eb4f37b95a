"""Indexes of dates have the words by which rows are counted, and preferred facts an index of their own."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

MEETING = ("meeting_id", "rank", "role", "attendance")
WIDER = (
    ("actor", "", "founded_earliest", ("founded_latest", "kind")),
    ("alliance", "", "formed_earliest", ("formed_latest", "kind")),
    ("document", "", "published_earliest", ("published_latest", "kind", "fidelity")),
    ("meeting", "", "start_earliest", ("start_latest", "kind", "status", "format")),
    ("participation", "actor_id", "meeting_start_earliest", MEETING),
    ("participation", "office_id", "meeting_start_earliest", MEETING),
    ("participation", "represents_id", "meeting_start_earliest", MEETING),
    ("reference", "earlier_id", "statement_date_earliest", ("statement_id", "rank", "kind")),
    ("statement", "", "date_earliest", ("date_latest", "form", "speech_act")),
    ("target", "record_id", "statement_date_earliest", ("statement_id", "rank", "role", "mention", "stance")),
)
"""Indexes: the table, the link or "", the date, and what the index has since."""
OPTIONAL = ("office_id", "represents_id")
CONTESTS = {
    "identifier": ["record_id", "scheme"],
    "membership": ["actor_id", "alliance_id"],
    "name": ["record_id", "kind"],
    "obligation": ["alliance_id", "kind"],
    "participation": ["meeting_id", "actor_id"],
    "reference": ["statement_id", "kind", "earlier_id"],
    "relation": ["subject_id", "kind", "object_id"],
    "tag": ["record_id", "topic_id"],
    "target": ["statement_id", "record_id", "role"],
    "tenure": ["office_id"],
}


def upgrade() -> None:
    _index_dates(wide=True)
    preferred = sa.text("rank = 'preferred'")
    for table, names in CONTESTS.items():
        op.create_index(f"ix_{table}_preferred", table, names, sqlite_where=preferred, postgresql_where=preferred)


def downgrade() -> None:
    for table in CONTESTS:
        op.drop_index(f"ix_{table}_preferred", table)
    _index_dates(wide=False)


def _index_dates(*, wide: bool) -> None:
    for table, link, date, more in WIDER:
        key = [*([link] if link else []), date, "id"]
        name = f"ix_{table}_{'_'.join(key)}"
        linked = sa.text(f"{link} IS NOT NULL") if link in OPTIONAL else None
        op.drop_index(name, table)
        columns = [*key, *more] if wide else key
        op.create_index(name, table, columns, sqlite_where=linked, postgresql_where=linked)

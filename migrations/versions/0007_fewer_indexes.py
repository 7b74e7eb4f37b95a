"""Fewer indexes: none of dates of what is listed with its record or meeting, nor of changes that created a record.

What is loaded says why it failed, and the SHA-256 of what was loaded.
"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

UNLISTED = {
    "identifier": ("since", "until"),
    "name": ("since", "until"),
    "participation": ("since", "until", "meeting_start"),
    "reference": ("since", "until", "statement_date"),
    "tag": ("since", "until"),
    "target": ("since", "until", "statement_date"),
}
"""Dates, by table, in whose order rows are not listed."""
TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    for name in ("problem", "sha256"):
        op.add_column("loading", sa.Column(name, TEXT))
    for table, names in UNLISTED.items():
        for name in names:
            op.drop_index(f"ix_{table}_{name}_earliest_id", table)
    op.drop_index("ix_search_text_row_id", "search_text")
    op.drop_index("ix_change_record_id", "change")
    later = sa.text("action <> 'created'")
    op.create_index("ix_change_record_id", "change", ["record_id"], sqlite_where=later, postgresql_where=later)


def downgrade() -> None:
    op.execute("DELETE FROM loading WHERE sha256 IS NOT NULL")
    with op.batch_alter_table("loading") as table:
        table.drop_column("sha256")
        table.drop_column("problem")
    op.drop_index("ix_change_record_id", "change")
    op.create_index("ix_change_record_id", "change", ["record_id"])
    op.create_index("ix_search_text_row_id", "search_text", ["row_id"])
    for table, names in UNLISTED.items():
        for name in names:
            op.create_index(f"ix_{table}_{name}_earliest_id", table, [f"{name}_earliest", "id"])

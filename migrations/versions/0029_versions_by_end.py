"""The version of a record that a revision superseded is found at once, however often the record was changed."""

from alembic import op

revision = "0029"
down_revision = "0028"
branch_labels = None
depends_on = None

TABLES = (
    "actor",
    "alliance",
    "citation",
    "document",
    "identifier",
    "meeting",
    "membership",
    "name",
    "obligation",
    "office",
    "participation",
    "place",
    "record",
    "relation",
    "publisher",
    "statement",
    "tag",
    "target",
    "tenure",
    "topic",
    "quotation",
)


def upgrade() -> None:
    for table in TABLES:
        op.create_index(f"ix_{table}_history_id_superseded", f"{table}_history", ["id", "superseded"], unique=False)


def downgrade() -> None:
    for table in TABLES:
        op.drop_index(f"ix_{table}_history_id_superseded", f"{table}_history")

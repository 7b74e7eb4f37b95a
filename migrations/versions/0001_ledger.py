"""The ledger: records, revisions and the counter of revisions."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

words = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "revision",
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("author", words, nullable=False),
        sa.Column("reason", words, nullable=False),
        sa.Column("origin", words, nullable=False),
        sa.PrimaryKeyConstraint("seq", name="pk_revision"),
    )
    op.create_table(
        "record",
        sa.Column("id", words, nullable=False),
        sa.Column("record_kind", words, nullable=False),
        sa.Column("label", words, nullable=False),
        sa.Column("created", sa.Integer(), nullable=False),
        sa.Column("retired", sa.Integer(), nullable=True),
        sa.Column("replaced_by_id", words, nullable=True),
        sa.ForeignKeyConstraint(["created"], ["revision.seq"], name="fk_record_created"),
        sa.ForeignKeyConstraint(["replaced_by_id"], ["record.id"], name="fk_record_replaced_by_id"),
        sa.ForeignKeyConstraint(["retired"], ["revision.seq"], name="fk_record_retired"),
        sa.PrimaryKeyConstraint("id", name="pk_record"),
    )
    op.create_index("ix_record_record_kind", "record", ["record_kind"], unique=False)
    op.create_table(
        "counter",
        sa.Column("name", words, nullable=False),
        sa.Column("value", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_counter"),
    )

    op.execute("INSERT INTO counter (name, value) VALUES ('revision', 0)")


def downgrade() -> None:
    op.drop_table("counter")
    op.drop_table("record")
    op.drop_table("revision")

"""What each revision did to which record, in order."""

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0024"
branch_labels = None
depends_on = None

words = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "change",
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("record_id", words, nullable=False),
        sa.Column("action", words, nullable=False),
        sa.ForeignKeyConstraint(["record_id"], ["record.id"], name="fk_change_record_id"),
        sa.ForeignKeyConstraint(["revision"], ["revision.seq"], name="fk_change_revision"),
        sa.PrimaryKeyConstraint("revision", "ordinal", name="pk_change"),
    )
    op.create_index("ix_change_record_id", "change", ["record_id"], unique=False)
    op.execute(
        "INSERT INTO change (revision, ordinal, record_id, action) "
        "SELECT revision, row_number() OVER (PARTITION BY revision ORDER BY id), id, "
        "CASE revision WHEN created THEN 'created' ELSE 'changed' END "
        "FROM (SELECT id, created, revision FROM record UNION SELECT id, created, revision FROM record_history) told"
    )


def downgrade() -> None:
    op.drop_table("change")

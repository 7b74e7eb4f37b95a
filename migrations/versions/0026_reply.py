"""Answers to requests that may be sent again."""

import sqlalchemy as sa
from alembic import op

revision = "0026"
down_revision = "0025"
branch_labels = None
depends_on = None

words = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "reply",
        sa.Column("key", words, nullable=False),
        sa.Column("author", words, nullable=False),
        sa.Column("digest", words, nullable=False),
        sa.Column("written", words, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("key", "author", name="pk_reply"),
    )
    op.create_index("ix_reply_at", "reply", ["at"], unique=False)


def downgrade() -> None:
    op.drop_table("reply")

"""Topics and their history."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

words = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "topic",
        sa.Column("id", words, nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("label", words, nullable=False),
        sa.Column("summary", words, nullable=True),
        sa.Column("broader_id", words, nullable=True),
        sa.ForeignKeyConstraint(["broader_id"], ["topic.id"], name="fk_topic_broader_id"),
        sa.ForeignKeyConstraint(["id"], ["record.id"], name="fk_topic_id"),
        sa.PrimaryKeyConstraint("id", name="pk_topic"),
    )
    op.create_index("ix_topic_broader_id", "topic", ["broader_id"], unique=False)
    op.create_table(
        "topic_history",
        sa.Column("id", words, nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("label", words, nullable=False),
        sa.Column("summary", words, nullable=True),
        sa.Column("broader_id", words, nullable=True),
        sa.Column("superseded", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", "revision", name="pk_topic_history"),
    )


def downgrade() -> None:
    op.drop_table("topic_history")
    op.drop_table("topic")

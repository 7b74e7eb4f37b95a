"""Tags and their history."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

words = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "tag",
        sa.Column("id", words, nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("label", words, nullable=False),
        sa.Column("note", words, nullable=True),
        sa.Column("since", words, nullable=True),
        sa.Column("until", words, nullable=True),
        sa.Column("rank", words, nullable=False),
        sa.Column("confidence", words, nullable=False),
        sa.Column("topic_id", words, nullable=False),
        sa.Column("record_id", words, nullable=False),
        sa.Column("since_earliest", words, nullable=False),
        sa.Column("since_latest", words, nullable=False),
        sa.Column("until_earliest", words, nullable=False),
        sa.Column("until_latest", words, nullable=False),
        sa.CheckConstraint(
            "confidence IN ('confirmed', 'probable', 'possible', 'doubtful', 'improbable', 'unjudged')",
            name=op.f("ck_tag_confidence"),
        ),
        sa.CheckConstraint("rank IN ('preferred', 'normal', 'deprecated')", name=op.f("ck_tag_rank")),
        sa.ForeignKeyConstraint(["id"], ["record.id"], name="fk_tag_id"),
        sa.ForeignKeyConstraint(["record_id"], ["record.id"], name="fk_tag_record_id"),
        sa.ForeignKeyConstraint(["topic_id"], ["topic.id"], name="fk_tag_topic_id"),
        sa.PrimaryKeyConstraint("id", name="pk_tag"),
    )
    op.create_index("ix_tag_record_id", "tag", ["record_id"], unique=False)
    op.create_index("ix_tag_since_earliest_id", "tag", ["since_earliest", "id"], unique=False)
    op.create_index("ix_tag_topic_id", "tag", ["topic_id"], unique=False)
    op.create_index("ix_tag_until_earliest_id", "tag", ["until_earliest", "id"], unique=False)
    op.create_table(
        "tag_history",
        sa.Column("id", words, nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("label", words, nullable=False),
        sa.Column("note", words, nullable=True),
        sa.Column("since", words, nullable=True),
        sa.Column("until", words, nullable=True),
        sa.Column("rank", words, nullable=False),
        sa.Column("confidence", words, nullable=False),
        sa.Column("topic_id", words, nullable=False),
        sa.Column("record_id", words, nullable=False),
        sa.Column("since_earliest", words, nullable=False),
        sa.Column("since_latest", words, nullable=False),
        sa.Column("until_earliest", words, nullable=False),
        sa.Column("until_latest", words, nullable=False),
        sa.Column("superseded", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", "revision", name="pk_tag_history"),
    )


def downgrade() -> None:
    op.drop_table("tag_history")
    op.drop_table("tag")

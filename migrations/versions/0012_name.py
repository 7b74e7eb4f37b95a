"""Names and their history."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

words = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "name",
        sa.Column("id", words, nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("label", words, nullable=False),
        sa.Column("note", words, nullable=True),
        sa.Column("since", words, nullable=True),
        sa.Column("until", words, nullable=True),
        sa.Column("rank", words, nullable=False),
        sa.Column("confidence", words, nullable=False),
        sa.Column("record_id", words, nullable=False),
        sa.Column("text", words, nullable=False),
        sa.Column("kind", words, nullable=False),
        sa.Column("language", words, nullable=True),
        sa.Column("script", words, nullable=True),
        sa.Column("since_earliest", words, nullable=False),
        sa.Column("since_latest", words, nullable=False),
        sa.Column("until_earliest", words, nullable=False),
        sa.Column("until_latest", words, nullable=False),
        sa.CheckConstraint(
            "confidence IN ('confirmed', 'probable', 'possible', 'doubtful', 'improbable', 'unjudged')",
            name=op.f("ck_name_confidence"),
        ),
        sa.CheckConstraint(
            "kind IN ('official', 'short', 'alias', 'acronym', 'former', 'transliteration')", name=op.f("ck_name_kind")
        ),
        sa.CheckConstraint("rank IN ('preferred', 'normal', 'deprecated')", name=op.f("ck_name_rank")),
        sa.ForeignKeyConstraint(["id"], ["record.id"], name="fk_name_id"),
        sa.ForeignKeyConstraint(["record_id"], ["record.id"], name="fk_name_record_id"),
        sa.PrimaryKeyConstraint("id", name="pk_name"),
    )
    op.create_index("ix_name_record_id", "name", ["record_id"], unique=False)
    op.create_index("ix_name_since_earliest_id", "name", ["since_earliest", "id"], unique=False)
    op.create_index("ix_name_until_earliest_id", "name", ["until_earliest", "id"], unique=False)
    op.create_table(
        "name_history",
        sa.Column("id", words, nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("label", words, nullable=False),
        sa.Column("note", words, nullable=True),
        sa.Column("since", words, nullable=True),
        sa.Column("until", words, nullable=True),
        sa.Column("rank", words, nullable=False),
        sa.Column("confidence", words, nullable=False),
        sa.Column("record_id", words, nullable=False),
        sa.Column("text", words, nullable=False),
        sa.Column("kind", words, nullable=False),
        sa.Column("language", words, nullable=True),
        sa.Column("script", words, nullable=True),
        sa.Column("since_earliest", words, nullable=False),
        sa.Column("since_latest", words, nullable=False),
        sa.Column("until_earliest", words, nullable=False),
        sa.Column("until_latest", words, nullable=False),
        sa.Column("superseded", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", "revision", name="pk_name_history"),
    )


def downgrade() -> None:
    op.drop_table("name_history")
    op.drop_table("name")

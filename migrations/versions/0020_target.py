"""Targets and their history."""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None

words = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "target",
        sa.Column("id", words, nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("label", words, nullable=False),
        sa.Column("note", words, nullable=True),
        sa.Column("since", words, nullable=True),
        sa.Column("until", words, nullable=True),
        sa.Column("rank", words, nullable=False),
        sa.Column("confidence", words, nullable=False),
        sa.Column("statement_id", words, nullable=False),
        sa.Column("record_id", words, nullable=False),
        sa.Column("role", words, nullable=False),
        sa.Column("mention", words, nullable=False),
        sa.Column("stance", words, nullable=False),
        sa.Column("since_earliest", words, nullable=False),
        sa.Column("since_latest", words, nullable=False),
        sa.Column("until_earliest", words, nullable=False),
        sa.Column("until_latest", words, nullable=False),
        sa.CheckConstraint(
            "confidence IN ('confirmed', 'probable', 'possible', 'doubtful', 'improbable', 'unjudged')",
            name=op.f("ck_target_confidence"),
        ),
        sa.CheckConstraint("mention IN ('named', 'implied', 'avoided')", name=op.f("ck_target_mention")),
        sa.CheckConstraint("rank IN ('preferred', 'normal', 'deprecated')", name=op.f("ck_target_rank")),
        sa.CheckConstraint("role IN ('addressee', 'about')", name=op.f("ck_target_role")),
        sa.CheckConstraint(
            "stance IN ('support', 'favour', 'neutral', 'criticise', 'oppose', 'mixed', 'unclear')",
            name=op.f("ck_target_stance"),
        ),
        sa.ForeignKeyConstraint(["id"], ["record.id"], name="fk_target_id"),
        sa.ForeignKeyConstraint(["record_id"], ["record.id"], name="fk_target_record_id"),
        sa.ForeignKeyConstraint(["statement_id"], ["statement.id"], name="fk_target_statement_id"),
        sa.PrimaryKeyConstraint("id", name="pk_target"),
    )
    op.create_index("ix_target_record_id", "target", ["record_id"], unique=False)
    op.create_index("ix_target_since_earliest_id", "target", ["since_earliest", "id"], unique=False)
    op.create_index("ix_target_statement_id", "target", ["statement_id"], unique=False)
    op.create_index("ix_target_until_earliest_id", "target", ["until_earliest", "id"], unique=False)
    op.create_table(
        "target_history",
        sa.Column("id", words, nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("label", words, nullable=False),
        sa.Column("note", words, nullable=True),
        sa.Column("since", words, nullable=True),
        sa.Column("until", words, nullable=True),
        sa.Column("rank", words, nullable=False),
        sa.Column("confidence", words, nullable=False),
        sa.Column("statement_id", words, nullable=False),
        sa.Column("record_id", words, nullable=False),
        sa.Column("role", words, nullable=False),
        sa.Column("mention", words, nullable=False),
        sa.Column("stance", words, nullable=False),
        sa.Column("since_earliest", words, nullable=False),
        sa.Column("since_latest", words, nullable=False),
        sa.Column("until_earliest", words, nullable=False),
        sa.Column("until_latest", words, nullable=False),
        sa.Column("superseded", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", "revision", name="pk_target_history"),
    )


def downgrade() -> None:
    op.drop_table("target_history")
    op.drop_table("target")

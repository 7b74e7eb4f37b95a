"""Obligations and their history."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

words = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "obligation",
        sa.Column("id", words, nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("label", words, nullable=False),
        sa.Column("note", words, nullable=True),
        sa.Column("since", words, nullable=True),
        sa.Column("until", words, nullable=True),
        sa.Column("rank", words, nullable=False),
        sa.Column("confidence", words, nullable=False),
        sa.Column("alliance_id", words, nullable=False),
        sa.Column("kind", words, nullable=False),
        sa.Column("obligor_id", words, nullable=True),
        sa.Column("beneficiary_id", words, nullable=True),
        sa.Column("condition", words, nullable=True),
        sa.Column("article", words, nullable=True),
        sa.Column("since_earliest", words, nullable=False),
        sa.Column("since_latest", words, nullable=False),
        sa.Column("until_earliest", words, nullable=False),
        sa.Column("until_latest", words, nullable=False),
        sa.CheckConstraint(
            "confidence IN ('confirmed', 'probable', 'possible', 'doubtful', 'improbable', 'unjudged')",
            name=op.f("ck_obligation_confidence"),
        ),
        sa.CheckConstraint(
            "kind IN ('defense', 'offense', 'neutrality', 'nonaggression', 'consultation', 'basing', 'arms', 'other')",
            name=op.f("ck_obligation_kind"),
        ),
        sa.CheckConstraint("rank IN ('preferred', 'normal', 'deprecated')", name=op.f("ck_obligation_rank")),
        sa.ForeignKeyConstraint(["alliance_id"], ["alliance.id"], name="fk_obligation_alliance_id"),
        sa.ForeignKeyConstraint(["beneficiary_id"], ["actor.id"], name="fk_obligation_beneficiary_id"),
        sa.ForeignKeyConstraint(["id"], ["record.id"], name="fk_obligation_id"),
        sa.ForeignKeyConstraint(["obligor_id"], ["actor.id"], name="fk_obligation_obligor_id"),
        sa.PrimaryKeyConstraint("id", name="pk_obligation"),
    )
    op.create_index("ix_obligation_alliance_id", "obligation", ["alliance_id"], unique=False)
    op.create_index("ix_obligation_beneficiary_id", "obligation", ["beneficiary_id"], unique=False)
    op.create_index("ix_obligation_obligor_id", "obligation", ["obligor_id"], unique=False)
    op.create_index("ix_obligation_since_earliest_id", "obligation", ["since_earliest", "id"], unique=False)
    op.create_index("ix_obligation_until_earliest_id", "obligation", ["until_earliest", "id"], unique=False)
    op.create_table(
        "obligation_history",
        sa.Column("id", words, nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("label", words, nullable=False),
        sa.Column("note", words, nullable=True),
        sa.Column("since", words, nullable=True),
        sa.Column("until", words, nullable=True),
        sa.Column("rank", words, nullable=False),
        sa.Column("confidence", words, nullable=False),
        sa.Column("alliance_id", words, nullable=False),
        sa.Column("kind", words, nullable=False),
        sa.Column("obligor_id", words, nullable=True),
        sa.Column("beneficiary_id", words, nullable=True),
        sa.Column("condition", words, nullable=True),
        sa.Column("article", words, nullable=True),
        sa.Column("since_earliest", words, nullable=False),
        sa.Column("since_latest", words, nullable=False),
        sa.Column("until_earliest", words, nullable=False),
        sa.Column("until_latest", words, nullable=False),
        sa.Column("superseded", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", "revision", name="pk_obligation_history"),
    )


def downgrade() -> None:
    op.drop_table("obligation_history")
    op.drop_table("obligation")

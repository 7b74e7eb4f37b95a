"""Memberships and their history."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

words = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "membership",
        sa.Column("id", words, nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("label", words, nullable=False),
        sa.Column("note", words, nullable=True),
        sa.Column("since", words, nullable=True),
        sa.Column("until", words, nullable=True),
        sa.Column("rank", words, nullable=False),
        sa.Column("confidence", words, nullable=False),
        sa.Column("alliance_id", words, nullable=False),
        sa.Column("actor_id", words, nullable=False),
        sa.Column("status", words, nullable=False),
        sa.Column("since_earliest", words, nullable=False),
        sa.Column("since_latest", words, nullable=False),
        sa.Column("until_earliest", words, nullable=False),
        sa.Column("until_latest", words, nullable=False),
        sa.CheckConstraint(
            "confidence IN ('confirmed', 'probable', 'possible', 'doubtful', 'improbable', 'unjudged')",
            name=op.f("ck_membership_confidence"),
        ),
        sa.CheckConstraint("rank IN ('preferred', 'normal', 'deprecated')", name=op.f("ck_membership_rank")),
        sa.CheckConstraint(
            "status IN ('member', 'signatory', 'observer', 'dialogue_partner', 'candidate', 'suspended', 'withdrawn')",
            name=op.f("ck_membership_status"),
        ),
        sa.ForeignKeyConstraint(["actor_id"], ["actor.id"], name="fk_membership_actor_id"),
        sa.ForeignKeyConstraint(["alliance_id"], ["alliance.id"], name="fk_membership_alliance_id"),
        sa.ForeignKeyConstraint(["id"], ["record.id"], name="fk_membership_id"),
        sa.PrimaryKeyConstraint("id", name="pk_membership"),
    )
    op.create_index("ix_membership_actor_id", "membership", ["actor_id"], unique=False)
    op.create_index("ix_membership_alliance_id", "membership", ["alliance_id"], unique=False)
    op.create_index("ix_membership_since_earliest_id", "membership", ["since_earliest", "id"], unique=False)
    op.create_index("ix_membership_until_earliest_id", "membership", ["until_earliest", "id"], unique=False)
    op.create_table(
        "membership_history",
        sa.Column("id", words, nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("label", words, nullable=False),
        sa.Column("note", words, nullable=True),
        sa.Column("since", words, nullable=True),
        sa.Column("until", words, nullable=True),
        sa.Column("rank", words, nullable=False),
        sa.Column("confidence", words, nullable=False),
        sa.Column("alliance_id", words, nullable=False),
        sa.Column("actor_id", words, nullable=False),
        sa.Column("status", words, nullable=False),
        sa.Column("since_earliest", words, nullable=False),
        sa.Column("since_latest", words, nullable=False),
        sa.Column("until_earliest", words, nullable=False),
        sa.Column("until_latest", words, nullable=False),
        sa.Column("superseded", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", "revision", name="pk_membership_history"),
    )


def downgrade() -> None:
    op.drop_table("membership_history")
    op.drop_table("membership")

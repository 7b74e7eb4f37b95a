"""Alliances and their history."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

words = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "alliance",
        sa.Column("id", words, nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("label", words, nullable=False),
        sa.Column("summary", words, nullable=True),
        sa.Column("kind", words, nullable=False),
        sa.Column("organisation_id", words, nullable=True),
        sa.Column("formed", words, nullable=True),
        sa.Column("ended", words, nullable=True),
        sa.Column("formed_earliest", words, nullable=False),
        sa.Column("formed_latest", words, nullable=False),
        sa.Column("ended_earliest", words, nullable=False),
        sa.Column("ended_latest", words, nullable=False),
        sa.CheckConstraint(
            "kind IN ('military_alliance', 'defence_pact', 'nonaggression_pact', 'neutrality_pact', 'entente', 'strategic_partnership', 'economic_bloc', 'international_organisation', 'political_forum', 'coalition', 'alignment')",
            name=op.f("ck_alliance_kind"),
        ),
        sa.ForeignKeyConstraint(["organisation_id"], ["actor.id"], name="fk_alliance_organisation_id"),
        sa.ForeignKeyConstraint(["id"], ["record.id"], name="fk_alliance_id"),
        sa.PrimaryKeyConstraint("id", name="pk_alliance"),
    )
    op.create_index("ix_alliance_organisation_id", "alliance", ["organisation_id"], unique=False)
    op.create_index("ix_alliance_ended_earliest_id", "alliance", ["ended_earliest", "id"], unique=False)
    op.create_index("ix_alliance_formed_earliest_id", "alliance", ["formed_earliest", "id"], unique=False)
    op.create_table(
        "alliance_history",
        sa.Column("id", words, nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("label", words, nullable=False),
        sa.Column("summary", words, nullable=True),
        sa.Column("kind", words, nullable=False),
        sa.Column("organisation_id", words, nullable=True),
        sa.Column("formed", words, nullable=True),
        sa.Column("ended", words, nullable=True),
        sa.Column("formed_earliest", words, nullable=False),
        sa.Column("formed_latest", words, nullable=False),
        sa.Column("ended_earliest", words, nullable=False),
        sa.Column("ended_latest", words, nullable=False),
        sa.Column("superseded", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", "revision", name="pk_alliance_history"),
    )


def downgrade() -> None:
    op.drop_table("alliance_history")
    op.drop_table("alliance")

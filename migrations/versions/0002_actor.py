"""Actors and their history."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

words = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "actor",
        sa.Column("id", words, nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("label", words, nullable=False),
        sa.Column("summary", words, nullable=True),
        sa.Column("kind", words, nullable=False),
        sa.Column("founded", words, nullable=True),
        sa.Column("dissolved", words, nullable=True),
        sa.Column("founded_earliest", words, nullable=False),
        sa.Column("founded_latest", words, nullable=False),
        sa.Column("dissolved_earliest", words, nullable=False),
        sa.Column("dissolved_latest", words, nullable=False),
        sa.CheckConstraint(
            "kind IN ('person', 'state', 'territory', 'region', 'grouping', 'people', 'organisation', 'government_body', 'armed_force', 'party', 'company', 'media')",
            name=op.f("ck_actor_kind"),
        ),
        sa.ForeignKeyConstraint(["id"], ["record.id"], name="fk_actor_id"),
        sa.PrimaryKeyConstraint("id", name="pk_actor"),
    )
    op.create_index("ix_actor_dissolved_earliest_id", "actor", ["dissolved_earliest", "id"], unique=False)
    op.create_index("ix_actor_founded_earliest_id", "actor", ["founded_earliest", "id"], unique=False)
    op.create_table(
        "actor_history",
        sa.Column("id", words, nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("label", words, nullable=False),
        sa.Column("summary", words, nullable=True),
        sa.Column("kind", words, nullable=False),
        sa.Column("founded", words, nullable=True),
        sa.Column("dissolved", words, nullable=True),
        sa.Column("founded_earliest", words, nullable=False),
        sa.Column("founded_latest", words, nullable=False),
        sa.Column("dissolved_earliest", words, nullable=False),
        sa.Column("dissolved_latest", words, nullable=False),
        sa.Column("superseded", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", "revision", name="pk_actor_history"),
    )


def downgrade() -> None:
    op.drop_table("actor_history")
    op.drop_table("actor")

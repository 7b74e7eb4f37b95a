"""Sources and their history."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

words = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "publisher",
        sa.Column("id", words, nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("label", words, nullable=False),
        sa.Column("summary", words, nullable=True),
        sa.Column("kind", words, nullable=False),
        sa.Column("country_id", words, nullable=True),
        sa.Column("controlled_by_id", words, nullable=True),
        sa.Column("reliability", words, nullable=False),
        sa.CheckConstraint(
            "kind IN ('news_agency', 'newspaper', 'broadcaster', 'website', 'government', 'international_organisation', 'academic', 'company', 'community', 'other')",
            name=op.f("ck_publisher_kind"),
        ),
        sa.CheckConstraint("reliability IN ('A', 'B', 'C', 'D', 'E', 'F')", name=op.f("ck_publisher_reliability")),
        sa.ForeignKeyConstraint(["controlled_by_id"], ["actor.id"], name="fk_publisher_controlled_by_id"),
        sa.ForeignKeyConstraint(["country_id"], ["actor.id"], name="fk_publisher_country_id"),
        sa.ForeignKeyConstraint(["id"], ["record.id"], name="fk_publisher_id"),
        sa.PrimaryKeyConstraint("id", name="pk_publisher"),
    )
    op.create_index("ix_publisher_controlled_by_id", "publisher", ["controlled_by_id"], unique=False)
    op.create_index("ix_publisher_country_id", "publisher", ["country_id"], unique=False)
    op.create_table(
        "publisher_history",
        sa.Column("id", words, nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("label", words, nullable=False),
        sa.Column("summary", words, nullable=True),
        sa.Column("kind", words, nullable=False),
        sa.Column("country_id", words, nullable=True),
        sa.Column("controlled_by_id", words, nullable=True),
        sa.Column("reliability", words, nullable=False),
        sa.Column("superseded", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", "revision", name="pk_publisher_history"),
    )


def downgrade() -> None:
    op.drop_table("publisher_history")
    op.drop_table("publisher")

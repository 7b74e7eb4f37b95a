"""Places and their history."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

words = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "place",
        sa.Column("id", words, nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("label", words, nullable=False),
        sa.Column("summary", words, nullable=True),
        sa.Column("kind", words, nullable=False),
        sa.Column("country_id", words, nullable=True),
        sa.Column("latitude", sa.Numeric(precision=9, scale=6, asdecimal=False), nullable=True),
        sa.Column("longitude", sa.Numeric(precision=9, scale=6, asdecimal=False), nullable=True),
        sa.CheckConstraint(
            "kind IN ('city', 'country', 'territory', 'region', 'continent', 'island', 'sea', 'building', 'other')",
            name=op.f("ck_place_kind"),
        ),
        sa.ForeignKeyConstraint(["country_id"], ["actor.id"], name="fk_place_country_id"),
        sa.ForeignKeyConstraint(["id"], ["record.id"], name="fk_place_id"),
        sa.PrimaryKeyConstraint("id", name="pk_place"),
    )
    op.create_index("ix_place_country_id", "place", ["country_id"], unique=False)
    op.create_table(
        "place_history",
        sa.Column("id", words, nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("label", words, nullable=False),
        sa.Column("summary", words, nullable=True),
        sa.Column("kind", words, nullable=False),
        sa.Column("country_id", words, nullable=True),
        sa.Column("latitude", sa.Numeric(precision=9, scale=6, asdecimal=False), nullable=True),
        sa.Column("longitude", sa.Numeric(precision=9, scale=6, asdecimal=False), nullable=True),
        sa.Column("superseded", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", "revision", name="pk_place_history"),
    )


def downgrade() -> None:
    op.drop_table("place_history")
    op.drop_table("place")

"""Identifiers and their history."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

words = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "identifier",
        sa.Column("id", words, nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("label", words, nullable=False),
        sa.Column("note", words, nullable=True),
        sa.Column("since", words, nullable=True),
        sa.Column("until", words, nullable=True),
        sa.Column("rank", words, nullable=False),
        sa.Column("confidence", words, nullable=False),
        sa.Column("record_id", words, nullable=False),
        sa.Column("scheme", words, nullable=False),
        sa.Column("value", words, nullable=False),
        sa.Column("since_earliest", words, nullable=False),
        sa.Column("since_latest", words, nullable=False),
        sa.Column("until_earliest", words, nullable=False),
        sa.Column("until_latest", words, nullable=False),
        sa.CheckConstraint(
            "confidence IN ('confirmed', 'probable', 'possible', 'doubtful', 'improbable', 'unjudged')",
            name=op.f("ck_identifier_confidence"),
        ),
        sa.CheckConstraint("rank IN ('preferred', 'normal', 'deprecated')", name=op.f("ck_identifier_rank")),
        sa.CheckConstraint(
            "scheme IN ('wikidata', 'iso_3166_1_alpha_2', 'iso_3166_1_alpha_3', 'iso_3166_1_numeric', 'un_m49', 'cow', 'cow_alliance', 'atop', 'reign', 'gec', 'geonames', 'opensanctions')",
            name=op.f("ck_identifier_scheme"),
        ),
        sa.ForeignKeyConstraint(["id"], ["record.id"], name="fk_identifier_id"),
        sa.ForeignKeyConstraint(["record_id"], ["record.id"], name="fk_identifier_record_id"),
        sa.PrimaryKeyConstraint("id", name="pk_identifier"),
        sa.UniqueConstraint("record_id", "scheme", "value", name="uq_identifier_record_id_scheme_value"),
    )
    op.create_index("ix_identifier_record_id", "identifier", ["record_id"], unique=False)
    op.create_index("ix_identifier_since_earliest_id", "identifier", ["since_earliest", "id"], unique=False)
    op.create_index("ix_identifier_until_earliest_id", "identifier", ["until_earliest", "id"], unique=False)
    op.create_table(
        "identifier_history",
        sa.Column("id", words, nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("label", words, nullable=False),
        sa.Column("note", words, nullable=True),
        sa.Column("since", words, nullable=True),
        sa.Column("until", words, nullable=True),
        sa.Column("rank", words, nullable=False),
        sa.Column("confidence", words, nullable=False),
        sa.Column("record_id", words, nullable=False),
        sa.Column("scheme", words, nullable=False),
        sa.Column("value", words, nullable=False),
        sa.Column("since_earliest", words, nullable=False),
        sa.Column("since_latest", words, nullable=False),
        sa.Column("until_earliest", words, nullable=False),
        sa.Column("until_latest", words, nullable=False),
        sa.Column("superseded", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", "revision", name="pk_identifier_history"),
    )


def downgrade() -> None:
    op.drop_table("identifier_history")
    op.drop_table("identifier")

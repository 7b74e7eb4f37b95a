"""Tenures and their history."""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None

words = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "tenure",
        sa.Column("id", words, nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("label", words, nullable=False),
        sa.Column("note", words, nullable=True),
        sa.Column("since", words, nullable=True),
        sa.Column("until", words, nullable=True),
        sa.Column("rank", words, nullable=False),
        sa.Column("confidence", words, nullable=False),
        sa.Column("person_id", words, nullable=False),
        sa.Column("office_id", words, nullable=False),
        sa.Column("acting", sa.Boolean(), nullable=False),
        sa.Column("since_earliest", words, nullable=False),
        sa.Column("since_latest", words, nullable=False),
        sa.Column("until_earliest", words, nullable=False),
        sa.Column("until_latest", words, nullable=False),
        sa.CheckConstraint(
            "confidence IN ('confirmed', 'probable', 'possible', 'doubtful', 'improbable', 'unjudged')",
            name=op.f("ck_tenure_confidence"),
        ),
        sa.CheckConstraint("rank IN ('preferred', 'normal', 'deprecated')", name=op.f("ck_tenure_rank")),
        sa.ForeignKeyConstraint(["id"], ["record.id"], name="fk_tenure_id"),
        sa.ForeignKeyConstraint(["office_id"], ["office.id"], name="fk_tenure_office_id"),
        sa.ForeignKeyConstraint(["person_id"], ["actor.id"], name="fk_tenure_person_id"),
        sa.PrimaryKeyConstraint("id", name="pk_tenure"),
    )
    op.create_index("ix_tenure_office_id", "tenure", ["office_id"], unique=False)
    op.create_index("ix_tenure_person_id", "tenure", ["person_id"], unique=False)
    op.create_index("ix_tenure_since_earliest_id", "tenure", ["since_earliest", "id"], unique=False)
    op.create_index("ix_tenure_until_earliest_id", "tenure", ["until_earliest", "id"], unique=False)
    op.create_table(
        "tenure_history",
        sa.Column("id", words, nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("label", words, nullable=False),
        sa.Column("note", words, nullable=True),
        sa.Column("since", words, nullable=True),
        sa.Column("until", words, nullable=True),
        sa.Column("rank", words, nullable=False),
        sa.Column("confidence", words, nullable=False),
        sa.Column("person_id", words, nullable=False),
        sa.Column("office_id", words, nullable=False),
        sa.Column("acting", sa.Boolean(), nullable=False),
        sa.Column("since_earliest", words, nullable=False),
        sa.Column("since_latest", words, nullable=False),
        sa.Column("until_earliest", words, nullable=False),
        sa.Column("until_latest", words, nullable=False),
        sa.Column("superseded", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", "revision", name="pk_tenure_history"),
    )


def downgrade() -> None:
    op.drop_table("tenure_history")
    op.drop_table("tenure")

"""What documents set out to tell, so that their omission can be read."""

import sqlalchemy as sa
from alembic import op

revision = "0030"
down_revision = "0029"
branch_labels = None
depends_on = None

words = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "coverage",
        *_columns(),
        sa.CheckConstraint("covers IN ('membership', 'obligation', 'tenure')", name=op.f("ck_coverage_covers")),
        sa.ForeignKeyConstraint(["document_id"], ["document.id"], name="fk_coverage_document_id"),
        sa.ForeignKeyConstraint(["id"], ["record.id"], name="fk_coverage_id"),
        sa.PrimaryKeyConstraint("id", name="pk_coverage"),
    )
    op.create_index("ix_coverage_document_id_id", "coverage", ["document_id", "id"], unique=False)
    op.create_index("ix_coverage_since_earliest_id", "coverage", ["since_earliest", "id"], unique=False)
    op.create_index("ix_coverage_until_earliest_id", "coverage", ["until_earliest", "id"], unique=False)
    op.create_table(
        "coverage_history",
        *_columns(),
        sa.Column("superseded", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", "revision", name="pk_coverage_history"),
    )
    op.create_index("ix_coverage_history_document_id", "coverage_history", ["document_id"], unique=False)
    op.create_index("ix_coverage_history_id_superseded", "coverage_history", ["id", "superseded"], unique=False)


def _columns() -> list[sa.Column[object]]:
    return [
        sa.Column("id", words, nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("label", words, nullable=False),
        sa.Column("note", words, nullable=True),
        sa.Column("document_id", words, nullable=False),
        sa.Column("covers", words, nullable=False),
        sa.Column("since", words, nullable=True),
        sa.Column("until", words, nullable=True),
        sa.Column("scope", words, nullable=True),
        sa.Column("is_complete", sa.Boolean(), nullable=False),
        sa.Column("since_earliest", words, nullable=False),
        sa.Column("since_latest", words, nullable=False),
        sa.Column("until_earliest", words, nullable=False),
        sa.Column("until_latest", words, nullable=False),
    ]


def downgrade() -> None:
    op.drop_table("coverage_history")
    op.drop_table("coverage")

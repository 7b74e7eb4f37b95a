"""Quotations and their history."""

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None

words = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "quotation",
        sa.Column("id", words, nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("label", words, nullable=False),
        sa.Column("note", words, nullable=True),
        sa.Column("since", words, nullable=True),
        sa.Column("until", words, nullable=True),
        sa.Column("rank", words, nullable=False),
        sa.Column("confidence", words, nullable=False),
        sa.Column("statement_id", words, nullable=False),
        sa.Column("document_id", words, nullable=False),
        sa.Column("text", words, nullable=False),
        sa.Column("language", words, nullable=True),
        sa.Column("fidelity", words, nullable=False),
        sa.Column("since_earliest", words, nullable=False),
        sa.Column("since_latest", words, nullable=False),
        sa.Column("until_earliest", words, nullable=False),
        sa.Column("until_latest", words, nullable=False),
        sa.CheckConstraint(
            "confidence IN ('confirmed', 'probable', 'possible', 'doubtful', 'improbable', 'unjudged')",
            name=op.f("ck_quotation_confidence"),
        ),
        sa.CheckConstraint(
            "fidelity IN ('original', 'verbatim_copy', 'translation', 'altered')", name=op.f("ck_quotation_fidelity")
        ),
        sa.CheckConstraint("rank IN ('preferred', 'normal', 'deprecated')", name=op.f("ck_quotation_rank")),
        sa.ForeignKeyConstraint(["document_id"], ["document.id"], name="fk_quotation_document_id"),
        sa.ForeignKeyConstraint(["id"], ["record.id"], name="fk_quotation_id"),
        sa.ForeignKeyConstraint(["statement_id"], ["statement.id"], name="fk_quotation_statement_id"),
        sa.PrimaryKeyConstraint("id", name="pk_quotation"),
    )
    op.create_index("ix_quotation_document_id", "quotation", ["document_id"], unique=False)
    op.create_index("ix_quotation_since_earliest_id", "quotation", ["since_earliest", "id"], unique=False)
    op.create_index("ix_quotation_statement_id", "quotation", ["statement_id"], unique=False)
    op.create_index("ix_quotation_until_earliest_id", "quotation", ["until_earliest", "id"], unique=False)
    op.create_table(
        "quotation_history",
        sa.Column("id", words, nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("label", words, nullable=False),
        sa.Column("note", words, nullable=True),
        sa.Column("since", words, nullable=True),
        sa.Column("until", words, nullable=True),
        sa.Column("rank", words, nullable=False),
        sa.Column("confidence", words, nullable=False),
        sa.Column("statement_id", words, nullable=False),
        sa.Column("document_id", words, nullable=False),
        sa.Column("text", words, nullable=False),
        sa.Column("language", words, nullable=True),
        sa.Column("fidelity", words, nullable=False),
        sa.Column("since_earliest", words, nullable=False),
        sa.Column("since_latest", words, nullable=False),
        sa.Column("until_earliest", words, nullable=False),
        sa.Column("until_latest", words, nullable=False),
        sa.Column("superseded", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", "revision", name="pk_quotation_history"),
    )


def downgrade() -> None:
    op.drop_table("quotation_history")
    op.drop_table("quotation")

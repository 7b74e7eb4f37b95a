"""Citations and their history."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None

words = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "citation",
        sa.Column("id", words, nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("label", words, nullable=False),
        sa.Column("note", words, nullable=True),
        sa.Column("record_id", words, nullable=False),
        sa.Column("document_id", words, nullable=False),
        sa.Column("support_type", words, nullable=False),
        sa.Column("value", words, nullable=True),
        sa.Column("start_offset", sa.Integer(), nullable=True),
        sa.Column("end_offset", sa.Integer(), nullable=True),
        sa.Column("span_sha256", words, nullable=True),
        sa.Column("page", words, nullable=True),
        sa.Column("phrase", words, nullable=True),
        sa.Column("prefix", words, nullable=True),
        sa.Column("suffix", words, nullable=True),
        sa.Column("field", words, nullable=True),
        sa.CheckConstraint("support_type IN ('supports', 'contradicts', 'mentions')", name=op.f("ck_citation_support_type")),
        sa.ForeignKeyConstraint(["document_id"], ["document.id"], name="fk_citation_document_id"),
        sa.ForeignKeyConstraint(["id"], ["record.id"], name="fk_citation_id"),
        sa.ForeignKeyConstraint(["record_id"], ["record.id"], name="fk_citation_record_id"),
        sa.PrimaryKeyConstraint("id", name="pk_citation"),
    )
    op.create_index("ix_citation_document_id", "citation", ["document_id"], unique=False)
    op.create_index("ix_citation_record_id", "citation", ["record_id"], unique=False)
    op.create_table(
        "citation_history",
        sa.Column("id", words, nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("label", words, nullable=False),
        sa.Column("note", words, nullable=True),
        sa.Column("record_id", words, nullable=False),
        sa.Column("document_id", words, nullable=False),
        sa.Column("support_type", words, nullable=False),
        sa.Column("value", words, nullable=True),
        sa.Column("start_offset", sa.Integer(), nullable=True),
        sa.Column("end_offset", sa.Integer(), nullable=True),
        sa.Column("span_sha256", words, nullable=True),
        sa.Column("page", words, nullable=True),
        sa.Column("phrase", words, nullable=True),
        sa.Column("prefix", words, nullable=True),
        sa.Column("suffix", words, nullable=True),
        sa.Column("field", words, nullable=True),
        sa.Column("superseded", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", "revision", name="pk_citation_history"),
    )


def downgrade() -> None:
    op.drop_table("citation_history")
    op.drop_table("citation")

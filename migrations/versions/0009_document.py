"""Documents and their history."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

words = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "document",
        sa.Column("id", words, nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("label", words, nullable=False),
        sa.Column("summary", words, nullable=True),
        sa.Column("publisher_id", words, nullable=True),
        sa.Column("title", words, nullable=False),
        sa.Column("kind", words, nullable=False),
        sa.Column("language", words, nullable=True),
        sa.Column("url", words, nullable=True),
        sa.Column("archived_url", words, nullable=True),
        sa.Column("published", words, nullable=True),
        sa.Column("retrieved", words, nullable=True),
        sa.Column("sha256", words, nullable=True),
        sa.Column("licence", words, nullable=True),
        sa.Column("copy_of_id", words, nullable=True),
        sa.Column("fidelity", words, nullable=False),
        sa.Column("published_earliest", words, nullable=False),
        sa.Column("published_latest", words, nullable=False),
        sa.Column("retrieved_earliest", words, nullable=False),
        sa.Column("retrieved_latest", words, nullable=False),
        sa.CheckConstraint(
            "fidelity IN ('original', 'verbatim_copy', 'translation', 'altered')", name=op.f("ck_document_fidelity")
        ),
        sa.CheckConstraint(
            "kind IN ('news_report', 'press_release', 'readout', 'transcript', 'speech', 'communique', 'treaty', 'law', 'report', 'book', 'dataset', 'web_page')",
            name=op.f("ck_document_kind"),
        ),
        sa.ForeignKeyConstraint(["copy_of_id"], ["document.id"], name="fk_document_copy_of_id"),
        sa.ForeignKeyConstraint(["id"], ["record.id"], name="fk_document_id"),
        sa.ForeignKeyConstraint(["publisher_id"], ["publisher.id"], name="fk_document_publisher_id"),
        sa.PrimaryKeyConstraint("id", name="pk_document"),
    )
    op.create_index("ix_document_copy_of_id", "document", ["copy_of_id"], unique=False)
    op.create_index("ix_document_published_earliest_id", "document", ["published_earliest", "id"], unique=False)
    op.create_index("ix_document_retrieved_earliest_id", "document", ["retrieved_earliest", "id"], unique=False)
    op.create_index("ix_document_publisher_id", "document", ["publisher_id"], unique=False)
    op.create_table(
        "document_history",
        sa.Column("id", words, nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("label", words, nullable=False),
        sa.Column("summary", words, nullable=True),
        sa.Column("publisher_id", words, nullable=True),
        sa.Column("title", words, nullable=False),
        sa.Column("kind", words, nullable=False),
        sa.Column("language", words, nullable=True),
        sa.Column("url", words, nullable=True),
        sa.Column("archived_url", words, nullable=True),
        sa.Column("published", words, nullable=True),
        sa.Column("retrieved", words, nullable=True),
        sa.Column("sha256", words, nullable=True),
        sa.Column("licence", words, nullable=True),
        sa.Column("copy_of_id", words, nullable=True),
        sa.Column("fidelity", words, nullable=False),
        sa.Column("published_earliest", words, nullable=False),
        sa.Column("published_latest", words, nullable=False),
        sa.Column("retrieved_earliest", words, nullable=False),
        sa.Column("retrieved_latest", words, nullable=False),
        sa.Column("superseded", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", "revision", name="pk_document_history"),
    )


def downgrade() -> None:
    op.drop_table("document_history")
    op.drop_table("document")

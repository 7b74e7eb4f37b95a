"""Revisions with a name, and the files that were made of them."""

import sqlalchemy as sa
from alembic import op

revision = "0031"
down_revision = "0030"
branch_labels = None
depends_on = None

words = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "release",
        sa.Column("name", words, nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("frozen", sa.Integer(), nullable=False),
        sa.Column("files", words, nullable=False),
        sa.ForeignKeyConstraint(["revision"], ["revision.seq"], name="fk_release_revision_revision"),
        sa.PrimaryKeyConstraint("name", name="pk_release"),
    )


def downgrade() -> None:
    op.drop_table("release")

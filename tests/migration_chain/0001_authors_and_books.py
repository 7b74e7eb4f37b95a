"""Authors and their books."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "author",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_author"),
    )
    op.create_table(
        "book",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("author_id", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["author_id"], ["author.id"], name="fk_book_author_id"),
        sa.PrimaryKeyConstraint("id", name="pk_book"),
    )
    op.create_index("ix_book_author_id", "book", ["author_id"], unique=False)


def downgrade() -> None:
    op.drop_table("book")
    op.drop_table("author")

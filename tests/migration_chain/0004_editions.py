"""Editions: every book has a first one."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "edition",
        sa.Column("book_id", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["book_id"], ["book.id"], name="fk_edition_book_id"),
        sa.PrimaryKeyConstraint("book_id", "number", name="pk_edition"),
    )
    op.execute("INSERT INTO edition (book_id, number) SELECT id, 1 FROM book")


def downgrade() -> None:
    op.drop_table("edition")

"""Statements are found by the words of their quotations."""

from alembic import op

from api.write.store.reindex import reindex_quotations, remove_quotations

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    reindex_quotations(op.get_bind())


def downgrade() -> None:
    remove_quotations(op.get_bind())

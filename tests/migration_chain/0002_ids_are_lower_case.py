"""Ids are in lower case.  SQLite builds both tables anew for it, one of which the other refers to."""

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for name in ("author", "book"):
        with op.batch_alter_table(name) as table:
            table.create_check_constraint(op.f(f"ck_{name}_id"), "id = lower(id)")


def downgrade() -> None:
    for name in ("author", "book"):
        with op.batch_alter_table(name) as table:
            table.drop_constraint(op.f(f"ck_{name}_id"), type_="check")

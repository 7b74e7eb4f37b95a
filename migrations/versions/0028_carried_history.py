"""Versions of rows keep the days that they carried, so that each past has its order."""

import sqlalchemy as sa
from alembic import op

revision = "0028"
down_revision = "0027"
branch_labels = None
depends_on = None

words = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")

CARRIED = (("participation", "meeting", "start_earliest"), ("target", "statement", "date_earliest"))


def upgrade() -> None:
    for table, there, day in CARRIED:
        _carry(f"{table}_history", there, day)


def _carry(table: str, there: str, day: str) -> None:
    """What a version carried is the day that the other row had when the version was written."""
    column = f"{there}_{day}"
    op.add_column(table, sa.Column(column, words, nullable=False, server_default=""))
    here = sa.table(table, *map(sa.column, (column, f"{there}_id", "revision")))
    now = sa.table(there, *map(sa.column, ("id", day)))
    past = sa.table(f"{there}_history", *map(sa.column, ("id", day, "revision", "superseded")))
    then = sa.and_(past.c.revision <= here.c.revision, past.c.superseded > here.c.revision)
    values = (
        sa.select(past.c[day]).where(past.c.id == here.c[f"{there}_id"], then).scalar_subquery(),
        sa.select(now.c[day]).where(now.c.id == here.c[f"{there}_id"]).scalar_subquery(),
    )
    op.execute(sa.update(here).values({column: sa.func.coalesce(*values, "")}))
    with op.batch_alter_table(table) as batch:
        batch.alter_column(column, server_default=None)


def downgrade() -> None:
    for table, there, day in CARRIED:
        op.drop_column(f"{table}_history", f"{there}_{day}")

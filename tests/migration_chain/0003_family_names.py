"""Family names apart from forenames."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

author = sa.table("author", *map(sa.column, ("id", "name", "family", "forenames")))


def upgrade() -> None:
    with op.batch_alter_table("author") as table:
        table.add_column(sa.Column("family", sa.Text(), nullable=False, server_default=""))
        table.add_column(sa.Column("forenames", sa.Text(), nullable=False, server_default=""))
    connection = op.get_bind()
    for id, name in connection.execute(sa.select(author.c.id, author.c.name)).all():
        forenames, _, family = name.rpartition(" ")
        connection.execute(sa.update(author).where(author.c.id == id).values(family=family, forenames=forenames))
    with op.batch_alter_table("author") as table:
        table.drop_column("name")


def downgrade() -> None:
    with op.batch_alter_table("author") as table:
        table.add_column(sa.Column("name", sa.Text(), nullable=False, server_default=""))
    op.execute(sa.update(author).values(name=author.c.forenames + " " + author.c.family))
    with op.batch_alter_table("author") as table:
        table.alter_column("name", existing_type=sa.Text(), existing_nullable=False, server_default=None)
        table.drop_column("family")
        table.drop_column("forenames")

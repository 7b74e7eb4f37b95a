"""The identity of a database, and a random mark of each revision.  Those of existing databases are made here."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
RANDOM = {
    "sqlite": "lower(hex(randomblob({bytes})))",
    "postgresql": "substr(replace(gen_random_uuid()::text, '-', ''), 1, {bytes} * 2)",
}


def upgrade() -> None:
    random = RANDOM[op.get_bind().dialect.name]
    op.create_table(
        "identity", sa.Column("id", TEXT, nullable=False), sa.PrimaryKeyConstraint("id", name="pk_identity")
    )
    op.execute(f"INSERT INTO identity (id) VALUES ({random.format(bytes=16)})")  # noqa: S608
    op.add_column("revision", sa.Column("mark", TEXT, nullable=True))
    op.execute(f"UPDATE revision SET mark = {random.format(bytes=5)}")  # noqa: S608
    with op.batch_alter_table("revision") as table:
        table.alter_column("mark", existing_type=TEXT, nullable=False)


def downgrade() -> None:
    with op.batch_alter_table("revision") as table:
        table.drop_column("mark")
    op.drop_table("identity")

"""What importers have done, and which process loads a data set; citations are no longer ordered by their dates."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


CITED_DATES = ("since_earliest", "until_earliest")


def upgrade() -> None:
    for name in CITED_DATES:
        op.drop_index(f"ix_citation_{name}_id", "citation")
    op.create_table(
        "import_run",
        sa.Column("id", TEXT, nullable=False),
        sa.Column("importer", TEXT, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=True),
        sa.Column("complete", sa.Boolean(), nullable=False),
        sa.Column("report", TEXT, nullable=False),
        sa.ForeignKeyConstraint(["revision"], ["revision.seq"], name="fk_import_run_revision"),
        sa.PrimaryKeyConstraint("id", name="pk_import_run"),
    )
    op.create_index("ix_import_run_importer", "import_run", ["importer"])
    op.create_index("ix_import_run_revision", "import_run", ["revision"])
    op.create_table(
        "loading",
        sa.Column("name", TEXT, nullable=False),
        sa.Column("holder", TEXT, nullable=False),
        sa.Column("expires", sa.DateTime(timezone=True), nullable=False),
        sa.Column("step", TEXT, nullable=False),
        sa.Column("done", sa.Integer(), nullable=False),
        sa.Column("steps", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_loading"),
    )


def downgrade() -> None:
    op.drop_table("loading")
    op.drop_table("import_run")
    for name in CITED_DATES:
        op.create_index(f"ix_citation_{name}_id", "citation", [name, "id"])

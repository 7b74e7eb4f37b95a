"""The history of the ledger's own rows, so that labels are told as they were."""

import sqlalchemy as sa
from alembic import op

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None

words = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")

KINDS = (
    "actor",
    "alliance",
    "citation",
    "document",
    "identifier",
    "meeting",
    "membership",
    "name",
    "obligation",
    "office",
    "participation",
    "place",
    "relation",
    "source",
    "statement",
    "tag",
    "target",
    "tenure",
    "topic",
    "wording",
)


def upgrade() -> None:
    op.create_table(
        "record_history",
        sa.Column("id", words, nullable=False),
        sa.Column("record_kind", words, nullable=False),
        sa.Column("label", words, nullable=False),
        sa.Column("created", sa.Integer(), nullable=False),
        sa.Column("retired", sa.Integer(), nullable=True),
        sa.Column("replaced_by_id", words, nullable=True),
        sa.Column("redacted", sa.Integer(), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("superseded", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", "revision", name="pk_record_history"),
    )
    with op.batch_alter_table("record") as record:
        record.add_column(sa.Column("redacted", sa.Integer(), nullable=True))
        record.add_column(sa.Column("revision", sa.Integer(), nullable=True))
        record.create_foreign_key("fk_record_redacted", "revision", ["redacted"], ["seq"])
    op.execute("UPDATE record SET revision = created")
    for kind in KINDS:
        _take_over(kind)
    with op.batch_alter_table("record") as record:
        record.alter_column("revision", existing_type=sa.Integer(), nullable=False)


def _take_over(kind: str) -> None:
    """A record was labelled whenever its row was written: its versions are those of the row."""
    op.execute(
        f"UPDATE record SET revision = {kind}.revision FROM {kind} WHERE {kind}.id = record.id"  # noqa: S608
    )
    op.execute(
        "INSERT INTO record_history (id, record_kind, label, created, revision, superseded) "  # noqa: S608
        f"SELECT h.id, '{kind}', h.label, r.created, h.revision, h.superseded "
        f"FROM {kind}_history h JOIN record r ON r.id = h.id"
    )


def downgrade() -> None:
    with op.batch_alter_table("record") as record:
        record.drop_constraint("fk_record_redacted", type_="foreignkey")
        record.drop_column("revision")
        record.drop_column("redacted")
    op.drop_table("record_history")

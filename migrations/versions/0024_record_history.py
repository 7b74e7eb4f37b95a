"""The history of the ledger's own rows, so that labels are told as they were, and ways into every history."""

import sqlalchemy as sa
from alembic import op

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None

words = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")

LINKS = {
    "actor": (),
    "alliance": ("organisation_id",),
    "citation": ("record_id", "document_id"),
    "document": ("publisher_id", "copy_of_id"),
    "identifier": ("record_id",),
    "meeting": ("place_id", "part_of_id"),
    "membership": ("alliance_id", "actor_id"),
    "name": ("record_id",),
    "obligation": ("alliance_id", "obligor_id", "beneficiary_id"),
    "office": ("body_id",),
    "participation": ("meeting_id", "actor_id", "represents_id", "office_id"),
    "place": ("country_id",),
    "relation": ("subject_id", "object_id"),
    "publisher": ("country_id", "controlled_by_id"),
    "statement": ("speaker_id", "office_id", "principal_id", "meeting_id"),
    "tag": ("topic_id", "record_id"),
    "target": ("statement_id", "record_id"),
    "tenure": ("person_id", "office_id"),
    "topic": ("broader_id",),
    "quotation": ("statement_id", "document_id"),
}
"""What each kind of record links by."""


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
    for kind in LINKS:
        _take_over(kind)
    with op.batch_alter_table("record") as record:
        record.alter_column("revision", existing_type=sa.Integer(), nullable=False)
    for name, column in _past():
        op.create_index(f"ix_{name}_{column}", name, [column], unique=False)


def _past() -> list[tuple[str, str]]:
    """Columns by which rows of the histories are found."""
    return [(f"{kind}_history", column) for kind, columns in LINKS.items() for column in columns]


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
    for name, column in _past():
        op.drop_index(f"ix_{name}_{column}", name)
    with op.batch_alter_table("record") as record:
        record.drop_constraint("fk_record_redacted", type_="foreignkey")
        record.drop_column("revision")
        record.drop_column("redacted")
    op.drop_table("record_history")

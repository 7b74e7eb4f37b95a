"""Rows that lead to a record are found in the order in which lists tell them."""

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None

words = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")

CARRIED = (("participation", "meeting", "start_earliest"), ("target", "statement", "date_earliest"))
LINKS = (
    ("alliance", ("organisation_id",)),
    ("citation", ("document_id", "record_id")),
    ("document", ("copy_of_id", "publisher_id")),
    ("identifier", ("record_id",)),
    ("meeting", ("part_of_id", "place_id")),
    ("membership", ("actor_id", "alliance_id")),
    ("name", ("record_id",)),
    ("obligation", ("alliance_id", "beneficiary_id", "obligor_id")),
    ("office", ("body_id",)),
    ("participation", ("actor_id", "meeting_id", "office_id", "represents_id")),
    ("place", ("country_id",)),
    ("relation", ("object_id", "subject_id")),
    ("publisher", ("controlled_by_id", "country_id")),
    ("statement", ("meeting_id", "office_id", "principal_id", "speaker_id")),
    ("tag", ("record_id", "topic_id")),
    ("target", ("record_id", "statement_id")),
    ("tenure", ("office_id", "person_id")),
    ("topic", ("broader_id",)),
    ("quotation", ("document_id", "statement_id")),
)
DAYS = (
    ("alliance", "organisation_id", "formed_earliest"),
    ("document", "copy_of_id", "published_earliest"),
    ("document", "publisher_id", "published_earliest"),
    ("meeting", "part_of_id", "start_earliest"),
    ("meeting", "place_id", "start_earliest"),
    ("participation", "actor_id", "meeting_start_earliest"),
    ("participation", "office_id", "meeting_start_earliest"),
    ("participation", "represents_id", "meeting_start_earliest"),
    ("statement", "meeting_id", "date_earliest"),
    ("statement", "office_id", "date_earliest"),
    ("statement", "principal_id", "date_earliest"),
    ("statement", "speaker_id", "date_earliest"),
    ("target", "record_id", "statement_date_earliest"),
)


def upgrade() -> None:
    for table, there, day in CARRIED:
        _carry(table, there, day)
    for table, columns in LINKS:
        for column in columns:
            op.drop_index(f"ix_{table}_{column}", table)
            op.create_index(f"ix_{table}_{column}_id", table, [column, "id"], unique=False)
    for table, column, day in DAYS:
        op.create_index(f"ix_{table}_{column}_{day}_id", table, [column, day, "id"], unique=False)


def _carry(table: str, there: str, day: str) -> None:
    """Keep the day of the row that a link leads to beside the link, also in the rows that are there already."""
    column = f"{there}_{day}"
    op.add_column(table, sa.Column(column, words, nullable=False, server_default=""))
    here, far = (
        sa.table(table, sa.column(column), sa.column(f"{there}_id")),
        sa.table(there, *map(sa.column, ("id", day))),
    )
    value = sa.select(far.c[day]).where(far.c.id == here.c[f"{there}_id"]).scalar_subquery()
    op.execute(sa.update(here).values({column: value}))
    with op.batch_alter_table(table) as batch:
        batch.alter_column(column, server_default=None)
    op.create_index(f"ix_{table}_{column}_id", table, [column, "id"], unique=False)


def downgrade() -> None:
    for table, column, day in DAYS:
        op.drop_index(f"ix_{table}_{column}_{day}_id", table)
    for table, columns in LINKS:
        for column in columns:
            op.drop_index(f"ix_{table}_{column}_id", table)
            op.create_index(f"ix_{table}_{column}", table, [column], unique=False)
    for table, there, day in CARRIED:
        op.drop_index(f"ix_{table}_{there}_{day}_id", table)
        op.drop_column(table, f"{there}_{day}")

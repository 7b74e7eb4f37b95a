"""SQLite stores rows by their key; rows without an optional link are in none of its indexes; kinds have no index."""

import re

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

FACTS = (
    *("coverage", "identifier", "membership", "name", "obligation", "participation", "reference", "relation"),
    *("tag", "target", "tenure"),
)
KEYS = {"record": "id", "change": "revision, ordinal"} | dict.fromkeys(("citation", "quotation", *FACTS), "id")
"""The tables that SQLite stores by their key, and its columns."""
OPTIONAL_LINKS = {
    ("alliance", "formed_earliest"): "organisation_id",
    ("document", "published_earliest"): "copy_of_id publisher_id",
    ("meeting", "start_earliest"): "follows_id part_of_id place_id",
    ("obligation", ""): "beneficiary_id obligor_id",
    ("participation", "meeting_start_earliest"): "office_id represents_id",
    ("place", ""): "country_id",
    ("publisher", ""): "controlled_by_id country_id",
    ("statement", "date_earliest"): "meeting_id office_id principal_id",
    ("topic", ""): "broader_id",
}
"""Optional links by table, and the day by which the rows that have them are listed, if any."""


def upgrade() -> None:
    op.drop_index("ix_record_record_kind", "record")
    _index_links(only_linked=True)
    _rebuild(" WITHOUT ROWID")


def downgrade() -> None:
    _rebuild("")
    _index_links(only_linked=False)
    op.create_index("ix_record_record_kind", "record", ["record_kind"])


def _index_links(*, only_linked: bool) -> None:
    for (table, day), names in OPTIONAL_LINKS.items():
        for link in names.split():
            linked = sa.text(f"{link} IS NOT NULL") if only_linked else None
            for columns in [[link, "id"], *([[link, day, "id"]] if day else [])]:
                name = f"ix_{table}_{'_'.join(columns)}"
                op.drop_index(name, table)
                op.create_index(name, table, columns, sqlite_where=linked, postgresql_where=linked)


def _rebuild(options: str) -> None:
    """Copies SQLite's tables, ordered by their keys so that pages fill up, and creates their indexes again."""
    connection = op.get_bind()
    if connection.dialect.name != "sqlite":
        return
    stored = sa.text("SELECT sql FROM sqlite_master WHERE tbl_name = :table AND type = :type AND sql IS NOT NULL")
    for table, key in KEYS.items():
        declared = connection.scalars(stored, {"table": table, "type": "table"}).one()
        indexes = connection.scalars(stored, {"table": table, "type": "index"}).all()
        body = re.sub(r'^CREATE TABLE "?\w+"? |\s*WITHOUT ROWID\s*$', "", declared)
        op.execute(f"CREATE TABLE _copy {body}{options}")
        op.execute(f"INSERT INTO _copy SELECT * FROM {table} ORDER BY {key}")  # noqa: S608
        op.execute(f"DROP TABLE {table}")
        op.execute(f"ALTER TABLE _copy RENAME TO {table}")
        for index in indexes:
            op.execute(index)

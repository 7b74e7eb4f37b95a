"""The index of names: spots, lengths and keys of words, texts of events in a range of their own; and rejections."""

import sqlalchemy as sa
from alembic import op

from api.write.store.reindex import reindex

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
FIRST_EVENT_TEXT = 2**30
RANGES = {"": f"id < {FIRST_EVENT_TEXT}", "_events": f"id >= {FIRST_EVENT_TEXT}"}
WORDS = "gin (array_to_tsvector(string_to_array(words, ' ')))"


def upgrade() -> None:
    op.execute("DELETE FROM search_text")
    with op.batch_alter_table("search_text") as table:
        table.add_column(sa.Column("spots", TEXT, nullable=False))
        table.add_column(sa.Column("letters", sa.Integer, nullable=False))
    op.create_index("ix_search_text_record_id", "search_text", ["record_id"])
    op.create_table(
        "search_key",
        sa.Column("key", TEXT, nullable=False),
        sa.Column("word", TEXT, nullable=False),
        sa.PrimaryKeyConstraint("key", "word", name="pk_search_key"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "rejection",
        sa.Column("name_key", TEXT, nullable=False),
        sa.Column("record_id", TEXT, nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("author", TEXT, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["record_id"], ["record.id"], name="fk_rejection_record_id"),
        sa.PrimaryKeyConstraint("name_key", "record_id", name="pk_rejection"),
    )
    if op.get_bind().dialect.name == "postgresql":
        op.execute("DROP INDEX ix_search_text_words")
        for suffix, condition in RANGES.items():
            op.execute(f"CREATE INDEX ix_search_text_words{suffix} ON search_text USING {WORDS} WHERE {condition}")
    reindex(op.get_bind())


def downgrade() -> None:
    if op.get_bind().dialect.name == "postgresql":
        for suffix in RANGES:
            op.execute(f"DROP INDEX ix_search_text_words{suffix}")
        op.execute(f"CREATE INDEX ix_search_text_words ON search_text USING {WORDS}")
    op.drop_table("rejection")
    op.drop_table("search_key")
    op.drop_index("ix_search_text_record_id", "search_text")
    with op.batch_alter_table("search_text") as table:
        table.drop_column("letters")
        table.drop_column("spots")

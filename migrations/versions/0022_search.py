"""What records can be found by: an index of the words in labels and names."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from api.query.parse.search_words import index_words
from schema.catalog import entities, kind_of
from schema.entity import Thing

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None

words = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "search_text",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("row_id", words, nullable=False),
        sa.Column("record_id", words, nullable=False),
        sa.Column("words", words, nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("superseded", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["record_id"], ["record.id"], name="fk_search_text_record_id"),
        sa.PrimaryKeyConstraint("id", name="pk_search_text"),
    )
    op.create_index("ix_search_text_row_id", "search_text", ["row_id"], unique=False)
    if op.get_bind().dialect.name == "sqlite":
        op.execute(
            "CREATE VIRTUAL TABLE search_index USING fts5(words, content='search_text', content_rowid='id', "
            "tokenize=\"unicode61 remove_diacritics 0 categories 'L* N* M* Co'\", prefix='2 3')"
        )
    else:
        op.execute(
            "CREATE INDEX ix_search_text_words ON search_text USING gin "
            "(array_to_tsvector(string_to_array(words, ' ')))"
        )
    _keep_what_is_there()


def _keep_what_is_there() -> None:
    """Rows that were written before there was an index."""
    connection = op.get_bind()
    things = [kind_of(entity) for entity in entities().values() if issubclass(entity, Thing)]
    texts = [(kind, "id", "label") for kind in things] + [("name", "record_id", "text")]
    rows = [row for of in texts for row in connection.execute(_texts_of(*of)).mappings()]
    table = sa.table("search_text", *map(sa.column, ("id", "row_id", "record_id", "words", "revision")))
    kept = [
        {**{k: v for k, v in row.items() if k != "found"}, "id": number, "words": index_words(row["found"])}
        for number, row in enumerate(rows, 1)
    ]
    if kept:
        connection.execute(sa.insert(table), kept)
    if connection.dialect.name == "sqlite":
        connection.execute(sa.text("INSERT INTO search_index (search_index) VALUES ('rebuild')"))


def _texts_of(kind: str, record: str, text: str) -> sa.Select[Any]:
    row = sa.table(kind, *map(sa.column, {"id", "revision", record, text}))
    return sa.select(
        row.c.id.label("row_id"), row.c[record].label("record_id"), row.c[text].label("found"), row.c.revision
    )


def downgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        op.execute("DROP TABLE search_index")
    op.drop_table("search_text")

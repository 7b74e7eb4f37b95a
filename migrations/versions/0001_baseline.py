"""The whole schema: the ledger, the entities with their histories, search, and tables of the servers' own."""

from alembic import op

from migrations.baseline.assertions import ASSERTIONS, create_assertions
from migrations.baseline.evidence import EVIDENCE, create_evidence
from migrations.baseline.tables import (
    ID_CHARACTERS,
    create_history,
    create_indexes,
    create_table,
    integer,
    link,
    revision_link,
    text,
    timestamp,
    vocabulary,
)
from migrations.baseline.things import THINGS, create_things

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    create_ledger()
    create_things()
    create_assertions()
    create_evidence()
    create_search()
    create_server_tables()


def downgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        op.drop_table("search_index")
    entities = (*THINGS, *ASSERTIONS, *EVIDENCE)
    histories = [f"{entity}_history" for entity in entities]
    for table in ("reply", "api_key", "search_text", *histories, *reversed(entities)):
        op.drop_table(table)
    for table in ("release", "change", "record_history", "record", "revision", "counter"):
        op.drop_table(table)


def create_ledger() -> None:
    """Creates the identities of records, the revisions and what each of them changed."""
    create_table("counter", text("name"), integer("value"), key="name")
    create_table("revision", integer("seq"), timestamp("at"), text("author"), text("reason"), text("origin"), key="seq")
    columns = [
        text("id", check=f"trim(id, '{ID_CHARACTERS}') = ''"),
        text("record_kind"),
        text("label"),
        revision_link("created"),
        revision_link("retired", nullable=True),
        link("replaced_by_id", "record", nullable=True),
        revision_link("redacted", nullable=True),
        integer("revision"),
    ]
    create_table("record", *columns, key="id")
    create_indexes("record", "record_kind")
    create_history("record", columns, links=[])
    create_table(
        "change",
        revision_link("revision"),
        integer("ordinal"),
        link("record_id", "record"),
        text("action"),
        key="revision ordinal",
    )
    create_indexes("change", "record_id")
    create_table(
        "release",
        text("name"),
        revision_link("revision"),
        timestamp("at"),
        integer("frozen"),
        text("files"),
        key="name",
    )
    op.execute("INSERT INTO counter (name, value) VALUES ('revision', 0)")


def create_search() -> None:
    """Creates the full-text index, the only part of the schema that differs between the backends."""
    create_table(
        "search_text",
        integer("id"),
        text("row_id"),
        link("record_id", "record"),
        text("words"),
        integer("revision"),
        integer("superseded", nullable=True),
        key="id",
    )
    create_indexes("search_text", "row_id")
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


def create_server_tables() -> None:
    """Creates the tables that no read reaches: API keys and the answers to repeatable requests."""
    create_table(
        "api_key",
        text("digest"),
        text("name"),
        vocabulary("role", "reader editor admin"),
        timestamp("created"),
        timestamp("revoked", nullable=True),
        timestamp("last_used", nullable=True),
        key="digest",
    )
    create_table(
        "reply", text("key"), text("author"), text("digest"), text("written"), timestamp("at"), key="key author"
    )
    create_indexes("reply", "at")

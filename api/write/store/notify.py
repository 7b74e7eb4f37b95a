"""Telling other processes that something was written, on backends that can."""

import sqlalchemy as sa
from sqlalchemy import Connection

CHANNEL = "entente_revision"
_NOTIFY = sa.text(f"NOTIFY {CHANNEL}")


def notify(connection: Connection) -> None:
    """Wake whoever listens once this transaction is committed.  It says nothing but that: the ledger is the truth."""
    if connection.dialect.name == "postgresql":
        connection.execute(_NOTIFY)

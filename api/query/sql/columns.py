"""Columns and tables as SQL spells them."""

from sqlalchemy.dialects.postgresql.base import RESERVED_WORDS as POSTGRESQL_WORDS
from sqlalchemy.dialects.sqlite.base import SQLiteIdentifierPreparer
from sqlmodel import SQLModel

from api.query.sql.dialect import Dialect

RESERVED = POSTGRESQL_WORDS | SQLiteIdentifierPreparer.reserved_words
"""Words that have to be quoted as column names."""


def column_name(name: str) -> str:
    """Returns the name of a column, quoted if it is a reserved word."""
    return f'"{name}"' if name in RESERVED else name


def column(alias: str, name: str) -> str:
    """Returns a column of an aliased table."""
    return f"{alias}.{column_name(name)}"


def in_collection(id: str, collection: str) -> str:
    """Returns the condition that an id, an SQL expression, is one of a collection, as a range that an index has."""
    return f"{id} >= '{collection}/' and {id} < '{collection}0'"  # "0" follows "/"


def rows_at_revision(dialect: Dialect, kind: str, revision: str) -> str:
    """Returns a query for the rows of a table as of a revision, which is an SQL expression.

    Each version of a row is one row: of the table while it is current, of the table's history afterwards.
    """
    names = (column_name(one.name) for one in SQLModel.metadata.tables[kind].columns)
    return dialect.versions(kind, ", ".join(names), revision)

"""Words of SQL."""

from sqlalchemy.dialects.postgresql.base import RESERVED_WORDS as POSTGRESQL_WORDS
from sqlalchemy.dialects.sqlite.base import SQLiteIdentifierPreparer

RESERVED = POSTGRESQL_WORDS | SQLiteIdentifierPreparer.reserved_words
"""What has to be quoted where it is the name of a column."""

"""Engines and connections.  Reads and writes never share one."""

from api.database.engines import is_postgresql, migration_engine, read_engine, write_engine
from api.database.migrate import upgrade
from api.database.past import see_to_its_past
from api.database.readers import Reader, reader_for
from api.database.schema_revision import known_revisions, require_current, require_current_schema, require_known

__all__ = [
    "Reader",
    "is_postgresql",
    "known_revisions",
    "migration_engine",
    "read_engine",
    "reader_for",
    "require_current",
    "require_current_schema",
    "require_known",
    "see_to_its_past",
    "upgrade",
    "write_engine",
]

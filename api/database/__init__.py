"""Engines and connections.  Reads and writes never share one."""

from api.database.engines import is_postgresql, migration_engine, read_engine, write_engine
from api.database.migrate import upgrade
from api.database.past import check_past
from api.database.readers import Reader, reader_for
from api.database.schema_revision import supported_revisions, require_current, require_current_schema, require_supported

__all__ = [
    "Reader",
    "check_past",
    "is_postgresql",
    "supported_revisions",
    "migration_engine",
    "read_engine",
    "reader_for",
    "require_current",
    "require_current_schema",
    "require_supported",
    "upgrade",
    "write_engine",
]

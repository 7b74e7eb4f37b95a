"""Engines and connections.  Reads and writes never share one."""

from api.database.engines import is_postgresql, migration_engine, read_engine, write_engine
from api.database.migrate import upgrade
from api.database.past import check_past
from api.database.readers import Reader, reader_for

__all__ = [
    "Reader",
    "check_past",
    "is_postgresql",
    "migration_engine",
    "read_engine",
    "reader_for",
    "upgrade",
    "write_engine",
]

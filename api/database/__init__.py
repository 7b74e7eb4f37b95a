"""Engines and connections.  Reads and writes never share one."""

from api.database.engines import is_postgresql, migration_engine, read_engine, write_engine
from api.database.migrate import upgrade
from api.database.past import see_to_its_past
from api.database.readers import Reader, reader_for

__all__ = [
    "Reader",
    "is_postgresql",
    "migration_engine",
    "read_engine",
    "reader_for",
    "see_to_its_past",
    "upgrade",
    "write_engine",
]

"""Engines and connections. Reads and writes use separate ones."""

from api.database.choice import read_from_primary
from api.database.documents import read_answer
from api.database.engines import disposed, is_postgresql, migration_engine, read_engine, write_engine
from api.database.filter_ids import id_candidates, merge_targets, near_ids, unknown_id_hint, with_hints
from api.database.marks import DatabaseState
from api.database.merges import RecordInView, follow_merges
from api.database.migrate import upgrade
from api.database.past import check_past, require_revision
from api.database.readers import Reader, reader_for
from api.database.replicas import ReplicatedReader, replicated_reader
from api.database.schema_revision import require_current, require_current_schema, require_supported, supported_revisions

__all__ = [
    "DatabaseState",
    "Reader",
    "RecordInView",
    "ReplicatedReader",
    "check_past",
    "disposed",
    "follow_merges",
    "id_candidates",
    "is_postgresql",
    "merge_targets",
    "migration_engine",
    "near_ids",
    "read_answer",
    "read_engine",
    "read_from_primary",
    "reader_for",
    "replicated_reader",
    "require_current",
    "require_current_schema",
    "require_revision",
    "require_supported",
    "supported_revisions",
    "unknown_id_hint",
    "upgrade",
    "with_hints",
    "write_engine",
]

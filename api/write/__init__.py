"""The write service: validates a batch of commands as a whole and writes it as one revision."""

from api.write.import_runs import RUNS
from api.write.loading import LOADINGS
from api.write.model import (
    Change,
    Command,
    Create,
    Invalid,
    InvalidField,
    Merge,
    Redact,
    Retract,
    Revert,
    Skipped,
    Undo,
    Unmerge,
    Unparsed,
    Update,
    WriteResult,
)
from api.write.rejections import REJECTIONS
from api.write.service import Signature, apply_changes, write
from api.write.store.versions import retired, touched

__all__ = [
    "LOADINGS",
    "REJECTIONS",
    "RUNS",
    "Change",
    "Command",
    "Create",
    "Invalid",
    "InvalidField",
    "Merge",
    "Redact",
    "Retract",
    "Revert",
    "Signature",
    "Skipped",
    "Undo",
    "Unmerge",
    "Unparsed",
    "Update",
    "WriteResult",
    "apply_changes",
    "retired",
    "touched",
    "write",
]

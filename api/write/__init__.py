"""The one door for writes: everything is validated first, then written as one revision."""

from api.write.change import (
    Change,
    Create,
    Finding,
    Invalid,
    Left,
    Merge,
    Order,
    Redact,
    Retract,
    Revert,
    Undo,
    Unmerge,
    Update,
    Written,
)
from api.write.service import Signature, apply, write
from api.write.store.versions import touched

__all__ = [
    "Change",
    "Create",
    "Finding",
    "Invalid",
    "Left",
    "Merge",
    "Order",
    "Redact",
    "Retract",
    "Revert",
    "Signature",
    "Undo",
    "Unmerge",
    "Update",
    "Written",
    "apply",
    "touched",
    "write",
]

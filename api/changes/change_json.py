"""A change as clients are told it, the same in every protocol."""

from datetime import UTC
from typing import Any

from api.changes.positions import format_position
from api.write.patches import ChangePatch, Position


def change_json(change: ChangePatch) -> dict[str, Any]:
    """A change as values of JSON.  The patches are merge patches (RFC 7396); null is no record at all."""
    return {
        "position": format_position(Position(change.revision, change.ordinal)),
        "id": change.id,
        "record_kind": change.kind,
        "action": str(change.action),
        "replaced_by": change.replaced_by,
        "at": change.at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z"),
        "author": change.author,
        "reason": change.reason,
        "origin": change.origin,
        "patch": change.patch,
        "reverse": change.reverse,
    }

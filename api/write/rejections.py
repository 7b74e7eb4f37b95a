"""The table of remembered rejections, see `api/reconcile/rejections.py`."""

import sqlalchemy as sa
from sqlmodel import SQLModel
from sqlmodel.main import UTCDateTime  # type: ignore[attr-defined]

from schema.entity import text_type

REJECTIONS = sa.Table(
    "rejection",
    SQLModel.metadata,
    sa.Column("name_key", text_type(), primary_key=True),
    sa.Column("record_id", text_type(), sa.ForeignKey("record.id"), primary_key=True),
    sa.Column("name", text_type(), nullable=False),
    sa.Column("author", text_type(), nullable=False),
    sa.Column("at", UTCDateTime(), nullable=False),
)
"""Not an entity: a rejection is a judgement about a name outside the base, not a fact in it."""

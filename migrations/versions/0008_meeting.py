"""Meetings and their history."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

words = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "meeting",
        sa.Column("id", words, nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("label", words, nullable=False),
        sa.Column("summary", words, nullable=True),
        sa.Column("kind", words, nullable=False),
        sa.Column("status", words, nullable=False),
        sa.Column("format", words, nullable=False),
        sa.Column("start", words, nullable=True),
        sa.Column("end", words, nullable=True),
        sa.Column("place_id", words, nullable=True),
        sa.Column("part_of_id", words, nullable=True),
        sa.Column("start_earliest", words, nullable=False),
        sa.Column("start_latest", words, nullable=False),
        sa.Column("end_earliest", words, nullable=False),
        sa.Column("end_latest", words, nullable=False),
        sa.CheckConstraint(
            "format IN ('in_person', 'telephone', 'video', 'hybrid', 'unknown')", name=op.f("ck_meeting_format")
        ),
        sa.CheckConstraint(
            "kind IN ('visit', 'talks', 'summit', 'conference', 'negotiation', 'consultation', 'ceremony', 'briefing', 'call', 'other')",
            name=op.f("ck_meeting_kind"),
        ),
        sa.CheckConstraint(
            "status IN ('anticipated', 'announced', 'held', 'postponed', 'cancelled', 'alleged')",
            name=op.f("ck_meeting_status"),
        ),
        sa.ForeignKeyConstraint(["id"], ["record.id"], name="fk_meeting_id"),
        sa.ForeignKeyConstraint(["part_of_id"], ["meeting.id"], name="fk_meeting_part_of_id"),
        sa.ForeignKeyConstraint(["place_id"], ["place.id"], name="fk_meeting_place_id"),
        sa.PrimaryKeyConstraint("id", name="pk_meeting"),
    )
    op.create_index("ix_meeting_end_earliest_id", "meeting", ["end_earliest", "id"], unique=False)
    op.create_index("ix_meeting_part_of_id", "meeting", ["part_of_id"], unique=False)
    op.create_index("ix_meeting_place_id", "meeting", ["place_id"], unique=False)
    op.create_index("ix_meeting_start_earliest_id", "meeting", ["start_earliest", "id"], unique=False)
    op.create_table(
        "meeting_history",
        sa.Column("id", words, nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("label", words, nullable=False),
        sa.Column("summary", words, nullable=True),
        sa.Column("kind", words, nullable=False),
        sa.Column("status", words, nullable=False),
        sa.Column("format", words, nullable=False),
        sa.Column("start", words, nullable=True),
        sa.Column("end", words, nullable=True),
        sa.Column("place_id", words, nullable=True),
        sa.Column("part_of_id", words, nullable=True),
        sa.Column("start_earliest", words, nullable=False),
        sa.Column("start_latest", words, nullable=False),
        sa.Column("end_earliest", words, nullable=False),
        sa.Column("end_latest", words, nullable=False),
        sa.Column("superseded", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", "revision", name="pk_meeting_history"),
    )


def downgrade() -> None:
    op.drop_table("meeting_history")
    op.drop_table("meeting")

"""Participations and their history."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None

words = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "participation",
        sa.Column("id", words, nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("label", words, nullable=False),
        sa.Column("note", words, nullable=True),
        sa.Column("since", words, nullable=True),
        sa.Column("until", words, nullable=True),
        sa.Column("rank", words, nullable=False),
        sa.Column("confidence", words, nullable=False),
        sa.Column("meeting_id", words, nullable=False),
        sa.Column("actor_id", words, nullable=False),
        sa.Column("role", words, nullable=False),
        sa.Column("represents_id", words, nullable=True),
        sa.Column("office_id", words, nullable=True),
        sa.Column("attendance", words, nullable=False),
        sa.Column("since_earliest", words, nullable=False),
        sa.Column("since_latest", words, nullable=False),
        sa.Column("until_earliest", words, nullable=False),
        sa.Column("until_latest", words, nullable=False),
        sa.CheckConstraint(
            "attendance IN ('present', 'remote', 'expected', 'invited', 'declined', 'absent')",
            name=op.f("ck_participation_attendance"),
        ),
        sa.CheckConstraint(
            "confidence IN ('confirmed', 'probable', 'possible', 'doubtful', 'improbable', 'unjudged')",
            name=op.f("ck_participation_confidence"),
        ),
        sa.CheckConstraint("rank IN ('preferred', 'normal', 'deprecated')", name=op.f("ck_participation_rank")),
        sa.CheckConstraint(
            "role IN ('host', 'visitor', 'chair', 'participant', 'delegation_head', 'mediator', 'observer', 'signatory')",
            name=op.f("ck_participation_role"),
        ),
        sa.ForeignKeyConstraint(["actor_id"], ["actor.id"], name="fk_participation_actor_id"),
        sa.ForeignKeyConstraint(["id"], ["record.id"], name="fk_participation_id"),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name="fk_participation_meeting_id"),
        sa.ForeignKeyConstraint(["office_id"], ["office.id"], name="fk_participation_office_id"),
        sa.ForeignKeyConstraint(["represents_id"], ["actor.id"], name="fk_participation_represents_id"),
        sa.PrimaryKeyConstraint("id", name="pk_participation"),
    )
    op.create_index("ix_participation_actor_id", "participation", ["actor_id"], unique=False)
    op.create_index("ix_participation_meeting_id", "participation", ["meeting_id"], unique=False)
    op.create_index("ix_participation_office_id", "participation", ["office_id"], unique=False)
    op.create_index("ix_participation_represents_id", "participation", ["represents_id"], unique=False)
    op.create_index("ix_participation_since_earliest_id", "participation", ["since_earliest", "id"], unique=False)
    op.create_index("ix_participation_until_earliest_id", "participation", ["until_earliest", "id"], unique=False)
    op.create_table(
        "participation_history",
        sa.Column("id", words, nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("label", words, nullable=False),
        sa.Column("note", words, nullable=True),
        sa.Column("since", words, nullable=True),
        sa.Column("until", words, nullable=True),
        sa.Column("rank", words, nullable=False),
        sa.Column("confidence", words, nullable=False),
        sa.Column("meeting_id", words, nullable=False),
        sa.Column("actor_id", words, nullable=False),
        sa.Column("role", words, nullable=False),
        sa.Column("represents_id", words, nullable=True),
        sa.Column("office_id", words, nullable=True),
        sa.Column("attendance", words, nullable=False),
        sa.Column("since_earliest", words, nullable=False),
        sa.Column("since_latest", words, nullable=False),
        sa.Column("until_earliest", words, nullable=False),
        sa.Column("until_latest", words, nullable=False),
        sa.Column("superseded", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", "revision", name="pk_participation_history"),
    )


def downgrade() -> None:
    op.drop_table("participation_history")
    op.drop_table("participation")

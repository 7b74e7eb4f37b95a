"""Statements and their history."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

words = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "statement",
        sa.Column("id", words, nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("label", words, nullable=False),
        sa.Column("summary", words, nullable=True),
        sa.Column("speaker_id", words, nullable=False),
        sa.Column("office_id", words, nullable=True),
        sa.Column("principal_id", words, nullable=True),
        sa.Column("meeting_id", words, nullable=True),
        sa.Column("date", words, nullable=True),
        sa.Column("form", words, nullable=False),
        sa.Column("speech_act", words, nullable=False),
        sa.Column("date_earliest", words, nullable=False),
        sa.Column("date_latest", words, nullable=False),
        sa.CheckConstraint(
            "form IN ('direct_quote', 'indirect_report', 'readout', 'joint_statement', 'conveyed_message', 'written')",
            name=op.f("ck_statement_form"),
        ),
        sa.CheckConstraint(
            "speech_act IN ('asserts', 'commits', 'demands', 'threatens', 'warns', 'denies', 'rejects', 'praises', 'condemns', 'calls', 'questions')",
            name=op.f("ck_statement_speech_act"),
        ),
        sa.ForeignKeyConstraint(["id"], ["record.id"], name="fk_statement_id"),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name="fk_statement_meeting_id"),
        sa.ForeignKeyConstraint(["office_id"], ["office.id"], name="fk_statement_office_id"),
        sa.ForeignKeyConstraint(["principal_id"], ["actor.id"], name="fk_statement_principal_id"),
        sa.ForeignKeyConstraint(["speaker_id"], ["actor.id"], name="fk_statement_speaker_id"),
        sa.PrimaryKeyConstraint("id", name="pk_statement"),
    )
    op.create_index("ix_statement_meeting_id", "statement", ["meeting_id"], unique=False)
    op.create_index("ix_statement_office_id", "statement", ["office_id"], unique=False)
    op.create_index("ix_statement_principal_id", "statement", ["principal_id"], unique=False)
    op.create_index("ix_statement_date_earliest_id", "statement", ["date_earliest", "id"], unique=False)
    op.create_index("ix_statement_speaker_id", "statement", ["speaker_id"], unique=False)
    op.create_table(
        "statement_history",
        sa.Column("id", words, nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("label", words, nullable=False),
        sa.Column("summary", words, nullable=True),
        sa.Column("speaker_id", words, nullable=False),
        sa.Column("office_id", words, nullable=True),
        sa.Column("principal_id", words, nullable=True),
        sa.Column("meeting_id", words, nullable=True),
        sa.Column("date", words, nullable=True),
        sa.Column("form", words, nullable=False),
        sa.Column("speech_act", words, nullable=False),
        sa.Column("date_earliest", words, nullable=False),
        sa.Column("date_latest", words, nullable=False),
        sa.Column("superseded", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", "revision", name="pk_statement_history"),
    )


def downgrade() -> None:
    op.drop_table("statement_history")
    op.drop_table("statement")

"""Offices and their history."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

words = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "office",
        sa.Column("id", words, nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("label", words, nullable=False),
        sa.Column("summary", words, nullable=True),
        sa.Column("title", words, nullable=False),
        sa.Column("body_id", words, nullable=False),
        sa.Column("level", words, nullable=False),
        sa.CheckConstraint(
            "level IN ('head_of_state', 'head_of_government', 'effective_leader', 'deputy_head', 'minister', 'deputy_minister', 'senior_official', 'ambassador', 'envoy', 'spokesperson', 'legislator', 'military_commander', 'party_leader', 'head_of_organisation', 'other')",
            name=op.f("ck_office_level"),
        ),
        sa.ForeignKeyConstraint(["body_id"], ["actor.id"], name="fk_office_body_id"),
        sa.ForeignKeyConstraint(["id"], ["record.id"], name="fk_office_id"),
        sa.PrimaryKeyConstraint("id", name="pk_office"),
    )
    op.create_index("ix_office_body_id", "office", ["body_id"], unique=False)
    op.create_table(
        "office_history",
        sa.Column("id", words, nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("label", words, nullable=False),
        sa.Column("summary", words, nullable=True),
        sa.Column("title", words, nullable=False),
        sa.Column("body_id", words, nullable=False),
        sa.Column("level", words, nullable=False),
        sa.Column("superseded", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", "revision", name="pk_office_history"),
    )


def downgrade() -> None:
    op.drop_table("office_history")
    op.drop_table("office")

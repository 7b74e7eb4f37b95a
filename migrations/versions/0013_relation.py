"""Relations and their history."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

words = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "relation",
        sa.Column("id", words, nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("label", words, nullable=False),
        sa.Column("note", words, nullable=True),
        sa.Column("since", words, nullable=True),
        sa.Column("until", words, nullable=True),
        sa.Column("rank", words, nullable=False),
        sa.Column("confidence", words, nullable=False),
        sa.Column("subject_id", words, nullable=False),
        sa.Column("kind", words, nullable=False),
        sa.Column("object_id", words, nullable=False),
        sa.Column("since_earliest", words, nullable=False),
        sa.Column("since_latest", words, nullable=False),
        sa.Column("until_earliest", words, nullable=False),
        sa.Column("until_latest", words, nullable=False),
        sa.CheckConstraint(
            "confidence IN ('confirmed', 'probable', 'possible', 'doubtful', 'improbable', 'unjudged')",
            name=op.f("ck_relation_confidence"),
        ),
        sa.CheckConstraint(
            "kind IN ('supports', 'aids', 'opposes', 'pressures', 'sanctions', 'threatens', 'invades', 'at_war_with', 'claims', 'governs', 'recognises', 'competes_with', 'cooperates_with', 'seeks_support_of', 'defers_to', 'depends_on', 'neutral_towards', 'trades_with', 'buys_from', 'sells_to', 'part_of', 'citizen_of')",
            name=op.f("ck_relation_kind"),
        ),
        sa.CheckConstraint("rank IN ('preferred', 'normal', 'deprecated')", name=op.f("ck_relation_rank")),
        sa.ForeignKeyConstraint(["id"], ["record.id"], name="fk_relation_id"),
        sa.ForeignKeyConstraint(["object_id"], ["record.id"], name="fk_relation_object_id"),
        sa.ForeignKeyConstraint(["subject_id"], ["actor.id"], name="fk_relation_subject_id"),
        sa.PrimaryKeyConstraint("id", name="pk_relation"),
    )
    op.create_index("ix_relation_object_id", "relation", ["object_id"], unique=False)
    op.create_index("ix_relation_since_earliest_id", "relation", ["since_earliest", "id"], unique=False)
    op.create_index("ix_relation_subject_id", "relation", ["subject_id"], unique=False)
    op.create_index("ix_relation_until_earliest_id", "relation", ["until_earliest", "id"], unique=False)
    op.create_table(
        "relation_history",
        sa.Column("id", words, nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("label", words, nullable=False),
        sa.Column("note", words, nullable=True),
        sa.Column("since", words, nullable=True),
        sa.Column("until", words, nullable=True),
        sa.Column("rank", words, nullable=False),
        sa.Column("confidence", words, nullable=False),
        sa.Column("subject_id", words, nullable=False),
        sa.Column("kind", words, nullable=False),
        sa.Column("object_id", words, nullable=False),
        sa.Column("since_earliest", words, nullable=False),
        sa.Column("since_latest", words, nullable=False),
        sa.Column("until_earliest", words, nullable=False),
        sa.Column("until_latest", words, nullable=False),
        sa.Column("superseded", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", "revision", name="pk_relation_history"),
    )


def downgrade() -> None:
    op.drop_table("relation_history")
    op.drop_table("relation")

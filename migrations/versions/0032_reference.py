"""References between statements and their history."""

import sqlalchemy as sa
from alembic import op

revision = "0032"
down_revision = "0031"
branch_labels = None
depends_on = None

words = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
TEXTS = (
    *("since_earliest", "since_latest", "until_earliest", "until_latest"),
    *("statement_id", "kind", "earlier_id", "statement_date_earliest", "rank", "confidence", "label"),
)
LISTED = (
    ("earlier_id", "id"),
    ("earlier_id", "statement_date_earliest", "id"),
    ("since_earliest", "id"),
    ("statement_id", "id"),
    ("statement_date_earliest", "id"),
    ("until_earliest", "id"),
)
PAST = (("earlier_id",), ("id", "superseded"), ("statement_id",))


def upgrade() -> None:
    op.create_table(
        "reference",
        *_columns(),
        sa.CheckConstraint(
            "confidence IN ('confirmed', 'probable', 'possible', 'doubtful', 'improbable', 'unjudged')",
            name=op.f("ck_reference_confidence"),
        ),
        sa.CheckConstraint(
            "kind IN ('repeats', 'responds_to', 'contradicts', 'retracts')", name=op.f("ck_reference_kind")
        ),
        sa.CheckConstraint("rank IN ('preferred', 'normal', 'deprecated')", name=op.f("ck_reference_rank")),
        sa.ForeignKeyConstraint(["earlier_id"], ["statement.id"], name="fk_reference_earlier_id"),
        sa.ForeignKeyConstraint(["id"], ["record.id"], name="fk_reference_id"),
        sa.ForeignKeyConstraint(["statement_id"], ["statement.id"], name="fk_reference_statement_id"),
        sa.PrimaryKeyConstraint("id", name="pk_reference"),
    )
    _index("reference", LISTED)
    op.create_table(
        "reference_history",
        *_columns(),
        sa.Column("superseded", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", "revision", name="pk_reference_history"),
    )
    _index("reference_history", PAST)


def _columns() -> list[sa.Column[object]]:
    empty = [sa.Column(name, words, nullable=True) for name in ("note", "since", "until")]
    full = [sa.Column(name, words, nullable=False) for name in TEXTS]
    return [sa.Column("id", words, nullable=False), sa.Column("revision", sa.Integer(), nullable=False), *empty, *full]


def _index(table: str, indexes: tuple[tuple[str, ...], ...]) -> None:
    for columns in indexes:
        op.create_index(f"ix_{table}_{'_'.join(columns)}", table, list(columns), unique=False)


def downgrade() -> None:
    op.drop_table("reference_history")
    op.drop_table("reference")

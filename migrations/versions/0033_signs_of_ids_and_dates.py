"""Nothing but the letters of ids in an id and the signs of dates in a date, so that both are safe to print as they are."""

import sqlalchemy as sa
from alembic import op

revision = "0033"
down_revision = "0032"
branch_labels = None
depends_on = None

SPAN = ("since", "until")
DATES = {
    "actor": ("founded", "dissolved"),
    "alliance": ("formed", "ended"),
    "coverage": SPAN,
    "document": ("published", "retrieved"),
    "identifier": SPAN,
    "meeting": ("start", "end"),
    "membership": SPAN,
    "name": SPAN,
    "obligation": SPAN,
    "participation": SPAN,
    "reference": SPAN,
    "relation": SPAN,
    "statement": ("date",),
    "tag": SPAN,
    "target": SPAN,
    "tenure": SPAN,
    "quotation": SPAN,
}


def upgrade() -> None:
    analyzed = _is_analyzed()
    with op.batch_alter_table("record") as record:
        record.create_check_constraint(op.f("ck_record_id"), "trim(id, 'abcdefghijklmnopqrstuvwxyz0123456789_/-') = ''")
    for kind, dates in DATES.items():
        with op.batch_alter_table(kind) as table:
            for date in dates:
                written = f'"{date}" || {date}_earliest || {date}_latest'
                table.create_check_constraint(op.f(f"ck_{kind}_{date}"), f"trim({written}, '0123456789X-/.?~%') = ''")
    if analyzed:
        op.execute("ANALYZE")


def _is_analyzed() -> bool:
    """SQLite forgets what it knows of a table's values when the table is built anew."""
    here = op.get_bind()
    return here.dialect.name == "sqlite" and sa.inspect(here).has_table("sqlite_stat1")


def downgrade() -> None:
    for kind, dates in DATES.items():
        with op.batch_alter_table(kind) as table:
            for date in dates:
                table.drop_constraint(op.f(f"ck_{kind}_{date}"), type_="check")
    with op.batch_alter_table("record") as record:
        record.drop_constraint(op.f("ck_record_id"), type_="check")

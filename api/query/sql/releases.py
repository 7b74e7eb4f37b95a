"""Releases, as the database tells them: revisions with a name, and the files that were made of them."""

from api.query.sql.context import Draft
from api.query.sql.dialect import Dialect
from api.query.sql.expr import Written
from api.query.sql.statement import Statement


def all_releases(dialect: Dialect) -> Statement:
    """Every release in a JSON array, the first one first."""
    draft = Draft(dialect)
    told = draft.sql(
        draft.object(
            {
                "name": [Written(dialect.text("r.name", nullable=False))],
                "revision": [Written(dialect.integer("r.revision", nullable=False))],
                "at": [Written(dialect.moment("r.at"))],
                "frozen": [Written(dialect.integer("r.frozen", nullable=False))],
                "redacted": [Written(dialect.boolean(REDACTED, nullable=False))],
                "files": [Written("r.files")],
            }
        )
    )
    rows = f"select r.at as _at, r.name as _n, {told} as _told from release r"
    return Statement(f"select {draft.sql(draft.gathered(rows, '_at, _n'))}", ())


REDACTED = "exists (select 1 from change c where c.revision > r.frozen and c.action = 'redacted')"
"""Whether the files may tell what must not be told any more."""

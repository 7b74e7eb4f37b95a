"""What a view leaves out of the lists nested in a row.

',"excluded_counts":{"memberships":' || (select <counts> from membership ...) || '}'
"""

from api.query.ast.select import EXCLUSION_REASONS, ExcludedCounts, Fields, ToMany
from api.query.ast.view import Ranks, View
from api.query.sql.context import SqlContext
from api.query.sql.excluded import write_excluded_counts
from api.query.sql.expr import Pieces, TextPart
from api.query.sql.row_source import Parent, RowSource

EXCLUDED_COUNTS = "excluded_counts"
ALL_REASONS = ExcludedCounts({reason: reason for reason in EXCLUSION_REASONS})


def write_nested_exclusions(sql: SqlContext, source: RowSource, fields: Fields) -> Pieces:
    """Returns the member that counts what the view leaves out of each list with an address; nothing without a view."""
    lists = {name: field for name, field in fields.items() if isinstance(field, ToMany) and field.address}
    if not lists or not _leaves_out(sql.view):
        return []
    counts = {
        name: write_excluded_counts(
            sql,
            field.selection.entity,
            field.selection.where,
            ALL_REASONS,
            Parent(field.link.column, source.column("id"), source),
        )
        for name, field in lists.items()
    }
    return [TextPart(f',"{EXCLUDED_COUNTS}":'), *sql.object(counts)]


def _leaves_out(view: View) -> bool:
    chosen = (view.as_of, view.published_until, view.according_to)
    return any(one is not None for one in chosen) or view.ranks is not Ranks.no_deprecated

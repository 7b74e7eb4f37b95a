"""Which documents say nothing of an assertion, though they tell of its like: omission is covers_then, and covers_then as omission.

A document is asked about where it sets out to tell of such records (`coverage`) and tells of the same subject
otherwise: of another member of the alliance, of another holder of the office.  Who is cited for the assertion, or for
one that competes with it and held then, is not silent, whatever its rank.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from api.query.ast.field_types import FieldType, object_type, record_field, value_field
from api.query.parse.params import members
from api.query.sql.as_of import same_contest, view_conditions
from api.query.sql.context import SqlContext
from schema.catalog import kind_of
from schema.coverage import Coverage, CoverageType
from schema.document import Document
from schema.entity import Assertion
from schema.membership import Membership
from schema.obligation import Obligation
from schema.tenure import Tenure

SUBJECTS: dict[type[Assertion], str] = {
    Membership: "alliance_id",
    Obligation: "alliance_id",
    Tenure: "office_id",
}
"""What can be covered, and the link to what a document has to tell of before its omission is covers_then."""

MOST_SILENCES = 20
When = Callable[[str], list[str]]
"""What conditions a row, by its alias, has to meet to be of a time."""


class OmissionKind(StrEnum):
    """What it means that a document does not say so: it tells of that time and is silent, it says the like of another
    time only, or that time lies outside of what it tells of, so that its omission means nothing.
    """

    silent = "silent"
    another_time = "another_time"
    outside = "outside"


OMISSION = object_type(
    "Omission",
    "A document that tells of the like and does not say this.",
    record_field("document", "The document.", Document),
    value_field("kind", "What its omission means.", words=OmissionKind),
    record_field("coverage", "What it sets out to tell, and whether all of it.", Coverage),
)


def omissions_of(entity: type[Assertion]) -> FieldType:
    """The omissions about an assertion of an entity."""
    about = f"The documents that tell of the like and do not say this, at most {MOST_SILENCES}."
    return FieldType("omissions", about, OMISSION, _Silences(entity), ("document_id",), MOST_SILENCES)


@dataclass(frozen=True)
class _Silences:
    """Writes which documents are silent about a row: on the day of the view, or else at any time while it held."""

    entity: type[Assertion]

    def __call__(self, sql: SqlContext, about: str) -> str:
        covering, document, spoken, on_the_day = sql.alias(), sql.alias(), sql.alias(), _on(sql)
        covers_then = " and ".join([_overlap(covering, about), *on_the_day(covering)])
        kind = (
            f"case when max(case when {covers_then} then 1 else 0 end) = 0 then '{OmissionKind.outside}'"
            f" when max({spoken}.held) = 0 then '{OmissionKind.another_time}' else '{OmissionKind.silent}' end"
        )
        coverage = f"coalesce(min(case when {covers_then} then {covering}.id end), min({covering}.id))"
        conditions = [
            f"{covering}.covers = '{CoverageType(kind_of(self.entity))}' and coalesce({spoken}.held, 0) = 0",
            *on_the_day(about),
            f"{covering}.document_id in ({self.knowing(sql, about)})",
            *view_conditions(sql, Document, document),
        ]
        return (
            f"select {covering}.document_id, {kind} as kind, {coverage} as coverage_id"
            f" from {sql.table('coverage')} {covering}"
            f" join {sql.table('document')} {document} on {document}.id = {covering}.document_id"
            f" left join ({self.speaking(sql, about, on_the_day)}) {spoken}"
            f" on {spoken}.document_id = {covering}.document_id"
            f" where {' and '.join(conditions)} group by {covering}.document_id"
        )

    def knowing(self, sql: SqlContext, about: str) -> str:
        """The documents cited for the subject itself, for what catalogues call it, or for another row about it."""
        subject, citation, cited = f"{about}.{SUBJECTS[self.entity]}", sql.table("citation"), sql.alias()
        found = [f"select {cited}.document_id from {citation} {cited} where {cited}.record_id = {subject}"]
        for kind, link in ((kind_of(self.entity), SUBJECTS[self.entity]), ("identifier", "record_id")):
            row, cited = sql.alias(), sql.alias()
            found.append(
                f"select {cited}.document_id from {sql.table(kind)} {row} cross join {citation} {cited}"
                f" where {cited}.record_id = {row}.id and {row}.{link} = {subject}"
            )
        return " union all ".join(found)

    def speaking(self, sql: SqlContext, about: str, on_the_day: When) -> str:
        """The documents cited for the row or a rival of it, and whether for one that may have held then.

        They are joined, for `not in` over what a table held at a revision goes wrong on PostgreSQL 18.
        """
        rival, cited = sql.alias(), sql.alias()
        then = " and ".join(on_the_day(rival) or [_overlap(rival, about)])
        return (
            f"select {cited}.document_id, max(case when {then} then 1 else 0 end) as held"
            f" from {sql.table(kind_of(self.entity))} {rival}"
            f" cross join {sql.table('citation')} {cited} where {cited}.record_id = {rival}.id"
            f" and {same_contest(self.entity, about, rival)} group by {cited}.document_id"
        )


def _on(sql: SqlContext) -> When:
    """Whether a row may have held on the day of the view; without one it need not."""
    if sql.view.as_of is None:
        return lambda _: []
    first, last = (sql.bind(bound) for bound in members(sql.view.as_of))
    return lambda row: [f"{row}.since_earliest <= {last} and {row}.until_latest >= {first}"]


def _overlap(one: str, other: str) -> str:
    return f"{one}.since_earliest <= {other}.until_latest and {one}.until_latest >= {other}.since_earliest"

"""Documents that omit an assertion although they cover such assertions.

A document is considered if its coverage includes such records and it is cited for the same subject otherwise: for
another member of the alliance, another holder of the office.  It omits the assertion if none of its readings of facts
with the same key is possible on the day.  What a document says without dates is possible on any day; a reading that is
set aside, a denial or a mention is no omission either.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from api.query.ast.field_types import FieldType, object_type, record_field, value_field
from api.query.parse.params import members
from api.query.sql.as_of import same_values, view_conditions
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
"""What coverage can include, and the link to the subject that a document has to be cited for."""

MAX_OMISSIONS = 20
When = Callable[[str], list[str]]
"""Returns the conditions for a row, by its alias, to be of a time."""


class OmissionKind(StrEnum):
    """What an omission means.

    `silent`: the document covers that time and omits the assertion; `another_time`: it states the like for another time
    only; `outside`: that time is outside its coverage, so the omission means nothing.
    """

    silent = "silent"
    another_time = "another_time"
    outside = "outside"


OMISSION = object_type(
    "Omission",
    "A document that covers such assertions and omits this one.",
    record_field("document", "The document.", Document),
    value_field("kind", "What the omission means.", words=OmissionKind),
    record_field("coverage", "The coverage of the document: what it includes, and whether completely.", Coverage),
)


def omissions_of(entity: type[Assertion]) -> FieldType:
    """Declares the field for the omissions of an assertion of an entity."""
    description = f"Documents that cover such assertions and omit this one, at most {MAX_OMISSIONS}."
    return FieldType("omissions", description, OMISSION, _Omissions(entity), ("document_id",), MAX_OMISSIONS)


@dataclass(frozen=True)
class _Omissions:
    """Writes the query for documents that omit a row: on the day of the view, otherwise at any time it held."""

    entity: type[Assertion]

    def __call__(self, sql: SqlContext, about: str) -> str:
        coverage, document, cited, on_the_day = sql.alias(), sql.alias(), sql.alias(), _on(sql)
        covers_then = " and ".join([_overlap(coverage, about), *on_the_day(coverage)])
        kind = (
            f"case when max(case when {covers_then} then 1 else 0 end) = 0 then '{OmissionKind.outside}'"
            f" when max({cited}.is_possible) = 0 then '{OmissionKind.another_time}' else '{OmissionKind.silent}' end"
        )
        first_coverage = f"coalesce(min(case when {covers_then} then {coverage}.id end), min({coverage}.id))"
        conditions = [
            f"{coverage}.covers = '{CoverageType(kind_of(self.entity))}' and coalesce({cited}.is_possible, 0) = 0",
            *on_the_day(about),
            f"{coverage}.document_id in ({self.documents_on_subject(sql, about)})",
            *view_conditions(sql, Document, document),
        ]
        return (
            f"select {coverage}.document_id, {kind} as kind, {first_coverage} as coverage_id"
            f" from {sql.table('coverage')} {coverage}"
            f" join {sql.table('document')} {document} on {document}.id = {coverage}.document_id"
            f" left join ({self.documents_citing(sql, about, on_the_day)}) {cited}"
            f" on {cited}.document_id = {coverage}.document_id"
            f" where {' and '.join(conditions)} group by {coverage}.document_id"
        )

    def documents_on_subject(self, sql: SqlContext, about: str) -> str:
        """Selects the documents cited for the subject, for its identifiers, or for another row about it."""
        subject, citation, cited = f"{about}.{SUBJECTS[self.entity]}", sql.table("citation"), sql.alias()
        queries = [f"select {cited}.document_id from {citation} {cited} where {cited}.record_id = {subject}"]
        for kind, link in ((kind_of(self.entity), SUBJECTS[self.entity]), ("identifier", "record_id")):
            row, cited = sql.alias(), sql.alias()
            queries.append(
                f"select {cited}.document_id from {sql.table(kind)} {row} cross join {citation} {cited}"
                f" where {cited}.record_id = {row}.id and {row}.{link} = {subject}"
            )
        return " union all ".join(queries)

    def documents_citing(self, sql: SqlContext, about: str, on_the_day: When) -> str:
        """Selects the documents cited for facts of the same key, and whether one of their readings is possible then.

        A join, because `not in` over a table as of a revision gives wrong results on PostgreSQL 18.
        """
        fact, cited = sql.alias(), sql.alias()
        same_key = " and ".join(same_values(self.entity, self.entity.key, fact, about))
        dated = f"({cited}.since is not null or {cited}.until is not null)"
        then = " and ".join(on_the_day(cited) or [_overlap(cited, about)])
        is_possible = f"({dated} and {then}) or (not {dated} and not {self.is_dated_elsewhere(sql, cited)})"
        return (
            f"select {cited}.document_id, max(case when {is_possible} then 1 else 0 end) as is_possible"
            f" from {sql.table(kind_of(self.entity))} {fact}"
            f" cross join {sql.table('citation')} {cited} where {cited}.record_id = {fact}.id"
            f" and {same_key} group by {cited}.document_id"
        )

    def is_dated_elsewhere(self, sql: SqlContext, cited: str) -> str:
        """Returns the condition that the document of a citation dates the fact in another citation."""
        other = sql.alias()
        conditions = [
            f"{other}.record_id = {cited}.record_id and {other}.document_id = {cited}.document_id",
            f"({other}.since is not null or {other}.until is not null)",
        ]
        return f"exists (select 1 from {sql.table('citation')} {other} where {' and '.join(conditions)})"


def _on(sql: SqlContext) -> When:
    """Returns the condition that a row may have held on the day of the view; no condition without a day."""
    if sql.view.as_of is None:
        return lambda _: []
    first, last = (sql.bind(bound) for bound in members(sql.view.as_of))
    return lambda row: [f"{row}.since_earliest <= {last} and {row}.until_latest >= {first}"]


def _overlap(a: str, b: str) -> str:
    return f"{a}.since_earliest <= {b}.until_latest and {a}.until_latest >= {b}.since_earliest"

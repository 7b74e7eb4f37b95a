"""Checks that assertions rest on documents, and that these are still the ones that were cited."""

from api.checks.finding import Check, join_sql, not_deprecated
from api.query.sql.support import supports
from schema.catalog import entities, kind_of
from schema.entity import Assertion, Entity

NOT_CITED = (
    "case when a.note is null then 'No document is cited for it.'"
    " else 'No document is cited for it; a note gives the reason.' end"
)
ONLY_MENTIONED = (
    "case when exists (select 1 from citation c where c.record_id = a.id and c.set_aside is not null)"
    " then 'No document cited for it supports it; citations are set aside.'"
    " else 'No document cited for it supports it.' end"
)
CITED = "exists (select 1 from citation c where c.record_id = a.id)"
SUPPORTED = f"exists (select 1 from citation c where c.record_id = a.id and {supports('c')})"


def uncited() -> str:
    """Returns the statement for assertions without a citation."""
    return join_sql([_assertions(entity, NOT_CITED, f"not {CITED}") for entity in _asserted()])


def unsupported() -> str:
    """Returns the statement for assertions that have citations, none of which supports them and is not set aside."""
    return join_sql([_assertions(entity, ONLY_MENTIONED, f"{CITED} and not {SUPPORTED}") for entity in _asserted()])


def _asserted() -> list[type[Entity]]:
    return [entity for entity in entities().values() if issubclass(entity, Assertion)]


def _assertions(entity: type[Entity], reason: str, wrong: str) -> str:
    conditions = f"{wrong} and {not_deprecated(entity, 'a')}"
    return f"select a.id, null as other, {reason} as reason from {kind_of(entity)} a where {conditions}"


def changed() -> str:
    """Returns the statement for citations of a document whose SHA-256 differs from that at the time of citing."""
    earlier = (
        "select 1 from document_history h where h.id = d.id and h.revision <= r.created and h.superseded > r.created"
        " and h.sha256 is not null and h.sha256 is distinct from d.sha256"
    )
    reason = "'The document had another SHA-256 in revision ' || cast(r.created as text) || ', when it was cited.'"
    return join_sql(
        [
            f"select c.id, c.document_id as other, {reason} as reason from citation c"
            f" join document d on d.id = c.document_id join record r on r.id = c.id where exists ({earlier})"
        ]
    )


EVIDENCE = (
    Check("uncited", "Assertions without a citation.", uncited),
    Check("unsupported", "Assertions that have citations, none of which supports them.", unsupported),
    Check("changed", "Citations whose document has changed since.", changed),
)

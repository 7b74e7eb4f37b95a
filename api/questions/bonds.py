"""What ties two actors besides their contacts: alliances that they share, what they owe each other, relations."""

from enum import StrEnum

from api.query.ast.field_types import Read, leads, sort, value
from api.query.sql.as_of import kept
from api.query.sql.context import Draft
from api.query.sql.expr import quoted
from api.questions.belonging import at_one_time, bound, earlier, is_member, later
from api.questions.sql_helpers import first_citation, overlapping
from schema.alliance import Alliance
from schema.citation import Citation
from schema.membership import Membership
from schema.obligation import Obligation
from schema.relation import Relation

MOST_TIES = 100


class Way(StrEnum):
    """Which of two actors something comes from, and to which it goes."""

    one_to_other = "one_to_other"
    other_to_one = "other_to_one"


ENDS = {Way.one_to_other: ("one", "other"), Way.other_to_one: ("other", "one")}
DIRECTION = value("direction", "From which of the two to which.", words=Way)
CITED = leads("citation", "The first citation that supports it.", Citation, required=False)


def _alliances(draft: Draft, _: str) -> str:
    one, other = draft.alias(), draft.alias()
    conditions = [
        f"{one}.actor_id = {draft.bind(draft.given['one'])} and {is_member(one)}",
        f"{other}.actor_id = {draft.bind(draft.given['other'])} and {is_member(other)}",
        at_one_time(one, other),
        *overlapping(draft, later(f"{one}.since_earliest", f"{other}.since_earliest"), _last(one, other)),
        *kept(draft, Membership, one),
        *kept(draft, Membership, other),
    ]
    table = draft.table("membership")
    return (
        f"select {one}.alliance_id, {one}.id as one_id, {other}.id as other_id, {_time(one, other)},"
        f" {first_citation(draft, f'{one}.id')} as one_citation_id,"
        f" {first_citation(draft, f'{other}.id')} as other_citation_id"
        f" from {table} {one} join {table} {other} on {other}.alliance_id = {one}.alliance_id"
        f" where {' and '.join(conditions)}"
    )


def _last(one: str, other: str) -> str:
    return earlier(f"{one}.until_latest", f"{other}.until_latest")


def _time(one: str, other: str) -> str:
    """The time that two assertions share: from the later beginning until the earlier end."""
    begun = f"({one}.since_earliest, {one}.since_latest) >= ({other}.since_earliest, {other}.since_latest)"
    ended = f"({one}.until_latest, {one}.until_earliest) <= ({other}.until_latest, {other}.until_earliest)"
    bounds = [
        f"{choose(f'{one}.{name}_{end}', f'{other}.{name}_{end}')} as {name}_{end}"
        for name, choose in (("since", later), ("until", earlier))
        for end in ("earliest", "latest")
    ]
    texts = [
        f"case when {chosen} then {one}.{name} else {other}.{name} end as {name}"
        for name, chosen in (("since", begun), ("until", ended))
    ]
    return ", ".join([*texts, *bounds])


def _obligations(draft: Draft, _: str) -> str:
    return " union all ".join(_owed(draft, way, *ends) for way, ends in ENDS.items())


def _owed(draft: Draft, way: Way, obligor: str, beneficiary: str) -> str:
    """What one of them owes to the other, while both were bound."""
    by, to = draft.alias(), draft.alias()
    owing, owed = (
        bound(draft, end, actor=draft.bind(draft.given[side]))
        for end, side in (("obligor_id", obligor), ("beneficiary_id", beneficiary))
    )
    first, last = later(f"{by}.first", f"{to}.first"), earlier(f"{by}.last", f"{to}.last")
    conditions = [f"{by}.first <= {to}.last and {to}.first <= {by}.last", *overlapping(draft, first, last)]
    return (
        f"select distinct {by}.id as obligation_id, {by}.alliance_id, {quoted(way)} as direction,"
        f" {first_citation(draft, f'{by}.id')} as citation_id"
        f" from ({owing}) {by} join ({owed}) {to} on {to}.id = {by}.id where {' and '.join(conditions)}"
    )


def _relations(draft: Draft, _: str) -> str:
    return " union all ".join(_related(draft, way, *ends) for way, ends in ENDS.items())


def _related(draft: Draft, way: Way, subject: str, towards: str) -> str:
    row, ends = draft.alias(), [draft.bind(draft.given[side]) for side in (subject, towards)]
    conditions = [
        f"{row}.subject_id = {ends[0]} and {row}.object_id = {ends[1]}",
        *overlapping(draft, f"{row}.since_earliest", f"{row}.until_latest"),
        *kept(draft, Relation, row),
    ]
    return (
        f"select {row}.id as relation_id, {row}.since_earliest, {quoted(way)} as direction,"
        f" {first_citation(draft, f'{row}.id')} as citation_id from {draft.table('relation')} {row}"
        f" where {' and '.join(conditions)}"
    )


SHARED = sort(
    "SharedAlliance",
    "An alliance of which two actors were members at one time.",
    leads("alliance", "The alliance.", Alliance),
    value("since", "Since when both were.", "date", required=False),
    value("until", "Until when both were.", "date", required=False),
    leads("one", "The membership of one.", Membership),
    leads("one_citation", "The first citation that supports it.", Citation, required=False),
    leads("other", "The membership of the other.", Membership),
    leads("other_citation", "The first citation that supports it.", Citation, required=False),
)
OWED = sort(
    "OwedObligation",
    "What an actor owes to another.",
    DIRECTION,
    leads("obligation", "The obligation.", Obligation),
    leads("alliance", "The alliance that binds.", Alliance),
    CITED,
)
TIE = sort("DirectRelation", "A relation of an actor to another.", DIRECTION, leads("relation", "It.", Relation), CITED)

ALLIANCES = Read(
    "alliances",
    f"Alliances of which both were members at one time, by their ids, at most {MOST_TIES}.",
    SHARED,
    _alliances,
    ("alliance_id", "since_earliest", "one_id", "other_id"),
    MOST_TIES,
)
OBLIGATIONS = Read(
    "obligations",
    f"What either owes to the other, by name or as members of one alliance at one time, at most {MOST_TIES}.",
    OWED,
    _obligations,
    ("alliance_id", "obligation_id", "-direction"),
    MOST_TIES,
)
RELATIONS = Read(
    "relations",
    f"Relations of either to the other, the latest first, at most {MOST_TIES}.",
    TIE,
    _relations,
    ("-since_earliest", "relation_id"),
    MOST_TIES,
)

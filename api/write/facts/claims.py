"""Combines claims into facts: a claim about a stretch that a fact describes adds its citations to that fact."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property

from api.write.change_set import ChangeSet
from api.write.facts.joining import dates_differently, join, set_bounds
from api.write.facts.readings import DATES, derived_days, is_dated, is_reading, supports
from api.write.facts.store import citations_of, documents_of, rows_of_keys
from api.write.facts.stretches import StretchMatch, compare
from api.write.inputs import RecordInput
from api.write.model import Combined, Skipped
from api.write.rules.uniqueness import unique_keys
from api.write.store.rows import Row, by_entity
from schema.catalog import columns
from schema.citation import Citation
from schema.entity import Assertion, Entity


@dataclass
class _Claim:
    """An assertion to create, and the citations of the same batch."""

    item: RecordInput
    row: Row
    entity: type[Assertion]
    citations: list[Row] = field(default_factory=list)

    @cached_property
    def key(self) -> tuple[object, ...]:
        """What it has in common with other claims of the same fact."""
        return _key(self.entity, self.row)


def combine_claims(changes: ChangeSet, inputs: Iterable[RecordInput], names: dict[str, str]) -> None:
    """Let claims join the facts that they are about, those of earlier claims included.

    `names` has ids by local name; claims that joined are redirected in it.  An ambiguous claim is an error.
    """
    claims = _claims(changes, inputs)
    _move_dates(claims)
    new = {claim.item.id: claim for claim in claims if _can_combine(changes, claim)}
    for entity, ids in by_entity(new).items():
        _combine(changes, entity, [new[id] for id in ids], names)


def _claims(changes: ChangeSet, inputs: Iterable[RecordInput]) -> list[_Claim]:
    items = [item for item in inputs if changes.rows.get(item.id) is item.row]
    claims = {item.id: _Claim(item, item.row, item.entity) for item in items if issubclass(item.entity, Assertion)}
    for item in items:
        if item.entity is Citation and (claim := claims.get(item.row["record_id"])):
            claim.citations.append(item.row)
    return list(claims.values())


def _move_dates(claims: list[_Claim]) -> None:
    """Give the dates of each claim to its citations: the first of each document that has no dates of its own."""
    for claim in claims:
        dates = {name: claim.row[name] for name in DATES if claim.row[name]}
        if not dates:
            continue
        dated = {row["document_id"] for row in claim.citations if is_dated(row)}
        for row in claim.citations:
            if supports(row) and is_reading(row) and row["document_id"] not in dated:
                dated.add(row["document_id"])
                row.update(dates)
                set_bounds(row)


def _can_combine(changes: ChangeSet, claim: _Claim) -> bool:
    entity = claim.entity
    is_valid = not claim.item.errors and all(
        claim.row[name] is not None or _is_optional(entity, name) for name in entity.key
    )
    return entity.combines and is_valid and claim.item.id not in changes.records and not claim.item.is_new


def _is_optional(entity: type[Entity], name: str) -> bool:
    return not columns(entity)[name].required


def _combine(changes: ChangeSet, entity: type[Entity], claims: list[_Claim], names: dict[str, str]) -> None:
    """Combine the claims of one entity, in their order."""
    assert issubclass(entity, Assertion)
    documents = documents_of(changes, (row for claim in claims for row in claim.citations))
    for claim in claims:
        claim.citations = [row for row in claim.citations if row["document_id"] in documents]
    pending = {claim.item.id for claim in claims}
    facts: dict[tuple[object, ...], list[Row]] = defaultdict(list)
    for row in rows_of_keys(changes, entity, [claim.row for claim in claims]):
        if row["id"] not in pending:
            facts[_key(entity, row)].append(row)
    keys = Counter(claim.key for claim in claims)
    compared = (claim for claim in claims if facts.get(claim.key) or keys[claim.key] > 1)
    _derive_days(changes, [claim.citations for claim in compared])
    stored = [row["id"] for key in keys for row in facts.get(key, [])]
    citations = citations_of(changes, stored) if stored else {}
    _derive_days(changes, citations.values())
    rivals = _rivals(claims, facts, citations)
    for claim in claims:
        candidates = facts[claim.key]
        if claim.item.id in rivals:
            _refuse(changes, claim, rivals[claim.item.id])
            continue
        fact = _fact_of(changes, claim, candidates, citations)
        if fact is None:
            candidates.append(claim.row)
            citations[claim.item.id] = claim.citations
        elif fact is not claim.row:
            _join(changes, claim, fact, citations.setdefault(fact["id"], []), names)


def _key(entity: type[Assertion], row: Row) -> tuple[object, ...]:
    return tuple([row[name] for name in entity.key])


def _rivals(
    claims: list[_Claim], facts: Mapping[tuple[object, ...], list[Row]], citations: Mapping[str, list[Row]]
) -> dict[str, list[Row]]:
    """Claims of which several stretches of one document match one stored fact, each with those facts.

    None of them is taken, so that their order does not matter.
    """
    found: dict[str, list[Row]] = defaultdict(list)
    by_key: dict[tuple[object, ...], list[_Claim]] = defaultdict(list)
    for claim in claims:
        if claim.item.fact is None:
            by_key[claim.key].append(claim)
    for key, some in by_key.items():
        for fact in facts.get(key, []) if len(some) > 1 else ():
            same = [c for c in some if _compare(c, fact, citations.get(fact["id"], [])) is StretchMatch.same]
            for claim in same:
                if any(dates_differently(claim.citations, other.citations) for other in same if other is not claim):
                    found[claim.item.id].append(fact)
    return found


def _derive_days(changes: ChangeSet, citations: Collection[list[Row]]) -> None:
    """Set the days of the citations of each fact, which comparisons need; those of stored rows are set already."""
    missing = [(row, rows) for rows in citations for row in rows if "attested_from" not in row]
    documents = documents_of(changes, (row for row, _ in missing))
    for row, siblings in missing:
        if row["document_id"] in documents:
            row.update(derived_days(row, documents[row["document_id"]], None, siblings))


def _fact_of(
    changes: ChangeSet, claim: _Claim, candidates: list[Row], citations: Mapping[str, list[Row]]
) -> Row | None:
    """The fact that a claim joins, or None if it is a new one; the claim itself if it is refused or skipped."""
    if claim.item.fact is not None:
        return _named_fact(changes, claim, candidates)
    if len(candidates) == 1 and claim.citations and _has_unique_key(claim.entity):
        cited = citations.get(candidates[0]["id"], [])
        if not dates_differently(claim.citations, cited):
            return candidates[0]
    compared = [(fact, _compare(claim, fact, citations.get(fact["id"], []))) for fact in candidates]
    same = [fact for fact, match in compared if match is StretchMatch.same]
    unclear = [fact for fact, match in compared if match is StretchMatch.unclear]
    if not same and not unclear:
        return None
    if len(same) == 1 and not unclear:
        overlapped = _overlapped(claim, same[0], candidates, citations)
        cited = citations.get(same[0]["id"], [])
        if claim.citations and not overlapped and not dates_differently(claim.citations, cited):
            return same[0]
        unclear = overlapped
    _refuse(changes, claim, [*same, *unclear])
    return claim.row


def _overlapped(claim: _Claim, fact: Row, candidates: list[Row], citations: Mapping[str, list[Row]]) -> list[Row]:
    """The other facts of the key that a fact would overlap with the claim's citations."""
    together = [*citations.get(fact["id"], []), *claim.citations]
    others = [other for other in candidates if other is not fact]
    return [o for o in others if compare(o, citations.get(o["id"], []), fact, together) is not StretchMatch.apart]


def _named_fact(changes: ChangeSet, claim: _Claim, candidates: list[Row]) -> Row:
    for fact in candidates:
        if fact["id"] == claim.item.fact:
            return fact
    message = f"{claim.item.fact} is not a fact with the same {' and '.join(claim.entity.key)}"
    hint = f": {', '.join(fact['id'] for fact in candidates)} would be" if candidates else ""
    changes.add_error(claim.item.place, "fact", message + hint)
    return claim.row


def _compare(claim: _Claim, fact: Row, cited: list[Row]) -> StretchMatch:
    return compare(claim.row, claim.citations, fact, cited)


def _refuse(changes: ChangeSet, claim: _Claim, candidates: list[Row]) -> None:
    if not changes.skips_ambiguous and _is_refused_anyway(claim):
        return
    ids = ", ".join(fact["id"] for fact in candidates)
    message = f"may be about the same as {ids}: name the fact that it supports as `fact`, or send `new: true`"
    if not claim.citations:
        message = f"is already recorded as {ids}: add citations to that, or send `new: true`"
    if not changes.skips_ambiguous:
        changes.add_error(claim.item.place, "fact", message)
        return
    changes.skipped.append(Skipped(claim.item.place or claim.item.id, message))
    for id in (claim.item.id, *(row["id"] for row in claim.citations)):
        changes.drop(id)


def _is_refused_anyway(claim: _Claim) -> bool:
    """Whether another check names what to do: cite the claim, or cite the only fact that there can be."""
    is_unexplained = not claim.citations and not claim.row["note"]
    return is_unexplained or _has_unique_key(claim.entity)


@cache
def _has_unique_key(entity: type[Assertion]) -> bool:
    """Whether there can be only one fact of a key, whatever its dates."""
    unique = [{column.name for column in constraint.columns} for constraint in unique_keys(entity)]
    return set(entity.key) in unique


def _join(changes: ChangeSet, claim: _Claim, fact: Row, cited: list[Row], names: dict[str, str]) -> None:
    """Make a claim a further source of a fact."""
    for name in [name for name, id in names.items() if id == claim.item.id]:
        names[name] = fact["id"]
    names[claim.item.id] = fact["id"]
    cited += join(changes, claim.row, claim.citations, fact, cited, claim.item.place)
    changes.drop(claim.item.id)
    changes.combined.append(Combined(claim.item.place, fact["id"]))

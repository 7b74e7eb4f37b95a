"""Imports a dataset, or some of its alliances, as one revision."""

from collections.abc import Callable, Collection
from dataclasses import replace

import sqlalchemy as sa
from sqlalchemy import Engine

from api.write import Change, Invalid, InvalidField, Signature, apply_changes, touched
from schema.entity import Assertion
from seeds.importers.accounting import ImportResult, account, record_of
from seeds.importers.alliance_import import AllianceImport
from seeds.importers.crosswalk import load_crosswalk
from seeds.importers.dataset import Dataset
from seeds.importers.matching import find_matches
from seeds.importers.states import States

ORIGIN = "import"
AUTHOR = "Entente"


def load(
    engine: Engine,
    dataset: Dataset,
    states: States,
    only: Collection[str] = (),
    step: Callable[[str], object] = lambda _: None,
) -> ImportResult:
    """Write what the database lacks of a dataset, or of the alliances with the numbers in `only`.

    Records that another writer has changed are left alone; facts that could be one of several are left out and listed.
    `step` is called with what is done next.  Raises Invalid.
    """
    chosen = _choose(dataset, only)
    with engine.connect() as connection:
        matcher = find_matches(connection, load_crosswalk())
        conversion = AllianceImport(chosen, states, matcher, all_states=not only)
        changes = list(conversion.changes())
        own = _own(changes, touched(connection, (change.id for change in changes), ORIGIN))
    step(f"checking and writing {len(own):,} records")
    which = f"its alliances {', '.join(only)}" if only else "all its alliances"
    reason = f"Imported from {chosen.members_document.values['label']}: {which}."[:2000]
    result = apply_changes(engine, list(own), Signature(AUTHOR, reason, ORIGIN), skips_ambiguous=True)
    if result.revision:
        _analyze(engine)
    return account(conversion, changes, own, result)


def _own(changes: list[Change], others: Collection[str]) -> list[Change]:
    """The changes without those of records that others have changed.

    A fact and its citations belong together: none of them is written if another writer has changed any of them.
    """
    facts = {change.id for change in changes if issubclass(change.entity, Assertion)}
    left = {record for change in changes if change.id in others and (record := record_of(change)) in facts}
    return [change for change in changes if change.id not in others and record_of(change) not in left]


def _analyze(engine: Engine) -> None:
    """Update the statistics of the query planner, which would not expect all these rows."""
    with engine.begin() as connection:
        connection.execute(sa.text("ANALYZE"))


def _choose(dataset: Dataset, only: Collection[str]) -> Dataset:
    by_number = {alliance.number: alliance for alliance in dataset.alliances}
    if unknown := [number for number in only if number not in by_number]:
        raise Invalid([InvalidField("--only", number, f"no {dataset.name} has this number") for number in unknown])
    return replace(dataset, alliances=tuple(by_number[number] for number in only), refused=()) if only else dataset

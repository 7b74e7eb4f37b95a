"""Imports a dataset, or some of its alliances, as one revision."""

from collections.abc import Collection
from dataclasses import replace

import sqlalchemy as sa
from sqlalchemy import Engine

from api.write import Invalid, InvalidField, touched, write
from seeds.importers.alliance_import import AllianceImport
from seeds.importers.crosswalk import load_crosswalk
from seeds.importers.dataset import Dataset
from seeds.importers.matching import find_matches
from seeds.importers.states import States

ORIGIN = "import"


def load(engine: Engine, dataset: Dataset, states: States, only: Collection[str] = ()) -> int | None:
    """Write what the database lacks of a dataset, or of the alliances with the numbers in `only`.

    Returns the revision, or None if there was nothing to write.  Records that another writer has changed are left
    alone.  Raises Invalid.
    """
    chosen = _choose(dataset, only)
    with engine.connect() as connection:
        changes = list(AllianceImport(chosen, states, find_matches(connection, load_crosswalk())).changes())
        others = touched(connection, (change.id for change in changes), ORIGIN)
    own = [change for change in changes if change.id not in others]
    which = f"its alliances {', '.join(only)}" if only else "all its alliances"
    reason = f"Imported from {chosen.members_document['label']}: {which}."[:2000]
    revision = write(engine, own, author="Entente", reason=reason, origin=ORIGIN)
    if revision:
        _analyze(engine)
    return revision


def _analyze(engine: Engine) -> None:
    """Update the statistics of the query planner, which would not expect all these rows."""
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(sa.text("ANALYZE"))


def _choose(dataset: Dataset, only: Collection[str]) -> Dataset:
    by_number = {alliance.number: alliance for alliance in dataset.alliances}
    if unknown := [number for number in only if number not in by_number]:
        raise Invalid([InvalidField("--only", number, f"no {dataset.name} has this number") for number in unknown])
    return replace(dataset, alliances=tuple(by_number[number] for number in only)) if only else dataset

"""Write a dataset, or some of its alliances, as one revision."""

from collections.abc import Collection
from dataclasses import replace

import sqlalchemy as sa
from sqlalchemy import Engine

from api.write import FieldError, Invalid, touched, write
from seeds.importers.changes import AllianceImport
from seeds.importers.crosswalk import load_crosswalk
from seeds.importers.dataset import Dataset
from seeds.importers.matching import find_matches
from seeds.importers.states import States

ORIGIN = "import"


def load(engine: Engine, dataset: Dataset, states: States, only: Collection[str] = ()) -> int | None:
    """Write what a dataset says and is not there yet.  The revision's number, or None where all of it is there.

    What others have changed since is theirs, and is left as it is.  Raises Invalid.
    """
    chosen = _chosen(dataset, only)
    with engine.connect() as connection:
        changes = list(AllianceImport(chosen, states, find_matches(connection, load_crosswalk())).changes())
        others = touched(connection, (change.id for change in changes), ORIGIN)
    own = [change for change in changes if change.id not in others]
    which = f"its alliances {', '.join(only)}" if only else "all its alliances"
    reason = f"Imported from {chosen.of_members['label']}: {which}."[:2000]
    revision = write(engine, own, author="Entente", reason=reason, origin=ORIGIN)
    if revision:
        _count(engine)
    return revision


def _count(engine: Engine) -> None:
    """Let the database count what it holds now: until it has, it plans for a base without all these rows."""
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(sa.text("ANALYZE"))


def _chosen(dataset: Dataset, only: Collection[str]) -> Dataset:
    there = {pact.number: pact for pact in dataset.pacts}
    if missing := [number for number in only if number not in there]:
        raise Invalid([FieldError("--only", number, f"is the number of no {dataset.name}") for number in missing])
    return replace(dataset, pacts=tuple(there[number] for number in only)) if only else dataset

"""Deletes the files of releases that may contain what was redacted after they were written."""

import logging
import shutil
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy import Engine

from schema.catalog import table_of
from schema.ledger import Action, Changed
from schema.ledger import Release as Row

log = logging.getLogger("entente.releases")


def delete_outdated_files(engine: Engine, directory: Path) -> None:
    """Delete the files of every release that was written before the last redaction; `refreeze` writes them again.

    Files that cannot be deleted are logged as errors.
    """
    release, change = table_of(Row), table_of(Changed)
    last = sa.select(sa.func.max(change.c.revision)).where(change.c.action == Action.redacted).scalar_subquery()
    with engine.connect() as connection:
        names = connection.scalars(sa.select(release.c.name).where(release.c.frozen < last)).all()
    for name in names:
        if (directory / name).is_dir():
            _delete(directory / name)


def _delete(files: Path) -> None:
    try:
        shutil.rmtree(files)
    except OSError as problem:
        log.error("files still contain redacted values", extra={"files": str(files), "problem": str(problem)})
    else:
        log.warning("files were deleted after a redaction", extra={"files": str(files)})

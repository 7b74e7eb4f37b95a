"""Loads the seeds into a database as one revision."""

from hashlib import sha256

from sqlalchemy import Engine

from api.write import touched, write
from api.write.loading import loaded_contents, record_contents
from seeds.files import seed_files

ORIGIN = "seed"
NAME = "article-and-context"


def load(engine: Engine) -> int | None:
    """Write the seeds that the database lacks.  Returns the revision, or None if there was nothing to write.

    Files that were loaded already are recognised by their SHA-256 and not read again, until a migration runs.  Records
    that another writer has changed are left alone.  Raises Invalid, naming file, line and field.
    """
    contents = _digest()
    if loaded_contents(engine, NAME) == contents:
        return None
    from seeds.read import read_seeds  # a start over loaded seeds needs no parser of YAML

    seeds = read_seeds()
    with engine.connect() as connection:
        others = touched(connection, (seed.id for seed in seeds), ORIGIN)
    own = [seed for seed in seeds if seed.id not in others]
    revision = write(engine, own, author="Entente", reason="The seeds that Entente comes with.", origin=ORIGIN)
    record_contents(engine, NAME, contents)
    return revision


def _digest() -> str:
    """The SHA-256 of all files with their names."""
    found = sha256()
    for file in seed_files():
        found.update(f"{file.parent.name}/{file.name} {sha256(file.read_bytes()).hexdigest()}\n".encode())
    return found.hexdigest()

"""Loads the seeds into a database as one revision."""

from sqlalchemy import Engine

from api.write import touched, write
from seeds.read import read_seeds

ORIGIN = "seed"


def load(engine: Engine) -> int | None:
    """Write the seeds that the database lacks.  Returns the revision, or None if there was nothing to write.

    Records that another writer has changed are left alone.  Raises Invalid, naming file, line and field.
    """
    seeds = read_seeds()
    with engine.connect() as connection:
        others = touched(connection, (seed.id for seed in seeds), ORIGIN)
    own = [seed for seed in seeds if seed.id not in others]
    return write(engine, own, author="Entente", reason="The seeds that Entente comes with.", origin=ORIGIN)

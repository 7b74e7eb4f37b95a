"""Fill a database with the seeds, as one revision."""

from sqlalchemy import Engine

from api.write import touched, write
from seeds.read import read_seeds

ORIGIN = "seed"


def load(engine: Engine) -> int | None:
    """Write what the seeds say and is not there yet.  The revision's number, or None where all of it is there.

    What others have changed since is theirs, and is left as it is.  Raises Invalid, naming file, line and field.
    """
    seeds = read_seeds()
    with engine.connect() as connection:
        others = touched(connection, (seed.id for seed in seeds), ORIGIN)
    own = [seed for seed in seeds if seed.id not in others]
    return write(engine, own, author="Entente", reason="The seeds that Entente comes with.", origin=ORIGIN)

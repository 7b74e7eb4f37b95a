"""Fill a database with the seeds, as one revision."""

from sqlalchemy import Engine

from api.write import write
from seeds.read import read_seeds


def load(engine: Engine) -> int | None:
    """Write what the seeds say and is not there yet.  The revision's number, or None where all of it is there.

    Raises Invalid, naming file, line and field.
    """
    return write(engine, read_seeds(), author="Entente", reason="The seeds that Entente comes with.", origin="seed")

"""Which server answers the current request, where there are several."""

from contextvars import ContextVar
from dataclasses import dataclass

from api.database.readers import Reader


@dataclass
class Choice:
    """A replica, or None for the primary, and the revision that the answer must at least have."""

    replica: Reader | None
    minimum: int


current_choice: ContextVar[Choice | None] = ContextVar("server", default=None)


def read_from_primary() -> bool:
    """Lets the primary answer the rest of the current request.  Returns whether a replica was to answer it."""
    choice = current_choice.get()
    if choice is None or choice.replica is None:
        return False
    choice.replica = None
    return True


def answering(reader: Reader) -> Reader:
    """Returns the reader of the server that answers the current request, or the reader itself without replicas."""
    choice = current_choice.get()
    return choice.replica if choice and choice.replica else reader

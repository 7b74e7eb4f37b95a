"""How many of something one address may have at a time, and all together: event streams, open requests."""

from collections import Counter
from types import TracebackType

from api.errors import Code, Refusal


class Slots:
    """Counts what is open in this process, by address.  `what` is open, in the plural."""

    def __init__(self, what: str, total: int, per_address: int) -> None:
        self.what, self.total, self.per_address = what, total, per_address
        self.by_address: Counter[str] = Counter()
        self.taken = 0

    def take(self, address: str) -> "Slot":
        """A slot for one more, taken at once, so that the limits hold however many come at the same time.

        Raises Refusal: RATE_LIMITED if the address has too many, OVERLOADED if there are too many in all.
        """
        if self.by_address[address] >= self.per_address:
            detail = f"This address has {self.per_address} open {self.what}, the most that one may have."
            raise Refusal(Code.RATE_LIMITED, detail, "Try again when one of them has ended.")
        if self.taken >= self.total:
            detail = f"This server has {self.total} open {self.what}, the most that it may have."
            raise Refusal(Code.OVERLOADED, detail, "Try again later.")
        return Slot(self, address)


class Slot:
    """One slot, which is free again when the context ends, or when nothing refers to it."""

    def __init__(self, slots: Slots, address: str) -> None:
        self.slots, self.address, self.is_taken = slots, address, True
        slots.by_address[address] += 1
        slots.taken += 1

    def __enter__(self) -> None:
        """It is used."""

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.leave()

    def leave(self) -> None:
        """Frees the slot."""
        if self.is_taken:
            self.is_taken = False
            self.slots.taken -= 1
            self.slots.by_address[self.address] -= 1
            if not self.slots.by_address[self.address]:
                del self.slots.by_address[self.address]

    def __del__(self) -> None:
        """A stream that is never begun, such as that of a client that has left, ends no context."""
        self.leave()

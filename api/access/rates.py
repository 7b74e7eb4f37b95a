"""How often somebody may ask, and what the answer says of it."""

from math import ceil
from time import time
from typing import NamedTuple

from limits import RateLimitItem, parse
from limits.storage import Storage
from limits.strategies import FixedWindowRateLimiter

from api.errors import Code, Refusal
from api.observe import Headers
from api.settings import OFF

MAX_SUBJECTS = 100_000


class Windows(Storage):
    """Counts in the memory of this process, two numbers for each subject, and forgets them without a thread.

    The library's own memory starts a thread every 10 ms that looks through everything that is counted.
    """

    STORAGE_SCHEME = None
    base_exceptions = ()

    def __init__(self) -> None:
        super().__init__()
        self.windows: dict[str, Window] = {}

    def incr(self, key: str, expiry: float, amount: int = 1) -> int:
        """Count, in a window that begins with the first request."""
        now = time()
        found = self.windows.get(key)
        if found is None or found.end <= now:
            self._make_room(now)
            self.windows.pop(key, None)
            found = Window(0, now + expiry)
        found = self.windows[key] = Window(found.asked + amount, found.end)
        return found.asked

    def _make_room(self, now: float) -> None:
        """Forget the two oldest windows if they are over: one more than is made, so that memory shrinks again."""
        for key in [key for key, _ in zip(self.windows, range(2), strict=False)]:
            if self.windows[key].end <= now or len(self.windows) >= MAX_SUBJECTS:
                del self.windows[key]

    def get(self, key: str) -> int:
        return self.windows.get(key, Window(0, 0)).asked

    def get_expiry(self, key: str) -> float:
        return self.windows.get(key, Window(0, 0)).end

    def check(self) -> bool:
        return True

    def reset(self) -> int:
        counted = len(self.windows)
        self.windows.clear()
        return counted

    def clear(self, key: str) -> None:
        self.windows.pop(key, None)


class Window(NamedTuple):
    """How often somebody has asked, and when counting begins anew (seconds since 1970)."""

    asked: int
    end: float


class Rate:
    """One policy, such as 600 requests a minute for each address."""

    def __init__(self, name: str, rate: str) -> None:
        self.name, self.storage = name, Windows()
        self.item: RateLimitItem = parse(rate)
        self.limiter = FixedWindowRateLimiter(self.storage)
        self.policy = f'"{name}";q={self.item.amount};w={self.item.get_expiry()}'.encode()

    def count(self, subject: str, told: Headers) -> None:
        """Count a request and add the headers that tell how many are left.  Raises Refusal: RATE_LIMITED."""
        allowed = self.limiter.hit(self.item, subject)
        asked, end = self.storage.windows[self.item.key_for(subject)]
        seconds = max(1, ceil(end - time()))
        left = f'"{self.name}";r={max(0, self.item.amount - asked)};t={seconds}'
        told += ((b"ratelimit-policy", self.policy), (b"ratelimit", left.encode()))
        if not allowed:
            raise self._refusal(seconds)

    def _refusal(self, seconds: int) -> Refusal:
        told = f"More than {self.item.amount} requests in {self.item.get_expiry()} seconds ({self.name})."
        return Refusal(Code.RATE_LIMITED, told, f"Ask again in {seconds} seconds.", seconds=seconds)


def rate(name: str, text: str) -> Rate | None:
    """A policy of the settings; None where it is off."""
    return None if text == OFF else Rate(name, text)

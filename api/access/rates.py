"""Rate limits, and the response headers that report them."""

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
    """Fixed windows in the memory of this process, expired without a thread.

    The library's own `MemoryStorage` starts a thread every 10 ms that scans all counters.
    """

    STORAGE_SCHEME = None
    base_exceptions = ()

    def __init__(self) -> None:
        super().__init__()
        self.windows: dict[str, Window] = {}

    def incr(self, key: str, expiry: float, amount: int = 1) -> int:
        """Count a request, in a window that starts with the first one."""
        now = time()
        found = self.windows.get(key)
        if found is None or found.end <= now:
            self._make_room(now)
            self.windows.pop(key, None)
            found = Window(0, now + expiry)
        found = self.windows[key] = Window(found.requests + amount, found.end)
        return found.requests

    def _make_room(self, now: float) -> None:
        """Delete the two oldest windows if they have ended: one more than is added, so that memory shrinks again."""
        for key in [key for key, _ in zip(self.windows, range(2), strict=False)]:
            if self.windows[key].end <= now or len(self.windows) >= MAX_SUBJECTS:
                del self.windows[key]

    def get(self, key: str) -> int:
        return self.windows.get(key, Window(0, 0)).requests

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
    """The number of requests, and when the window ends (seconds since 1970)."""

    requests: int
    end: float


class Rate:
    """A rate limit policy, such as 600 requests per minute for each address."""

    def __init__(self, name: str, rate: str) -> None:
        self.name, self.storage = name, Windows()
        self.item: RateLimitItem = parse(rate)
        self.limiter = FixedWindowRateLimiter(self.storage)
        self.policy = f'"{name}";q={self.item.amount};w={self.item.get_expiry()}'.encode()

    def count(self, subject: str, headers: Headers) -> None:
        """Count a request and add the `RateLimit` headers to a response.  Raises Refusal: RATE_LIMITED."""
        is_allowed = self.limiter.hit(self.item, subject)
        requests, end = self.storage.windows[self.item.key_for(subject)]
        seconds = max(1, ceil(end - time()))
        remaining = f'"{self.name}";r={max(0, self.item.amount - requests)};t={seconds}'
        headers += ((b"ratelimit-policy", self.policy), (b"ratelimit", remaining.encode()))
        if not is_allowed:
            raise self._refusal(seconds)

    def _refusal(self, seconds: int) -> Refusal:
        detail = f"More than {self.item.amount} requests in {self.item.get_expiry()} seconds ({self.name})."
        return Refusal(Code.RATE_LIMITED, detail, f"Try again in {seconds} seconds.", seconds=seconds)


def rate(name: str, text: str) -> Rate | None:
    """The policy for a setting such as `600/minute`; None if it is off."""
    return None if text == OFF else Rate(name, text)

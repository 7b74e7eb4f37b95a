"""Rate limits of requests and of what they cost, and the response headers that report them.

The clock is monotonic, so that setting the time of the machine neither extends a window nor ends it.
"""

from collections.abc import Callable
from contextvars import ContextVar
from math import ceil
from time import monotonic
from typing import NamedTuple

from limits import parse

from api.errors import Code, Refusal
from api.observe import Headers
from api.observe.request_context import current_request
from api.settings import OFF

MAX_SUBJECTS = 100_000


class Windows:
    """Fixed windows in the memory of this process, expired without a thread.

    `MemoryStorage` of the library `limits` starts a thread every 10 ms that scans all counters.
    """

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self.windows: dict[str, Window] = {}

    def current(self, subject: str) -> "Window":
        """The window of a subject, which starts with the first request."""
        now = monotonic()
        found = self.windows.get(subject)
        if found is None or found.end <= now:
            self._make_room(now)
            self.windows.pop(subject, None)
            found = self.windows[subject] = Window(now + self.seconds)
        return found

    def _make_room(self, now: float) -> None:
        """Delete the two oldest windows if they have ended: one more than is added, so that memory shrinks again."""
        for key in [key for key, _ in zip(self.windows, range(2), strict=False)]:
            if self.windows[key].end <= now or len(self.windows) >= MAX_SUBJECTS:
                del self.windows[key]


class Window:
    """How much was used, and when the window ends, in seconds of the monotonic clock."""

    __slots__ = ("end", "used")

    def __init__(self, end: float, used: int = 0) -> None:
        self.end, self.used = end, used

    @property
    def seconds_left(self) -> int:
        """The whole seconds until the window ends, at least 1."""
        return max(1, ceil(self.end - monotonic()))


class Rate:
    """A rate limit policy, such as 600 requests, or a cost of 2,000,000 rows, per minute for each address."""

    def __init__(self, name: str, amount: int, seconds: int, unit: str = "requests") -> None:
        self.name, self.amount, self.seconds, self.unit = name, amount, seconds, unit
        self.windows = Windows(seconds)
        self.policy = f'"{name}";q={amount};w={seconds}'.encode()

    def count(self, subject: str, headers: Headers) -> None:
        """Count a request and add the `RateLimit` headers to a response.  Raises Refusal: RATE_LIMITED."""
        window = self.windows.current(subject)
        window.used += 1
        self._report(window, headers)
        if window.used > self.amount:
            raise self._refusal(window)

    def spend(self, subject: str, headers: Headers, cost: int, *, begun: bool = False) -> None:
        """Count a cost; one that would exceed the limit is refused and not counted, unless nothing is used yet.

        An answer that has `begun` is not refused any more.  The headers report the cost once half is used.
        Raises Refusal: RATE_LIMITED.
        """
        window = self.windows.current(subject)
        is_refused = not begun and bool(window.used) and window.used + cost > self.amount
        if not is_refused:
            window.used += cost
        if is_refused or 2 * window.used > self.amount:
            self._report(window, headers)
        if is_refused:
            raise self._refusal(window)

    def _report(self, window: Window, headers: Headers) -> None:
        remaining = f'"{self.name}";r={max(0, self.amount - window.used)};t={window.seconds_left}'
        headers += ((b"ratelimit-policy", self.policy), (b"ratelimit", remaining.encode()))

    def _refusal(self, window: Window) -> Refusal:
        seconds = window.seconds_left
        detail = f"More than {self.amount} {self.unit} in {self.seconds} seconds ({self.name})."
        return Refusal(Code.RATE_LIMITED, detail, f"Try again in {seconds} seconds.", seconds=seconds)


def rate(name: str, text: str, share: Callable[[int], int], unit: str = "requests") -> Rate | None:
    """The policy for a setting such as `600/minute`, of which this process has a share; None if it is off."""
    if text == OFF:
        return None
    item = parse(text)
    return Rate(name, share(item.amount), item.get_expiry(), unit)


class Budget(NamedTuple):
    """What the client of the current request may spend, and the headers of its response."""

    rate: Rate
    subject: str
    headers: Headers


budget: ContextVar[Budget | None] = ContextVar("budget", default=None)


def charge(cost: int) -> None:
    """Count what the current request costs, in rows.  Raises Refusal, RATE_LIMITED, before anything is read."""
    if found := budget.get():
        request = current_request.get()
        found.rate.spend(found.subject, found.headers, cost, begun=request is not None and request.status > 0)

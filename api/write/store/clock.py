"""The times of revisions: they only go forwards, even where the clock does not."""

import logging
import time
from datetime import UTC, datetime, timedelta

TICK = timedelta(microseconds=1)
TOLERANCE = timedelta(seconds=5)
SECONDS_BETWEEN_WARNINGS = 60.0
BEHIND = (
    "the clock is behind the last revision: new revisions follow it by a microsecond each until the clock passes it"
)
AHEAD = "the clock was set ahead: if that is wrong, revisions written now keep their times for good"
log = logging.getLogger("entente.write")


class _Clock:
    """The system's clock, and how far it has moved other than by the passing of time."""

    def __init__(self) -> None:
        self.started, self.warned_at = self.uptime(), -SECONDS_BETWEEN_WARNINGS
        self.epoch = datetime.now(UTC)

    @staticmethod
    def uptime() -> float:
        """Seconds since the system started.  On Linux they include the time in which it was suspended."""
        return time.clock_gettime(time.CLOCK_BOOTTIME) if hasattr(time, "CLOCK_BOOTTIME") else time.monotonic()

    def set_ahead(self, now: datetime) -> timedelta:
        """How far the clock was set ahead since the process started; negative if it was set back."""
        return now - self.epoch - timedelta(seconds=self.uptime() - self.started)

    def warn(self, message: str, difference: timedelta) -> None:
        if self.uptime() - self.warned_at > SECONDS_BETWEEN_WARNINGS:
            self.warned_at = self.uptime()
            log.warning(message, extra={"seconds": round(difference.total_seconds())})


_clock = _Clock()


def next_time(last: datetime | None) -> datetime:
    """The time of the revision after one of a time, in UTC: now, or a microsecond later if now is not later.

    A clock far behind the last revision, or one that was set ahead, is warned about at most once a minute.
    """
    now = datetime.now(UTC)
    if (difference := _clock.set_ahead(now)) > TOLERANCE:
        _clock.warn(AHEAD, difference)
    if last is None or now > last:
        return now
    if last - now > TOLERANCE:
        _clock.warn(BEHIND, last - now)
    return last + TICK

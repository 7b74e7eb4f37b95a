"""From days to positions."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from math import ceil

DAYS_PER_YEAR = 365.25
STEPS = (1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000)
MAX_TICKS = 8
FEWEST_YEARS = 4


def year_of(day: str) -> float:
    """A day such as `2024-04-09` as a year with its fraction; days that are in no calendar count by their year."""
    year, month, number = (int(part) for part in day.split("-"))
    try:
        elapsed = (date(year, month, number) - date(year, 1, 1)).days
    except ValueError:
        elapsed = 0
    return year + elapsed / DAYS_PER_YEAR


@dataclass(frozen=True)
class Scale:
    """The years at both ends of a picture."""

    first: float
    last: float

    @classmethod
    def of(cls, days: Iterable[str]) -> "Scale | None":
        """The scale on which all days have room; None without days."""
        years = sorted(map(year_of, days))
        if not years:
            return None
        margin = max((years[-1] - years[0]) * 0.04, (FEWEST_YEARS - (years[-1] - years[0])) / 2, 0.5)
        return cls(years[0] - margin, years[-1] + margin)

    def at(self, day: str | None, otherwise: float) -> float:
        """The position of a day in percent; `otherwise` if it is not known."""
        return self.position(year_of(day)) if day else otherwise

    def position(self, year: float) -> float:
        """The position of a year in percent, inside the picture."""
        return round(min(max((year - self.first) / (self.last - self.first), 0), 1) * 100, 2)

    def ticks(self) -> list[int]:
        """The years that are marked."""
        span = self.last - self.first
        step = next((step for step in STEPS if span / step <= MAX_TICKS), STEPS[-1])
        first = ceil(self.first / step) * step
        return list(range(first, int(self.last) + 1, step))

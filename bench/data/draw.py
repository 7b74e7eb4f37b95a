"""Random draws that are the same on every machine: Python's generator, seeded with a text."""

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import accumulate
from random import Random
from typing import TypeVar

One = TypeVar("One")

FIRST_DATE = date(2000, 1, 1)
DAYS = 9_600

MEANINGLESS = (
    "amber birch cedar delta ember fjord grove haven inlet jasper knoll larch meadow nickel ochre pebble quartz "
    "ridge slate timber umber valley willow xenon yarrow zephyr basin canyon dune estuary glade harbour"
)
WORDS = MEANINGLESS.split()


class Draw:
    """One stream of draws. Streams with different names are independent."""

    def __init__(self, seed: int, name: str) -> None:
        self.random = Random(f"{seed} {name}")  # noqa: S311 - predictable on purpose

    def one(self, choices: Sequence[One]) -> One:
        """Returns one of several choices with equal probability."""
        return choices[int(self.random.random() * len(choices))]

    def chance(self, likely: float) -> bool:
        """Returns true with a probability from 0 to 1."""
        return self.random.random() < likely

    def number(self, least: int, most: int) -> int:
        """Returns a whole number, both ends included."""
        return least + int(self.random.random() * (most - least + 1))

    def words(self, count: int) -> str:
        """Returns random words, written as a sentence."""
        return " ".join(self.one(WORDS) for _ in range(count)).capitalize() + "."

    def day(self) -> str:
        """Returns a day; recent ones are more likely."""
        return dated(int(max(self.random.random(), self.random.random()) * DAYS))

    def date(self) -> str:
        """Returns a day; one of twenty is only a month and one of twenty only a year, which begin where a day does."""
        day, precision = self.day(), self.random.random()
        return day if precision < 0.9 else day[: 7 if precision < 0.95 else 4]


class SkewedDraw:
    """Numbers from 1 to `count` in a Zipf distribution: few are frequent, most are rare.

    Which numbers are frequent is drawn too.
    """

    def __init__(self, draw: Draw, count: int, exponent: float) -> None:
        self.random = draw.random
        self.numbers = list(range(1, count + 1))
        self.random.shuffle(self.numbers)
        self.weights = list(accumulate(rank**-exponent for rank in range(1, count + 1)))

    def some(self, count: int) -> list[int]:
        """Returns `count` numbers, with repetitions."""
        return self.random.choices(self.numbers, cum_weights=self.weights, k=count)

    def one(self) -> int:
        return self.some(1)[0]

    def different(self, count: int) -> list[int]:
        """Returns `count` different numbers in the order in which they were drawn."""
        found: dict[int, None] = {}
        while len(found) < count:
            found.update(dict.fromkeys(self.some(count - len(found))))
        return list(found)


def dated(day: int) -> str:
    """Returns the date that many days after the first."""
    return (FIRST_DATE + timedelta(days=day)).isoformat()

"""Draws that come out the same on every machine: Python's own generator, seeded with a text."""

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
    """One stream of draws.  Streams of different names do not disturb each other."""

    def __init__(self, seed: int, name: str) -> None:
        self.random = Random(f"{seed} {name}")  # noqa: S311 - it is to be predictable

    def one(self, choices: Sequence[One]) -> One:
        """One of several, each as likely as the others."""
        return choices[int(self.random.random() * len(choices))]

    def chance(self, likely: float) -> bool:
        """True with the likelihood given, from 0 to 1."""
        return self.random.random() < likely

    def number(self, least: int, most: int) -> int:
        """A whole number, both ends included."""
        return least + int(self.random.random() * (most - least + 1))

    def words(self, count: int) -> str:
        """Words that mean nothing together, written as a sentence."""
        return " ".join(self.one(WORDS) for _ in range(count)).capitalize() + "."

    def day(self) -> str:
        """A day, recent ones more likely."""
        return dated(int(max(self.random.random(), self.random.random()) * DAYS))


class SkewedDraw:
    """Numbers from 1 to `count`, few of them very often and most of them seldom: a Zipf distribution.

    Which numbers are the frequent ones is drawn too.
    """

    def __init__(self, draw: Draw, count: int, exponent: float) -> None:
        self.random = draw.random
        self.numbers = list(range(1, count + 1))
        self.random.shuffle(self.numbers)
        self.weights = list(accumulate(rank**-exponent for rank in range(1, count + 1)))

    def some(self, count: int) -> list[int]:
        """So many numbers, with repetitions."""
        return self.random.choices(self.numbers, cum_weights=self.weights, k=count)

    def one(self) -> int:
        return self.some(1)[0]

    def different(self, count: int) -> list[int]:
        """So many numbers, all different, in the order in which they were drawn."""
        found: dict[int, None] = {}
        while len(found) < count:
            found.update(dict.fromkeys(self.some(count - len(found))))
        return list(found)


def dated(day: int) -> str:
    """The date so many days after the first."""
    return (FIRST_DATE + timedelta(days=day)).isoformat()

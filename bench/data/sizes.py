"""The number of records of each entity at a scale."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Sizes:
    """Numbers of records at a scale; 1 is a knowledge base some years old."""

    scale: float

    def _at_least(self, least: int, number: int) -> int:
        return max(least, round(number * self.scale))

    @property
    def actors(self) -> int:
        return self._at_least(12, 2_000)

    @property
    def offices(self) -> int:
        return self._at_least(4, 400)

    @property
    def tenures(self) -> int:
        return self._at_least(6, 1_200)

    @property
    def places(self) -> int:
        return self._at_least(5, 200)

    @property
    def topics(self) -> int:
        return self._at_least(3, 60)

    @property
    def publishers(self) -> int:
        return self._at_least(4, 200)

    @property
    def documents(self) -> int:
        return self._at_least(10, 5_000)

    @property
    def alliances(self) -> int:
        return self._at_least(2, 300)

    @property
    def meetings(self) -> int:
        return self._at_least(20, 50_000)

    @property
    def tags(self) -> int:
        return self._at_least(10, 10_000)

    @property
    def statements(self) -> int:
        return self._at_least(60, 300_000)

    @property
    def relations(self) -> int:
        return self._at_least(20, 20_000)

"""Data that looks like nothing real: the same seed gives the same rows, and the door writes them."""

from bench.data.load import load
from bench.data.sizes import Sizes
from bench.data.world import World

__all__ = ["Sizes", "World", "load"]

"""Generated data: the same seed gives the same rows, written by the write service."""

from bench.data.load import load
from bench.data.sizes import Sizes
from bench.data.world import World

__all__ = ["Sizes", "World", "load"]

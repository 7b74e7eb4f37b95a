"""Questions that Entente was not tuned for: its statements beside the better of several written by hand."""

from bench.heldout.trial import measure_held_out

__all__ = ["measure_held_out"]

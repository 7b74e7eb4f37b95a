"""Questions that Entente was not tuned for: its statements beside the better of several written by hand."""

from bench.untuned.trial import measure_untuned

__all__ = ["measure_untuned"]

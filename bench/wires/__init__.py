"""What surrounds a statement on its way to the client: processor time per answer beside bare servers."""

from bench.wires.trial import WiresPlan, measure_wires

__all__ = ["WiresPlan", "measure_wires"]

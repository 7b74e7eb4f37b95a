"""What surrounds a statement on its way to the client: processor time per answer beside bare servers."""

from bench.wires.plan import WiresPlan
from bench.wires.trial import measure_wires

__all__ = ["WiresPlan", "measure_wires"]

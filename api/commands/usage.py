"""What a command has used of the machine."""

import sys
from time import process_time


def usage() -> dict[str, float]:
    """Returns the processor time of this process in seconds, and the most memory that it has had, in megabytes."""
    import resource  # not on Windows

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    unit = 2**20 if sys.platform == "darwin" else 2**10  # bytes, or kilobytes
    return {"processor_seconds": round(process_time(), 2), "peak_memory_mb": round(most / unit)}

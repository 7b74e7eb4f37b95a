"""Figures kept in a file outside the repository, one part for each command."""

import json
import os
import platform
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bench.measure.load import generator


def keep(file: Path, part: str, figures: Any) -> None:
    """Put the figures of a command in the place of those that it told before."""
    known = kept(file)
    known[part] = {"machine": machine(), "figures": figures}
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(known, indent=1) + "\n")


def kept(file: Path) -> dict[str, Any]:
    """All figures by command; nothing where there are none."""
    known: dict[str, Any] = json.loads(file.read_text()) if file.exists() else {}
    return known


def machine() -> dict[str, Any]:
    """What the figures depend on besides the code."""
    return {
        "on": datetime.now(UTC).date().isoformat(),
        "processors": os.cpu_count(),
        "memory": f"{os.sysconf('SC_PAGE_SIZE') * os.sysconf('SC_PHYS_PAGES') / 2**30:.0f} GiB",
        "system": f"{platform.system()} {platform.machine()}",
        "python": platform.python_version(),
        "load": generator(),
    }

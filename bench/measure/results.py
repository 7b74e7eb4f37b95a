"""Figures in a file outside the repository, one part per command."""

import json
import os
import platform
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bench.measure.load import generator


def keep(file: Path, part: str, figures: Any) -> None:
    """Replaces the figures of a command."""
    parts = kept(file)
    parts[part] = {"machine": machine(), "figures": figures}
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(parts, indent=1) + "\n", encoding="utf-8")


def kept(file: Path) -> dict[str, Any]:
    """Returns all figures by command; empty if there are none."""
    parts: dict[str, Any] = json.loads(file.read_text(encoding="utf-8")) if file.exists() else {}
    return parts


def machine() -> dict[str, Any]:
    """Returns what the figures depend on besides the code."""
    return {
        "on": datetime.now(UTC).date().isoformat(),
        "processors": os.cpu_count(),
        "memory": f"{os.sysconf('SC_PAGE_SIZE') * os.sysconf('SC_PHYS_PAGES') / 2**30:.0f} GiB",
        "system": f"{platform.system()} {platform.machine()}",
        "python": platform.python_version(),
        "load": generator(),
    }

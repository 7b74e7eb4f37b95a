"""The limit of PostgreSQL itself: pgbench sends the statement of the actor without any server between."""

import re
import resource
import shutil
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from api.database.engines import with_driver
from bench.limit.statements import statement
from bench.measure.processes import processor_time
from bench.wires.plan import WiresPlan

DONE = re.compile(r"number of transactions actually processed: (\d+)")
SCRIPT = "\\set number random(1, {})\n{};\n"
ID = "'actors/actor-' || :number"


def pgbench(url: str, ids: list[dict[str, Any]], plan: WiresPlan, postmasters: set[int]) -> tuple[float, float] | None:
    """Returns microseconds per statement, of both processes, and statements per second; None without pgbench."""
    if not shutil.which("pgbench"):
        return None
    sql = statement("postgresql", "actor").partition("\n")[2].replace("$1", ID)
    with TemporaryDirectory() as folder:
        script = Path(folder) / "actor.sql"
        script.write_text(SCRIPT.format(len(ids), " ".join(sql.split())), encoding="utf-8")
        options = [
            "-n",
            "-M",
            "prepared",
            f"-c{plan.connections}",
            f"-T{max(1, round(plan.seconds))}",
            "-f",
            str(script),
        ]
        before = processor_time(set(), postmasters) + _children()
        command = ["pgbench", *options, with_driver(url, "postgresql")]
        run = subprocess.run(command, capture_output=True, encoding="utf-8", check=True)  # noqa: S603
        hundredths = processor_time(set(), postmasters) + _children() - before
    found = DONE.search(run.stdout)
    done = int(found[1]) if found else 1
    return hundredths * 1e4 / done, done / plan.seconds


def _children() -> float:
    """Hundredths of a second that ended children of this process have used."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (used.ru_utime + used.ru_stime) * 100

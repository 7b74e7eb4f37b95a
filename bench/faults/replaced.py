"""The trials in which the database goes back: an SQLite file is replaced and deleted, a backup is restored."""

import os
import subprocess
import sys
from pathlib import Path
from time import monotonic, sleep

from api.backup import back_up
from bench.faults.cluster import running
from bench.faults.history import Bookmark, HistoryClient, problems_of_kept, problems_of_lost
from bench.faults.losses import expect_saved, judge_losses, lost_files
from bench.faults.trials import FULL, FaultsPlan, Reporter, Trial, under_load
from bench.feed.verdict import TrialVerdict

ON_THE_WAY = 0.5
"""Seconds that an answer may take to the client, which was sent before the file was replaced."""


def replaced(folder: Path, plan: FaultsPlan, say: Reporter) -> TrialVerdict:
    """The SQLite file is replaced by a backup, then deleted, and put back from what Entente saved of it."""
    file, copy = folder / "replaced.db", folder / "backup.db"
    with under_load(f"sqlite:///{file}", plan.port, say, is_judged=False) as trial:
        client = HistoryClient(plan.port)
        kept, lost = _backed_up(trial, client, f"sqlite:///{file}", copy, plan)
        say(f"The file is replaced by a backup of revision {kept.revision}, {lost.revision} is lost.")
        copy.rename(file)
        replaced_at = monotonic()
        trial.recovered("after the file was replaced", replaced_at)
        _expect_history(trial, client, kept, lost)
        _deleted(trial, client, file, plan, say)
    gone = judge_losses(trial, kept.revision, replaced_at + ON_THE_WAY)
    expect_saved(trial, gone, file)
    trial.verdict.figures["acknowledged, replaced and found in a saved file"] = str(len(gone))
    return trial.verdict


def _deleted(trial: Trial, client: HistoryClient, file: Path, plan: FaultsPlan, say: Reporter) -> None:
    """Deletes the file, and puts the file back that Entente saves: nothing is lost."""
    latest, before = client.bookmark(), set(lost_files(file))
    file.unlink()
    say(f"The file is deleted for {plan.full} s.")
    began = monotonic()
    sleep(plan.full)
    sent = [reply for reply in (*trial.load.writes, *trial.load.reads) if reply.at - reply.seconds > began]
    trial.expect(bool(sent) and not any(reply.done for reply in sent), "Answered from a file that was deleted.")
    saved = set(lost_files(file)) - before
    trial.expect(len(saved) == 1, f"The deleted file was saved as {sorted(found.name for found in saved)}.")
    if saved:
        saved.pop().rename(file)
        trial.recovered("after the deleted file was put back", monotonic())
        _expect_history(trial, client, latest, None)


def restored_in_sqlite(folder: Path, plan: FaultsPlan, say: Reporter) -> TrialVerdict:
    """`entente restore --replace` under readers and writers, into the SQLite file that is served."""
    file = folder / "restored.db"
    return _restored(f"sqlite:///{file}", file, folder, plan, say)


def restored_in_postgresql(binaries: Path, folder: Path, plan: FaultsPlan, say: Reporter) -> TrialVerdict:
    """The same into PostgreSQL."""
    with running(binaries, folder, plan.port + 1) as cluster:
        return _restored(cluster.url, folder / "postgres", folder, plan, say)


def _restored(url: str, file: Path, folder: Path, plan: FaultsPlan, say: Reporter) -> TrialVerdict:
    with under_load(url, plan.port, say, is_judged=False) as trial:
        client = HistoryClient(plan.port)
        kept, lost = _backed_up(trial, client, url, copy := folder / "backup.db", plan)
        say(f"A backup of revision {kept.revision} is restored, {lost.revision} is lost.")
        began = monotonic()
        _restore(url, copy)
        ended = monotonic()
        trial.recovered("after the restore", ended)
        _expect_history(trial, client, kept, lost)
    gone = judge_losses(trial, kept.revision, ended)
    expect_saved(trial, gone, file)
    reads = [reply for reply in trial.load.reads if began < reply.at < ended]
    slowest = max((reply.seconds for reply in reads), default=0)
    trial.verdict.figures |= {
        "restored in": f"{ended - began:.1f} s",
        "reads meanwhile": f"{len(reads)}, the slowest took {slowest * 1000:.0f} ms",
        "acknowledged after the backup, replaced": str(len(gone)),
    }
    return trial.verdict


def _restore(url: str, backup: Path) -> None:
    """Runs `entente restore --replace`.  Raises RuntimeError if it fails."""
    command = [sys.executable, "-m", "api.cli", "restore", "--replace", str(backup)]
    environment = os.environ | {"ENTENTE_DATABASE_URL": url}
    done = subprocess.run(command, env=environment, capture_output=True, check=False, timeout=60)  # noqa: S603
    if done.returncode:
        raise RuntimeError(f"entente restore: {done.stderr.decode(errors='replace').strip()[-500:]}")


def _backed_up(
    trial: Trial, client: HistoryClient, url: str, copy: Path, plan: FaultsPlan
) -> tuple[Bookmark, Bookmark]:
    """Makes a backup under load.  Returns its revision, and a later one."""
    sleep(plan.well)
    kept = client.bookmark(back_up(url, copy).revision)
    sleep(plan.well)
    lost = client.bookmark()
    trial.expect(kept.revision < lost.revision, "Nothing was written after the backup.")
    return kept, lost


def _expect_history(trial: Trial, client: HistoryClient, kept: Bookmark, lost: Bookmark | None) -> None:
    """Expects right answers to clients that remember revisions, and right refusals up to now."""
    with trial.engine.connect() as connection:
        trial.verdict.wrong += problems_of_kept(client, kept, connection)
    if lost:
        trial.verdict.wrong += problems_of_lost(client, lost)
    trial.engine.dispose()  # an idle connection would go on in a file that is replaced
    trial.refused_only_by(trial.load.writes, FULL, "writing")
    trial.refused_only_by(trial.load.reads, FULL, "reading")

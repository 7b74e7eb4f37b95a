"""`entente bench`: writing at once, under faults, and as fast as can be."""

from pathlib import Path
from typing import Annotated

import typer

from bench.output import Port, Rounds, Seconds, chosen, console, errors_reported, print_progress

commands = typer.Typer()
Empty = Annotated[str | None, typer.Option(help="An empty database; otherwise a new SQLite file.")]


@commands.command()
def feed(
    database: Empty = None,
    revisions: Annotated[int, typer.Option(help="How many revisions are written.", min=10)] = 2000,
    writers: Annotated[int, typer.Option(help="By how many at once.", min=1)] = 8,
    kills: Annotated[int, typer.Option(help="How often servers are killed: one, the next time all.", min=0)] = 5,
    seconds: Annotated[float, typer.Option(help="How long the whole may take.")] = 120,
    port: Port = 8270,
) -> None:
    """Write and follow at once, kill the servers under it, and see that nothing is lost, half or told twice."""
    from tempfile import TemporaryDirectory

    from bench.feed import FeedPlan, try_feed

    plan = FeedPlan(revisions, writers, kills=kills, seconds=seconds, port=port)
    with TemporaryDirectory() as folder:
        verdict = try_feed(database or f"sqlite:///{folder}/feed.db", plan, console.print)
    print_progress(verdict)


@commands.command()
def edits(
    database: Empty = None,
    edits: Annotated[int, typer.Option(help="How many edits are made.", min=1)] = 10_000,
    editors: Annotated[int, typer.Option(help="By how many at once.", min=1)] = 8,
    records: Annotated[int, typer.Option(help="To how many records.", min=1)] = 4,
    seconds: Annotated[float, typer.Option(help="How long the edits may take.")] = 240,
    port: Port = 8270,
) -> None:
    """Let several edit the same records at once, and see that no edit is lost."""
    from tempfile import TemporaryDirectory

    from bench.edits import EditsPlan, try_edits

    with TemporaryDirectory() as folder, errors_reported():
        url = database or f"sqlite:///{folder}/edits.db"
        verdict = try_edits(url, EditsPlan(edits, editors, records, seconds, port), console.print)
    print_progress(verdict)


@commands.command()
def faults(
    trial: Annotated[
        list[str] | None, typer.Option(help="Only these: restart, lock, full-sqlite, full-postgresql.")
    ] = None,
    binaries: Annotated[
        Path | None, typer.Option(help="Where PostgreSQL's initdb and pg_ctl are; otherwise those of the tests' wheel.")
    ] = None,
    port: Port = 8270,
) -> None:
    """Write while PostgreSQL is restarted, the SQLite file is locked, the disk is full, and see what comes of it."""
    from tempfile import TemporaryDirectory

    from bench.faults import FaultsPlan, trials
    from bench.feed.verdict import Verdict

    every = Verdict()
    with errors_reported():
        there = trials(binaries)
        for name, attempt in chosen(",".join(trial or ()), {name: (name, one) for name, one in there.items()}, "trial"):
            with TemporaryDirectory() as folder:
                Path(folder).chmod(0o755)
                found = attempt(Path(folder), FaultsPlan(port=port), console.print)
            every.figures |= {f"{name}: {what}": figure for what, figure in found.figures.items()}
            every.wrong += [f"{name}: {wrong}" for wrong in found.wrong]
    print_progress(every)


@commands.command()
def write(
    database: Empty = None,
    rounds: Rounds = 3,
    seconds: Seconds = 5,
    batch: Annotated[int, typer.Option(help="How many records a batch makes.", min=1, max=10_000)] = 10_000,
    port: Port = 8270,
) -> None:
    """Compare writing with bare transactions on the same database."""
    from tempfile import TemporaryDirectory

    from bench.measure.writing import write_speed

    with TemporaryDirectory() as folder, errors_reported():
        url = database or f"sqlite:///{folder}/write.db"
        found = write_speed(url, rounds=rounds, seconds=seconds, batch=batch, port=port)
    for name, beside in (("one", "bare"), ("batch", "bulk"), ("batch", "plain")):
        print(f"| {name} | {found[name]:,.0f} | {found[beside]:,.0f} {beside} | {found[name] / found[beside]:.2f} |")

"""The commands `entente bench` for trials of concurrent writes, faults and write speed."""

from pathlib import Path
from typing import Annotated

import typer

from api.output import CommandLine, print_result, progress
from bench.output import Port, Rounds, Seconds, chosen, console, errors_reported, print_verdict

commands = CommandLine()
EmptyDatabase = Annotated[str | None, typer.Option(help="An empty database; default: a new SQLite file.")]


@commands.command()
def feed(
    database: EmptyDatabase = None,
    revisions: Annotated[int, typer.Option(help="The number of revisions to write.", min=10)] = 2000,
    writers: Annotated[int, typer.Option(help="The number of concurrent clients.", min=1)] = 8,
    servers: Annotated[
        int | None, typer.Option(help="The number of servers; default: 2, or 1 with workers.", min=1)
    ] = None,
    workers: Annotated[
        int, typer.Option(help="The number of processes of each server, under a supervisor.", min=0)
    ] = 0,
    kills: Annotated[int, typer.Option(help="How often processes are killed: alternately one and all.", min=0)] = 5,
    seconds: Annotated[float, typer.Option(help="The time limit of the trial.")] = 120,
    port: Port = 8270,
) -> None:
    """Write and follow the feed while servers are killed; check that nothing is lost, partial or repeated."""
    from tempfile import TemporaryDirectory

    from bench.feed import FeedPlan, try_feed

    plan = FeedPlan(revisions, writers, servers or (1 if workers else 2), workers, kills, seconds, port)
    with TemporaryDirectory() as folder, errors_reported():
        verdict = try_feed(database or f"sqlite:///{folder}/feed.db", plan, console.print)
    print_verdict(verdict)


@commands.command()
def edits(
    database: EmptyDatabase = None,
    edits: Annotated[int, typer.Option(help="The number of edits.", min=1)] = 10_000,
    editors: Annotated[int, typer.Option(help="The number of concurrent clients.", min=1)] = 8,
    records: Annotated[int, typer.Option(help="The number of records.", min=1)] = 4,
    seconds: Annotated[float, typer.Option(help="The time limit of the edits.")] = 240,
    port: Port = 8270,
) -> None:
    """Edit the same records concurrently; check that no edit is lost."""
    from tempfile import TemporaryDirectory

    from bench.edits import EditsPlan, try_edits

    with TemporaryDirectory() as folder, errors_reported():
        url = database or f"sqlite:///{folder}/edits.db"
        verdict = try_edits(url, EditsPlan(edits, editors, records, seconds, port), console.print)
    print_verdict(verdict)


@commands.command()
def faults(
    trial: Annotated[
        list[str] | None,
        typer.Option(
            help="Only this trial: restart, pause, lock, full-sqlite, full-postgresql, replace, restore-sqlite, "
            "restore-postgresql or clock; may be repeated."
        ),
    ] = None,
    binaries: Annotated[
        Path | None,
        typer.Option(help="The directory of PostgreSQL's initdb and pg_ctl; default: those of the test dependency."),
    ] = None,
    port: Port = 8270,
) -> None:
    """Write while the database restarts, hangs, is locked, full, replaced or restored, or the clock is set back."""
    from tempfile import TemporaryDirectory

    from bench.faults import FaultsPlan, trials
    from bench.feed.verdict import TrialVerdict

    every = TrialVerdict()
    with errors_reported():
        available = trials(binaries)
        for name, attempt in chosen(
            ",".join(trial or ()), {name: (name, run) for name, run in available.items()}, "trial"
        ):
            with TemporaryDirectory() as folder:
                Path(folder).chmod(0o755)
                found = attempt(Path(folder), FaultsPlan(port=port), console.print)
            every.figures |= {f"{name}: {what}": figure for what, figure in found.figures.items()}
            every.wrong += [f"{name}: {wrong}" for wrong in found.wrong]
    print_verdict(every)


@commands.command()
def failover(
    runs: Annotated[int, typer.Option(help="The number of runs, each on new servers.", min=1)] = 1,
    synchronous: Annotated[
        bool, typer.Option(help="Whether the leader waits for a standby before it confirms.")
    ] = True,
    nodes: Annotated[int, typer.Option(help="The number of PostgreSQL servers under Patroni.", min=2, max=3)] = 2,
    patroni: Annotated[Path | None, typer.Option(help="Patroni's command; default: the one installed here.")] = None,
    binaries: Annotated[Path | None, typer.Option(help="The directory of PostgreSQL's initdb and pg_ctl.")] = None,
    port: Port = 8270,
) -> None:
    """Kill the leader of a Patroni cluster under load, unreplicated writes included; report what was lost."""
    from bench.failover import FailoverPlan, try_failovers

    plan = FailoverPlan(runs, synchronous, nodes, port=port)
    with errors_reported():
        verdict = try_failovers(plan, patroni, binaries, console.print)
    print_verdict(verdict)


@commands.command()
def write(
    database: EmptyDatabase = None,
    rounds: Rounds = 3,
    seconds: Seconds = 5,
    batch: Annotated[int, typer.Option(help="The number of records in a batch.", min=1, max=10_000)] = 10_000,
    port: Port = 8270,
) -> None:
    """Compare writing with bare transactions on the same database."""
    from tempfile import TemporaryDirectory

    from bench.measure.writing import write_speed

    with TemporaryDirectory() as folder, errors_reported(), progress("Writing"):
        url = database or f"sqlite:///{folder}/write.db"
        found = write_speed(url, rounds=rounds, seconds=seconds, batch=batch, port=port)
    pairs = (("one", "bare"), ("batch", "bulk"), ("batch", "plain"))
    text = "\n".join(
        f"| {name} | {found[name]:,.0f} | {found[beside]:,.0f} {beside} | {found[name] / found[beside]:.2f} |"
        for name, beside in pairs
    )
    print_result(text, per_second=found)


@commands.command()
def attack(
    database: EmptyDatabase = None,
    only: Annotated[str, typer.Option(help="Only these attacks, separated by commas.")] = "",
    rounds: Rounds = 3,
    seconds: Seconds = 6,
    port: Port = 8270,
) -> None:
    """Attack a server on this machine; compare an honest client's latency with that of turns without attack."""
    from tempfile import TemporaryDirectory

    from bench.attack import AttackPlan, try_attacks
    from bench.attack.attacks import ATTACKS

    attacks = chosen(only, {name: name for name in ATTACKS}, "attack")
    with TemporaryDirectory() as folder, errors_reported():
        url = database or f"sqlite:///{folder}/attacked.db"
        verdict = try_attacks(url, AttackPlan(attacks, rounds, seconds, port), console.print)
    print_verdict(verdict)

"""The verdict: which acknowledged writes were lost, for how long writes were refused, and what was answered."""

from collections import Counter
from collections.abc import Iterable

import sqlalchemy as sa
from sqlalchemy import Engine

from bench.failover.load import FailoverLoad, RecordRead
from bench.failover.plan import FailoverPlan
from bench.feed.verdict import TrialVerdict
from schema.catalog import table_of
from schema.ledger import Record

UNAVAILABLE = 503
WITHOUT_IT = {404, 422}
"""The answers to reads of a record that was lost: it is not there, or its revision is not."""


def stored_ids(engine: Engine) -> set[str]:
    """Returns the ids of all records."""
    with engine.connect() as connection:
        return set(connection.scalars(sa.select(table_of(Record).c.id)))


def judge(load: FailoverLoad, stored: set[str], plan: FailoverPlan, killed: float, outage: float) -> TrialVerdict:
    """Compares what was acknowledged and answered with what is stored; `killed` and `outage` are in seconds."""
    verdict, done = TrialVerdict(), load.work.done
    lost = {id for write in done for id in write.ids if id not in stored}
    ghosts = _answered_after(load.reads, lost, killed + outage + plan.forgotten)
    verdict.figures = {
        "acknowledged writes": str(len(done)),
        "lost": str(len(lost)),
        "writes refused for": f"{outage:.1f} s",
        "answers to writes": _counts(reply.status for reply in load.writes),
        "answers to reads": _counts(read.reply.status for read in load.reads),
        "lost records answered later": str(len(ghosts)),
    }
    _expect(verdict, outage <= plan.longest, f"Writes were refused for more than {plan.longest:.0f} s.")
    _expect(verdict, not ghosts, f"{len(ghosts)} times a lost record was answered, at last {_last(ghosts, killed)}.")
    older = sum(read.is_older for read in load.reads)
    _expect(verdict, not older, f"{older} answers were older than the revision that they required.")
    _judge_statuses(verdict, load, lost)
    if plan.synchronous:
        repeated = len(done) - len({write.revision for write in done})
        _expect(verdict, not lost, f"{len(lost)} acknowledged writes were lost.")
        _expect(verdict, not repeated, f"{repeated} revisions were acknowledged twice.")
    return verdict


def _answered_after(reads: Iterable[RecordRead], lost: set[str], since: float) -> list[RecordRead]:
    """Returns the reads, sent later, that were answered with a lost record."""
    return [
        read for read in reads if read.id in lost and read.reply.done and read.reply.at - read.reply.seconds > since
    ]


def _last(reads: list[RecordRead], killed: float) -> str:
    return f"{max(read.reply.at for read in reads) - killed:.1f} s after the kill" if reads else "never"


def _judge_statuses(verdict: TrialVerdict, load: FailoverLoad, lost: set[str]) -> None:
    """Expects 503 to be the only failure, besides that lost records are not there, with Retry-After."""
    wrong = [reply for reply in load.writes if not reply.done and reply.status != UNAVAILABLE]
    for read in load.reads:
        allowed = WITHOUT_IT if read.id in lost else set()
        if not read.reply.done and read.reply.status not in {UNAVAILABLE, *allowed}:
            wrong.append(read.reply)
    _expect(verdict, not wrong, f"answered with {_counts(reply.status for reply in wrong)} instead of 503.")
    replies = [*load.writes, *(read.reply for read in load.reads)]
    silent = sum(reply.status == UNAVAILABLE and not reply.says_when for reply in replies)
    _expect(verdict, not silent, f"{silent} times 503 without Retry-After.")


def _expect(verdict: TrialVerdict, holds: bool, otherwise: str) -> None:
    if not holds:
        verdict.wrong.append(otherwise)


def _counts(statuses: Iterable[int]) -> str:
    return ", ".join(f"{count} × {status}" for status, count in sorted(Counter(statuses).items()))

"""A small trial of failover without Patroni, and what its verdict finds wrong."""

from pathlib import Path

import pytest
from test_bench_feed import free_port

from bench.failover import FailoverPlan
from bench.failover.load import FailoverLoad, RecordRead
from bench.failover.pair import Pair
from bench.failover.trial import SERVERS, try_failover
from bench.failover.verdict import judge
from bench.faults.cluster import of_the_wheel
from bench.faults.load import FaultReply
from bench.feed.writers import Acknowledged

pytestmark = pytest.mark.trial
SMALL = {"well": 0.5, "unreplicated": 0.5, "quiet": 0.3, "afterwards": 1.5}


def test_what_was_not_replicated_is_lost_and_forgotten_when_a_standby_is_promoted_by_hand(tmp_path: Path) -> None:
    for folder in (tmp_path, *tmp_path.parents[:3]):
        folder.chmod(0o755)  # whoever runs PostgreSQL is not us, where we are root
    port = free_port()
    pair = Pair(of_the_wheel(), tmp_path, port + SERVERS, synchronous=False)
    plan = FailoverPlan(synchronous=False, port=port, **SMALL)
    verdict = try_failover(pair, plan, lambda _: None)
    assert verdict.wrong == []
    assert int(verdict.figures["lost"]) > 0


def reply(status: int, at: float = 10.0, body: bytes = b"", *, says_when: bool = True) -> FaultReply:
    return FaultReply(at, status, 0.1, says_when, body)


def tried(stored: set[str], *reads: RecordRead, outage: float = 5.0, synchronous: bool = True) -> list[str]:
    """Returns what is wrong after two acknowledged writes, the same revision twice, and some reads."""
    load = FailoverLoad([], "")
    for number in (1, 2):
        load.work.record(Acknowledged(number, 7, (f"actors/{number}",), 1.0), 1)
    load.reads += reads
    return judge(load, stored, FailoverPlan(synchronous=synchronous), 0.0, outage).wrong


BOTH = {"actors/1", "actors/2"}
TWICE = "1 revisions were acknowledged twice."


def test_losses_and_repeated_revisions_are_wrong_only_where_they_cannot_happen() -> None:
    assert tried(BOTH) == [TWICE]
    assert tried({"actors/1"}) == ["1 acknowledged writes were lost.", TWICE]
    assert tried({"actors/1"}, synchronous=False) == []


@pytest.mark.parametrize(
    ("read", "wrong"),
    [
        (RecordRead("actors/1", 0, reply(503)), None),
        (RecordRead("actors/1", 0, reply(503, says_when=False)), "1 times 503 without Retry-After."),
        (RecordRead("actors/1", 0, reply(404)), "answered with 1 × 404 instead of 503."),
        (RecordRead("actors/1", 0, reply(0)), "answered with 1 × 0 instead of 503."),
        (RecordRead("actors/2", 0, reply(404)), None),
        (RecordRead("actors/2", 7, reply(422)), None),
        (RecordRead("actors/2", 0, reply(200, 5.5)), None),
        (
            RecordRead("actors/2", 0, reply(200, 9.0)),
            "1 times a lost record was answered, at last 9.0 s after the kill.",
        ),
        (
            RecordRead("actors/1", 7, reply(200, body=b'{"revision":6}')),
            "1 answers were older than the revision that they required.",
        ),
        (RecordRead("actors/1", 7, reply(200, body=b'{"revision":7}')), None),
    ],
)
def test_wrong_answers_are_reported(read: RecordRead, wrong: str | None) -> None:
    assert tried({"actors/1"}, read, synchronous=False) == ([wrong] if wrong else [])


def test_an_outage_that_is_too_long_is_reported() -> None:
    assert tried(BOTH, outage=36.0, synchronous=False) == ["Writes were refused for more than 35 s."]

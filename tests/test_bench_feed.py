"""A small trial of the feed: it passes where all is well, and fails where a change is missing."""

import socket
from collections.abc import Callable

import pytest
from conftest import BACKENDS
from databases import create_tables

from api.database import write_engine
from api.write import Create, Signature, apply_changes
from bench.feed import FeedPlan, try_feed
from bench.feed.readers import FeedReader, Received, poll
from bench.feed.verdict import judge
from bench.feed.writers import Acknowledged, WriterTask, actor
from schema.catalog import collections

pytestmark = pytest.mark.trial


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        return int(listening.getsockname()[1])


@pytest.mark.parametrize("backend", BACKENDS)
def test_nothing_is_lost_when_a_server_is_killed_under_writers_and_readers(
    backend: str, address: Callable[[str, str], str]
) -> None:
    plan = FeedPlan(revisions=60, writers=4, servers=1, kills=1, port=free_port())
    verdict = try_feed(address(backend, f"trial_{backend}"), plan, lambda _: None)
    assert verdict.wrong == []
    assert verdict.figures["revisions in the database"] == "60"
    assert verdict.figures["processes killed"] == "1"


def test_nothing_is_lost_when_a_worker_is_killed_and_the_others_are_restarted(
    address: Callable[[str, str], str],
) -> None:
    plan = FeedPlan(revisions=60, writers=4, servers=1, workers=2, kills=1, port=free_port())
    verdict = try_feed(address("sqlite", "trial_workers"), plan, lambda _: None)
    assert verdict.wrong == []
    assert verdict.figures["revisions in the database"] == "60"


@pytest.fixture
def tried(empty: str) -> tuple[str, WriterTask, FeedReader]:
    """Three successful writes, and a reader that received them."""
    create_tables(empty)
    engine, work, reader = write_engine(empty), WriterTask(3), FeedReader("polling", poll, iter([]))
    signed = Signature("A test", "To be judged.", "test")
    for number in (1, 2, 3):
        parts = range(1, 2 if number % 2 else 4)
        orders = [Create(collections()["actors"], actor(number, part)) for part in parts]
        written = apply_changes(engine, list(orders), signed)
        assert written.revision == number
        work.record(Acknowledged(number, number, tuple(written.ids), 0.0), 1)
        reader.received += [Received(f"{number}.{place}", id, 0.0) for place, id in enumerate(written.ids, start=1)]
    engine.dispose()
    return empty, work, reader


def wrong(url: str, work: WriterTask, reader: FeedReader) -> str:
    return " ".join(judge(write_engine(url), 3, work, [reader], 1.0, 0).wrong)


def test_a_correct_feed_has_no_findings(tried: tuple[str, WriterTask, FeedReader]) -> None:
    assert wrong(*tried) == ""


def test_a_missed_repeated_or_disordered_change_is_found(tried: tuple[str, WriterTask, FeedReader]) -> None:
    url, work, reader = tried
    heard = reader.received
    reader.received = heard[:-1]
    assert "1 changes missed, 0 received twice" in wrong(url, work, reader)
    reader.received = [*heard, heard[-1]]
    assert "0 changes missed, 1 received twice" in wrong(url, work, reader)
    reader.received = [heard[1], heard[0], *heard[2:]]
    assert "out of order" in wrong(url, work, reader)


def test_a_write_that_is_not_there_or_only_half_or_twice_is_found(tried: tuple[str, WriterTask, FeedReader]) -> None:
    url, work, reader = tried
    done = work.done
    work.done = [done[0], done[1]._replace(ids=done[1].ids[:2]), done[2]]
    assert "Write 2 was acknowledged but is not stored as sent" in wrong(url, work, reader)
    work.done = [*done[:2], done[2]._replace(ids=("actors/nobody",))]
    assert "Write 3 was acknowledged but is not stored as sent" in wrong(url, work, reader)
    work.done = done[:2]
    assert "There are 3 revisions for 2 acknowledged writes" in wrong(url, work, reader)

"""Do reads wait for the slow reads of others?"""

import asyncio
import os
from pathlib import Path
from threading import get_native_id

import pytest

from api.database.sqlite import SLOW, SqliteReader
from api.query.sql.statement import SqlStatement
from api.threads import BEHIND, background_threads

SLOW_READ = SqlStatement(
    "with recursive n(i) as (select 1 union all select i + 1 from n where i < 1000000) select cast(max(i) as text) from n",
    (),
)
SHORT_READ = SqlStatement("select 'short'", ())


@pytest.fixture
def reader(tmp_path: Path) -> SqliteReader:
    (tmp_path / "base.db").touch()
    return SqliteReader(str(tmp_path / "base.db"), connections=2, seconds=30, mapped_mb=0)


def test_does_a_short_read_wait_for_several_slow_ones(reader: SqliteReader) -> None:
    async def read() -> list[bool]:
        reader.costs[SHORT_READ.text] = SLOW / 2  # not on the event loop
        await reader.read(SLOW_READ)
        slow = [asyncio.create_task(reader.read(SLOW_READ)) for _ in range(4)]
        await asyncio.sleep(0)
        assert await reader.read(SHORT_READ) == b"short"
        unfinished = [not task.done() for task in slow]
        await asyncio.gather(*slow)
        await reader.close()
        return unfinished

    assert sum(asyncio.run(read())) >= 3


def test_is_a_long_statement_taken_for_a_slow_one_until_it_was_read(reader: SqliteReader) -> None:
    long = SqlStatement(f"select 'x' {' ' * 30_000}", ())
    assert reader._is_slow(long.text)
    asyncio.run(reader.read(long))
    assert not reader._is_slow(long.text)


@pytest.mark.skipif(not hasattr(os, "setpriority"), reason="this system has no priorities of threads")
def test_does_work_in_the_background_yield_to_the_event_loop() -> None:
    thread = background_threads(1, "test")
    behind = thread.submit(lambda: os.getpriority(os.PRIO_PROCESS, get_native_id())).result()
    thread.shutdown()
    assert behind == min(19, os.getpriority(os.PRIO_PROCESS, 0) + BEHIND)

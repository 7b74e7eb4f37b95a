"""One timer watches the deadlines of all tasks."""

import asyncio
from time import monotonic, sleep

import pytest

from api.database.deadlines import Deadlines

SECONDS = 0.2


def run(*works: object) -> list[object]:
    """Returns the results of coroutines that run at once."""

    async def all_of_them() -> list[object]:
        return await asyncio.gather(*works, return_exceptions=True)  # type: ignore[call-overload, no-any-return]

    return asyncio.run(all_of_them())


async def within(deadlines: Deadlines, seconds: float) -> float:
    began = monotonic()
    with deadlines:
        await asyncio.sleep(seconds)
    return monotonic() - began


def test_a_task_that_takes_too_long_ends_and_the_others_do_not() -> None:
    deadlines, began = Deadlines(SECONDS), monotonic()
    short, long, none = run(within(deadlines, 0.05), within(deadlines, 9), within(deadlines, 0))
    assert isinstance(long, TimeoutError) and str(long) == "no answer within 0.2 s"
    assert monotonic() - began < 3 * SECONDS
    assert isinstance(short, float) and isinstance(none, float)
    assert not deadlines.began and not deadlines.expired


def test_a_task_that_is_cancelled_by_somebody_else_stays_cancelled() -> None:
    async def cancelled() -> None:
        task = asyncio.create_task(within(Deadlines(SECONDS), 9))
        await asyncio.sleep(0)
        task.cancel()
        await task

    with pytest.raises(asyncio.CancelledError):
        asyncio.run(cancelled())


def test_an_answer_that_came_while_the_event_loop_was_busy_counts() -> None:
    async def busy() -> None:
        await asyncio.sleep(SECONDS / 2)
        sleep(SECONDS)

    waited, _ = run(within(Deadlines(SECONDS), SECONDS * 0.6), busy())
    assert isinstance(waited, float) and waited > SECONDS


def test_a_loop_that_is_idle_has_no_timer() -> None:
    async def idle() -> object:
        deadlines = Deadlines(SECONDS)
        await within(deadlines, 0)
        await asyncio.sleep(SECONDS / 5)
        return deadlines.timer

    assert asyncio.run(idle()) is None

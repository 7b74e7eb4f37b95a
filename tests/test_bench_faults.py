"""Small trials of faults under writers: they pass where all is well, and fail where something is wrong."""

import os
from pathlib import Path
from time import monotonic

import pytest
from test_bench_feed import free_port

from bench.faults import FaultsPlan, trials
from bench.faults.load import FaultLoad, FaultReply
from bench.faults.trials import FULL, UNAVAILABLE, Trial

pytestmark = pytest.mark.trial

SMALL = {"well": 0.5, "restarts": (("immediate", 0.5),), "locked": 6.0, "full": 1.0, "paused": 4.0}
NEEDING_ROOT = pytest.mark.skipif(os.geteuid() != 0, reason="mounting a small disk needs root")


TRIALS = ["restart", "pause", "lock", "replace", "restore-sqlite", "restore-postgresql", "clock"]


@pytest.mark.parametrize("name", [*TRIALS, pytest.param("full-sqlite", marks=NEEDING_ROOT)])
def test_nothing_acknowledged_is_lost_when_the_database_fails(name: str, tmp_path: Path) -> None:
    for folder in (tmp_path, *tmp_path.parents[:3]):
        folder.chmod(0o755)  # whoever runs PostgreSQL is not us, where we are root
    verdict = trials(None)[name](tmp_path, FaultsPlan(**SMALL, port=free_port()), lambda _: None)
    assert verdict.wrong == []
    assert int(verdict.figures["acknowledged writes"]) > 0


def answers(*statuses: int, says_when: bool = True) -> list[FaultReply]:
    return [FaultReply(monotonic(), status, 0.1, says_when, b"") for status in statuses]


@pytest.mark.parametrize(
    ("replies", "allowed", "wrong"),
    [
        (answers(200, 201, 503, 503), UNAVAILABLE, ()),
        (answers(200, 500, 0), UNAVAILABLE, ("writing: answered with {500: 1, 0: 1} instead of [503].",)),
        (answers(507, 503), UNAVAILABLE, ("writing: answered with {507: 1} instead of [503].",)),
        (answers(507, 503), FULL, ()),
        (answers(503, says_when=False), UNAVAILABLE, ("writing: 1 times 503 without Retry-After.",)),
    ],
)
def test_unexpected_answers_are_reported(replies: list[FaultReply], allowed: set[int], wrong: tuple[str, ...]) -> None:
    trial = Trial(None, FaultLoad(0, ""))  # type: ignore[arg-type]
    trial.refused_only_by(replies, allowed, "writing")
    assert trial.verdict.wrong == list(wrong)


def test_a_server_that_does_not_recover_in_time_is_reported(monkeypatch: pytest.MonkeyPatch) -> None:
    trial = Trial(None, FaultLoad(0, ""))  # type: ignore[arg-type]
    trial.load.reads += answers(200)
    monkeypatch.setattr(trial.load, "until_written", lambda *_: 20.0)
    trial.recovered("afterwards", monotonic() - 1)
    assert trial.verdict.wrong == ["afterwards: not both written and read within 2.0 s."]

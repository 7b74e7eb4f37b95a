"""The trial of hostile clients: what it calls wrong, and that it runs."""

import pytest
from typer.testing import CliRunner

from api.cli import main
from bench.attack.trial import NAMES, HonestRequest, Samples, _judge
from bench.feed.verdict import TrialVerdict


def samples(seconds: float, answered: bool = True) -> Samples:
    """Requests that all took as long."""
    return Samples({name: [HonestRequest(seconds, answered)] * 20 for name in NAMES})


@pytest.mark.parametrize(
    ("attacked", "megabytes", "expected"),
    [
        (samples(0.04), 399, []),
        (
            samples(0.06),
            399,
            [f"flood: {name} took 6.0 times as long ({kind})." for name in NAMES for kind in ("mean", "p95")],
        ),
        (samples(0.01), 401, ["flood: the server took 401 MB."]),
        (samples(0.01, answered=False), 0, ["flood: 40 requests of the honest client were not answered."]),
    ],
    ids=["well", "slow", "large", "refused"],
)
def test_what_is_wrong_with_a_server_under_attack(attacked: Samples, megabytes: float, expected: list[str]) -> None:
    verdict = TrialVerdict()
    _judge("flood", samples(0.01), attacked, megabytes, verdict)
    assert verdict.wrong == expected
    assert verdict.figures["flood: memory at its highest"] == f"{megabytes} MB"


@pytest.mark.trial
def test_does_a_short_trial_run() -> None:
    words = ["bench", "attack", "--only", "half-open connections,header flood", "--rounds", "1", "--seconds", "1"]
    done = CliRunner().invoke(main, [*words, "--port", "8271"])
    assert "half-open connections: requests of the attacker" in done.output
    assert "the server took" not in done.output and "not answered" not in done.output

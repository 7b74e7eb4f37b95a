"""Is a wrong setting one line that names the variable and what is allowed, and an unknown one a warning?"""

import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from databases import create_tables
from pydantic import ValidationError
from typer.testing import CliRunner

from api.access import Role
from api.access.keys import create_key
from api.cli import main
from api.database import write_engine
from api.environment import allowed
from api.settings import Settings, settings, unknown_settings

ROOT = Path(__file__).parent.parent
WRONG = {
    ("DATABASE_URL", "x.db"): "sqlite:///FILE, without parameters, or postgresql://user:password@host/name"
    " (for a file write sqlite:///x.db)",
    ("DATABASE_URL", "sqlite://"): "sqlite:///FILE",
    ("DATABASE_URL", "sqlite:///:memory:"): "sqlite:///FILE",
    ("DATABASE_URL", "sqlite:///x.db?mode=ro"): "without parameters",
    ("DATABASE_URL", "mysql://host/name"): "postgresql://",
    ("DATABASE_URL", '"sqlite:///x.db"'): "Remove the quotation marks.",
    ("ADDRESS", "kb.example"): "an address such as https://kb.example/entente",
    ("ADDRESS", "https://kb.example/entente?x=1"): "without a query string",
    ("ADDRESS", "https://[::1"): "an address such as https://kb.example/entente",
    ("READERS", "0"): "a whole number from 1 to 64",
    ("READERS", "four"): "a whole number from 1 to 64",
    ("STATEMENT_SECONDS", "inf"): "a number from 0.01 to 3600",
    ("SLOW_SECONDS", "nan"): "a number of at least 0",
    ("LOG_LEVEL", "verbose"): "one of debug, info, warning, error",
    ("METRICS", "maybe"): "true or false",
    ("RATE_KEY", "often"): "a rate such as 600/minute, or `off`",
    ("TRUSTED_PROXIES", "10.0.0.1/8"): "a list of networks such as 10.0.0.0/8,::1, or `none` (10.0.0.1/8 has host bits",
}


@pytest.fixture(autouse=True)
def _read_again() -> Iterator[None]:
    settings.cache_clear()
    yield
    settings.cache_clear()


@pytest.mark.parametrize(("name", "value"), WRONG, ids=" ".join)
def test_is_a_wrong_setting_one_line_with_what_is_allowed(
    name: str, value: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(f"ENTENTE_{name}", value)
    answer = CliRunner().invoke(main, ["migrate"])
    assert (answer.exit_code, answer.output.count("\n")) == (1, 1)
    assert answer.output.startswith(f"ENTENTE_{name}: ")
    assert WRONG[name, value] in answer.output


def test_are_all_wrong_settings_named_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ENTENTE_READERS", "0")
    monkeypatch.setenv("ENTENTE_METRICS", "maybe")
    output = CliRunner().invoke(main, ["seed"]).output
    assert output.splitlines() == [
        "ENTENTE_READERS: '0' is not a whole number from 1 to 64.",
        "ENTENTE_METRICS: 'maybe' is not true or false.",
    ]


def test_does_a_wrong_address_of_the_database_stay_out_of_the_message(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ENTENTE_DATABASE_URL", "mysql://entente:hush@host/entente")
    assert "hush" not in CliRunner().invoke(main, ["migrate"]).output


def test_does_an_empty_variable_mean_the_default(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in Settings.model_fields:
        monkeypatch.setenv(f"ENTENTE_{name.upper()}", "")
    assert settings() == Settings.model_construct()


def test_does_the_case_of_words_not_matter(monkeypatch: pytest.MonkeyPatch) -> None:
    words = {"LOG_LEVEL": "INFO", "METRICS": "True", "RATE_KEY": "OFF", "TRUSTED_PROXIES": "None", "READERS": " 4\r"}
    for name, value in words.items():
        monkeypatch.setenv(f"ENTENTE_{name}", value)
    found = settings()
    assert (found.log_level, found.metrics, found.rate_key, found.trusted_proxies) == ("info", True, "off", "none")
    assert found.readers == 4


def test_is_a_slash_at_the_end_of_the_address_removed() -> None:
    assert Settings(address="https://kb.example/entente/").public_address == "https://kb.example/entente"


def test_is_an_unknown_variable_warned_about_with_the_nearest_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ENTENTE_REDERS", "4")
    monkeypatch.setenv("ENTENTE_XYZZY", "4")
    warnings = [
        "ENTENTE_REDERS is not a setting and has no effect. Did you mean ENTENTE_READERS?",
        "ENTENTE_XYZZY is not a setting and has no effect.",
    ]
    assert list(unknown_settings()) == warnings
    answer = CliRunner().invoke(main, ["verify", "--document", "/nowhere"])
    assert answer.stderr.splitlines()[:2] == warnings


@pytest.mark.parametrize("name", ["SERVICE_HOST", "PORT", "PORT_8000_TCP_ADDR", "BENCH_BODIES"])
def test_are_the_variables_of_kubernetes_and_of_the_benchmark_no_mistakes(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(f"ENTENTE_{name}", "tcp://10.0.0.1:8000")
    assert list(unknown_settings()) == []


def test_can_every_setting_say_what_it_allows() -> None:
    silent = [name for name, field in Settings.model_fields.items() if not allowed(field)]
    assert all(Settings.model_fields[name].annotation is Path for name in silent), "any text may name a directory"


def test_are_values_from_programs_checked_as_well() -> None:
    with pytest.raises(ValidationError):
        Settings(database_url="x.db")


# ---- locales and directories

ODD = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "HOME": "/nonexistent", "TZ": "Asia/Tokyo"}


def entente(url: str, *words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Runs a command in an environment without UTF-8 and without a home directory."""
    command = [sys.executable, "-m", "api.cli", *words]
    variables = {**os.environ, **ODD, "ENTENTE_DATABASE_URL": url, **environment}
    return subprocess.run(
        command, cwd=ROOT, env=variables, capture_output=True, text=True, check=False, encoding="utf-8"
    )


def test_do_commands_work_without_utf_8_and_without_a_home_directory(empty: str) -> None:
    create_tables(empty)
    engine = write_engine(empty)
    create_key(engine, "Łódź", Role.reader)
    engine.dispose()
    listed = entente(empty, "keys", "list")
    assert (listed.returncode, r"\u0141\xf3d\u017a" in listed.stdout) == (0, True), listed.stderr
    assert datetime.now(UTC).strftime("%Y-%m-%d") in listed.stdout, "times are in UTC, whatever TZ is"


def test_is_an_argument_that_the_locale_cannot_read_refused_with_what_to_set(tmp_path: Path) -> None:
    create_tables(f"sqlite:///{tmp_path}/x.db")
    refused = entente(f"sqlite:///{tmp_path}/x.db", "keys", "create", "--name", "Łódź")
    assert refused.returncode == 1
    assert refused.stderr == "name: this locale cannot read it. Set LANG=C.UTF-8 or PYTHONUTF8=1.\n"

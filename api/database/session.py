"""The settings of a PostgreSQL session, and how they stay in force behind a connection pooler.

A pooler that hands out a server connection per transaction (PgBouncer's transaction mode) forgets what a session has
set, or worse, leaves it to the next client. It is recognized without being named: the process that a client connected
to is not the process that runs its statements. Settings then belong to each transaction, and nothing is prepared.
"""

from collections.abc import Mapping

from api.errors import Code, Refusal

ENCODING = "UTF8"
SERVER_SHARE = 0.95
"""The share of a time limit after which the server gives up, so that it can say so before the client hangs up."""
INDEPENDENT = {
    "DateStyle": "ISO, MDY",
    "IntervalStyle": "postgres",
    "TimeZone": "UTC",
    "bytea_output": "hex",
    "extra_float_digits": "1",
    "transform_null_equals": "off",
}
"""PostgreSQL's defaults for what a database or a role may have set otherwise, and answers would depend on."""
READING = {
    "default_transaction_isolation": "read committed",
    "default_transaction_read_only": "on",
    "jit": "off",  # compiling costs more than it saves for queries within the time limit
}


def session_settings(seconds: float | None, *, reading: bool = False) -> dict[str, str]:
    """Returns the settings of a session whose statements may take some seconds; None for as long as they need."""
    limit = {"statement_timeout": f"{max(1, int(seconds * SERVER_SHARE * 1000)) if seconds else 0}"}
    return INDEPENDENT | limit | (READING if reading else {})


def set_unless_pooled(settings: Mapping[str, str], process: int) -> str:
    """Returns a statement that applies settings to the session and returns a row, but neither behind a pooler.

    `process` is the process id that the server gave at connect.
    """
    return f"SELECT {_calls(settings, 'false')} WHERE pg_backend_pid() = {int(process)}"


def set_in_transaction(settings: Mapping[str, str]) -> str:
    """Returns a statement that applies settings until the transaction ends."""
    return f"SELECT {_calls(settings, 'true')}"


def _calls(settings: Mapping[str, str], is_local: str) -> str:
    return ", ".join(f"set_config('{name}', '{value}', {is_local})" for name, value in settings.items())


def check_encoding(encoding: str | None) -> None:
    """Raises Refusal, UNAVAILABLE, for a database that does not store UTF-8."""
    if encoding != ENCODING:
        detail = f"The database has the encoding {encoding}; Entente needs {ENCODING}."
        hint = "Create a new one with CREATE DATABASE name ENCODING 'UTF8' TEMPLATE template0, and use that."
        raise Refusal(Code.UNAVAILABLE, detail, hint)

"""The parameters of a PostgreSQL address: which exist, which values they take, and which driver knows them.

Source: PostgreSQL's documentation, "Parameter Key Words" of libpq.
"""

import os
from collections.abc import Iterator, Mapping

from api.errors import Code, Refusal, nearest

CHOICES: Mapping[str, tuple[str, ...]] = {
    "sslmode": ("disable", "allow", "prefer", "require", "verify-ca", "verify-full"),
    "sslnegotiation": ("postgres", "direct"),
    "sslcertmode": ("disable", "allow"),
    "target_session_attrs": ("any", "read-write", "read-only", "primary", "standby", "prefer-standby"),
    "load_balance_hosts": ("disable", "random"),
    "channel_binding": ("disable", "prefer"),
    "gssencmode": ("disable", "prefer"),
    "ssl_min_protocol_version": ("TLSv1", "TLSv1.1", "TLSv1.2", "TLSv1.3"),
    "ssl_max_protocol_version": ("TLSv1", "TLSv1.1", "TLSv1.2", "TLSv1.3"),
    "client_encoding": ("utf8", "UTF8", "utf-8", "UTF-8", "auto"),
}
"""The values of the parameters that take one of a few, as far as both drivers can follow them."""

FILES = ("sslcert", "sslcrl", "sslkey", "sslrootcert")
SYSTEM = "system"
"""Instead of a file of root certificates: those of the system."""
NUMBERS = (
    "connect_timeout",
    "keepalives",
    "keepalives_count",
    "keepalives_idle",
    "keepalives_interval",
    "tcp_user_timeout",
)

BOTH = (
    "application_name",
    "connect_timeout",
    "dbname",
    "fallback_application_name",
    "host",
    "hostaddr",
    "krbsrvname",
    "load_balance_hosts",
    "options",
    "passfile",
    "password",
    "port",
    "service",
    "ssl_max_protocol_version",
    "ssl_min_protocol_version",
    "sslcert",
    "sslcertmode",
    "sslcrl",
    "sslkey",
    "sslmode",
    "sslnegotiation",
    "sslpassword",
    "sslrootcert",
    "target_session_attrs",
    "user",
)

ONLY_PSYCOPG = (
    "channel_binding",
    "client_encoding",
    "gssdelegation",
    "gssencmode",
    "gsslib",
    "keepalives",
    "keepalives_count",
    "keepalives_idle",
    "keepalives_interval",
    "sslcompression",
    "sslsni",
    "tcp_user_timeout",
)
"""What the driver for reading does not know, and can do without: no safeguard among them is merely dropped."""

SUPPORTED = tuple(sorted((*BOTH, *ONLY_PSYCOPG)))

ELSEWHERE_CALLED = {
    "database": "dbname",
    "schema": "options",
    "currentschema": "options",
    "search_path": "options",
    "ssl": "sslmode",
    "timeout": "connect_timeout",
    "username": "user",
}
"""What other drivers call a parameter, or have one for."""

UNSAFE = {
    "channel_binding": "Use sslmode=verify-full, which protects against the same attack.",
    "gssencmode": "Use sslmode=require.",
    "sslcertmode": "Require the certificate in the server's pg_hba.conf (clientcert=verify-full).",
}
"""What to write instead of `require`, which only one of the two drivers would enforce."""

MAX_PORT = 65535


def check(parameters: Mapping[str, str], source: str) -> None:
    """Raises Refusal, BAD_USER_INPUT, naming the source and the first parameter that is unknown or has a bad value."""
    for problem in _problems(parameters, source):
        raise problem


def refusal(source: str, detail: str, hint: str | None = None) -> Refusal:
    """Returns the refusal of an address, whose source is the name of an environment variable."""
    return Refusal(Code.BAD_USER_INPUT, f"{source}: {detail}", hint, source)


def _problems(parameters: Mapping[str, str], source: str) -> Iterator[Refusal]:
    for name, value in parameters.items():
        if name not in SUPPORTED:
            yield refusal(source, f"there is no parameter '{name[:40]}'.", _nearest_parameter(name.lower()))
        elif name in CHOICES and value not in CHOICES[name]:
            yield _unknown_choice(name, value, source)
        elif name in NUMBERS and not value.isdecimal():
            yield refusal(source, f"{name} must be a whole number.")
        elif name in FILES and value != SYSTEM and not os.access(value, os.R_OK):
            yield refusal(source, f"{name}: the file {value} does not exist or cannot be read.")


def _nearest_parameter(name: str) -> str:
    if name in ELSEWHERE_CALLED:
        return f"Did you mean '{ELSEWHERE_CALLED[name]}'?"
    return nearest(name, SUPPORTED) or f"Known: {', '.join(SUPPORTED)}."


def _unknown_choice(name: str, value: str, source: str) -> Refusal:
    if value == "require" and name in UNSAFE:
        return refusal(source, f"{name}=require is not supported by the driver for reading.", UNSAFE[name])
    return refusal(source, f"{name} cannot be '{value[:40]}'.", nearest(value, CHOICES[name]))

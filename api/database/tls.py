"""TLS towards a PostgreSQL server for asyncpg, by the rules of libpq.

asyncpg's own rules fail where the home directory cannot be read.
Source: PostgreSQL's documentation, "SSL Support" of libpq.
"""

import os
import ssl
from pathlib import Path

from api.database.address import PostgresqlAddress
from api.database.address_parameters import SYSTEM

OLDEST = "TLSv1.2"
VERIFYING = ("verify-ca", "verify-full")


def tls_attempts(address: PostgresqlAddress, host: str) -> list[ssl.SSLContext | None]:
    """Returns the ways in which to connect to a host, in order; None is without TLS.

    Raises OSError if a file that the address names cannot be read.
    """
    mode = address["sslmode"] or "prefer"
    if mode == "disable" or host.startswith("/"):
        return [None]
    context = _context(address, mode)
    return {"allow": [None, context], "prefer": [context, None]}.get(mode, [context])


def home_file(name: str) -> str | None:
    """Returns the path of a file in ~/.postgresql; None if there is none that can be read."""
    try:
        path = Path("~/.postgresql").expanduser() / name
        return str(path) if os.access(path, os.R_OK) else None
    except (RuntimeError, OSError):  # no home directory
        return None


def _context(address: PostgresqlAddress, mode: str) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = mode == "verify-full"
    context.minimum_version = _version(address["ssl_min_protocol_version"] or OLDEST)
    if latest := address["ssl_max_protocol_version"]:
        context.maximum_version = _version(latest)
    context.set_alpn_protocols(["postgresql"])
    root = address["sslrootcert"] or home_file("root.crt")
    if mode in VERIFYING or (mode == "require" and root):
        _verify(context, root, address["sslcrl"] or home_file("root.crl"))
    else:
        context.verify_mode = ssl.CERT_NONE
    _identify(context, address)
    return context


def _verify(context: ssl.SSLContext, root: str | None, revoked: str | None) -> None:
    """Accepts only certificates of an authority. Raises OSError if none is there."""
    if root == SYSTEM:
        context.load_default_certs()
    elif root:
        context.load_verify_locations(root)
    else:
        raise FileNotFoundError("sslmode requires a root certificate: name its file as sslrootcert")
    if revoked:
        context.load_verify_locations(revoked)
        context.verify_flags |= ssl.VERIFY_CRL_CHECK_CHAIN


def _identify(context: ssl.SSLContext, address: PostgresqlAddress) -> None:
    """Loads the client's own certificate, if it has one."""
    certificate = address["sslcert"] or home_file("postgresql.crt")
    if certificate and address["sslcertmode"] != "disable":
        key = address["sslkey"] or home_file("postgresql.key")
        context.load_cert_chain(certificate, key, lambda: address["sslpassword"] or "")


def _version(name: str) -> ssl.TLSVersion:
    return ssl.TLSVersion[name.replace(".", "_")]

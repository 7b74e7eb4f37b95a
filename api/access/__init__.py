"""Authentication by API keys, roles, and rate limits."""

from api.access.principal import ANONYMOUS, Principal, Role, admit_writer, client_of, principal_of, require, require_key

__all__ = ["ANONYMOUS", "Principal", "Role", "admit_writer", "client_of", "principal_of", "require", "require_key"]

"""Who asks, and what they may."""

from api.access.principal import ANYBODY, Principal, Role

__all__ = ["ANYBODY", "Principal", "Role"]

"""The one door for writes: everything is validated first, then written as one revision."""

from api.write.change import Change, Finding, Invalid
from api.write.door import write

__all__ = ["Change", "Finding", "Invalid", "write"]

"""Releases: revisions with a name, whose rows are kept in files."""

from api.releases.known import Kept, Release, find, releases

__all__ = ["Kept", "Release", "find", "releases"]

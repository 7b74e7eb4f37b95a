"""Releases: revisions with a name, whose rows are kept in files."""

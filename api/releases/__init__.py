"""Releases: named revisions, with their rows in files."""

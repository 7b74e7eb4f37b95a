"""Parsed operations to query-model answers."""

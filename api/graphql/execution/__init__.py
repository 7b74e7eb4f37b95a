"""Parsing, validation, planning and execution of operations."""

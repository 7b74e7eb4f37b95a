"""Executes operations: parsing, validation and cost limits, cached plans, one statement per operation."""

"""Decides which known record a name means: pure functions, the same for datasets and for the API."""

"""The REST surface: a list and a detail per entity, in snake_case, under /v1."""

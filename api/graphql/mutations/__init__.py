"""Mutations: types and fields, parsing into commands, execution, and payloads."""

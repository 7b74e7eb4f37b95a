"""Mutations: made of the definitions, read into orders, and answered by one statement after they are written."""

"""The HTTP API of the knowledge base."""

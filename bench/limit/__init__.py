"""The limit: for each query the best hand-written statement behind a minimal endpoint."""

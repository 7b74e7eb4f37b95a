"""The application: HTTP interfaces, queries, writes and what they share."""

"""The database's history of shapes: numbered, one subject each."""

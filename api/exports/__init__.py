"""Everything as a package of CSV files, an SQLite file, NDJSON or Parquet, and the way back into a database."""

"""Plans the answer to a parsed operation, in terms of the query model."""

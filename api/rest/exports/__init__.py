"""Everything in one answer."""

"""The importers of the world's tables, one file each, in an order in which each comes after those that it refers to."""

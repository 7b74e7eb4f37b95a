"""Hand-written reads that are not a list of something: one file each, spliced into the one statement by the planner."""

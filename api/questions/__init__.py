"""Hand-written questions and derived fields, one file each; the planner splices them into the statement."""

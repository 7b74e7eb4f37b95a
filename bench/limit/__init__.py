"""The limit: the best statement that an expert writes by hand for each answer, behind as little else as can be."""

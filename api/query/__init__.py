"""The read path: everything asked becomes a Selection, a Selection becomes one SQL statement that writes the JSON."""

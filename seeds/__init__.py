"""What the knowledge base is first filled with: reviewed YAML, loaded through the one door for writes."""

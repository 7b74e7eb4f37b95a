"""The initial content of the knowledge base: reviewed YAML and importers, loaded through the write service."""

"""How the knowledge base is asked and told."""

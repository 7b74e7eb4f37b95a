"""The Model Context Protocol: the knowledge base as tools, resources and a prompt for agents."""

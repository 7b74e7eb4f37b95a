"""GraphQL types, inputs and scalars, derived from the declared entities."""

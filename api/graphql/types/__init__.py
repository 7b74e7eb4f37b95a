"""GraphQL types, inputs, enums and scalars, derived from the declared entities."""

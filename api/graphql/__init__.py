"""The GraphQL surface: a schema made of the definitions, and a planner that turns an operation into one answer."""

"""Strawberry as its users write it: with DataLoaders over the ORM, and tuned with joins over plain rows."""

"""The guide and reference at `/docs`, written from the declarations that also make the API and its OpenAPI document."""

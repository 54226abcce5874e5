"""The GraphQL schema, which is built from the models."""

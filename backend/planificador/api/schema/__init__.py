"""The GraphQL schema, made from the models."""

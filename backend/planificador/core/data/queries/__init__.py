"""Statements that read rows, for use cases and for resolvers."""

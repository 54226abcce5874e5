"""Why an operation, or a part of it, has no plan."""


class UnplannableError(Exception):
    """A statement cannot answer the selection; its resolvers do."""

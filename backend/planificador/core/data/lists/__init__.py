"""The orders and pages of lists, and values of related rows."""

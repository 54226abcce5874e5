"""Finds rows by parts of their texts."""

"""Reads and writes rows, in packages that depend in one direction (pyproject.toml)."""

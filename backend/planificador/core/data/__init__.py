"""Reads and writes rows: conditions, pages, the repository, the unit of work."""

"""The register of changes: how it is written, and what a reader sees of it."""

"""Migrations: `runner` applies the files, and `make` writes them from the models."""

from planificador.db.migrations.files import MigrationError
from planificador.db.migrations.runner import migrate

__all__ = ["MigrationError", "migrate"]

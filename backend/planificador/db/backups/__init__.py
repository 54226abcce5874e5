"""Backups of a database, and copies from one database to another, of whichever kind."""

from planificador.db.backups.copying import CopiedRows, copy_database
from planificador.db.backups.errors import BackupError
from planificador.db.backups.files import back_up, restore

__all__ = ["BackupError", "CopiedRows", "back_up", "copy_database", "restore"]

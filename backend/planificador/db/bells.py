"""The bell that fits a database."""

from planificador.core.bell import Bell
from planificador.db.config import PostgresUrl, SqliteUrl, parse_url
from planificador.db.postgres_bell import PostgresBell
from planificador.db.sqlite_bell import SqliteBell

__all__ = ["PostgresBell", "SqliteBell", "bell_for"]


def bell_for(url: str) -> Bell:
    """A bell, not started yet, that every process on this database hears; ValueError for a wrong URL."""
    match parse_url(url):
        case SqliteUrl(path):
            return SqliteBell(path)
        case PostgresUrl():
            return PostgresBell(url)

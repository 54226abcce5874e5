"""Chooses the change notifier for a database URL."""

from planificador.core.runtime.changes import ChangeNotifier
from planificador.db.config import PostgresUrl, SqliteUrl, is_through_pooler, parse_url
from planificador.db.postgres.looking_notifier import LookingChangeNotifier
from planificador.db.postgres.notifier import PostgresChangeNotifier
from planificador.db.sqlite.notifier import SqliteChangeNotifier

__all__ = ["PostgresChangeNotifier", "SqliteChangeNotifier", "notifier_for"]


def notifier_for(url: str) -> ChangeNotifier:
    """Return a notifier for all processes on this database; it is not started. Raises ValueError for a wrong URL."""
    match parse_url(url):
        case SqliteUrl(path):
            return SqliteChangeNotifier(path)
        case PostgresUrl(connect) if is_through_pooler(connect):
            return LookingChangeNotifier(url)
        case PostgresUrl():
            return PostgresChangeNotifier(url)

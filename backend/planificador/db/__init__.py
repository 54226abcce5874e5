"""The database: configuration, engines, migrations and change notifications."""

from planificador.db.config import tortoise_config
from planificador.db.lifetime import close_database, open_database, wait_until_lost
from planificador.db.migrations import migrate

__all__ = ["close_database", "migrate", "open_database", "tortoise_config", "wait_until_lost"]

"""Whether the open database can do its work, in a word for `/listo`."""

from functools import cache

from tortoise.transactions import in_transaction

from planificador.core.runtime.failures import DatabaseFailedError, Failure
from planificador.db.migrations.files import AERICH_APP, migration_files, migrations_directory

OK, OTHER_VERSION = "ok", "OTHER_VERSION"
IS_READ_ONLY = "SELECT pg_is_in_recovery() OR current_setting('transaction_read_only')::boolean AS \"is_read_only\""
APPLIED = "SELECT version, app FROM aerich"


async def database_status() -> str:
    """Begin a transaction that could write: return OK, or the code of the failure."""
    try:
        async with in_transaction() as connection:  # on SQLite, it waits for the one writer
            if connection.capabilities.dialect == "postgres":
                (row,) = await connection.execute_query_dict(IS_READ_ONLY)
                return Failure.READ_ONLY if row["is_read_only"] else OK
    except DatabaseFailedError as error:
        return error.failure
    return OK


async def migrations_status() -> str:
    """Return OK if the database has the migrations of this program and no others, otherwise OTHER_VERSION."""
    async with in_transaction() as connection:
        rows = await connection.execute_query_dict(APPLIED)
    applied = {row["version"] for row in rows if row["app"] == AERICH_APP}
    return OK if applied == _names() else OTHER_VERSION


@cache
def _names() -> set[str]:
    return {file.name for file in migration_files(migrations_directory())}

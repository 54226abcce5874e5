"""The size of the open database, for metrics."""

from planificador.core.data.sql.json_reader import json_reader

SIZES = {
    "sqlite": "SELECT CAST(page_count * page_size AS TEXT) FROM pragma_page_count(), pragma_page_size()",
    "postgres": "SELECT pg_database_size(current_database())::text",
}


async def database_size() -> int:
    """Return the bytes of the database; on SQLite, those of the file without its log. Raises as `read_json`."""
    reader = json_reader()
    return int(await reader.read_json(SIZES[reader.capabilities.dialect], []) or 0)

"""The dialects there are."""

from planificador.api.planner.dialect import Dialect
from planificador.api.planner.postgres import Postgres
from planificador.api.planner.sqlite import Sqlite
from planificador.core.data.json_reader import JsonReader

DIALECTS: dict[str, Dialect] = {"sqlite": Sqlite(), "postgres": Postgres()}


def dialect_of(reader: JsonReader) -> Dialect:
    """What the database reads."""
    return DIALECTS[reader.capabilities.dialect]

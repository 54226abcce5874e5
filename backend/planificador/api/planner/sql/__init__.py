"""The SQL of plans, in the dialect of each database."""

from planificador.api.planner.sql.dialect import Dialect
from planificador.api.planner.sql.postgres import PostgresDialect
from planificador.api.planner.sql.sqlite import SqliteDialect

DIALECTS: dict[str, Dialect] = {"sqlite": SqliteDialect(), "postgres": PostgresDialect()}

"""The SQL of plans, in the dialect of each database."""

from planificador.api.planner.sql.dialect import Dialect
from planificador.api.planner.sql.postgres import Postgres
from planificador.api.planner.sql.sqlite import Sqlite

DIALECTS: dict[str, Dialect] = {"sqlite": Sqlite(), "postgres": Postgres()}

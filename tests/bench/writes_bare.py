"""Bare ASGI applications that create sessions by the application's rules.

They answer requests of `crearSesion` only, as the application does, but with one problem at most.
"""

import asyncpg
import orjson
from tests.bench.reads_bare import HandWrittenApplication, PostgresApplication, Variables
from tests.bench.writes_session import NewSession, RefusedError, Row
from tests.bench.writes_sqlite import SessionWriter, minute

from planificador.db.config import SqliteUrl, parse_url

CREATE = """
SELECT id, fecha, inicio, fin, estado, minutos, direccion, version
FROM crear_sesion($1, $2, $3, $4, $5, $6, $7, $8, $9)
"""


def writing(url: str) -> HandWrittenApplication:
    """Return the application for a database."""
    match parse_url(url):
        case SqliteUrl(path):
            return SqliteWrites(str(path))
    return PostgresWrites(url)


def _answer(row: Row | None, problem: str | None = None) -> bytes:
    errors = [{"codigo": problem}] if problem else []
    return orjson.dumps({"data": {"crearSesion": {"sesion": row, "errores": errors}}})


class PostgresWrites(PostgresApplication):
    """Calls the function that PostGraphile calls."""

    async def _answer(self, operation: str, variables: Variables) -> bytes:
        new = NewSession.of(variables["input"])
        times = (new.fecha, minute(new.inicio), minute(new.fin), new.zona)
        connection = await self._idle.get()
        try:
            row = await connection.fetchrow(
                CREATE, new.contratacion, *times, new.formador, new.aula, new.direccion, new.programada
            )
        except asyncpg.RaiseError as error:
            return _answer(None, str(error))
        finally:
            self._idle.put_nowait(connection)
        return _answer(dict(row or {}))


class SqliteWrites(HandWrittenApplication):
    """Writes over one connection in the event loop's thread."""

    def __init__(self, path: str) -> None:
        self._path = path

    async def _open(self) -> None:
        self._writer = SessionWriter(self._path)

    async def _close(self) -> None:
        self._writer.close()

    async def _answer(self, operation: str, variables: Variables) -> bytes:
        try:
            return _answer(self._writer.create(NewSession.of(variables["input"])))
        except RefusedError as error:
            return _answer(None, str(error))

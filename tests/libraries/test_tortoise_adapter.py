"""What db/tortoise_adapter.py relies on; each test fails with the name of the part of Tortoise that has changed."""

import inspect

import aiosqlite
from asyncpg.connection import Connection
from tests.libraries.contract import broken, require, require_assigned, require_parameters
from tortoise.backends.asyncpg.client import AsyncpgDBClient, TransactionWrapper
from tortoise.backends.base.client import ConnectionWrapper, NestedTransactionContext
from tortoise.backends.base_postgres.client import translate_exceptions
from tortoise.backends.sqlite.client import SqliteClient, SqliteTransactionWrapper
from tortoise.connection import ConnectionHandler, get_connection
from tortoise.context import TortoiseContext
from tortoise.transactions import in_transaction
from tortoise.utils import get_schema_sql

from planificador.db import tortoise_adapter
from planificador.formaciones.models import Formador
from planificador.sesiones.models import Sesion

TORTOISE = "tortoise-orm"


def test_tortoise_has_the_parts_of_the_sqlite_client() -> None:
    require(TORTOISE, SqliteClient, "acquire_connection", "close")
    assert "_in_transaction" in vars(SqliteClient), broken(TORTOISE, "SqliteClient has no _in_transaction")
    require_parameters(TORTOISE, SqliteClient.create_connection, "with_db")
    require_assigned(TORTOISE, SqliteClient, "_lock", "_connection", "filename")
    for statement in (SqliteClient.execute_insert, SqliteClient.execute_many, SqliteClient.execute_query):
        require_parameters(TORTOISE, inspect.unwrap(statement), "query", "values")
    require_parameters(TORTOISE, inspect.unwrap(SqliteClient.execute_query_dict), "query", "values")
    require_parameters(TORTOISE, SqliteTransactionWrapper, "connection")
    require(TORTOISE, SqliteTransactionWrapper, "begin", "commit", "rollback", "savepoint", "release_savepoint")
    require_assigned(TORTOISE, SqliteTransactionWrapper, "_finalized", "_connection")


def test_aiosqlite_runs_everything_by_one_method() -> None:
    for name in ("execute", "execute_insert", "execute_fetchall", "executemany", "commit", "rollback", "close"):
        source = inspect.getsource(inspect.unwrap(getattr(aiosqlite.Connection, name)))
        assert "self._execute(" in source, broken("aiosqlite", f"{name} does not call _execute")
    for name in ("_execute_insert", "_execute_fetchall"):
        require_parameters("aiosqlite", getattr(aiosqlite.Connection, name), "sql", "parameters")


def test_tortoise_has_the_parts_of_the_postgresql_client() -> None:
    require(TORTOISE, AsyncpgDBClient, "close", "create_pool", "connection_class")
    assert "_in_transaction" in vars(AsyncpgDBClient), broken(TORTOISE, "AsyncpgDBClient has no _in_transaction")
    require_parameters(TORTOISE, AsyncpgDBClient.create_connection, "with_db")
    require_parameters(TORTOISE, AsyncpgDBClient._translate_exceptions, "func", "args", "kwargs")
    source = inspect.getsource(AsyncpgDBClient.create_connection)
    opens_pool = "self._pool = await self.create_pool(password=self.password, **self._template)" in source
    assert opens_pool, broken(TORTOISE, "AsyncpgDBClient.create_connection opens its pool in another way")
    require_parameters(TORTOISE, TransactionWrapper, "connection")
    require(TORTOISE, TransactionWrapper, "begin", "commit", "rollback", "savepoint", "release_savepoint")
    require_assigned(TORTOISE, TransactionWrapper, "_finalized", "_connection")
    require_parameters(TORTOISE, ConnectionWrapper, "lock", "client")
    calls_the_method = "self.ensure_connection()" in inspect.getsource(ConnectionWrapper.__aenter__)
    assert calls_the_method, broken(TORTOISE, "ConnectionWrapper does not call ensure_connection")
    require_parameters(TORTOISE, NestedTransactionContext, "client")
    calls_the_method = "self._translate_exceptions(func" in inspect.getsource(translate_exceptions)
    assert calls_the_method, broken(TORTOISE, "translate_exceptions does not call _translate_exceptions")


def test_tortoise_writes_the_schema_without_a_database() -> None:
    require_parameters(TORTOISE, get_schema_sql, "client", "safe")


def test_a_context_of_tortoise_can_serve_every_task() -> None:
    message = broken(TORTOISE, "TortoiseContext.init has no parameter _enable_global_fallback")
    assert "_enable_global_fallback" in inspect.signature(TortoiseContext.init).parameters, message
    require(TORTOISE, TortoiseContext, "db", "apps", "close_connections")


async def test_transactions_of_tortoise_are_those_of_the_engines(database: str, dialect: str) -> None:
    if dialect == "sqlite":
        from planificador.db.sqlite.transactions import Transaction
    else:
        from planificador.db.postgres.transactions import Transaction  # type: ignore[assignment] # the same role
    async with in_transaction() as outer:
        assert isinstance(outer, Transaction), broken(TORTOISE, "in_transaction does not call _in_transaction")
        assert get_connection("default") is outer
        async with in_transaction():
            assert not outer.is_finalized
    assert outer.is_finalized, broken(TORTOISE, "a commit does not set _finalized")


async def test_the_current_client_of_a_task_can_be_replaced(database: str) -> None:
    require_parameters(TORTOISE, ConnectionHandler.set, "conn_alias", "conn_obj")
    client = get_connection("default")
    async with in_transaction() as transaction:
        token = tortoise_adapter.set_current_client(client)
        assert get_connection("default") is client, broken(TORTOISE, "ConnectionHandler.set does not set the client")
        tortoise_adapter.reset_current_client(token)
        message = broken(TORTOISE, "ConnectionHandler.reset does not restore the client")
        assert get_connection("default") is transaction, message


def test_models_of_tortoise_describe_their_table_and_columns() -> None:
    require(TORTOISE, Formador, "_meta")
    require(TORTOISE, Formador._meta, "db_table", "fields_map", "fields_db_projection")
    assert tortoise_adapter.table_of(Sesion) == "sesion"
    columns = {name: column for name, column, _ in tortoise_adapter.columns_of(Sesion)}
    assert columns["version"] == "version"
    assert columns["hora_inicio"] == "hora_inicio"


def test_asyncpg_runs_statements_with_parameters_by_one_method() -> None:
    for method in (Connection.fetch, Connection.fetchrow, Connection.fetchval, Connection.execute):
        assert "self._execute(" in inspect.getsource(method), broken("asyncpg", f"{method} does not call _execute")
    message = broken("asyncpg", "Connection.reset does not run the query of get_reset_query")
    assert "self.get_reset_query()" in inspect.getsource(Connection.reset), message


def test_aiosqlite_calls_functions_in_the_thread_of_its_connection() -> None:
    source = inspect.getsource(aiosqlite.Connection.execute_fetchall)
    assert "self._execute(self._execute_fetchall" in source, broken("aiosqlite", "Connection has no _execute")
    source = inspect.getsource(aiosqlite.Connection._execute_fetchall)
    assert "self._conn.execute(" in source, broken("aiosqlite", "Connection has no _conn")

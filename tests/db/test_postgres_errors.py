"""A PostgreSQL server that reports an error: the code that clients get."""

import asyncio
from urllib.parse import urlsplit

import asyncpg
import pytest
from tests.db.outages import ADD, PLANNED, Ask, error_extensions
from tests.support.databases import execute
from tests.support.proxy import Proxy
from tests.support.server_process import ServerProcess

pytestmark = pytest.mark.postgres_only
READ_ONLY = "ALTER DATABASE {} SET default_transaction_read_only = {}"
END_SESSIONS = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{}' AND pid <> pg_backend_pid()"


async def test_a_database_that_is_read_only_answers_queries_and_refuses_mutations(
    ask: Ask, outage: tuple[ServerProcess, Proxy, str], admin: str
) -> None:
    name = urlsplit(outage[2]).path.lstrip("/")
    await execute(admin, READ_ONLY.format(name, "on"), END_SESSIONS.format(name))
    try:
        async with asyncio.timeout(10):
            while error_extensions(answer := await ask(ADD))["code"] != "DATABASE_READ_ONLY":
                assert answer.status_code == 503  # a connection that was ended
        assert (answer.status_code, answer.headers["retry-after"]) == (503, "5")
        assert (await ask(PLANNED)).status_code == 200
    finally:
        await execute(admin, READ_ONLY.format(name, "off"), END_SESSIONS.format(name))


RAISES = """
CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    RAISE EXCEPTION 'could not extend file' USING ERRCODE = '{}';
END $$;
CREATE TRIGGER fail BEFORE INSERT ON formador EXECUTE FUNCTION fail()
"""


@pytest.mark.parametrize(
    ("state", "code"),
    [
        ("53100", "DATABASE_FULL"),
        ("53200", "DATABASE_UNAVAILABLE"),
        ("25006", "DATABASE_READ_ONLY"),
        ("XX001", "DATABASE_DAMAGED"),
        ("57P01", "DATABASE_UNAVAILABLE"),
    ],
)
async def test_an_error_of_the_server_has_the_code_of_its_failure(
    ask: Ask, outage: tuple[ServerProcess, Proxy, str], state: str, code: str
) -> None:
    await execute(outage[2], RAISES.format(state))
    try:
        answer = await ask(ADD)
        assert (answer.status_code, answer.headers["retry-after"], error_extensions(answer)["code"]) == (503, "5", code)
    finally:
        await execute(outage[2], "DROP TRIGGER fail ON formador", "DROP FUNCTION fail")


ENDS_ITS_CONNECTION = RAISES.replace(
    "RAISE EXCEPTION 'could not extend file' USING ERRCODE = '{}'",
    "PERFORM pg_terminate_backend(pg_backend_pid()); PERFORM pg_sleep(60)",
)


async def test_a_connection_that_is_lost_during_a_transaction_has_the_code_of_an_outage(
    ask: Ask, outage: tuple[ServerProcess, Proxy, str]
) -> None:
    """The driver takes a lost connection back before the transaction is rolled back."""
    await execute(outage[2], ENDS_ITS_CONNECTION)
    try:
        answer = await ask(ADD)
        assert (answer.status_code, error_extensions(answer)["code"]) == (503, "DATABASE_UNAVAILABLE")
    finally:
        await execute(outage[2], "DROP TRIGGER fail ON formador", "DROP FUNCTION fail")


COURSE = """{
    primera: crearFormacion(input: {codigo: "%s", nombre: "A", horas: "1", modalidad: MIXTA}) { errores { campo } }
"""


async def test_a_failure_after_one_saved_mutation_has_the_code_outcome_unknown(
    ask: Ask, outage: tuple[ServerProcess, Proxy, str]
) -> None:
    await execute(outage[2], RAISES.format("53100"))
    try:
        answer = await ask(ADD.replace("{", COURSE % "A1", 1))
        assert (answer.status_code, error_extensions(answer)) == (504, {"code": "OUTCOME_UNKNOWN"})
        assert "retry-after" not in answer.headers
    finally:
        await execute(outage[2], "DROP TRIGGER fail ON formador", "DROP FUNCTION fail")


async def test_a_timeout_after_one_saved_mutation_has_the_code_outcome_unknown(
    ask: Ask, outage: tuple[ServerProcess, Proxy, str]
) -> None:
    holder = await asyncpg.connect(outage[2])
    try:
        async with holder.transaction():
            await holder.execute("LOCK TABLE formador IN ACCESS EXCLUSIVE MODE")
            answer = await ask(ADD.replace("{", COURSE % "A2", 1))
    finally:
        await holder.close()
    assert (answer.status_code, error_extensions(answer)["code"]) == (504, "OUTCOME_UNKNOWN")

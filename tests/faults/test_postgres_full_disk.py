"""A PostgreSQL server whose disk is full: a file system in memory, which only root may mount."""

import asyncio
import os
import secrets
import shutil
import signal
import subprocess
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.db.outages import error_extensions
from tests.faults.checks import COUNT
from tests.support.databases import new_database, start_server
from tests.support.graphql import Data
from tests.support.http_client import http_client
from tests.support.server_process import server_process

pytestmark = [
    pytest.mark.postgres_only,
    pytest.mark.skipif(COUNT < 50, reason="`make faults` runs it"),
]
SIZE, FREE, REFUSED = "size=260m", 1 << 20, 10
CODES = {"", "DATABASE_FULL", "DATABASE_UNAVAILABLE", "OUTCOME_UNKNOWN"}
ADD = 'mutation ($notas: String!) { crearCliente(input: {nombre: "Disco", notas: $notas}) { cliente { id } } }'
ALL = "{ clientes { totalCount } }"
Server = Any  # the package has no types


@pytest.fixture
def disk() -> Iterator[Path]:
    """A small disk of its own."""
    # The server runs as another user under root, who may not enter pytest's directories.
    folder = Path(tempfile.mkdtemp(prefix="disk-"))
    folder.chmod(0o755)
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", SIZE, "tmpfs", folder], capture_output=True, check=False)
    if mounted.returncode:
        folder.rmdir()
        pytest.skip("file systems cannot be mounted here")
    yield folder
    subprocess.run(["umount", "--lazy", folder], check=True)
    folder.rmdir()


@pytest.fixture
def postgres(disk: Path) -> Iterator[Server]:
    server = start_server(disk / "data", ("max_wal_size = '48MB'", "min_wal_size = '32MB'"))
    yield server
    if (pid := server.get_pid()) is not None:
        os.kill(pid, signal.SIGQUIT)


async def test_a_full_disk_is_told_and_nothing_that_was_answered_is_lost(
    disk: Path, postgres: Server, tmp_path: Path
) -> None:
    """Tables that cannot grow are `DATABASE_FULL`. Without space for its log the server ends, and has to be started."""
    ballast, codes = disk / "ballast", Counter[str]()
    async with (
        new_database("postgres", tmp_path, postgres.get_uri()) as url,
        server_process(url, demo=False, rate_limit=0) as server,
        http_client(server.url, timeout=30) as http,
    ):

        async def ask(text: str) -> Data:
            answer = await http.post("/graphql", json={"query": text, "variables": {"notas": secrets.token_hex(4_000)}})
            return {"code": error_extensions(answer)["code"]} if answer.status_code != 200 else answer.json()["data"]

        async def add() -> bool:
            answer = await ask(ADD)
            code = answer.get("code", "")
            codes[code] += 1
            assert code in CODES
            assert code or answer["crearCliente"]["cliente"]
            return not code

        ballast.write_bytes(bytes(shutil.disk_usage(disk).free - FREE))
        while codes.total() - codes[""] < REFUSED:
            await add()
        if codes.keys() == {"", "DATABASE_FULL"}:
            assert (await ask(ALL))["clientes"] == {"totalCount": codes[""]}
        ballast.unlink()
        await asyncio.to_thread(postgres.ensure_postgres_running)
        async with asyncio.timeout(60):
            while not await add():
                pass
        total = (await ask(ALL))["clientes"]["totalCount"]
        assert codes[""] <= total <= codes[""] + codes["OUTCOME_UNKNOWN"]

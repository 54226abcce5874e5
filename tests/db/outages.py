"""Operations that tests of outages send, and what they expect of the answers."""

import asyncio
from typing import Protocol

import httpx2
from tests.support.graphql import Data

OPERATION_TIMEOUT = 0.5
PLANNED = "{ formadores { totalCount } }"
RESOLVED = '{ formadores { totalCount } buscar(texto: "a") { totalCount } }'
ADD = 'mutation { crearFormador(input: {nombre: "Ane", apellidos: "Arregi"}) { errores { codigo } } }'


class Ask(Protocol):
    """Sends an operation over HTTP."""

    async def __call__(self, text: str, /, **headers: str) -> httpx2.Response: ...


async def wait_for_recovery(ask: Ask) -> None:
    """Wait until reads and writes succeed again."""
    async with asyncio.timeout(20):
        for text in (PLANNED, RESOLVED, ADD):
            while (answer := await ask(text)).status_code != 200:
                assert answer.status_code == 503


def error_extensions(answer: httpx2.Response) -> Data:
    """Return the extensions of the only error."""
    (error,) = answer.json()["errors"]
    extensions: Data = error["extensions"]
    return extensions

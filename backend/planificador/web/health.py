"""Whether the process is alive (`/salud`) and can do its work (`/listo`), for supervisors and load balancers.

They tell nothing of data or versions, so that everybody may ask, under any name of the server.
"""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from time import monotonic

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

ALIVE_PATH, READY_PATH = "/salud", "/listo"
HEALTH_PATHS = frozenset({ALIVE_PATH, READY_PATH})
TIMEOUT = 5.0
"""Seconds that a check may take."""
VALID_SECONDS = 1.0
"""For so long, further requests get the same answer: they cannot burden the database."""
OK, TIMED_OUT, FAILED = "ok", "TIMED_OUT", "FAILED"
NOT_CACHED = {"cache-control": "no-store"}

Check = Callable[[], Awaitable[str]]
"""Returns OK, or in a word or two what is wrong."""


class Readiness:
    """The answers of all checks."""

    def __init__(self, checks: Mapping[str, Check], timeout: float = TIMEOUT) -> None:
        self._checks, self._timeout = checks, timeout
        self._lock = asyncio.Lock()
        self._answers: dict[str, str] = {}
        self._until = 0.0

    async def answers(self) -> Mapping[str, str]:
        """Return the answer of each check by its name."""
        async with self._lock:
            if monotonic() >= self._until:
                answers = await asyncio.gather(*map(self._answer, self._checks.values()))
                self._answers = dict(zip(self._checks, answers, strict=True))
                self._until = monotonic() + VALID_SECONDS
            return self._answers

    async def _answer(self, check: Check) -> str:
        try:
            async with asyncio.timeout(self._timeout):
                return await check()
        except TimeoutError:
            return TIMED_OUT
        except Exception:  # the log has it already, or will have it from an operation
            return FAILED


def health_routes(checks: Mapping[str, Check]) -> list[Route]:
    """Return the routes. `/listo` has status 503 while one of the checks fails."""
    readiness = Readiness(checks)

    async def alive(request: Request) -> Response:
        return JSONResponse({"status": OK}, headers=NOT_CACHED)

    async def ready(request: Request) -> Response:
        answers = await readiness.answers()
        is_ready = all(answer == OK for answer in answers.values())
        body = {"status": OK if is_ready else "unavailable", "checks": answers}
        return JSONResponse(body, 200 if is_ready else 503, headers=NOT_CACHED)

    return [Route(ALIVE_PATH, alive), Route(READY_PATH, ready)]

"""Counts of open connections and running operations, to diagnose leaks."""

import asyncio
from collections.abc import Callable, Mapping

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route


def live_route(counts: Callable[[], Mapping[str, int]]) -> Route:
    """Return the route `/_live`: the counts as JSON, and the number of other asyncio tasks."""

    async def live(request: Request) -> Response:
        tasks = len(asyncio.all_tasks()) - 1
        return JSONResponse({**counts(), "tasks": tasks}, headers={"cache-control": "no-store"})

    return Route("/_live", live)

"""What is open and running at this moment, for whoever looks whether anything is left behind."""

import asyncio
from collections.abc import Callable, Mapping

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route


def live_route(counts: Callable[[], Mapping[str, int]]) -> Route:
    """`/_live`: the counts as JSON, and how many asyncio tasks there are, the one that answers not among them."""

    async def live(request: Request) -> Response:
        tasks = len(asyncio.all_tasks()) - 1
        return JSONResponse({**counts(), "tasks": tasks}, headers={"cache-control": "no-store"})

    return Route("/_live", live)

"""One of the servers that create sessions."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import httpx2
import orjson
from tests.bench.reads_load import request
from tests.bench.servers import Port
from tests.bench.writes_requests import Input, create_body


@dataclass(frozen=True, slots=True)
class Side:
    """One of the servers.

    Attributes:
        url: That of its database.
        body: Returns the request that creates a session.
    """

    name: str
    port: Port
    url: str
    body: Callable[[Input], Input] = create_body

    def request(self, values: Input) -> bytes:
        """Return the request that creates a session, as it is sent."""
        return request(self.port, self.body(values))

    async def create(self, values: Input) -> dict[str, Any]:  # Any: JSON
        """Create a session and return it."""
        answer = await self._answer(values)
        assert not _problems(answer), answer
        return dict(answer["data"]["crearSesion"]["sesion"])

    async def problems(self, values: Input) -> set[str]:
        """Return the codes of the problems of a session that is to be refused."""
        answer = await self._answer(values)
        result = (answer["data"] or {}).get("crearSesion")
        assert not (result and result["sesion"]), answer
        return _problems(answer)

    async def _answer(self, values: Input) -> dict[str, Any]:  # Any: JSON
        headers = {"Content-Type": "application/json", "Accept": "application/json"}
        async with httpx2.AsyncClient(base_url=f"http://127.0.0.1:{self.port}", headers=headers) as client:
            response = await client.post("/graphql", content=orjson.dumps(self.body(values)))
            return dict(response.json())


def _problems(answer: dict[str, Any]) -> set[str]:  # Any: JSON
    payload = (answer["data"] or {}).get("crearSesion") or {}
    codes = {problem["codigo"] for problem in payload.get("errores", ())}
    return codes | {error["message"] for error in answer.get("errors", ())}

"""Clients that say anything in any order: each message is answered by the rules, and whatever was begun ends."""

import asyncio
import json
from itertools import pairwise
from random import Random
from typing import Any

import pytest
from tests.api.gated_server import gated_server, limits_with
from tests.api.websocket_client import CREATE_TRAINER, TRAINER_CHANGES, TYPENAME, connect_client
from tests.clock import wait_until
from tests.support.graphql import Data
from tests.support.server import RunningServer
from websockets.exceptions import ConnectionClosed

from planificador.api.execution.service import ServerStats

CODES = {4400, 4409, 4429}
LIVE = "subscription ($lector: String!) { avisos(lector: $lector) { tipo lista { clave } } }"
TEXTS = (TYPENAME, CREATE_TRAINER, TRAINER_CHANGES, TRAINER_CHANGES, LIVE, "{ nothing }", "{", "")


def message(random: Random) -> Data | str:
    """Mostly what makes sense."""
    key = random.choice("abcdefgh")
    payload: Data = {"query": random.choice(TEXTS), "variables": {"lector": random.choice("xy")}}
    kinds: list[tuple[int, Any]] = [
        (40, {"type": "subscribe", "id": key, "payload": payload}),
        (40, {"type": "complete", "id": key}),
        (10, {"type": "ping", "payload": {"n": random.random()}}),
        (5, {"type": "pong"}),
        (1, {"type": "connection_init"}),
        (1, {"type": "subscribe", "id": key, "payload": payload | {"variables": [1]}}),
        (1, "[" * random.randrange(3)),
    ]
    chosen: Data | str = random.choices([one for _, one in kinds], [weight for weight, _ in kinds])[0]
    return chosen


def follows(heard: list[Data]) -> None:
    """Whether what was heard of each operation is in order: results, then one end. An id may be used again."""
    for key in {one["id"] for one in heard if "id" in one}:
        kinds = [one["type"] for one in heard if one.get("id") == key]
        assert set(kinds) <= {"next", "error", "complete"}
        ends = [before for before, after in pairwise(kinds) if after == "complete"]
        assert set(ends) <= {"next"}, "an error is an end already"


@pytest.mark.parametrize("seed", range(25))
async def test_anything_in_any_order(server: RunningServer, caplog: pytest.LogCaptureFixture, seed: int) -> None:
    random, heard = Random(seed), list[Data]()
    runtime = server.app.state.runtime
    async with gated_server(runtime, limits_with(socket_operations=5), open_gate=True) as there:
        client = await connect_client(there.url)

        async def listen() -> None:
            async for text in client.socket:
                heard.append(json.loads(text))

        listening = asyncio.create_task(listen())
        try:
            for _ in range(60):
                said = message(random)
                await client.socket.send(said if isinstance(said, str) else json.dumps(said))
                if random.random() < 0.3:
                    await asyncio.sleep(0)
        except ConnectionClosed:
            pass
        if random.random() < 0.5:
            client.abort()
        else:
            await client.socket.close()
        await asyncio.wait([listening])
        listening.exception()
        follows(heard)
        assert client.socket.close_code in CODES | {1000, 1006}
        await wait_until(lambda: there.stats == ServerStats())
        await wait_until(lambda: (runtime.alert_watcher.watchers, runtime.services.notifier.listeners) == (0, 0))
    assert not [one for one in caplog.records if one.levelname == "ERROR"]

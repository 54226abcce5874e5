"""Random messages in random order: the answers follow the protocol, and every operation ends."""

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
from websockets.exceptions import ConnectionClosed

from planificador.api.execution.service import ServerStats
from planificador.runtime import Runtime

PROTOCOL_ERRORS = {4400, 4409, 4429}
LIVE = "subscription ($x: Int!) { avisos(horasAnticipacion: $x) { tipo lista { clave } } }"
TEXTS = (TYPENAME, CREATE_TRAINER, TRAINER_CHANGES, TRAINER_CHANGES, LIVE, "{ nothing }", "{", "")


def random_message(random: Random) -> Data | str:
    """Return a message, which is most often valid."""
    key = random.choice("abcdefgh")
    payload: Data = {"query": random.choice(TEXTS), "variables": {"x": random.choice([24, 25])}}
    weighted: list[tuple[int, Any]] = [
        (40, {"type": "subscribe", "id": key, "payload": payload}),
        (40, {"type": "complete", "id": key}),
        (10, {"type": "ping", "payload": {"n": random.random()}}),
        (5, {"type": "pong"}),
        (1, {"type": "connection_init"}),
        (1, {"type": "subscribe", "id": key, "payload": payload | {"variables": [1]}}),
        (1, "[" * random.randrange(3)),
    ]
    chosen: Data | str = random.choices([message for _, message in weighted], [weight for weight, _ in weighted])[0]
    return chosen


def assert_ordered(messages: list[Data]) -> None:
    """Assert that each operation has results and then one end; its id may be used again."""
    for key in {message["id"] for message in messages if "id" in message}:
        types = [message["type"] for message in messages if message.get("id") == key]
        assert set(types) <= {"next", "error", "complete"}
        before_completions = [before for before, after in pairwise(types) if after == "complete"]
        assert set(before_completions) <= {"next"}, "an error ends its operation"


@pytest.mark.parametrize("seed", range(25))
async def test_random_messages_are_answered_by_the_protocol_and_leave_nothing_running(
    runtime: Runtime, caplog: pytest.LogCaptureFixture, seed: int
) -> None:
    random, received = Random(seed), list[Data]()
    async with gated_server(runtime, limits_with(socket_operations=5), open_gate=True) as gated:
        client = await connect_client(gated.url)

        async def read() -> None:
            async for text in client.socket:
                received.append(json.loads(text))

        reading = asyncio.create_task(read())
        try:
            for _ in range(60):
                message = random_message(random)
                await client.socket.send(message if isinstance(message, str) else json.dumps(message))
                if random.random() < 0.3:
                    await asyncio.sleep(0)
        except ConnectionClosed:
            pass
        if random.random() < 0.5:
            client.abort()
        else:
            await client.socket.close()
        await asyncio.wait([reading])
        reading.exception()
        assert_ordered(received)
        assert client.socket.close_code in PROTOCOL_ERRORS | {1000, 1006}
        await wait_until(lambda: gated.stats == ServerStats())
        await wait_until(lambda: (runtime.alert_watcher.watchers, runtime.services.notifier.listeners) == (0, 0))
    assert not [record for record in caplog.records if record.levelname == "ERROR"]

"""A server that runs only the documents of the operator's manifest."""

import json
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from tests.api.websocket_client import connected_client
from tests.support.authentication import trusting_app
from tests.support.command import error_line, invoke
from tests.support.graphql import Data, send
from tests.support.http_client import http_client
from tests.support.server import UNLIMITED, RunningServer, serving

LISTED, UNLISTED = "query Listed { listed: __typename }", "query Other { other: __typename }"
LIVE = "subscription Live { cambios { operacion } }"
HASH = sha256(LISTED.encode()).hexdigest()
ANSWER = {"data": {"listed": "Query"}}
EVENTS = {"accept": "text/event-stream"}
MANIFESTS: dict[str, Data] = {
    "relay": {"own": LISTED, "live": LIVE},
    "hashes": {f"sha256:{HASH}": LISTED, "own": LISTED, "live": LIVE},
    "apollo": {
        "format": "apollo-persisted-query-manifest",
        "version": 1,
        "operations": [{"id": "own", "name": "Listed", "type": "query", "body": LISTED}, {"id": "live", "body": LIVE}],
    },
}
TRUSTED: dict[str, Data] = {
    "hash": {"extensions": {"persistedQuery": {"version": 1, "sha256Hash": HASH}}},
    "hash in capitals": {"extensions": {"persistedQuery": {"version": 1, "sha256Hash": HASH.upper()}}},
    "documentId": {"documentId": f"sha256:{HASH}"},
    "documentId, bare": {"documentId": HASH},
    "id": {"documentId": "own"},
    "text": {"query": LISTED},
    "id and text": {"documentId": "own", "query": LISTED},
}
UNTRUSTED: dict[str, Data] = {
    "another text": {"query": UNLISTED},
    "nearly the text": {"query": LISTED + " "},
    "another id": {"documentId": "other"},
    "another hash": {"extensions": {"persistedQuery": {"version": 1, "sha256Hash": "0" * 64}}},
    "an id and another text": {"documentId": "own", "query": UNLISTED},
    "another text with its hash": {
        "query": UNLISTED,
        "extensions": {"persistedQuery": {"version": 1, "sha256Hash": sha256(UNLISTED.encode()).hexdigest()}},
    },
}


@asynccontextmanager
async def trusted_server(database: str, folder: Path, manifest: Data) -> AsyncIterator[RunningServer]:
    """Run a server with this manifest."""
    path = folder / "documents.json"
    path.write_text(json.dumps(manifest))
    settings = UNLIMITED.model_copy(update={"database_url": database, "trusted_documents": path, "max_batch": 2})
    async with serving(trusting_app(settings), settings) as server:
        yield server


def url_parameters(body: Data) -> Mapping[str, str]:
    return {name: value if isinstance(value, str) else json.dumps(value) for name, value in body.items()}


async def answers(server: RunningServer, body: Data) -> list[Any]:  # Any: JSON
    """Return the responses to the request by POST, by GET, in a batch, and as an event stream."""
    async with http_client(server.url) as http:
        post = await http.post("/graphql", json=body)
        get = await http.get("/graphql", params=url_parameters(body))
        batch = await http.post("/graphql", json=[body])
        event = await http.post("/graphql", json=body, headers=EVENTS)
    data = event.text.removeprefix("event: next\ndata: ").partition("\n")[0]
    return [post.json(), get.json(), batch.json()[0], json.loads(data)]


@pytest.mark.parametrize("manifest", MANIFESTS.values(), ids=MANIFESTS.keys())
async def test_only_documents_of_the_manifest_are_run(database: str, tmp_path: Path, manifest: Data) -> None:
    async with trusted_server(database, tmp_path, manifest) as server:
        for name, body in TRUSTED.items():
            assert await answers(server, body) == [ANSWER] * 4, name
        for name, body in (*UNTRUSTED.items(), *UNTRUSTED.items()):  # again: a rejected document is not stored
            for answer in await answers(server, body):
                assert answer.keys() == {"errors"}, name
                assert answer["errors"][0]["extensions"]["code"] == "DOCUMENT_NOT_TRUSTED", name


async def test_only_documents_of_the_manifest_are_run_over_a_socket(database: str, tmp_path: Path) -> None:
    async with (
        trusted_server(database, tmp_path, MANIFESTS["relay"]) as server,
        connected_client(server.websocket_url) as client,
    ):
        for payload in TRUSTED.values():
            await send(client.socket, {"type": "subscribe", "id": "1", "payload": payload})
            assert (await client.receive())["payload"] == ANSWER
            assert (await client.receive())["type"] == "complete"
        for payload in (*UNTRUSTED.values(), {"query": LIVE.replace("Live", "Dead")}):
            await send(client.socket, {"type": "subscribe", "id": "1", "payload": payload})
            message = await client.receive()
            assert message["type"] == "error"
            assert message["payload"][0]["extensions"]["code"] == "DOCUMENT_NOT_TRUSTED"
        await send(client.socket, {"type": "subscribe", "id": "1", "payload": {"documentId": "live"}})
        assert (await client.receive())["type"] == "next"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (None, "No such file"),
        ("{", "JSON"),
        ("[]", "not a manifest"),
        ("{}", "not a manifest"),
        ('{"a": 1}', "not a manifest"),
        ('{"format": "apollo-persisted-query-manifest", "operations": [{"id": "a"}]}', "not a manifest"),
        ('{"a": "{ nada }"}', "'a'"),
        ('{"a": "{"}', "Syntax Error"),
        (json.dumps({"a": "{ a: __typename " * 40 + "}" * 40}), "'a'"),
    ],
)
def test_an_unusable_manifest_is_an_error_of_one_line(tmp_path: Path, content: str | None, words: str) -> None:
    path = tmp_path / "documents.json"
    if content is not None:
        path.write_text(content)
    message = error_line(invoke(tmp_path, "serve", trusted_documents=path), 2)
    assert message.startswith("PLANIFICADOR_TRUSTED_DOCUMENTS: ")
    assert words in message
    assert not (tmp_path / "planificador.sqlite3").exists()

"""Documents that an operator lists: those are run, by their ids or as they are written, and no others."""

import json
from hashlib import sha256
from pathlib import Path
from typing import Any

import httpx2
import pytest
from tests.support.server import serving

from planificador.app import create_app
from planificador.settings import Settings

pytestmark = pytest.mark.once
LISTED, FOREIGN = "query A { __typename }", "query B { __typename }"
HASH = sha256(LISTED.encode()).hexdigest()
RELAY, CODEGEN = {HASH: LISTED}, {f"sha256:{HASH}": LISTED}
APOLLO = {"format": "apollo-persisted-query-manifest", "version": 1, "operations": [{"id": HASH, "body": LISTED}]}
ANSWER = {"data": {"__typename": "Query"}}
Parameters = dict[str, Any]  # Any: JSON


async def asked(database: str, folder: Path, manifest: object, *requests: Parameters) -> list[Any]:
    """The answer to each, or the code of its first error."""
    path = folder / "documents.json"
    path.write_text(json.dumps(manifest))
    settings = Settings(database_url=database, trusted_documents=path)
    async with serving(create_app(settings)) as server, httpx2.AsyncClient(base_url=server.url) as client:
        answers = [(await client.post("/graphql", json=request)).json() for request in requests]
    return [one["errors"][0]["extensions"]["code"] if "errors" in one else one for one in answers]


@pytest.mark.parametrize("manifest", [RELAY, CODEGEN, APOLLO], ids=["relay-compiler", "graphql-codegen", "Apollo"])
async def test_what_is_listed_is_run_by_any_of_its_names(database: str, tmp_path: Path, manifest: object) -> None:
    ways: list[Parameters] = [
        {"query": LISTED},
        {"documentId": HASH},
        {"documentId": f"sha256:{HASH}"},
        *({"extensions": {"persistedQuery": {"version": 1, "sha256Hash": name}}} for name in (HASH, f"sha256:{HASH}")),
    ]
    assert await asked(database, tmp_path, manifest, *ways) == [ANSWER] * len(ways)


async def test_whatever_id_the_operator_gives_it(database: str, tmp_path: Path) -> None:
    assert await asked(database, tmp_path, {"the first": LISTED}, {"documentId": "the first"}) == [ANSWER]


async def test_nothing_else_is_run(database: str, tmp_path: Path) -> None:
    hashed = sha256(FOREIGN.encode()).hexdigest()
    ways: list[Parameters] = [
        {"query": FOREIGN},
        {"documentId": hashed},
        {"query": FOREIGN, "documentId": HASH},
        {"query": FOREIGN, "extensions": {"persistedQuery": {"version": 1, "sha256Hash": hashed}}},
    ]
    assert await asked(database, tmp_path, {HASH: LISTED}, *ways) == ["DOCUMENT_NOT_TRUSTED"] * len(ways)

"""What db/migrations/aerich_adapter.py and the runner rely on; each test fails with the part of aerich that changed."""

import ast
import base64
import json
import zlib
from collections.abc import AsyncIterator

import pytest
from aerich.models import Aerich
from aerich.utils import get_formatted_compressed_data, get_models_describe
from tests.libraries.contract import broken, require_parameters
from tortoise.context import TortoiseContext

from planificador.db import tortoise_config
from planificador.db.migrations.aerich_adapter import packed_models_state
from planificador.db.migrations.make import UNUSED_URLS
from planificador.db.tortoise_adapter import columns_of, table_of

AERICH = "aerich"


def test_aerich_describes_models() -> None:
    require_parameters(AERICH, get_models_describe, "app")
    require_parameters(AERICH, get_formatted_compressed_data, "dictionary")


@pytest.fixture
async def context(pytestconfig: pytest.Config) -> AsyncIterator[None]:
    """The models without a database, in the dialect of the other tests: Tortoise keeps it on the models."""
    async with TortoiseContext() as context:
        await context.init(tortoise_config(UNUSED_URLS[pytestconfig.getoption("--database")]))
        yield


async def test_the_packed_state_of_the_models_is_compressed_json(context: None) -> None:
    packed = packed_models_state("models")
    try:
        state = json.loads(zlib.decompress(base64.b64decode(ast.literal_eval(f"({packed})"))))
    except (ValueError, SyntaxError, zlib.error) as error:
        raise AssertionError(broken(AERICH, "get_formatted_compressed_data has another format")) from error
    assert "models.Sesion" in state, broken(AERICH, "get_models_describe has other keys")


async def test_the_table_of_aerich_has_the_columns_that_the_runner_writes(context: None) -> None:
    columns = {name for _, name, _ in columns_of(Aerich)}
    assert table_of(Aerich) == "aerich", broken(AERICH, "its table has another name")
    assert columns == {"id", "version", "app", "content"}, broken(AERICH, "its table has other columns")

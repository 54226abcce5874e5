"""docs/planner.md shows what the planner does."""

import re
from base64 import b64encode
from pathlib import Path

import pytest
from graphql import parse

from planificador.api.planner.sql import DIALECTS
from planificador.api.schema.schema import planner

PAGE = (Path(__file__).parents[2] / "docs" / "planner.md").read_text(encoding="utf-8")


def shown(language: str) -> str:
    (block,) = re.findall(rf"```{language}\n(.*?)```", PAGE, re.S)
    return str(block)


@pytest.mark.postgres_only
async def test_the_statement_that_is_shown_is_the_one_that_is_written(database: str) -> None:
    operation = planner.plan(shown("graphql"), None, parse(shown("graphql")))
    assert operation is not None
    (statement,) = operation.statements({"id": b64encode(b"Contratacion:41").decode()}, DIALECTS["postgres"])
    assert " ".join(statement.sql.split()) == " ".join(shown("sql").split()).replace("( SELECT", "(SELECT")
    assert list(statement.values) == [41, "REALIZADA", 2]

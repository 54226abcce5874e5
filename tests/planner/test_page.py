"""docs/planner.md shows the statement that the planner builds."""

import re
from base64 import b64encode
from pathlib import Path
from typing import Any

import pytest
from graphql import parse
from tests.demo.centre import MADRID

from planificador.api.planner.sql import DIALECTS
from planificador.api.schema.schema import planner

PAGE = (Path(__file__).parents[2] / "docs" / "planner.md").read_text(encoding="utf-8")


def blocks(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", PAGE, re.S)


def normalized(sql: str) -> str:
    return " ".join(sql.split()).replace("( ", "(")


@pytest.mark.postgres_only
async def test_the_statements_in_the_docs_are_those_that_are_built(database: str) -> None:
    variables = {"id": b64encode(b"Contratacion:41").decode()}
    values: list[list[Any]] = []
    for text, sql in zip(blocks("graphql"), blocks("sql"), strict=True):
        operation = planner.plan(text, None, parse(text))
        assert operation is not None
        (statement,) = operation.statements(variables, DIALECTS["postgres"], lambda: MADRID)
        assert normalized(statement.sql) == normalized(sql)
        values.append(list(statement.values))
    assert values == [[41, "REALIZADA", 2], ["REALIZADA"]]

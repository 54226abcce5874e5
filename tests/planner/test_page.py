"""docs/planner.md shows the statement that the planner builds."""

import re
from base64 import b64encode
from pathlib import Path

import pytest
from graphql import parse
from tests.demo.centre import MADRID

from planificador.api.planner.sql import DIALECTS
from planificador.api.schema.schema import planner

PAGE = (Path(__file__).parents[2] / "docs" / "planner.md").read_text(encoding="utf-8")


def block(language: str) -> str:
    (text,) = re.findall(rf"```{language}\n(.*?)```", PAGE, re.S)
    return str(text)


@pytest.mark.postgres_only
async def test_the_statement_in_the_docs_is_the_one_that_is_built(database: str) -> None:
    operation = planner.plan(block("graphql"), None, parse(block("graphql")))
    assert operation is not None
    (statement,) = operation.statements(
        {"id": b64encode(b"Contratacion:41").decode()}, DIALECTS["postgres"], lambda: MADRID
    )
    assert " ".join(statement.sql.split()) == " ".join(block("sql").split()).replace("( SELECT", "(SELECT")
    assert list(statement.values) == [41, "REALIZADA", 2]

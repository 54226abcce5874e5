"""Every example of the GraphiQL page is valid for the schema."""

import json
import re
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from graphql import GraphQLSchema, OperationDefinitionNode, build_schema, get_variable_values, parse, validate

EXAMPLES = sorted((Path(__file__).parents[2] / "frontend" / "examples").glob("*.graphql"))


@pytest.fixture(scope="module")
def schema() -> GraphQLSchema:
    """The schema, built from its printed form as in clients."""
    from planificador.api.schema.schema import schema

    return build_schema(schema.as_str())


def variables_of(example: Path) -> dict[str, Any]:
    """Return the variables of the example, with the dates that the page inserts."""
    file = example.with_suffix(".json")
    if not file.exists():
        return {}

    def day(match: re.Match[str]) -> str:
        return (date(2026, 11, 23) + timedelta(days=int(match[1] or 0))).isoformat()

    variables = json.loads(re.sub(r"\{today(?:\+(\d+))?\}", day, file.read_text(encoding="utf-8")))
    assert isinstance(variables, dict)
    return variables


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda file: file.stem)
def test_an_example_is_valid_and_starts_with_a_comment(example: Path, schema: GraphQLSchema) -> None:
    text = example.read_text(encoding="utf-8")
    assert text.startswith("# ")
    document = parse(text)
    assert validate(schema, document) == []
    for operation in document.definitions:
        if isinstance(operation, OperationDefinitionNode):
            assert operation.name, "the tab is titled by the operation's name"
            values = get_variable_values(schema, operation.variable_definitions or (), variables_of(example))
            assert not isinstance(values, list), values


def test_every_file_of_variables_belongs_to_an_example() -> None:
    folder = EXAMPLES[0].parent
    assert {file.stem for file in folder.glob("*.json")} <= {file.stem for file in EXAMPLES}

"""Renders conditions (Tortoise's Q) as SQL, for every statement that Tortoise does not write itself."""

from collections.abc import Callable
from typing import Any

from tortoise.expressions import Q

from planificador.core.model.base import BaseModel
from planificador.core.tortoise_adapter import escape_like, is_negated

COMPARISON_OPERATORS = {"": "=", "lt": "<", "lte": "<=", "gt": ">", "gte": ">="}
LIKE_PATTERNS = {"contains": "%{}%", "startswith": "{}%"}
Parameter = Callable[[object], str]
"""Takes a value and returns its placeholder."""


class RenderedCondition(Q):
    """A condition that Tortoise's filters cannot express."""

    def render(self, model: type[BaseModel], alias: str, parameter: Parameter) -> str:
        """Return the condition on the model's table under this alias as SQL."""
        raise NotImplementedError


def table_sql(model: type[BaseModel]) -> str:
    """Return the quoted name of the model's table."""
    return f'"{model._meta.db_table}"'


def render_sql(model: type[BaseModel], condition: Q, alias: str, parameter: Parameter) -> str:
    """Return the condition on the model's table under this alias, "" for an empty one.

    Raises KeyError for an operator that is not supported.
    """
    if isinstance(condition, RenderedCondition):
        return condition.render(model, alias, parameter)
    parts = [_comparison(model, name, value, alias, parameter) for name, value in condition.filters.items()]
    parts += [render_sql(model, child, alias, parameter) for child in condition.children]
    joined = f" {condition.join_type} ".join(f"({part})" for part in parts if part)
    return f"NOT ({joined})" if joined and is_negated(condition) else joined


def _comparison(model: type[BaseModel], name: str, value: Any, alias: str, parameter: Parameter) -> str:
    # Any: of the column's own type
    column, _, operator = name.partition("__")
    field, term = model._meta.fields_map[column], f'{alias}."{column}"'

    def encoded(operand: Any) -> str:
        return parameter(field.to_db_value(operand, model))

    match operator:
        case "" if value is None:
            return f"{term} IS NULL"
        case "isnull" | "not_isnull":
            return f"{term} IS {'' if (operator == 'isnull') is bool(value) else 'NOT '}NULL"
        case "in":
            return f"{term} IN ({', '.join(map(encoded, value))})" if value else "1 = 0"
        case "contains" | "startswith":
            return rf"{term} LIKE {parameter(LIKE_PATTERNS[operator].format(escape_like(value)))} ESCAPE '\'"
    return f"{term} {COMPARISON_OPERATORS[operator]} {encoded(value)}"


def sql_shape(model: type[BaseModel], condition: Q) -> tuple[str, list[Any]]:
    """Return the condition's SQL without the names of tables and parameters, and its values in the order of
    `render_sql`. Conditions that differ in values only have the same SQL.
    """
    values: list[Any] = []

    def parameter(value: object) -> str:
        values.append(value)
        return "?"

    return render_sql(model, condition, "", parameter), values

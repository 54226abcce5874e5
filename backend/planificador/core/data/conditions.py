"""Renders conditions as SQL. Tortoise renders the same Q too, but far more slowly."""

from collections.abc import Callable
from typing import Any

from tortoise.expressions import Q
from tortoise.filters import escape_like

from planificador.core.model.base import BaseModel

COMPARISON_OPERATORS = {"": "=", "lt": "<", "lte": "<=", "gt": ">", "gte": ">="}
Parameter = Callable[[object], str]
"""Takes a value, gives the placeholder that stands for it."""


def table_sql(model: type[BaseModel]) -> str:
    """The name of the model's table."""
    return f'"{model._meta.db_table}"'


def render_sql(model: type[BaseModel], condition: Q, alias: str, parameter: Parameter) -> str:
    """The condition about the model's table under this alias, "" when it asks nothing.

    Raises KeyError for an operator that is not supported.
    """
    parts = [_compared(model, *one, alias, parameter) for one in condition.filters.items()]
    parts += [render_sql(model, child, alias, parameter) for child in condition.children]
    joined = f" {condition.join_type} ".join(f"({part})" for part in parts if part)
    return f"NOT ({joined})" if joined and condition._is_negated else joined


def _compared(model: type[BaseModel], name: str, value: Any, alias: str, parameter: Parameter) -> str:
    # Any: of the column's own type
    column, _, operator = name.partition("__")
    field, term = model._meta.fields_map[column], f'{alias}."{column}"'

    def encoded(one: Any) -> str:
        return parameter(field.to_db_value(one, model))

    match operator:
        case "" if value is None:
            return f"{term} IS NULL"
        case "isnull" | "not_isnull":
            return f"{term} IS {'' if (operator == 'isnull') is bool(value) else 'NOT '}NULL"
        case "in":
            return f"{term} IN ({', '.join(map(encoded, value))})" if value else "1 = 0"
        case "contains":
            return rf"{term} LIKE {parameter(f'%{escape_like(value)}%')} ESCAPE '\'"
    return f"{term} {COMPARISON_OPERATORS[operator]} {encoded(value)}"


def sql_shape(model: type[BaseModel], condition: Q) -> tuple[str, list[Any]]:
    """Its SQL without names of tables and parameters, the same for all that differ in values only; and these values,
    in the order of `render_sql`."""
    values: list[Any] = []

    def parameter(value: object) -> str:
        values.append(value)
        return "?"

    return render_sql(model, condition, "", parameter), values

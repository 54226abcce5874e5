"""Objects of a statement's answer without the fields that only their resolvers can answer."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from planificador.api.planner.plan import (
    AnyPlan,
    ByResolver,
    ConnectionPlan,
    EdgesPlan,
    NodesPlan,
    ParentPlan,
    RowListPlan,
    RowPlan,
    is_complete,
)
from planificador.api.planner.sql.builder import ROW_KEY
from planificador.core.data.queries.pages import row_from_json
from planificador.core.model.base import BaseModel


@dataclass(eq=False)
class PartialObject:
    """An object with the JSON of those of its fields that a statement has answered.

    Args:
        parts: The plans of all its fields, by response key.
        values: Decoded JSON, by response key.
        row_plan: The plan of a row; None for the root, a connection and an edge.
    """

    parts: Mapping[str, AnyPlan]
    values: Mapping[str, Any]  # Any: JSON
    row_plan: RowPlan | None = None

    @cached_property
    def row(self) -> BaseModel | None:
        """The row for the resolvers of its fields; None for the root, whose resolvers need none."""
        return None if self.row_plan is None else row_from_json(self.row_plan.model, self.values[ROW_KEY])

    def has(self, key: str) -> bool:
        """Return whether a statement has answered the field."""
        return not isinstance(self.parts[key], ByResolver)

    def value(self, key: str) -> Any:  # Any: JSON and partial objects
        """Return the answer to a field that a statement has answered."""
        return with_partial_objects(self.parts[key], self.values[key])


def with_partial_objects(part: AnyPlan, json: Any) -> Any:  # Any: JSON and partial objects
    """Return the JSON of a part, with partial objects where fields are left to resolvers."""
    if json is None or is_complete(part):
        return json
    match part:
        case RowListPlan(row_plans):  # a partial object for each row, since graphql-core resolves the type of each
            return [_partial_object(row_plan, item) for row_plan, item in zip(row_plans, json, strict=True)]
        case _ if isinstance(json, list):
            return [_partial_object(part, item) for item in json]
    return _partial_object(part, json)


def _partial_object(part: AnyPlan, json: Any) -> PartialObject | None:  # Any: JSON
    if json is None:
        return None
    match part:
        case RowPlan(fields=fields):
            return PartialObject(fields, json, part)
        case ParentPlan(_, row_plan) | NodesPlan(row_plan):
            return PartialObject(row_plan.fields, json, row_plan)
        case EdgesPlan(fields=parts) | ConnectionPlan(parts=parts):
            return PartialObject(parts, json)
    raise TypeError(part)

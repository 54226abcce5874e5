"""Objects of a statement's answer that lack the fields which only their resolvers can answer."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from planificador.api.planner.plan import (
    AnyPlan,
    ByResolver,
    ConnectionPlan,
    EdgesPlan,
    EntityList,
    NodesPlan,
    ParentPlan,
    RowPlan,
    is_complete,
)
from planificador.api.planner.sql.builder import ROW_KEY
from planificador.core.data.pages import row_of
from planificador.core.model.base import BaseModel


@dataclass(eq=False)
class PartialObject:
    """An object with the JSON of those of its fields that a statement has answered.

    Args:
        parts: the plans of all its fields, by response key.
        values: decoded JSON, by response key.
        entity: the plan of a row; None for the root, a connection and an edge.
    """

    parts: Mapping[str, AnyPlan]
    values: Mapping[str, Any]  # Any: JSON
    entity: RowPlan | None = None

    @cached_property
    def row(self) -> BaseModel | None:
        """Make the row for its fields' resolvers; None for the root, whose resolvers need none."""
        return None if self.entity is None else row_of(self.entity.model, self.values[ROW_KEY])

    def has(self, key: str) -> bool:
        """Return whether a statement has answered the field."""
        return not isinstance(self.parts[key], ByResolver)

    def value(self, key: str) -> Any:  # Any: JSON and partial objects
        """Return the answer to a field that a statement has answered."""
        return completable(self.parts[key], self.values[key])


def completable(part: AnyPlan, json: Any) -> Any:  # Any: JSON and partial objects
    """Return the JSON of a part with partial objects where fields are missing."""
    if json is None or is_complete(part):
        return json
    match part:
        case EntityList(entities):  # all of them: graphql-core asks a partial object for its type, and no other
            return [_partial_object(entity, item) for entity, item in zip(entities, json, strict=True)]
        case _ if isinstance(json, list):
            return [_partial_object(part, item) for item in json]
    return _partial_object(part, json)


def _partial_object(part: AnyPlan, json: Any) -> PartialObject | None:  # Any: JSON
    if json is None:
        return None
    match part:
        case RowPlan(fields=fields):
            return PartialObject(fields, json, part)
        case ParentPlan(_, entity) | NodesPlan(entity):
            return PartialObject(entity.fields, json, entity)
        case EdgesPlan(fields=parts) | ConnectionPlan(parts=parts):
            return PartialObject(parts, json)
    raise TypeError(part)

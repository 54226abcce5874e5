"""Where the resolvers come upon rows whose selection leads further, one statement reads on for all of them: below what
a mutation wrote, below alerts, below what was found, beside fields that only a resolver knows."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, cast

from graphql import GraphQLLeafType, GraphQLObjectType, GraphQLResolveInfo
from graphql.execution.collect_fields import FieldDetails
from graphql.pyutils import Path
from strawberry.schema.schema import StrawberryGraphQLCoreExecutionContext

from planificador.api.context import Context
from planificador.api.planner.planner import Planner, too_large
from planificador.api.planner.plans import ConnectionPlan, ParentPlan, RowPlan, UnplannableError
from planificador.api.planner.selections import Selections
from planificador.core.data.json_reader import MAX_ANSWER_BYTES
from planificador.core.model.base import BaseModel

KEY = "planificador.planner"
"""Under which a schema's extensions hold its planner."""
LETTERS = 4
"""Characters of a document's token, roughly."""


class Executor(StrawberryGraphQLCoreExecutionContext):
    """Strawberry's, that reads on by statements where it can, and does not say texts without end."""

    said = 0
    """Characters of texts, of one answer or event."""

    def build_per_event_executor(self, payload: Any) -> "Executor":  # Any: an event
        """Return the executor of one event, with a memo of its own.

        In graphql-core (3.3.2) the executors of all events share the memo of `collect_subfields`. Its keys are lists
        that each event makes anew and that the memo keeps alive: as long as the subscription ran, it would grow with
        each event and never be of use.
        """
        executor = cast("Executor", super().build_per_event_executor(payload))
        executor._relevant_sub_fields = {}
        return executor

    def complete_leaf_value(self, return_type: GraphQLLeafType, result: Any) -> Any:  # type: ignore[override]  # static
        """Raises GraphQLError where it is too much: a text is held once, but written out under each of its aliases."""
        told = super().complete_leaf_value(return_type, result)
        if type(told) is str:
            self.said += len(told)
            if self.said > MAX_ANSWER_BYTES:
                raise too_large().errors[0]
        return told

    def complete_object_value(
        self,
        return_type: GraphQLObjectType,
        field_details_list: list[FieldDetails],
        info: GraphQLResolveInfo[Any],
        path: Path,
        result: Any,
        position_context: Any,
    ) -> Any:  # Any: graphql-core's own
        resolve = partial(
            super().complete_object_value, return_type, field_details_list, info, path, result, position_context
        )
        entity = self._entity(return_type, field_details_list) if isinstance(result, BaseModel) else None
        return resolve() if entity is None else self._load_by_plan(entity, result.id, resolve)

    async def _load_by_plan(self, entity: RowPlan, number: int, resolve: Callable[[], Any]) -> Any:
        planner, context = self._planner, cast("Context", self.context_value)

        async def read(numbers: list[int]) -> Sequence[object]:
            return await planner.rows(entity, numbers, self.variable_values)

        found = await context.loaders.batched(entity, read, number)
        if found is not None:
            return found
        resolved = resolve()  # to say what is wrong, or with what is known of a row that has just gone
        return await resolved if self.is_awaitable(resolved) else resolved

    def _entity(self, kind: GraphQLObjectType, details: list[FieldDetails]) -> RowPlan | None:
        """The plan of a row's selection; None when it needs no statement, or cannot be planned."""
        given = self.variable_values.coerced
        conditions = tuple((name, value) for name, value in given.items() if isinstance(value, bool))
        key = kind.name, conditions, *(id(one.node) for one in details)
        known = self._planner.entities
        if (found := known.get(key)) is None:
            found = details, self._plan(kind, details)
            known.keep(key, found, _tokens_behind(details))
        return found[1]

    def _plan(self, kind: GraphQLObjectType, details: list[FieldDetails]) -> RowPlan | None:
        models = self._planner.models
        try:
            selections = Selections(self.schema, models, self.operation, self.fragments, self.variable_values)
            entity = selections.entity(kind.name, details)
        except UnplannableError:
            return None
        return entity if any(isinstance(part, ParentPlan | ConnectionPlan) for part in entity.fields.values()) else None

    @property
    def _planner(self) -> Planner:
        planner: Planner = self.schema.extensions[KEY]
        return planner


def _tokens_behind(details: list[FieldDetails]) -> int:
    """Of the document, about: each of its nodes keeps all of it alive."""
    place = details[0].node.loc
    return len(place.source.body) // LETTERS if place else 0

"""Execution by resolvers of what no statement has answered.

Where resolvers answer with rows whose selection leads further (below what a mutation wrote, below what was found), or
with references to rows (below alerts), one statement reads on for all of them. Where a statement has answered an object
but for fields that only resolvers can answer, only these are resolved.
"""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, TypeAlias, TypeVar, cast

from graphql import GraphQLAbstractType, GraphQLLeafType, GraphQLObjectType, GraphQLResolveInfo
from graphql.pyutils import Path

from planificador.api.context import Context
from planificador.api.graphql_internals import BaseExecutor, FieldDetails
from planificador.api.planner.partial import PartialObject
from planificador.api.planner.plan import RowPlan, UnplannableError, is_complete
from planificador.api.planner.planner import PartialAnswer, Planner, too_large
from planificador.api.planner.selections import Selections
from planificador.api.planner.sources import RowReference
from planificador.core.data.json_reader import MAX_ANSWER_BYTES
from planificador.core.model.base import BaseModel

KEY = "planificador.planner"
"""Under which a schema's extensions hold its planner."""
LETTERS = 4
"""Characters of a document's token, roughly."""
T = TypeVar("T")
Complete: TypeAlias = Callable[..., Any]
"""Completes an object, its argument `result`."""


class Executor(BaseExecutor):
    """Strawberry's, that reads on by statements where it can, and does not say texts without end."""

    said = 0
    """Characters of texts, and bytes of what statements have answered, of one answer or event."""

    def go_on_from(self, answer: PartialAnswer) -> None:
        """Take the root fields that statements have answered, before the operation is executed."""
        self.root_value, self.said = answer.root, answer.size

    def complete_leaf_value(self, return_type: GraphQLLeafType, result: Any) -> Any:  # type: ignore[override]  # static
        """Raises GraphQLError where it is too much: a text is held once, but written out under each of its aliases."""
        told = super().complete_leaf_value(return_type, result)
        if type(told) is str:
            self._count(len(told))
        return told

    def execute_field(
        self,
        parent_type: GraphQLObjectType,
        source: Any,
        field_details_list: list[FieldDetails],
        path: Path,
        position_context: Any,
    ) -> Any:  # Any: graphql-core's own
        """Take what a statement has answered; leave only the other fields of a partial object to their resolvers."""
        if not isinstance(source, PartialObject):
            return super().execute_field(parent_type, source, field_details_list, path, position_context)
        key = cast("str", path.key)
        if not source.has(key):
            return super().execute_field(parent_type, source.row, field_details_list, path, position_context)
        if is_complete(source.parts[key]):
            return source.values[key]
        field = parent_type.fields[field_details_list[0].node.name.value]
        nodes = [details.node for details in field_details_list]
        info = self.build_resolve_info(field, nodes, parent_type, path)
        value = completed(source.value(key))
        return self.complete_awaitable_value(field.type, field_details_list, info, path, value, position_context)

    def complete_abstract_value(
        self,
        return_type: GraphQLAbstractType,
        field_details_list: list[FieldDetails],
        info: GraphQLResolveInfo[Any],
        path: Path,
        result: Any,
        position_context: Any,
    ) -> Any:  # Any: graphql-core's own
        """Return the object; the type of a partial one is known, and Strawberry would look for it in vain."""
        if not isinstance(result, PartialObject) or result.entity is None:
            return super().complete_abstract_value(
                return_type, field_details_list, info, path, result, position_context
            )
        kind = cast("GraphQLObjectType", self.schema.type_map[result.entity.model.__name__])
        return self.complete_object_value(kind, field_details_list, info, path, result, position_context)

    def complete_object_value(
        self,
        return_type: GraphQLObjectType,
        field_details_list: list[FieldDetails],
        info: GraphQLResolveInfo[Any],
        path: Path,
        result: Any,
        position_context: Any,
    ) -> Any:  # Any: graphql-core's own
        """Read what is selected of a row, and below it, by a statement where the row at hand does not hold it."""
        if isinstance(result, PartialObject):  # no instance of the type's class
            return self.collect_and_execute_subfields(return_type, field_details_list, path, result, position_context)
        arguments = return_type, field_details_list, info, path
        complete_row = partial(super().complete_object_value, *arguments, position_context=position_context)
        complete_partial = partial(self.complete_object_value, *arguments, position_context=position_context)
        entity = self._entity(return_type, field_details_list) if isinstance(result, BaseModel | RowReference) else None
        if isinstance(result, RowReference):
            return self._read_reference(entity, result, complete_row, complete_partial)
        if entity is None or not entity.leads_further:
            return complete_row(result=result)
        return self._load_by_plan(entity, result, complete_row, complete_partial)

    async def _load_by_plan(
        self, entity: RowPlan, row: BaseModel, complete_row: Complete, complete_partial: Complete
    ) -> Any:
        answer = await self._read(entity, row.id)
        if answer is None:  # to report what is wrong, or to answer with what is known of a row that has just gone
            answer = complete_row(result=row)
        return await self._awaited(answer, complete_partial)

    async def _read_reference(
        self, entity: RowPlan | None, reference: RowReference, complete_row: Complete, complete_partial: Complete
    ) -> Any:
        answer = await self._read(entity, reference.number) if entity else None
        if answer is None and (row := await self._context.loaders.row(reference.model, reference.number)):
            answer = complete_row(result=row)
        return await self._awaited(answer, complete_partial)

    async def _awaited(self, answer: Any, complete_partial: Complete) -> Any:
        if isinstance(answer, PartialObject):
            answer = complete_partial(result=answer)
        return await answer if self.is_awaitable(answer) else answer

    async def _read(self, entity: RowPlan, number: int) -> object:
        planner = self._planner

        async def read(numbers: list[int]) -> Sequence[object]:
            answers = await planner.rows(entity, numbers, self.variable_values)
            self._count(answers.size)
            return answers.values

        return await self._context.loaders.batched(entity, read, number)

    def _count(self, size: int) -> None:
        self.said += size
        if self.said > MAX_ANSWER_BYTES:
            raise too_large().errors[0]

    def _entity(self, kind: GraphQLObjectType, details: list[FieldDetails]) -> RowPlan | None:
        """The plan of a row's selection; None when it cannot be planned."""
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
            return selections.entity(kind.name, details)
        except UnplannableError:
            return None

    @property
    def _context(self) -> Context:
        return cast("Context", self.context_value)

    @property
    def _planner(self) -> Planner:
        planner: Planner = self.schema.extensions[KEY]
        return planner


async def completed(value: T) -> T:
    """Return the value, for a function that takes only what can be awaited."""
    return value


def _tokens_behind(details: list[FieldDetails]) -> int:
    """Of the document, about: each of its nodes keeps all of it alive."""
    place = details[0].node.loc
    return len(place.source.body) // LETTERS if place else 0

"""The executor of what no statement has answered.

Where resolvers return rows whose selection needs other rows (a mutation, a search), or references to rows (alerts), one
statement reads the selections of all of them. Where a statement has answered an object except for fields that only
resolvers can answer, only those fields are resolved.
"""

from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from typing import Any, TypeAlias, TypeVar, cast

from graphql import GraphQLAbstractType, GraphQLLeafType, GraphQLObjectType, GraphQLResolveInfo
from graphql.pyutils import Path

from planificador.api.context import Context
from planificador.api.graphql_adapter import BaseExecutor, FieldDetails
from planificador.api.planner.errors import UnplannableError
from planificador.api.planner.mutations import MutationAnswers
from planificador.api.planner.partial import PartialObject
from planificador.api.planner.plan import RowPlan, is_complete
from planificador.api.planner.planner import PartialAnswer, Planner
from planificador.api.planner.selections import SelectionPlanner
from planificador.api.planner.sources import RowReference
from planificador.api.planner.statement_execution import answer_too_large
from planificador.core.data.sql.json_reader import MAX_ANSWER_BYTES
from planificador.core.model.base import BaseModel

PLANNER_KEY = "planificador.planner"
"""The key of a schema's extensions that holds its planner."""
CHARACTERS_PER_TOKEN = 4
"""Characters of a document per token, approximately."""
T = TypeVar("T")
CompleteObject: TypeAlias = Callable[..., Any]
"""Completes an object, its argument `result`."""


class Executor(BaseExecutor):
    """Strawberry's executor, which reads selections by statements where it can and limits the size of the answer.

    The overridden methods have graphql-core's signatures (tests/libraries).
    """

    answer_size = 0
    """Characters of the strings, and bytes of the statements' answers, in one answer or event."""

    def use_answer(self, answer: PartialAnswer | MutationAnswers) -> None:
        """Take the root fields that were answered by a plan. Call it before the operation is executed."""
        self.root_value = answer.root if isinstance(answer, PartialAnswer) else answer
        self.answer_size = answer.size

    def complete_leaf_value(self, return_type: GraphQLLeafType, result: Any) -> Any:  # type: ignore[override]  # static
        """Override graphql-core's to limit the answer's size: a string in memory is written out for each alias.

        Raises GraphQLError when the answer is too large.
        """
        value = super().complete_leaf_value(return_type, result)
        if type(value) is str:
            self._add_size(len(value))
        return value

    def execute_field(
        self,
        parent_type: GraphQLObjectType,
        source: Any,
        field_details_list: list[FieldDetails],
        path: Path,
        position_context: Any,
    ) -> Any:  # Any: graphql-core's own
        """Override graphql-core's to resolve only those fields of a partial object that no statement has answered, and
        only those of a mutation that were not executed.
        """
        arguments = field_details_list, path, position_context
        if isinstance(source, MutationAnswers):
            return self._execute_mutation_field(parent_type, source, *arguments)
        if not isinstance(source, PartialObject):
            return super().execute_field(parent_type, source, *arguments)
        key = cast("str", path.key)
        if not source.has(key):
            return super().execute_field(parent_type, source.row, *arguments)
        if is_complete(source.parts[key]):
            return source.values[key]
        return self._complete(parent_type, awaitable(source.value(key)), *arguments)

    def _execute_mutation_field(
        self,
        parent_type: GraphQLObjectType,
        answers: MutationAnswers,
        field_details_list: list[FieldDetails],
        path: Path,
        position_context: Any,
    ) -> Any:  # Any: graphql-core's own
        arguments = field_details_list, path, position_context
        key = cast("str", path.key)
        if (payload := answers.payloads.get(key)) is not None:
            return payload
        if (outcome := answers.outcomes.get(key)) is not None:
            return self._complete(parent_type, outcome.get(), *arguments)
        return super().execute_field(parent_type, None, *arguments)

    def _complete(
        self,
        parent_type: GraphQLObjectType,
        value: Awaitable[Any],
        field_details_list: list[FieldDetails],
        path: Path,
        position_context: Any,
    ) -> Any:  # Any: graphql-core's own
        """Complete the value of a field, and report the error of awaiting it there."""
        field = parent_type.fields[field_details_list[0].node.name.value]
        nodes = [details.node for details in field_details_list]
        info = self.build_resolve_info(field, nodes, parent_type, path)
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
        """Override graphql-core's to take the type of a partial object from its plan: Strawberry needs an instance."""
        if not isinstance(result, PartialObject) or result.row_plan is None:
            return super().complete_abstract_value(
                return_type, field_details_list, info, path, result, position_context
            )
        kind = cast("GraphQLObjectType", self.schema.type_map[result.row_plan.model.__name__])
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
        """Override graphql-core's to read the selection of a row by a statement where it needs more than the row."""
        if isinstance(result, PartialObject):  # not an instance of the type's class, which graphql-core would require
            return self.collect_and_execute_subfields(return_type, field_details_list, path, result, position_context)
        arguments = return_type, field_details_list, info, path
        complete_row = partial(super().complete_object_value, *arguments, position_context=position_context)
        complete_partial = partial(self.complete_object_value, *arguments, position_context=position_context)
        is_row = isinstance(result, BaseModel | RowReference)
        row_plan = self._row_plan(return_type, field_details_list) if is_row else None
        if isinstance(result, RowReference):
            return self._load_reference(row_plan, result, complete_row, complete_partial)
        if row_plan is None or not row_plan.reads_other_rows:
            return complete_row(result=result)
        return self._load_by_plan(row_plan, result, complete_row, complete_partial)

    async def _load_by_plan(
        self, row_plan: RowPlan, row: BaseModel, complete_row: CompleteObject, complete_partial: CompleteObject
    ) -> Any:
        answer = await self._read(row_plan, row.id)
        if answer is None:  # the resolvers report the error, or answer for a row that has just been deleted
            answer = complete_row(result=row)
        return await self._completed(answer, complete_partial)

    async def _load_reference(
        self,
        row_plan: RowPlan | None,
        reference: RowReference,
        complete_row: CompleteObject,
        complete_partial: CompleteObject,
    ) -> Any:
        answer = await self._read(row_plan, reference.number) if row_plan else None
        if answer is None and (row := await self._context.loaders.row(reference.model, reference.number)):
            answer = complete_row(result=row)
        return await self._completed(answer, complete_partial)

    async def _completed(self, answer: Any, complete_partial: CompleteObject) -> Any:
        if isinstance(answer, PartialObject):
            answer = complete_partial(result=answer)
        return await answer if self.is_awaitable(answer) else answer

    async def _read(self, row_plan: RowPlan, number: int) -> object:
        planner, services = self._planner, self._context.services

        async def read(numbers: list[int]) -> Sequence[object]:
            answers = await planner.answer_rows(row_plan, numbers, self.variable_values, lambda: services.zone)
            self._add_size(answers.size)
            return answers.values

        return await self._context.loaders.batched(row_plan, read, number)

    def _add_size(self, size: int) -> None:
        self.answer_size += size
        if self.answer_size > MAX_ANSWER_BYTES:
            raise answer_too_large().errors[0]

    def _row_plan(self, kind: GraphQLObjectType, details: list[FieldDetails]) -> RowPlan | None:
        """Return the plan of a row's selection; None when it cannot be planned."""
        values = self.variable_values.coerced
        conditions = tuple((name, value) for name, value in values.items() if isinstance(value, bool))
        key = kind.name, conditions, *(id(item.node) for item in details)
        cache = self._planner.row_plans
        if (entry := cache.get(key)) is None:
            entry = details, self._plan(kind, details)
            cache.put(key, entry, _token_count(details))
        return entry[1]

    def _plan(self, kind: GraphQLObjectType, details: list[FieldDetails]) -> RowPlan | None:
        models = self._planner.models
        try:
            planner = SelectionPlanner(self.schema, models, self.operation, self.fragments, self.variable_values)
            return planner.row_plan(kind.name, details)
        except UnplannableError:
            return None

    @property
    def _context(self) -> Context:
        return cast("Context", self.context_value)

    @property
    def _planner(self) -> Planner:
        planner: Planner = self.schema.extensions[PLANNER_KEY]
        return planner


async def awaitable(value: T) -> T:
    """Return the value, for a function that takes awaitables only."""
    return value


def _token_count(details: list[FieldDetails]) -> int:
    """Return the approximate tokens of the document: each of its nodes keeps all of it in memory."""
    location = details[0].node.loc
    return len(location.source.body) // CHARACTERS_PER_TOKEN if location else 0

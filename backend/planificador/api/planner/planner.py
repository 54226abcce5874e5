"""Answers queries by one SQL statement per root field, and leaves to the resolvers what statements cannot answer."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, TypeAlias, TypeVar

import orjson
from graphql import DocumentNode, VariableValues, get_operation_ast
from strawberry import Schema

from planificador.api.graphql_adapter import FieldDetails
from planificador.api.planner.arguments import Arguments, FindZone
from planificador.api.planner.errors import UnplannableError
from planificador.api.planner.mutation_plan import MutationPlan
from planificador.api.planner.partial import PartialObject, with_partial_objects
from planificador.api.planner.plan import AnyPlan, ConnectionPlan, RowPlan, is_complete
from planificador.api.planner.query_plan import QueryPlan
from planificador.api.planner.reads import Reads, RootRows, joined, reads_of
from planificador.api.planner.sql import DIALECTS
from planificador.api.planner.statement_execution import answer_too_large, read_statements
from planificador.api.planner.statements import PLAN_ERRORS, Statement, statement_of_rows
from planificador.core.data.sql.json_reader import AnswerTooLargeError, Encode, json_reader
from planificador.core.model.base import BaseModel
from planificador.core.runtime.cache import LRUCache

Answer = dict[str, Any]  # Any: JSON fragments, None, or a text
MAX_OPERATION_PLANS = 512
MAX_ROW_PLANS = 2000
P = TypeVar("P", QueryPlan, MutationPlan)
CachedRowPlan: TypeAlias = tuple[list[FieldDetails], RowPlan | None]
"""A plan and the details of its selection, which keep alive the nodes whose identities are the key."""


@dataclass(frozen=True, slots=True)
class PartialAnswer:
    """The root fields that statements have answered.

    Attributes:
        size: The bytes of their JSON.
    """

    root: PartialObject
    size: int


@dataclass(frozen=True, slots=True)
class RowAnswers:
    """The selections of rows in their order: JSON, decoded JSON, or partial objects.

    Attributes:
        size: The bytes of their JSON.
    """

    values: Sequence[object]
    size: int


@lru_cache(maxsize=MAX_OPERATION_PLANS)
def response_encoder(key: str, postprocess: Encode) -> Encode:
    """Return what makes the whole response of the JSON of its only root field.

    It is the same for the same root field, so that clients who share a statement share the response.
    """
    start = b'{"data":{"%s":' % key.encode()

    def encode(json: bytes) -> bytes:
        return b"%s%s}}" % (start, postprocess(json))

    return encode


class Planner:
    """The plans of one schema.

    Args:
        models: The models of the schema's types, by name.
    """

    def __init__(self, schema: Schema, models: Mapping[str, type[BaseModel]]) -> None:
        self._schema, self.models = schema, models
        self.row_plans: LRUCache[tuple[object, ...], CachedRowPlan] = LRUCache(MAX_ROW_PLANS)
        """Plans of selections within operations, by the identities of their nodes."""
        self.operation_plans: LRUCache[tuple[str, str | None], QueryPlan | MutationPlan] = LRUCache(MAX_OPERATION_PLANS)

    def plan(self, query: str, name: str | None, document: DocumentNode) -> QueryPlan | None:
        """Return the plan of an operation in a valid document; None when it is not a query that can be planned."""
        return self._plan(QueryPlan, (query, name), document)

    def mutation_plan(self, query: str, name: str | None, document: DocumentNode) -> MutationPlan | None:
        """Return the plan of an operation in a valid document; None when it is not a mutation that can be planned."""
        return self._plan(MutationPlan, (query, name), document)

    def _plan(self, make: type[P], key: tuple[str, str | None], document: DocumentNode) -> P | None:
        if isinstance(cached := self.operation_plans.get(key), make):
            return cached
        operation = get_operation_ast(document, key[1])
        if operation is None or operation.operation is not make.kind:
            return None
        try:
            plan = make(self._schema, self.models, document, operation)
        except UnplannableError:
            return None
        self.operation_plans.put(key, plan, document.token_count)
        return plan

    async def answer(
        self, plan: QueryPlan, variables: Mapping[str, Any] | None, find_zone: FindZone
    ) -> bytes | Answer | PartialAnswer | None:
        """Return the response, its `data`, or the part of that which the resolvers complete.

        Return None when the resolvers must answer all of it, also to report invalid variables. Raises
        GraphQLRequestError.
        """
        reader = json_reader()
        dialect = DIALECTS[reader.capabilities.dialect]
        try:
            statements = plan.statements(variables, dialect, find_zone)
        except PLAN_ERRORS:
            return None
        complete = all(item.complete for item in statements)
        planned = statements if complete else [item for item in statements if item.sql or item.constant]
        if not planned:
            return None
        is_response = complete and len(statements) == 1 and bool(statements[0].sql)
        encode = response_encoder(statements[0].key, dialect.postprocess) if is_response else dialect.postprocess
        try:
            answers = await read_statements(reader, planned, encode)
        except AnswerTooLargeError:
            raise answer_too_large() from None
        if answers is None:
            return None
        if is_response and (response := answers[0]) is not None:
            return response
        if not complete:
            return _partial_answer(statements, dict(zip((item.key for item in planned), answers, strict=True)))
        return {item.key: item.constant or _fragment(json) for item, json in zip(statements, answers, strict=True)}

    def reads(self, plan: QueryPlan, variables: Mapping[str, Any] | None, find_zone: FindZone) -> Reads | None:
        """Return what the answer is read from; None if resolvers answer a part of it, so that it may be anything."""
        dialect = DIALECTS[json_reader().capabilities.dialect]
        try:
            statements, arguments = plan.statements(variables, dialect, find_zone), plan.arguments(variables, find_zone)
        except PLAN_ERRORS:
            return None
        models = {model._meta.db_table: model for model in self.models.values()}
        reads = [reads_of(item.sql, models, _root_rows(item, arguments)) for item in statements if item.complete]
        return None if None in reads or len(reads) < len(statements) else joined([read for read in reads if read])

    async def answer_rows(
        self, row_plan: RowPlan, numbers: Sequence[int], variables: VariableValues, find_zone: FindZone
    ) -> RowAnswers:
        """Return the selection of the rows with these numbers, None where the resolvers must answer. Raises
        GraphQLError."""
        unanswered = RowAnswers([None] * len(numbers), 0)
        reader = json_reader()
        try:
            arguments = Arguments(variables, find_zone, {})
            statement = statement_of_rows(row_plan, numbers, arguments, DIALECTS[reader.capabilities.dialect])
        except PLAN_ERRORS:
            return unanswered
        try:
            answers = await read_statements(reader, [statement], DIALECTS[reader.capabilities.dialect].postprocess)
        except AnswerTooLargeError:
            raise answer_too_large().errors[0] from None
        if answers is None or (json := answers[0]) is None:
            return unanswered
        if len(numbers) == 1:
            return RowAnswers([with_partial_objects(row_plan, _decode(row_plan, json))], len(json))
        return RowAnswers(with_partial_objects(statement.plan, orjson.loads(json)), len(json))


def _partial_answer(statements: Sequence[Statement], answers: Mapping[str, bytes | None]) -> PartialAnswer:
    plans = {item.key: item.plan for item in statements}
    answered = [item for item in statements if item.key in answers]
    values = {item.key: item.constant or _decode(item.plan, answers[item.key]) for item in answered}
    return PartialAnswer(PartialObject(plans, values), sum(len(json) for json in answers.values() if json))


def _root_rows(statement: Statement, arguments: Arguments) -> RootRows | None:
    """Return the rows that a statement begins with; None where they may be any."""
    match statement.plan:
        case RowPlan(model):
            return RootRows.by_id(model, statement.values[0])
        case ConnectionPlan() as plan:
            return RootRows.where(plan.source.model, arguments.connection_query(plan).where)
    return None


def _decode(plan: AnyPlan, json: bytes | None) -> object:
    """Return the JSON as it is where no field is left to resolvers, decoded otherwise."""
    return _fragment(json) if json is None or is_complete(plan) else orjson.loads(json)


def _fragment(json: bytes | None) -> orjson.Fragment | None:
    return None if json is None else orjson.Fragment(json)

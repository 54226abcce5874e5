"""Executes mutations by their plans: one use case after the other, each payload before the next use case."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from inspect import isawaitable
from typing import Any

import orjson

from planificador.api.context import Context
from planificador.api.loaders import MAX_BATCH_SIZE
from planificador.api.planner.arguments import Arguments
from planificador.api.planner.mutation_plan import MutationCall, MutationPlan
from planificador.api.planner.payload_writers import UnansweredError
from planificador.api.planner.payloads import Part
from planificador.api.planner.plan import RowPlan
from planificador.api.planner.sources import RowReference
from planificador.api.planner.sql import DIALECTS
from planificador.api.planner.statement_execution import read_statement
from planificador.api.planner.statements import PLAN_ERRORS, Statement, statement_of_rows
from planificador.core.data.sql.json_reader import MAX_ANSWER_BYTES, json_reader
from planificador.core.model.base import BaseModel


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a use case has returned or raised."""

    result: object
    error: Exception | None = None

    async def get(self) -> object:
        """Return the result, or raise the error."""
        if self.error is not None:
            raise self.error
        return self.result


@dataclass(slots=True)
class MutationAnswers:
    """What was executed of a mutation, of which resolvers answer the rest.

    Attributes:
        outcomes: Those of the root fields that were executed, by response key.
        payloads: The payloads of those that are complete.
    """

    outcomes: dict[str, Outcome] = field(default_factory=dict)
    payloads: dict[str, dict[str, Any]] = field(default_factory=dict)  # Any: JSON

    @property
    def size(self) -> int:
        """The bytes of the payloads."""
        return len(orjson.dumps(self.payloads))


async def execute_mutation(
    plan: MutationPlan, variables: Mapping[str, Any] | None, context: Context
) -> bytes | MutationAnswers | None:
    """Execute a mutation. Return the response, or what was executed where resolvers must answer the rest.

    Return None when nothing was executed, since resolvers must answer all of it, also to report invalid variables.
    """
    try:
        calls, arguments = plan.calls(variables, lambda: context.services.zone)
    except PLAN_ERRORS:
        return None
    answers = MutationAnswers()
    for call in calls:
        outcome = answers.outcomes[call.key] = await _run(call, context)
        if outcome.error is not None or call.plan.payload is None:
            return answers
        try:
            answers.payloads[call.key] = await _Payload(plan, arguments, context).answer(
                call.plan.payload, outcome.result
            )
        except Exception:  # resolvers complete the payload, and report at its field what prevents that
            return answers
    return _response(answers)


def _response(answers: MutationAnswers) -> bytes | MutationAnswers:
    try:
        response = orjson.dumps({"data": answers.payloads})
    except TypeError:  # a text that is no Unicode
        return MutationAnswers(answers.outcomes)
    return response if len(response) <= MAX_ANSWER_BYTES else MutationAnswers(answers.outcomes)


async def _run(call: MutationCall, context: Context) -> Outcome:
    try:
        return Outcome(await call.plan.mutation.run(context, call.plan.name, call.input))
    except Exception as error:  # resolvers report it at its field
        return Outcome(None, error)


@dataclass(frozen=True, slots=True)
class _Payload:
    """Answers the payload of one root field."""

    plan: MutationPlan
    arguments: Arguments
    context: Context

    async def answer(self, parts: Mapping[str, Part], result: object) -> dict[str, Any]:  # Any: JSON
        """Return the payload of a use case's result. Raises UnansweredError, and what its parts raise."""
        payload: dict[str, Any] = {}
        for key, part in parts.items():
            value = part.read(result, self.context)
            if isawaitable(value):
                value = await value
            payload[key] = await self._part(part, value)
        return payload

    async def _part(self, part: Part, value: Any) -> Any:  # Any: of a use case's result, and JSON
        if part.write is not None:
            try:
                return part.write(value, self.context)
            except UnansweredError:
                if part.row_plan is None:
                    raise
        if part.row_plan is None or value is None:
            return None
        return await (self._rows(part.row_plan, value) if part.many else self._row(part.row_plan, value))

    async def _row(self, row_plan: RowPlan, value: object) -> orjson.Fragment:
        (number,) = _numbers(row_plan, [value])
        return orjson.Fragment(await self._read(self._statement(row_plan, number)))

    async def _rows(self, row_plan: RowPlan, values: Sequence[object]) -> list[Any]:  # Any: JSON
        numbers = _numbers(row_plan, values)
        if len(numbers) > MAX_BATCH_SIZE:
            raise UnansweredError
        if len(numbers) < 2:
            return [await self._row(row_plan, value) for value in values]
        dialect = DIALECTS[json_reader().capabilities.dialect]
        json = await self._read(statement_of_rows(row_plan, numbers, self.arguments, dialect))
        rows: list[Any] = orjson.loads(json)
        if None in rows:  # it has just been deleted
            raise UnansweredError
        return rows

    def _statement(self, row_plan: RowPlan, number: int) -> Statement:
        dialect = DIALECTS[json_reader().capabilities.dialect]
        return self.plan.statement("", row_plan, [number], self.arguments, dialect)

    async def _read(self, statement: Statement) -> bytes:
        if (json := await read_statement(statement)) is None:
            raise UnansweredError
        return json


def _numbers(row_plan: RowPlan, values: Sequence[object]) -> list[int]:
    """Return the numbers of rows. Raises UnansweredError unless all are of the model."""
    numbers = []
    for value in values:
        match value:
            case BaseModel(id=number) if type(value) is row_plan.model:
                numbers.append(number)
            case RowReference(model, number) if model is row_plan.model:
                numbers.append(number)
            case _:
                raise UnansweredError
    return numbers

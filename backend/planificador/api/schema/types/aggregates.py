"""`agregados`: types of aggregates for each model, made from its columns and computed fields."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import strawberry

from planificador.api.planner.sources import Aggregated, field_source
from planificador.api.schema.types.columns import HIDDEN, api_columns, value_type
from planificador.api.validation.field_costs import cost_metadata
from planificador.core.data.computed.aggregates import TOTAL, Aggregate, Function, Measure
from planificador.core.data.computed.fields import computed_fields
from planificador.core.model.base import BaseModel
from planificador.core.model.columns import BaseColumn, Date, FixedDecimal, Instant, Integer, LocalTime

NUMBERS, TIMES = (Integer, FixedDecimal), (Date, Instant, LocalTime)
FUNCTIONS = {
    Function.SUM: ("Suma", "Sums", "sum, 0 if there are no values"),
    Function.AVG: ("Promedio", "Averages", "average, with two decimals, rounded half up; null if there are no values"),
    Function.MIN: ("Minimo", "Lowest values", "lowest or earliest value; null if there are no values"),
    Function.MAX: ("Maximo", "Highest values", "highest or latest value; null if there are no values"),
}
"""The end of the name and the description of each function's type, and the description of its fields."""


@dataclass(frozen=True, slots=True)
class AggregateReader:
    """The aggregates of a list or a group, each of which is read when it is selected."""

    read: Callable[[Aggregate], Awaitable[Any]]  # Any: of the type of the aggregate's column


@cache
def measures(model: type[BaseModel]) -> Sequence[Measure]:
    """Return what can be aggregated: numbers, amounts, days, instants and times, computed ones first."""
    computed = [Measure(model, name, rule.kind, rule) for name, rule in computed_fields(model).items()]
    columns = [Measure(model, name, column) for name, column in api_columns(model) if name != "version"]
    return [item for item in [*computed, *columns] if isinstance(item.kind, (*NUMBERS, *TIMES))]


@cache
def aggregates_type(model: type[BaseModel]) -> type:
    """Return the type `XAgregados`. A model without numbers has no sums and averages."""
    members = {"total": _aggregate(TOTAL, int, "Number of rows")}
    for function, (suffix, text, _) in FUNCTIONS.items():
        if fields := _fields(model, function):
            kind = object_type(f"{model.__name__}{suffix}", f"{text} of rows of {model.__name__}.", fields)
            members[function.value] = part_field(lambda reader: reader, kind, text)
    return object_type(f"{model.__name__}Agregados", f"Aggregates of rows of {model.__name__}.", members)


def _fields(model: type[BaseModel], function: Function) -> dict[str, Any]:  # Any: Strawberry's fields
    fields = {}
    for measure in measures(model):
        if function in {Function.MIN, Function.MAX} or isinstance(measure.kind, NUMBERS):
            aggregate = Aggregate(function, measure)
            kind = value_type(aggregate.column())
            text = f"{short_text(measure.kind)}: {FUNCTIONS[function][2]}"
            is_total = function is Function.SUM and not measure.may_be_hidden
            text = f"{text}. {HIDDEN}" if measure.may_be_hidden else text
            fields[measure.name] = _aggregate(aggregate, kind if is_total else kind | None, text)
    return fields


def _aggregate(aggregate: Aggregate, annotation: Any, text: str) -> Any:  # Any: an annotation, and Strawberry's field
    async def resolve(root: AggregateReader) -> object:
        return await root.read(aggregate)

    resolve.__annotations__["return"] = annotation
    return strawberry.field(resolver=resolve, description=text, metadata=field_source(Aggregated(aggregate)))


def part_field(take: Callable[[Any], object], kind: type, text: str, cost: int = 0) -> Any:
    """Return a field whose value is taken from its object. cost: that of the field without its selection."""

    # Any: any object, and Strawberry's field
    def resolve(root: Any) -> object:
        return take(root)

    resolve.__annotations__["return"] = kind
    return strawberry.field(resolver=resolve, description=text, metadata=cost_metadata(cost))


def object_type(name: str, text: str, members: Mapping[str, Any]) -> type:  # Any: Strawberry's fields
    """Return an object type with these fields."""
    return strawberry.type(type(name, (), dict(members)), description=text)


def short_text(column: BaseColumn[Any]) -> str:
    """Return the description of a column without its remarks."""
    return column.doc.partition(";")[0]

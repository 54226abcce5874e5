"""How the values of two rows become those of one when the rows are merged. Pure."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from planificador.core.model.base import BaseModel
from planificador.core.model.columns import INTERNAL, BaseColumn, LongText, column_of
from planificador.core.model.errors import Codigo, Problem
from planificador.core.model.localized_values import number
from planificador.core.model.texts import LocalizedText
from planificador.core.model.validation import Values

OWNER = "cliente"
"""The reference to the client to which both rows belong."""
SAME_ROW = Problem(
    Codigo.FUSION_NO_POSIBLE,
    LocalizedText(
        es="Es la misma ficha: elija otra.",
        eu="Fitxa bera da: aukeratu beste bat.",
        en="This is the same row: choose another one.",
    ),
    "absorber",
)


@dataclass(frozen=True, slots=True)
class FieldMerge:
    """A column whose values differ in two rows that are merged. result: the value of the merged row."""

    name: str
    kept: Any  # Any: the column's own type
    absorbed: Any
    result: Any


@cache
def merged_columns(model: type[BaseModel]) -> Mapping[str, BaseColumn[Any]]:
    """Return the columns that a merge decides about, by their attributes."""
    columns = (column for column in model._meta.fields_map.values() if isinstance(column, BaseColumn))
    editable = [column for column in columns if column.editable and column.doc != INTERNAL]
    return {column.attribute: column for column in editable if column.model_field_name != OWNER}


def merged_values(model: type[BaseModel], kept: Values, absorbed: Values, chosen: Values) -> Values:
    """Return the values of the merged row, by their columns.

    They are the chosen ones. Otherwise the kept row's values remain; those that it does not have are the absorbed
    row's, columns of one value (an address, a number with its kind) together. Sets are united, long texts joined.
    """
    result: Values = {}
    for names in _groups(model):
        if chosen.keys().isdisjoint(names):
            result |= _merged_group(model, names, kept, absorbed)
        else:
            result |= {name: kept[name] for name in names} | {name: chosen[name] for name in names if name in chosen}
    return result


def field_merges(model: type[BaseModel], kept: Values, absorbed: Values, result: Values) -> list[FieldMerge]:
    """Return the columns whose values differ in the two rows, or change."""
    fields = (FieldMerge(name, kept[name], absorbed[name], result[name]) for name in merged_columns(model))
    return [field for field in fields if not field.kept == field.absorbed == field.result]


def _groups(model: type[BaseModel]) -> Iterator[Sequence[str]]:
    """Yield the columns of each value, which are taken from the same row."""
    columns = merged_columns(model)
    grouped = [composite.members for composite in model.composites]
    yield from grouped
    taken = {name for group in grouped for name in group}
    yield from ((name,) for name in columns if name not in taken)


def _merged_group(model: type[BaseModel], names: Sequence[str], kept: Values, absorbed: Values) -> Values:
    if len(names) > 1:
        needed = [name for name in names if column_of(model, name).null]
        is_empty = all(kept[name] is None for name in needed)
        is_known = any(absorbed[name] is not None for name in needed)
        return {name: (absorbed if is_empty and is_known else kept)[name] for name in names}
    (name,) = names
    return {name: _merged_value(merged_columns(model)[name], kept[name], absorbed[name])}


def _merged_value(column: BaseColumn[Any], kept: Any, absorbed: Any) -> Any:  # Any: the column's own type
    if column.target:
        return kept  # without an end client, a person belongs to the client itself
    if column.many:
        return [*kept, *(item for item in absorbed if item not in kept)]
    if kept is None or absorbed is None:
        return absorbed if kept is None else kept
    if isinstance(column, LongText) and absorbed not in kept:
        return absorbed if kept in absorbed else f"{kept}\n\n{absorbed}"
    return kept


def cannot_join(plural: LocalizedText, count: int) -> Problem:
    """Return the problem of rows that both have, and for which there is no rule how they become one."""
    return Problem(
        Codigo.FUSION_NO_POSIBLE,
        LocalizedText(
            es="Ambas fichas tienen datos que no se pueden unir: {plural} ({count}).",
            eu="Bi fitxek bateratu ezin diren datuak dituzte: {plural} ({count}).",
            en="Both rows have what cannot be joined: {plural} ({count}).",
        ).fill(plural=plural, count=number(count)),
        "absorber",
    )


def joined_warning(plural: LocalizedText, count: int) -> Problem:
    """Return the warning that rows which both had become one."""
    return Problem(
        Codigo.FICHAS_UNIDAS,
        LocalizedText(
            es="Ambas fichas los tenían y quedan unidos: {plural} ({count}).",
            eu="Bi fitxek zituzten, eta bat eginda geratzen dira: {plural} ({count}).",
            en="Both rows had these, which become one: {plural} ({count}).",
        ).fill(plural=plural, count=number(count)),
        "absorber",
    )


def flag_warning(plural: LocalizedText, count: int) -> Problem:
    """Return the warning that rows of the absorbed one lose a mark that only one may have."""
    return Problem(
        Codigo.PRINCIPAL_CAMBIADO,
        LocalizedText(
            es="Dejan de ser principales los de la ficha absorbida: {plural} ({count}).",
            eu="Xurgatutako fitxakoek nagusi izateari uzten diote: {plural} ({count}).",
            en="Those of the absorbed row are no longer the main ones: {plural} ({count}).",
        ).fill(plural=plural, count=number(count)),
        "absorber",
    )

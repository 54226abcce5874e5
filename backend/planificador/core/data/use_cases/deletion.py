"""Deletes single rows of any model, unless others refer to them."""

from collections.abc import Collection, Sequence
from functools import cache
from typing import Any, TypeAlias, TypeVar

from planificador.core.data.lists.paging import column_condition
from planificador.core.data.needs.declaration import Needs, RowsBy, ValuesOf
from planificador.core.data.queries.query import ExistsQuery, exists_many
from planificador.core.data.use_cases.repository import fetch
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.base import BaseModel, references_to
from planificador.core.model.errors import Codigo, Problem, refuse_if
from planificador.core.model.localized_values import all_of
from planificador.core.model.texts import LocalizedText
from planificador.core.tortoise_adapter import is_constraint, referring_columns

R = TypeVar("R", bound=BaseModel)
Dependants: TypeAlias = tuple[ExistsQuery, LocalizedText | None]
"""Whether rows of a model depend on a row, and the model's plural name, if clients know it."""


def in_use(dependants: Sequence[LocalizedText] = (BaseModel.plural,)) -> Problem:
    """Return the problem of a row that others refer to. dependants: the plural names of their models."""
    return Problem(
        Codigo.EN_USO,
        LocalizedText(
            es="No se puede eliminar mientras dependan de esta ficha otros datos: {dependants}.",
            eu="Ezin da ezabatu beste datu batzuk fitxa honen mende dauden artean: {dependants}.",
            en="It cannot be deleted while others depend on it: {dependants}.",
        ).fill(dependants=all_of(dependants)),
        "id",
    )


def dependants_of(model: type[BaseModel], row_id: int, freed: Collection[type[BaseModel]] = ()) -> list[Dependants]:
    """Return whether rows of each model that refers to this one depend on a row, with the model's plural name.

    There is no name where the reference has none in the other direction, so that clients do not know it.

    freed: As of `delete`.
    """
    return [
        ((child, column_condition(key, "", row_id)), plural)
        for child, key, plural in _referring(model)
        if child not in freed
    ]


@cache
def _referring(model: type[BaseModel]) -> Sequence[tuple[type[BaseModel], str, LocalizedText | None]]:
    """Return each reference to a model, with the plural name of its model, if clients know it."""
    named = list(referring_columns(model))
    others = [item for item in references_to(model) if item not in named and is_constraint(*item)]
    return [*((child, key, child.plural) for child, key in named), *((child, key, None) for child, key in others)]


async def delete(
    uow: UnitOfWork, model: type[R], row_id: int, version: int | None, freed: Collection[type[BaseModel]] = ()
) -> R:
    """Delete the row. Raises DomainError EN_USO, which names the models that refer to it.

    freed: Models of which the use case has deleted or redirected the rows that referred to it.
    """
    dependants = dependants_of(model, row_id, freed)
    await uow.prefetch(_needs(model, row_id, dependants))
    row = await fetch(model, row_id, version=version)
    answers = await exists_many([query for query, _ in dependants])
    found = [plural for (_, plural), exists in zip(dependants, answers, strict=True) if exists]
    names = [plural for plural in found if plural is not None]
    refuse_if([(in_use(names) if names else in_use()) if found else None])
    await uow.delete(row)
    return row


def needs_of_deletion(model: type[BaseModel], row_id: int, freed: Collection[type[BaseModel]] = ()) -> Needs:
    """Return what `delete` reads."""
    return _needs(model, row_id, dependants_of(model, row_id, freed))


def needs_of_deletions(rows: RowsBy[Any], freed: Collection[type[BaseModel]] = ()) -> Needs:
    """Return what `delete` reads for each of these rows, which are locked."""
    model: type[BaseModel] = rows.model
    children = [(child, key) for child, key, _ in _referring(model) if child not in freed]
    return Needs([rows], any_rows=[RowsBy(child, key, [ValuesOf(rows, "id")]) for child, key in children])


def _needs(model: type[BaseModel], row_id: int, dependants: Sequence[Dependants]) -> Needs:
    return Needs([RowsBy(model, "id", [row_id], locked=True)], exists=[query for query, _ in dependants])

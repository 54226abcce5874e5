"""Reads and writes single rows of any model, after the checks of their columns and references."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TypeVar, cast

from tortoise.exceptions import IntegrityError
from tortoise.expressions import Q

from planificador.core.data.duplicates import compared_columns, possible_duplicates
from planificador.core.data.paging import column_condition
from planificador.core.data.query import exists_many, find
from planificador.core.data.unit_of_work import STALE, UnitOfWork
from planificador.core.model.base import BaseModel
from planificador.core.model.columns import Reference, column_of, derivations_of
from planificador.core.model.disjunctions import any_of
from planificador.core.model.errors import Codigo, DomainError, Problem, refuse_if
from planificador.core.model.localized_values import all_of
from planificador.core.model.texts import LocalizedText
from planificador.core.model.validation import Values, complete, input_field_name, validate
from planificador.core.tortoise_adapter import referring_columns

R = TypeVar("R", bound=BaseModel)

NOT_FOUND = Problem(
    Codigo.NO_ENCONTRADO,
    LocalizedText(
        es="No existe (o ya no existe).", eu="Ez da existitzen (edo jada ez).", en="It does not exist (any more)."
    ),
)
DUPLICATE = Problem(
    Codigo.DUPLICADO,
    LocalizedText(
        es="Ya hay otra ficha con este valor.",
        eu="Badago balio hau duen beste fitxa bat.",
        en="Another row already has this value.",
    ),
)
OTHER_CLIENT = Problem(
    Codigo.OTRO_CLIENTE,
    LocalizedText(es="Pertenece a otro cliente.", eu="Beste bezero batena da.", en="It belongs to another client."),
)


async def fetch(model: type[R], row_id: int, campo: str = "id", version: int | None = None) -> R:
    """Return the row, locked. Raises DomainError NO_ENCONTRADO, or CONFLICTO when `version` is stale."""
    rows = await find(model, Q(id=row_id), lock=True)
    if not rows:
        raise DomainError([NOT_FOUND.at(campo)])
    (row,) = rows
    if version is not None and row.version != version:
        raise DomainError([STALE])
    return row


async def check_for_write(
    model: type[R],
    values: Mapping[str, object],
    row: R | None = None,
    cliente_id: int | None = None,
    warnings: list[Problem] | None = None,
) -> tuple[Values, list[Problem]]:
    """Return the values as they are stored, and all that is wrong with them. row: the row that has them, if it exists.

    These are invalid forms and ranges, references to missing rows, unique values that another row has, and references
    (to a ClienteFinal, a Contacto…) that belong to another client than `cliente_id`, by default the one among the
    values. Columns that are completed from others are among the values. warnings: gets what should be known of values
    that are accepted.
    """
    stored, problems = validate(model, values)
    invalid = {problem.campo for problem in problems if problem.campo}
    completion = complete(model, stored, vars(row) if row else {}, invalid)
    stored |= completion.values
    problems += [problem for _, problem in completion.problems]
    if warnings is not None:
        warnings += [problem for _, problem in completion.warnings]
    problems += await _missing_targets(model, without_invalid(stored, problems))
    problems += await _duplicates(model, without_invalid(stored, problems), row)
    valid = without_invalid(stored, problems)
    owner = valid.get("cliente_id") if cliente_id is None else cliente_id
    if owner is not None:
        problems += await _of_other_clients(model, owner, valid)
    return stored, problems


async def validate_for_write(
    model: type[R],
    values: Mapping[str, object],
    row: R | None = None,
    cliente_id: int | None = None,
    warnings: list[Problem] | None = None,
) -> Values:
    """Return the values as they are stored. Raises DomainError with all problems of `check_for_write`."""
    stored, problems = await check_for_write(model, values, row, cliente_id, warnings)
    refuse_if(problems)
    return stored


def without_invalid(values: Values, problems: Sequence[Problem]) -> Values:
    """Return the values, with None in place of those that have a problem."""
    invalid = {problem.campo for problem in problems}
    return {name: None if input_field_name(name) in invalid else value for name, value in values.items()}


async def _missing_targets(model: type[BaseModel], values: Mapping[str, object]) -> list[Problem]:
    targets = _targets(model, values)
    answers = await exists_many([(target, Q(id=values[name])) for name, target in targets.items()])
    return [NOT_FOUND.at(input_field_name(name)) for name, exists in zip(targets, answers, strict=True) if not exists]


def _targets(model: type[BaseModel], values: Mapping[str, object]) -> dict[str, type[BaseModel]]:
    """Return the models of the references among the values."""
    columns = {name: column_of(model, name.removesuffix("_id")) for name in values if values[name] is not None}
    return {name: cast("Reference", column).related_model for name, column in columns.items() if column.target}


async def _duplicates(model: type[BaseModel], values: Mapping[str, object], row: BaseModel | None) -> list[Problem]:
    conditions = _equal_rows(model, values, row)
    others = ~Q(id=row.id if row else 0)
    answers = await exists_many([(model, Q(any_of(equal), others)) for equal in conditions.values()])
    return [DUPLICATE.at(input_field_name(name)) for name, exists in zip(conditions, answers, strict=True) if exists]


def _equal_rows(model: type[BaseModel], values: Mapping[str, object], row: BaseModel | None) -> dict[str, list[Q]]:
    """Return the conditions of rows with the same unique value, or the same value derived from it, by its column."""
    present = vars(row) if row else {}
    written = {**present, **values}
    changed = {name for name, value in values.items() if value is not None and present.get(name) != value}
    conditions: dict[str, list[Q]] = {}
    for key in unique_keys(model):
        if not model._meta.fk_fields.isdisjoint(name.removesuffix("_id") for name in key):
            continue  # of which row there is one already is told by the use case, in its own words
        if not changed.isdisjoint(key) and all(written.get(name) is not None for name in key):
            equal = Q(*(column_of(model, name).condition("", written[name]) for name in key))
            conditions.setdefault(key[0], []).append(equal)
    for name, derivation in derivations_of(model).items():
        source = derivation.sources(model)[0]
        if source in changed and column_of(model, name).unique:
            equal = column_condition(name, "", derivation.value(model, written))
            conditions.setdefault(source, []).append(equal)
    return conditions


def unique_keys(model: type[BaseModel]) -> list[tuple[str, ...]]:
    """Return the columns of each unique key; a problem is at the first of them."""
    meta = model._meta
    alone = [(name,) for name, column in meta.fields_map.items() if column.unique and name != meta.pk_attr]
    together = cast("list[tuple[str, ...]]", meta.unique_together)
    return [*alone, *(tuple(column_of(model, name).attribute for name in key) for key in together)]


async def _of_other_clients(model: type[BaseModel], cliente_id: int, values: Mapping[str, object]) -> list[Problem]:
    targets = _targets(model, values)
    owned = {name: target for name, target in targets.items() if "cliente" in target._meta.fields_map}
    answers = await exists_many([(target, Q(id=values[name], cliente_id=cliente_id)) for name, target in owned.items()])
    return [OTHER_CLIENT.at(input_field_name(name)) for name, same in zip(owned, answers, strict=True) if not same]


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


async def delete(uow: UnitOfWork, model: type[R], row_id: int, version: int | None) -> R:
    """Delete the row. Raises DomainError EN_USO, which names the models that refer to it."""
    row = await fetch(model, row_id, version=version)
    references = list(referring_columns(model))
    answers = await exists_many([(child, column_condition(key, "", row_id)) for child, key in references])
    dependants = [child.plural for (child, _), exists in zip(references, answers, strict=True) if exists]
    refuse_if([in_use(dependants) if dependants else None])
    await uow.send_writes()  # which the database may refuse for another reason
    try:
        await uow.delete(row)
    except IntegrityError:  # a composite key, which is not in the models, or a row that was just added
        raise DomainError([in_use()]) from None
    return row


async def create(uow: UnitOfWork, model: type[R], values: Values) -> R:
    """Insert a row after all checks of columns and references. None stands for the default of a column that has one."""
    given = without_defaults(model, values)
    row = await uow.create(model, **await validate_for_write(model, given, warnings=uow.warnings))
    _warn_of_duplicates(uow, row)
    return row


def without_defaults(model: type[BaseModel], values: Values) -> Values:
    """Return the values without None of columns that have a default."""
    return {name: value for name, value in values.items() if not _is_default(model, name, value)}


def _is_default(model: type[BaseModel], name: str, value: object) -> bool:
    return value is None and column_of(model, name.removesuffix("_id")).default is not None


async def update(uow: UnitOfWork, row: R, values: Values) -> R:
    """Write columns of a row after the same checks as `create`."""
    owner = getattr(row, "cliente_id", None)
    values = await validate_for_write(type(row), values, row, owner, uow.warnings)
    compared = [name for name in compared_columns(type(row)) if name in values and values[name] != getattr(row, name)]
    row = await uow.update(row, **values)
    if compared:
        _warn_of_duplicates(uow, row)
    return row


def _warn_of_duplicates(uow: UnitOfWork, row: BaseModel) -> None:
    if type(row).duplicate_keys:
        uow.late_warnings.append(partial(possible_duplicates, row))

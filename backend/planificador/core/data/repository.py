"""Reads and writes single rows of any model, after the checks of their columns and references."""

from collections.abc import Mapping, Sequence
from typing import TypeVar, cast

from tortoise.exceptions import IntegrityError
from tortoise.expressions import Q

from planificador.core.data.paging import column_condition
from planificador.core.data.query import exists_many, find
from planificador.core.data.unit_of_work import STALE, UnitOfWork
from planificador.core.model.base import BaseModel
from planificador.core.model.columns import Reference, column_of
from planificador.core.model.errors import Codigo, DomainError, Problem, refuse_if
from planificador.core.model.search_texts import row_text
from planificador.core.model.texts import LocalizedText
from planificador.core.model.validation import Values, complete, input_field_name, validate
from planificador.core.tortoise_adapter import referring_columns

R = TypeVar("R", bound=BaseModel)
MAX_SEARCH_CHARACTERS, MAX_SEARCH_BYTES = 1000, 2000

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


def search_text(model: type[BaseModel], row: Mapping[str, object]) -> str:
    """Return the value of `busqueda` for a row with these values, of a length that PostgreSQL can index."""
    fields = [(getattr(column_of(model, name), "kind", ""), str(row[name])) for name in model.searched if row.get(name)]
    return row_text(fields, MAX_SEARCH_CHARACTERS).encode()[:MAX_SEARCH_BYTES].decode(errors="ignore")


async def validate_for_write(
    model: type[BaseModel],
    values: Mapping[str, object],
    row: BaseModel | None = None,
    warnings: list[Problem] | None = None,
) -> Values:
    """Return the values as they are stored, with those of the columns that are completed from them.

    Args:
        row: The row that is updated, None for one that is created.
        warnings: Gets what should be known of values that are accepted.

    Raises:
        DomainError: It carries all problems: invalid forms and ranges, references to missing rows, and unique values
            that another row than `row` has.
    """
    stored, problems = validate(model, values)
    invalid = {problem.campo for problem in problems if problem.campo}
    completion = complete(model, stored, vars(row) if row else {}, invalid)
    problems += [problem for _, problem in completion.problems]
    invalid |= {input_field_name(name) for name, _ in completion.problems}
    stored |= completion.values
    valid = {name: value for name, value in stored.items() if input_field_name(name) not in invalid}
    refuse_if([*problems, *await _missing_targets(model, valid), *await _duplicates(model, valid, row)])
    if warnings is not None:
        warnings += [problem for _, problem in completion.warnings]
    return stored


async def _missing_targets(model: type[BaseModel], values: Mapping[str, object]) -> list[Problem]:
    targets = _targets(model, values)
    answers = await exists_many([(target, Q(id=values[name])) for name, target in targets.items()])
    return [NOT_FOUND.at(input_field_name(name)) for name, exists in zip(targets, answers, strict=True) if not exists]


def _targets(model: type[BaseModel], values: Mapping[str, object]) -> dict[str, type[BaseModel]]:
    """Return the models of the references among the values."""
    columns = {name: column_of(model, name.removesuffix("_id")) for name in values if values[name] is not None}
    return {name: cast("Reference", column).related_model for name, column in columns.items() if column.target}


async def _duplicates(model: type[BaseModel], values: Mapping[str, object], row: BaseModel | None) -> list[Problem]:
    keys = [key for key in _unique_keys(model) if all(values.get(name) is not None for name in key)]
    others = ~Q(id=row.id if row else 0)
    conditions = [Q(*(column_of(model, name).condition("", values[name]) for name in key), others) for key in keys]
    answers = await exists_many([(model, condition) for condition in conditions])
    return [DUPLICATE.at(input_field_name(key[0])) for key, exists in zip(keys, answers, strict=True) if exists]


def _unique_keys(model: type[BaseModel]) -> list[tuple[str, ...]]:
    """Return the columns of each unique key; a problem is at the first of them."""
    meta = model._meta
    alone = [(name,) for name, column in meta.fields_map.items() if column.unique and name != meta.pk_attr]
    return [*alone, *cast("list[tuple[str, ...]]", meta.unique_together)]


async def same_client(model: type[BaseModel], cliente_id: int, values: Mapping[str, object]) -> None:
    """Raise DomainError OTRO_CLIENTE if a reference in values (a ClienteFinal, Contacto…) belongs to another client."""
    targets = _targets(model, values)
    owned = {name: target for name, target in targets.items() if "cliente" in target._meta.fields_map}
    answers = await exists_many([(target, Q(id=values[name], cliente_id=cliente_id)) for name, target in owned.items()])
    refuse_if([OTHER_CLIENT.at(input_field_name(name)) for name, same in zip(owned, answers, strict=True) if not same])


def in_use(dependants: Sequence[LocalizedText] = (BaseModel.plural,)) -> Problem:
    """Return the problem of a row that others refer to. dependants: the plural names of their models."""
    return Problem(
        Codigo.EN_USO,
        LocalizedText(
            es=f"No se puede eliminar mientras dependan de ella otros datos: {', '.join(d.es for d in dependants)}.",
            eu=f"Ezin da ezabatu beste datu batzuk beraren mende dauden artean: {', '.join(d.eu for d in dependants)}.",
            en=f"It cannot be deleted while others depend on it: {', '.join(d.en for d in dependants)}.",
        ),
        "id",
    )


async def delete(uow: UnitOfWork, model: type[R], row_id: int, version: int | None) -> R:
    """Delete the row. Raises DomainError EN_USO, which names the models that refer to it."""
    row = await fetch(model, row_id, version=version)
    references = list(referring_columns(model))
    answers = await exists_many([(child, column_condition(key, "", row_id)) for child, key in references])
    dependants = [child.plural for (child, _), exists in zip(references, answers, strict=True) if exists]
    refuse_if([in_use(dependants) if dependants else None])
    try:
        await uow.delete(row)
    except IntegrityError:  # a composite key, which is not in the models, or a row that was just added
        raise DomainError([in_use()]) from None
    return row


async def create(uow: UnitOfWork, model: type[R], values: Values) -> R:
    """Insert a row after all checks of columns and references. None stands for the default of a column that has one."""
    given = {name: value for name, value in values.items() if not _is_default(model, name, value)}
    values = await validate_for_write(model, given, warnings=uow.warnings)
    if "cliente_id" in values:
        await same_client(model, values["cliente_id"], values)
    return await uow.create(model, **values, **_search(model, values))


def _is_default(model: type[BaseModel], name: str, value: object) -> bool:
    return value is None and column_of(model, name.removesuffix("_id")).default is not None


async def update(uow: UnitOfWork, row: R, values: Values) -> R:
    """Write columns of a row after the same checks as `create`."""
    values = await validate_for_write(type(row), values, row, uow.warnings)
    cliente_id = getattr(row, "cliente_id", None)
    if cliente_id is not None:
        await same_client(type(row), cliente_id, values)
    return await uow.update(row, **values, **_search(type(row), {**vars(row), **values}))


def _search(model: type[BaseModel], values: Mapping[str, object]) -> Values:
    return {"busqueda": search_text(model, values)} if model.searched else {}

"""Reads and writes single rows of any model, with the checks that their columns and references require."""

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeVar

from tortoise.exceptions import IntegrityError
from tortoise.expressions import Q
from tortoise.fields.relational import BackwardFKRelation

from planificador.core.data.paging import column_condition
from planificador.core.data.query import exists_many, find
from planificador.core.data.unit_of_work import STALE, UnitOfWork
from planificador.core.model.base import BaseModel
from planificador.core.model.columns import Reference
from planificador.core.model.errors import Codigo, DomainError, Problem, refuse_if
from planificador.core.model.texts import LocalizedText, search_key
from planificador.core.model.validation import Values, input_field_name, validate

R = TypeVar("R", bound=BaseModel)
MAX_SEARCH_CHARACTERS, MAX_SEARCH_BYTES = 1000, 2000

NOT_FOUND = Problem(
    Codigo.NO_ENCONTRADO,
    LocalizedText(
        es="No existe (o ya no existe).", eu="Ez da existitzen (edo jada ez).", en="There is no such thing (any more)."
    ),
)
DUPLICATE = Problem(
    Codigo.DUPLICADO,
    LocalizedText(
        es="Ya hay otra ficha con este valor.",
        eu="Badago balio hau duen beste fitxa bat.",
        en="Another row has this value already.",
    ),
)
OTHER_CLIENT = Problem(
    Codigo.OTRO_CLIENTE,
    LocalizedText(es="Pertenece a otro cliente.", eu="Beste bezero batena da.", en="It belongs to another client."),
)


async def fetch(model: type[R], row_id: int, campo: str = "id", version: int | None = None) -> R:
    """Return the row, locked. Raises DomainError NO_ENCONTRADO, or CONFLICTO when `version` is stale."""
    found = await find(model, Q(id=row_id), lock=True)
    if not found:
        raise DomainError([NOT_FOUND.at(campo)])
    (row,) = found
    if version is not None and row.version != version:
        raise DomainError([STALE])
    return row


def search_text(row: Mapping[str, object], columns: Iterable[str]) -> str:
    """Return the value of the column `busqueda`: the search key of these columns, cut to what PostgreSQL can index."""
    folded = search_key(" ".join(str(row[name]) for name in columns if row.get(name)))[:MAX_SEARCH_CHARACTERS]
    return folded.encode()[:MAX_SEARCH_BYTES].decode(errors="ignore")


async def validate_for_write(model: type[BaseModel], values: Mapping[str, object], itself: int | None = None) -> Values:
    """Return the values as they are stored.

    Raises:
        DomainError: Carries all problems: invalid forms and ranges, references to missing rows, and unique values that
            another row than `itself` has.
    """
    kept, problems = validate(model, values)
    wrong = {problem.campo for problem in problems}
    sound = {name: value for name, value in kept.items() if input_field_name(name) not in wrong}
    refuse_if([*problems, *await _dangling(model, sound), *await _taken(model, sound, itself)])
    return kept


async def _dangling(model: type[BaseModel], values: Mapping[str, object]) -> list[Problem]:
    targets = _targets(model, values)
    found = await exists_many([(target, Q(id=values[name])) for name, target in targets.items()])
    return [NOT_FOUND.at(input_field_name(name)) for name, there in zip(targets, found, strict=True) if not there]


def _targets(model: type[BaseModel], values: Mapping[str, object]) -> dict[str, type[BaseModel]]:
    """Return the models of the references among the values."""
    columns = {name: model._meta.fields_map[name.removesuffix("_id")] for name in values if values[name] is not None}
    return {name: column.related_model for name, column in columns.items() if isinstance(column, Reference)}


async def _taken(model: type[BaseModel], values: Mapping[str, object], itself: int | None) -> list[Problem]:
    unique = [name for name, value in values.items() if value is not None and _is_unique(model, name)]
    found = await exists_many(
        [(model, Q(column_condition(name, "", values[name]), ~Q(id=itself or 0))) for name in unique]
    )
    return [DUPLICATE.at(input_field_name(name)) for name, taken in zip(unique, found, strict=True) if taken]


def _is_unique(model: type[BaseModel], name: str) -> bool:
    return name in model._meta.fields_map and model._meta.fields_map[name].unique


async def same_client(model: type[BaseModel], cliente_id: int, values: Mapping[str, object]) -> None:
    """Raise DomainError OTRO_CLIENTE where a reference in values (a ClienteFinal, Contacto…) is of another client."""
    owned = {name: one for name, one in _targets(model, values).items() if "cliente" in one._meta.fields_map}
    found = await exists_many([(one, Q(id=values[name], cliente_id=cliente_id)) for name, one in owned.items()])
    refuse_if([OTHER_CLIENT.at(input_field_name(name)) for name, his in zip(owned, found, strict=True) if not his])


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
    kinds = referencing_models(model)
    found = await exists_many([(child, column_condition(key, "", row_id)) for child, key in kinds])
    dependants = [child.plural for (child, _), some in zip(kinds, found, strict=True) if some]
    refuse_if([in_use(dependants) if dependants else None])
    try:
        await uow.delete(row)
    except IntegrityError:  # by a composite key, which no model knows, or by a row that came just now
        raise DomainError([in_use()]) from None
    return row


def referencing_models(model: type[BaseModel]) -> list[tuple[type[BaseModel], str]]:
    """Return the referring models, as (model, column), of all references that have a reverse name."""
    ways_down = [model._meta.fields_map[name] for name in sorted(model._meta.backward_fk_fields)]
    return [(way.related_model, way.relation_field) for way in ways_down if isinstance(way, BackwardFKRelation)]


async def create(uow: UnitOfWork, model: type[R], values: Values) -> R:
    """Insert a row after all checks of columns and references. None means the default of a column that has one."""
    values = await validate_for_write(
        model, {name: value for name, value in values.items() if not _left_out(model, name, value)}
    )
    if "cliente_id" in values:
        await same_client(model, values["cliente_id"], values)
    return await uow.create(model, **values, **_search(model, values))


def _left_out(model: type[BaseModel], name: str, value: object) -> bool:
    return value is None and model._meta.fields_map[name.removesuffix("_id")].default is not None


async def update(uow: UnitOfWork, row: R, values: Values) -> R:
    """Write columns of a row after the same checks."""
    values = await validate_for_write(type(row), values, itself=row.id)
    cliente_id = getattr(row, "cliente_id", None)
    if cliente_id is not None:
        await same_client(type(row), cliente_id, values)
    return await uow.update(row, **values, **_search(type(row), {**vars(row), **values}))


def _search(model: type[BaseModel], values: Mapping[str, object]) -> Values:
    return {"busqueda": search_text(values, model.searched)} if model.searched else {}

"""Reads and writes single rows of any model, after the checks of their columns and references."""

from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, partial
from typing import TypeAlias, TypeVar, cast

from tortoise.expressions import Q

from planificador.core.data.duplicates import compared_columns, possible_duplicates
from planificador.core.data.needs import NO_NEEDS, Needs, RowsBy
from planificador.core.data.paging import column_condition
from planificador.core.data.query import ExistsQuery, exists_many, find
from planificador.core.data.unit_of_work import STALE, UnitOfWork
from planificador.core.model.base import BaseModel
from planificador.core.model.columns import Reference, column_of, derivations_of
from planificador.core.model.disjunctions import any_of
from planificador.core.model.errors import Codigo, DomainError, Problem, refuse_if
from planificador.core.model.texts import LocalizedText
from planificador.core.model.validation import Values, complete, input_field_name, validate

R = TypeVar("R", bound=BaseModel)
NO_VALUES: Values = {}
ReadExistence: TypeAlias = Callable[[Sequence[ExistsQuery]], Awaitable[list[bool]]]

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
    read: ReadExistence = exists_many,
) -> tuple[Values, list[Problem]]:
    """Return the values as they are stored, and all that is wrong with them. row: the row that has them, if it exists.

    These are invalid forms and ranges, references to missing rows, unique values that another row has, and references
    (to a ClienteFinal, a Contacto…) that belong to another client than `cliente_id`, by default the one among the
    values. Columns that are completed from others are among the values. warnings: gets what should be known of values
    that are accepted. read: answers all questions of the checks at once.
    """
    stored, problems = validate(model, values)
    invalid = {problem.campo for problem in problems if problem.campo}
    completion = complete(model, stored, vars(row) if row else {}, invalid)
    stored |= completion.values
    problems += [problem for _, problem in completion.problems]
    if warnings is not None:
        warnings += [problem for _, problem in completion.warnings]
    valid = without_invalid(stored, problems)
    owner = valid.get("cliente_id") if cliente_id is None else cliente_id
    checks = [
        *_references(model, valid),
        *_unique_values(model, valid, row.id if row else 0, vars(row) if row else {}),
        *(_owned_references(model, owner, valid) if owner is not None else ()),
    ]
    answers = await read([check.query for check in checks]) if checks else []
    return stored, [*problems, *_first_problems(checks, answers, is_owner_given=cliente_id is not None)]


def queries_of_checks(model: type[BaseModel], values: Mapping[str, object], row_id: int = 0) -> list[ExistsQuery]:
    """Return what `check_for_write` will ask of these values, as far as that is known before the row is read.

    row_id: Of the row that has them; 0 for a new one.
    """
    valid = without_invalid(*validate(model, values))
    owner = valid.get("cliente_id")
    checks = [*_references(model, valid), *_unique_values(model, valid, row_id, {})]
    checks += _owned_references(model, owner, valid) if owner is not None else ()
    return [check.query for check in checks]


def needs_of_creation(model: type[BaseModel], values: Values) -> Needs:
    """Return what `create` reads of these values."""
    return Needs(exists=queries_of_checks(model, without_defaults(model, values)), creates={model: 1})


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


@dataclass(frozen=True, slots=True)
class RowCheck:
    """Whether a row of another table, or another row of the table, allows a value.

    Attributes:
        query: Whether it exists.
        expected: The answer that allows the value.
        problem: What is wrong otherwise.
        campo: The input field that has the value.
    """

    query: ExistsQuery
    expected: bool
    problem: Problem
    campo: str


def _first_problems(checks: Sequence[RowCheck], answers: Sequence[bool], *, is_owner_given: bool) -> list[Problem]:
    """Return the first problem of each field. Whether rows belong to a client that does not exist is not told."""
    problems: dict[str, Problem] = {}
    for check, answer in zip(checks, answers, strict=True):
        if answer is check.expected:
            continue
        is_unknown = check.problem.codigo is Codigo.OTRO_CLIENTE and not is_owner_given and "cliente" in problems
        if not is_unknown:
            problems.setdefault(check.campo, check.problem.at(check.campo))
    return list(problems.values())


def _references(model: type[BaseModel], values: Mapping[str, object]) -> Iterator[RowCheck]:
    for name, target in _targets(model, values).items():
        yield RowCheck((target, Q(id=values[name])), True, NOT_FOUND, input_field_name(name))


def _targets(model: type[BaseModel], values: Mapping[str, object]) -> dict[str, type[BaseModel]]:
    """Return the models of the references among the values."""
    columns = {name: column_of(model, name.removesuffix("_id")) for name in values if values[name] is not None}
    return {name: cast("Reference", column).related_model for name, column in columns.items() if column.target}


def _unique_values(
    model: type[BaseModel], values: Mapping[str, object], row_id: int, present: Mapping[str, object]
) -> Iterator[RowCheck]:
    """Yield whether other rows have the same unique values. present: the values of the row, of which 0 is none."""
    others = ~Q(id=row_id)
    for name, equal in _equal_rows(model, values, present).items():
        yield RowCheck((model, Q(any_of(equal), others)), False, DUPLICATE, input_field_name(name))


def _equal_rows(
    model: type[BaseModel], values: Mapping[str, object], present: Mapping[str, object]
) -> dict[str, list[Q]]:
    """Return the conditions of rows with the same unique value, or the same value derived from it, by its column."""
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


@cache
def unique_keys(model: type[BaseModel]) -> Sequence[tuple[str, ...]]:
    """Return the columns of each unique key; a problem is at the first of them."""
    meta = model._meta
    alone = [(name,) for name, column in meta.fields_map.items() if column.unique and name != meta.pk_attr]
    together = cast("list[tuple[str, ...]]", meta.unique_together)
    return [*alone, *(tuple(column_of(model, name).attribute for name in key) for key in together)]


def _owned_references(model: type[BaseModel], owner: object, values: Mapping[str, object]) -> Iterator[RowCheck]:
    for name, target in _targets(model, values).items():
        if "cliente" in target._meta.fields_map:
            query = target, Q(id=values[name], cliente_id=owner)
            yield RowCheck(query, True, OTHER_CLIENT, input_field_name(name))


async def create(
    uow: UnitOfWork, model: type[R], values: Values, needs: Needs = NO_NEEDS, own: Values = NO_VALUES
) -> R:
    """Insert a row after all checks of columns and references. None stands for the default of a column that has one.

    Args:
        needs: What the use case needs besides, for reading it by the same statement.
        own: Values that the use case gives and has checked, such as the next number of a series.
    """

    async def read_with_id(queries: Sequence[ExistsQuery]) -> list[bool]:
        unread = [*needs.exists, *queries]
        await uow.prefetch(Needs(needs.rows, exists=unread, creates={model: 1, **needs.creates}))
        return await exists_many(queries)

    given = without_defaults(model, values)
    stored, problems = await check_for_write(model, given, warnings=uow.warnings, read=read_with_id)
    refuse_if(problems)
    row = await uow.create(model, **stored | own)
    _warn_of_duplicates(uow, row)
    return row


def without_defaults(model: type[BaseModel], values: Values) -> Values:
    """Return the values without None of columns that have a default."""
    return {name: value for name, value in values.items() if not _is_default(model, name, value)}


def _is_default(model: type[BaseModel], name: str, value: object) -> bool:
    return value is None and column_of(model, name.removesuffix("_id")).default is not None


async def update_by_id(uow: UnitOfWork, model: type[R], row_id: int, version: int | None, values: Values) -> R:
    """Write columns of the row with this id as `update`. Raises DomainError as `fetch` and `update`."""
    row = RowsBy(model, "id", [row_id], locked=True)
    await uow.prefetch(Needs([row], exists=queries_of_checks(model, values, row_id)))
    return await update(uow, await fetch(model, row_id, version=version), values)


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

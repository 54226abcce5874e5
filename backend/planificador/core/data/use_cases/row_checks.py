"""The checks of a row's values before they are written: their form, the rows that they refer to, and unique values."""

from collections.abc import Awaitable, Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias, TypeVar, cast

from tortoise.expressions import Q

from planificador.core.data.lists.paging import column_condition
from planificador.core.data.needs.declaration import RowsBy
from planificador.core.data.queries.query import ExistsQuery, exists_many
from planificador.core.model.base import BaseModel
from planificador.core.model.columns import Reference, column_of, derivations_of
from planificador.core.model.disjunctions import any_of
from planificador.core.model.errors import Codigo, Problem, refuse_if
from planificador.core.model.texts import LocalizedText
from planificador.core.model.unique_keys import unique_keys
from planificador.core.model.validation import Values, complete, input_field_name, validate

R = TypeVar("R", bound=BaseModel)
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


async def check_for_write(
    model: type[R],
    values: Mapping[str, object],
    row: R | None = None,
    cliente_id: int | None = None,
    warnings: list[Problem] | None = None,
    read: ReadExistence = exists_many,
    absorbed: R | None = None,
) -> tuple[Values, list[Problem]]:
    """Return the values as they are stored, and all that is wrong with them. row: the row that has them, if it exists.

    These are invalid forms and ranges, references to missing rows, unique values that another row has, and references
    (to a ClienteFinal, a Contacto…) that belong to another client than `cliente_id`, by default the one among the
    values. Columns that are completed from others are among the values. warnings: gets what should be known of values
    that are accepted. read: answers all questions of the checks at once. absorbed: a row that is deleted, so that the
    row may take its values.
    """
    stored, problems = validate(model, values)
    invalid = {problem.campo for problem in problems if problem.campo}
    completion = complete(model, stored, vars(row) if row else {}, invalid)
    stored |= completion.values
    problems += [problem for _, problem in completion.problems]
    if warnings is not None:
        warnings += [problem for _, problem in completion.warnings]
    valid = without_invalid(stored, problems)
    own = [item for item in (row, absorbed) if item]
    owner = valid.get("cliente_id") if cliente_id is None else cliente_id
    checks = [
        *_references(model, valid),
        *_unique_values(model, valid, _ids(own), list(map(vars, own))),
        *(_owned_references(model, owner, valid) if owner is not None else ()),
    ]
    answers = await read([check.query for check in checks]) if checks else []
    return stored, [*problems, *_first_problems(checks, answers, is_owner_given=cliente_id is not None)]


def _ids(rows: Sequence[BaseModel]) -> list[int]:
    return [row.id for row in rows]


def queries_of_checks(model: type[BaseModel], values: Mapping[str, object], *row_ids: int) -> list[ExistsQuery]:
    """Return what `check_for_write` will ask of these values, as far as that is known before the row is read.

    row_ids: Of the row that has them, and of one that it absorbs; none for a new one.
    """
    valid = without_invalid(*validate(model, values))
    owner = valid.get("cliente_id")
    checks = [*_references(model, valid), *_unique_values(model, valid, row_ids, [])]
    checks += _owned_references(model, owner, valid) if owner is not None else ()
    return [check.query for check in checks]


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


def referenced_rows(
    model: type[BaseModel], values: Sequence[Values], locked: Collection[type[BaseModel]] = ()
) -> list[RowsBy[BaseModel]]:
    """Return the rows to which valid ids among the values of several rows refer, which answer the checks of these.

    locked: The models whose rows are locked.
    """
    ids: dict[type[BaseModel], list[int]] = {}
    for given in values:
        valid = without_invalid(*validate(model, given))
        for name, target in _targets(model, valid).items():
            ids.setdefault(target, []).append(cast("int", valid[name]))
    return [RowsBy(target, "id", sorted(own), locked=target in locked) for target, own in ids.items()]


def _unique_values(
    model: type[BaseModel],
    values: Mapping[str, object],
    row_ids: Sequence[int],
    own: Sequence[Mapping[str, object]],
) -> Iterator[RowCheck]:
    """Yield whether rows with other ids have the same unique values.

    own: The values of the rows with these ids, as far as they are known: that of the row, then those it may take.
    """
    others = ~Q(id__in=list(row_ids)) if len(row_ids) > 1 else ~Q(id=next(iter(row_ids), 0))
    for name, equal in _equal_rows(model, values, own).items():
        yield RowCheck((model, Q(any_of(equal), others)), False, DUPLICATE, input_field_name(name))


def _equal_rows(
    model: type[BaseModel], values: Mapping[str, object], own: Sequence[Mapping[str, object]]
) -> dict[str, list[Q]]:
    """Return the conditions of rows with the same unique value, or the same value derived from it, by its column.

    A value that one of the own rows has is no other's.
    """
    written = {**(own[0] if own else {}), **values}
    conditions: dict[str, list[Q]] = {}
    for key in unique_keys(model):
        if not model._meta.fk_fields.isdisjoint(name.removesuffix("_id") for name in key):
            continue  # of which row there is one already is told by the use case, in its own words
        is_own = any(all(row.get(name) == written.get(name) for name in key) for row in own)
        if not is_own and not values.keys().isdisjoint(key) and all(written.get(name) is not None for name in key):
            equal = Q(*(column_of(model, name).condition("", written[name]) for name in key))
            conditions.setdefault(key[0], []).append(equal)
    for name, derivation in derivations_of(model).items():
        source = derivation.sources(model)[0]
        is_new = values.get(source) is not None and all(row.get(source) != values[source] for row in own)
        if is_new and column_of(model, name).unique:
            equal = column_condition(name, "", derivation.value(model, written))
            conditions.setdefault(source, []).append(equal)
    return conditions


def _owned_references(model: type[BaseModel], owner: object, values: Mapping[str, object]) -> Iterator[RowCheck]:
    for name, target in _targets(model, values).items():
        if "cliente" in target._meta.fields_map:
            query = target, Q(id=values[name], cliente_id=owner)
            yield RowCheck(query, True, OTHER_CLIENT, input_field_name(name))

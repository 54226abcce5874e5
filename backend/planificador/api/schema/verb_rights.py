"""What a reader's roles have against a mutation: of the rows that its input names, and of what it answers."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from tortoise.expressions import Q

from planificador import rights
from planificador.api.planner.sources import RowReference
from planificador.api.schema.types.inputs import InputReference
from planificador.api.schema.types.models import BY_NAME
from planificador.api.visible_rows import visible_ids
from planificador.core.data.queries.query import find
from planificador.core.data.use_cases.row_checks import NOT_FOUND
from planificador.core.model.actors import Actor
from planificador.core.model.base import BaseModel
from planificador.core.model.errors import Problem
from planificador.rights.permissions import Permissions, entities_of
from planificador.rights.refusals import not_own, other_state, unseen_reason
from planificador.rights.table import Rows


async def row_problems(actor: Actor, verb: str, references: Sequence[InputReference]) -> list[Problem]:
    """Return what an actor's roles have against the rows that the input of a mutation names.

    A row that the actor does not see does not exist. One that is seen by another role than those with the verb may not
    be used. A row in whose state the verb is not allowed is locked, so that it stays in it.
    """
    permissions = rights.of(actor.roles)
    unseen = await _unseen(permissions, actor, references)
    if unseen:
        return [NOT_FOUND.at(reference.campo) for reference in unseen]
    with_verb = permissions.for_verb(verb)
    if with_verb.roles != permissions.roles and (others := await _unseen(with_verb, actor, references)):
        return [not_own(verb, reference.campo) for reference in others]
    return await _state_problems(permissions, verb, references)


def warnings_for(actor: Actor, verb: str, problems: Iterable[Problem]) -> list[Problem]:
    """Return those of the warnings of a mutation that the actor is told."""
    permissions = rights.of(actor.roles)
    return [problem for problem in problems if permissions.tells(verb, problem.codigo)]


def errors_for(actor: Actor, verb: str, problems: Iterable[Problem]) -> list[Problem]:
    """Return the problems of a mutation that failed; another one in place of those that the actor is not told."""
    permissions = rights.of(actor.roles)
    errors = (
        problem if permissions.tells(verb, problem.codigo) else unseen_reason(verb, problem.campo)
        for problem in problems
    )
    return list(dict.fromkeys(errors))


def as_seen(actor: Actor, value: object) -> object:
    """Return what a mutation answers; rows that the actor sees only in part are read again, by references to them."""
    if isinstance(value, list):
        return [as_seen(actor, item) for item in value]
    if not isinstance(value, BaseModel) or rights.of(actor.roles).of(type(value).__name__).is_whole:
        return value
    return RowReference(type(value), value.id)


async def _unseen(permissions: Permissions, actor: Actor, references: Iterable[InputReference]) -> list[InputReference]:
    """Return the references to rows that are not seen with these permissions."""
    numbers: dict[str, set[int]] = defaultdict(set)
    for reference in references:
        if permissions.of(reference.type_name).rows is not Rows.ALL:
            numbers[reference.type_name].add(reference.number)
    if not numbers:
        return []
    unseen = {name: ids - await visible_ids(permissions, actor, BY_NAME[name], ids) for name, ids in numbers.items()}
    return [item for item in references if item.number in unseen.get(item.type_name, ())]


async def _state_problems(permissions: Permissions, verb: str, references: Iterable[InputReference]) -> list[Problem]:
    problems: list[Problem] = []
    for entity in entities_of(verb):
        states = permissions.states_of(verb, entity)
        if states is not None:
            campos = {reference.number: reference.campo for reference in references if reference.type_name == entity}
            rows = await find(BY_NAME[entity], Q(id__in=list(campos)), lock=True) if campos else []
            problems += [other_state(verb, campos[row.id]) for row in rows if state_of(row) not in states]
    return problems


def state_of(row: BaseModel) -> str | None:
    """Return the state of a row of an entity that has one."""
    return getattr(row, "estado", None)

"""Use cases that merge two clients, end clients, contacts or participants, and their preview.

They are here, above all domain packages whose rows refer to these. What moves is found by
`core.data.use_cases.merges`; a kind of merge adds what is particular to its model. What is closed moves too: a merge
corrects whose a row is, not what it says.
"""

from collections import Counter
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from tortoise.expressions import Q

from planificador.clientes.models import Cliente, ClienteFinal, Contacto, Participante
from planificador.clientes.rules import merged_state
from planificador.clientes.service import PRINCIPAL, demote, principal_lock, principals
from planificador.contrataciones.enrolment_rules import EstadoInscripcion
from planificador.contrataciones.lifecycle import warn_of_contracts, warn_of_other_contracts
from planificador.contrataciones.models import Contratacion, Inscripcion
from planificador.core.data.needs.declaration import LockOfRows, Needs, RowsBy, ValuesOf
from planificador.core.data.queries.query import find
from planificador.core.data.use_cases.merges import MergePlan, fetch_pair, merge, needs_of_merge, plan_merge
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.base import BaseModel
from planificador.core.model.errors import refuse_if
from planificador.core.model.validation import Values
from planificador.interacciones.lifecycle import warn_of_concerns
from planificador.sesiones.double_bookings import warn_of_participants
from planificador.sesiones.enrolments import Successor, successors

R = TypeVar("R", bound=BaseModel)
Pair = Sequence[int]


@dataclass(frozen=True, slots=True)
class MergeKind:
    """What is particular to the merges of a model.

    Attributes:
        needs: Returns what other use cases lock before rows of the model, in their order, and what else is read.
        preferred: Returns values of the merged row that are not chosen, from the kept one and the absorbed one.
        finish: Tells what the merged row contradicts.
    """

    needs: Callable[[Pair], Needs]
    preferred: Callable[[Any, Any], Values]  # Any: rows of the model
    finish: Callable[[UnitOfWork, Any], Awaitable[None]]


async def fusionar(
    model: type[R],
    uow: UnitOfWork,
    conservar: int,
    absorber: int,
    version_conservar: int | None,
    version_absorber: int | None,
    datos: Values,
) -> R:
    """Merge two rows of one of the models of KINDS, both of the same client. datos: chosen values of the merged row."""
    kind = KINDS[model]
    await uow.prefetch(needs_of_merge(model, conservar, absorber, datos, kind.needs((conservar, absorber))))
    kept, absorbed = await fetch_pair(model, conservar, absorber, version_conservar, version_absorber)
    plan = await plan_merge(kept, absorbed, datos, kind.preferred(kept, absorbed), locked=True)
    refuse_if(plan.problems)
    enrolments = await _places_of(kept, absorbed) if isinstance(kept, Participante) else []
    gained = [enrolment.contratacion_id for enrolment in enrolments if enrolment.participante_id == absorbed.id]
    freed = await _freed_places(uow, enrolments)
    if isinstance(kept, Contacto) and plan.values["principal"]:
        await demote(uow, kept.cliente_id, plan.values["cliente_final_id"], kept.id, absorbed.id)
    row = await merge(uow, plan)
    await kind.finish(uow, row)
    for successor in freed:
        await successor.promote(uow)
    if gained:
        warn_of_participants(uow, gained, {kept.id: "absorber"})
    return row


async def _places_of(*people: BaseModel) -> Sequence[Inscripcion]:
    """Return the enrolments by which these people take part."""
    rows = await find(Inscripcion, Q(participante_id__in=[person.id for person in people]))
    return [row for row in rows if row.estado is EstadoInscripcion.ACTIVA]


async def _freed_places(uow: UnitOfWork, enrolments: Sequence[Inscripcion]) -> Sequence[Successor]:
    """Return who gets the places that a merged person has twice."""
    contracts = Counter(row.contratacion_id for row in enrolments)
    return await successors(uow, [contract for contract, count in contracts.items() if count > 1])


async def preview_merge(model: type[R], conservar: int, absorber: int) -> MergePlan[R] | None:
    """Return what the merge of two rows would do, None if one of them does not exist."""
    rows = {row.id: row for row in await find(model, Q(id__in=[conservar, absorber]))}
    if not {conservar, absorber} <= rows.keys():
        return None
    kept, absorbed = rows[conservar], rows[absorber]
    return await plan_merge(kept, absorbed, {}, KINDS[model].preferred(kept, absorbed), locked=False)


def _needs_of_clients(ids: Pair) -> Needs:
    contracts = RowsBy(Contratacion, "cliente_id", ids, locked=True, columns=("id", "cliente_id"))
    return Needs([contracts], advisory_locks=[principal_lock(number) for number in sorted(set(ids))])


def _needs_of_end_clients(ids: Pair) -> Needs:
    contracts = RowsBy(Contratacion, "cliente_final_id", ids, locked=True, columns=("id", "cliente_final_id"))
    return Needs([contracts], advisory_locks=[LockOfRows(PRINCIPAL, RowsBy(ClienteFinal, "id", ids), "cliente_id")])


def _needs_of_contacts(ids: Pair) -> Needs:
    contacts = RowsBy(Contacto, "id", ids)
    return Needs(
        [contacts, principals([ValuesOf(contacts, "cliente_id")])],
        advisory_locks=[LockOfRows(PRINCIPAL, contacts, "cliente_id")],
    )


def _needs_of_participants(ids: Pair) -> Needs:
    enrolments = RowsBy(Inscripcion, "participante_id", ids)
    return Needs([enrolments, RowsBy(Contratacion, "id", [ValuesOf(enrolments, "contratacion_id")], locked=True)])


def _preferred_of_contact(kept: Contacto, absorbed: Contacto) -> Values:
    """Return that the contact is the main one if one of both was, of the same organisation."""
    same = kept.cliente_final_id == absorbed.cliente_final_id
    return {"principal": kept.principal or (absorbed.principal and same)}


def _none_preferred(_kept: BaseModel, _absorbed: BaseModel) -> Values:
    return {}


async def _no_warnings(_uow: UnitOfWork, _row: BaseModel) -> None:
    """Do nothing: the merged row contradicts nothing."""


KINDS: Mapping[type[BaseModel], MergeKind] = {
    Cliente: MergeKind(
        _needs_of_clients,
        lambda kept, absorbed: {"estado": merged_state(kept.estado, absorbed.estado)},
        warn_of_contracts,
    ),
    ClienteFinal: MergeKind(_needs_of_end_clients, _none_preferred, _no_warnings),
    Contacto: MergeKind(_needs_of_contacts, _preferred_of_contact, warn_of_concerns),
    Participante: MergeKind(_needs_of_participants, _none_preferred, warn_of_other_contracts),
}

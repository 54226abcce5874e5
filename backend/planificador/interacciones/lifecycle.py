"""Use cases of contacts and contracts that tell what becomes of their interactions."""

from functools import partial

from tortoise.expressions import Q

from planificador.clientes.models import Contacto
from planificador.clientes.rules import moved_away
from planificador.clientes.service import update_contact
from planificador.contrataciones.models import Contratacion, Propuesta
from planificador.contrataciones.rules import MotivoPerdida
from planificador.core.data.queries.query import count_rows
from planificador.core.data.sql.conditions import RelatedCondition
from planificador.core.data.use_cases.late_findings import judge_count, warn_of_number
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.disjunctions import any_of
from planificador.core.model.validation import Values
from planificador.interacciones.models import Interaccion, Recordatorio
from planificador.sesiones import contract_lifecycle as contracts
from planificador.state_rules.actions import Action
from planificador.state_rules.table import finding


async def actualizar_contacto(uow: UnitOfWork, id: int, version: int | None, datos: Values) -> Contacto:
    """Update a contact. Warns of interactions that stay with another end client."""
    row = await update_contact(uow, id, version, datos)
    if "cliente_final_id" in datos:
        await warn_of_concerns(uow, row)
    return row


async def actualizar_contratacion(uow: UnitOfWork, id: int, version: int | None, datos: Values) -> Contratacion:
    """Update a contract. Warns of interactions that stay with another end client."""
    row = await contracts.actualizar_contratacion(uow, id, version, datos)
    if "cliente_final_id" in datos:
        await warn_of_others(uow, Q(contratacion_id=row.id), row.cliente_final_id)
    return row


async def rechazar_contratacion(
    uow: UnitOfWork, id: int, version: int | None, motivo: str | None, motivo_perdida: MotivoPerdida | None
) -> Contratacion:
    return await _warn_of_actions(uow, await contracts.rechazar_contratacion(uow, id, version, motivo, motivo_perdida))


async def caducar_contratacion(uow: UnitOfWork, id: int, version: int | None) -> Contratacion:
    return await _warn_of_actions(uow, await contracts.caducar_contratacion(uow, id, version))


async def finalizar_contratacion(uow: UnitOfWork, id: int, version: int | None) -> Contratacion:
    return await _warn_of_actions(uow, await contracts.finalizar_contratacion(uow, id, version))


async def cancelar_contratacion(uow: UnitOfWork, id: int, version: int | None, motivo: str | None) -> Contratacion:
    return await _warn_of_actions(uow, await contracts.cancelar_contratacion(uow, id, version, motivo))


async def _warn_of_actions(uow: UnitOfWork, contract: Contratacion) -> Contratacion:
    """Warn of the reminders of an ended contract that are still pending."""
    reminded = RelatedCondition(Recordatorio, "interaccion_id", "id", Q(dia__not_isnull=True))
    pending = any_of([Q(fecha_recordatorio__not_isnull=True), reminded])
    rule = partial(finding, "Contratacion", contract.estado, Action.END_WITH_ACTIONS, None)
    await judge_count(uow, rule, Interaccion, Q(Q(contratacion_id=contract.id), pending))
    return contract


async def warn_of_concerns(uow: UnitOfWork, contact: Contacto) -> None:
    """Warn of the interactions and proposals of a contact that belong to another end client."""
    for model in (Interaccion, Propuesta):
        await warn_of_others(uow, Q(contacto_id=contact.id), contact.cliente_final_id, model)


async def warn_of_others(
    uow: UnitOfWork,
    concerned: Q,
    cliente_final_id: int | None,
    model: type[Interaccion | Propuesta] = Interaccion,
) -> None:
    """Warn of those of the interactions, or proposals, that belong to another end client than the row they concern."""
    if cliente_final_id is not None:
        others = Q(concerned, cliente_final_id__not_isnull=True) & ~Q(cliente_final_id=cliente_final_id)
        warn_of_number(uow, partial(moved_away, model.plural), partial(count_rows, model, others))

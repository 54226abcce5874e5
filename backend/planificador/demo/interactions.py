"""Interactions with clients: those that led to each contract, and the open next actions."""

from datetime import date, timedelta

from planificador.contrataciones.rules import EstadoContratacion
from planificador.core.model.validation import Values
from planificador.demo import sample_data
from planificador.demo.context import DemoContext
from planificador.demo.contracts import DemoContract
from planificador.demo.people import DemoClient
from planificador.interacciones import service
from planificador.interacciones.rules import Resultado, TipoInteraccion

E = EstadoContratacion
R = Resultado

DUE_DAYS = (-13, -8, -5, -3, -2, -1, 0, 0, 0, 0, 1, 1, 1, 2, 2, 3, 4, 5, 6, 7, 9, 10, 12, 14, 17, 20)
"""The due days of the open next actions, counted from today."""

LAST_RESULTS = {E.RECHAZADA: R.RECHAZADA, E.CADUCADA: R.SIN_RESPUESTA}
"""The result of the last interaction about a contract in this state; in all other answered states it is ACEPTADA."""


async def create_interactions(context: DemoContext, contract: DemoContract) -> None:
    """Create the past interactions about one contract."""
    await _create_first_interaction(context, contract)
    if contract.deal.answered or contract.deal.ended:
        await _create_last_interaction(context, contract)


async def _create_first_interaction(context: DemoContext, contract: DemoContract) -> None:
    uow = context.on(contract.deal.offered - timedelta(days=context.rng.randint(3, 9)))
    datos = _values(context, contract.client, contract.cliente_final_id) | {
        "proxima_accion": "Preparar la propuesta",
        "fecha_proxima_accion": contract.deal.offered,
        "crear_recordatorio": True,
        "contratacion_id": contract.row.id,
    }
    row = await service.crear_interaccion(uow, datos)
    await service.terminar_accion(context.on(contract.deal.offered), row.id, None, R.PROPUESTA)


async def _create_last_interaction(context: DemoContext, contract: DemoContract) -> None:
    uow = context.on(contract.deal.answered or contract.deal.ended or contract.deal.offered)
    datos = _values(context, contract.client, contract.cliente_final_id) | {
        "resultado": LAST_RESULTS.get(contract.deal.estado, R.ACEPTADA),
        "contratacion_id": contract.row.id,
    }
    await service.crear_interaccion(uow, datos)


async def create_next_actions(context: DemoContext, contracts: list[DemoContract]) -> None:
    """Create next actions that are overdue, due today and due later, and some of rejected offers."""
    open_contracts = [
        contract for contract in contracts if contract.deal.estado in {E.PROPUESTA, E.ACEPTADA, E.EN_CURSO}
    ]
    for due in DUE_DAYS:
        await _create_next_action(context, context.rng.choice(open_contracts), context.today + timedelta(days=due))
        context.step()
    for contract in context.sample([contract for contract in contracts if contract.deal.estado is E.RECHAZADA], 4, 4):
        await _create_next_action(context, contract, context.today - timedelta(days=2), R.RECHAZADA)


async def _create_next_action(
    context: DemoContext, contract: DemoContract, day: date, resultado: Resultado = R.PENDIENTE
) -> None:
    uow = context.on(min(day, context.today) - timedelta(days=context.rng.randint(1, 6)))
    await service.crear_interaccion(
        uow,
        _values(context, contract.client, contract.cliente_final_id)
        | {
            "contratacion_id": contract.row.id,
            "resultado": resultado,
            "proxima_accion": context.rng.choice(sample_data.NEXT_ACTIONS),
            "fecha_proxima_accion": day,
            "crear_recordatorio": True,
        },
    )


def _values(context: DemoContext, client: DemoClient, cliente_final_id: int | None) -> Values:
    """Return the values of an interaction with the main contact."""
    return {
        "cliente_id": client.row.id,
        "cliente_final_id": cliente_final_id,
        "contacto_id": client.contacts[cliente_final_id],
        "tipo": context.rng.choice(list(TipoInteraccion)[:5]),
        "descripcion": context.rng.choice(sample_data.DESCRIPTIONS),
    }

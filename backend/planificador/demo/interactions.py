"""Interactions with clients: those that led to each contract, and the open next actions."""

from datetime import date, time, timedelta

from planificador.contrataciones.rules import EstadoContratacion
from planificador.core.model.validation import Values
from planificador.demo import sample_data
from planificador.demo.context import DemoContext
from planificador.demo.contracts import DemoContract
from planificador.demo.people import DemoClient
from planificador.interacciones import service
from planificador.interacciones.models import Interaccion
from planificador.interacciones.reminders import ReminderInputs
from planificador.interacciones.rules import Resultado, TipoInteraccion, UnidadRepeticion

E = EstadoContratacion
R = Resultado

DUE_DAYS = (-13, -8, -5, -3, -2, -1, 0, 0, 0, 0, 1, 1, 1, 2, 2, 3, 4, 5, 6, 7, 9, 10, 12, 14, 17, 20)
"""The due days of the open next actions, counted from today."""

SHORTLY_BEFORE: ReminderInputs = ({"datos": {"minutos_antes": 30}},)
DAY_BEFORE: ReminderInputs = ({"datos": {"dias_antes": 1, "hora": time(9)}},)
WEEKS_DONE = 3
"""The actions of the weekly series that are done."""

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
    await _create_series(context, context.rng.choice(open_contracts))
    for contract in context.sample([contract for contract in contracts if contract.deal.estado is E.RECHAZADA], 4, 4):
        await _create_next_action(context, contract, context.today - timedelta(days=2), R.RECHAZADA)


async def _create_next_action(
    context: DemoContext, contract: DemoContract, day: date, resultado: Resultado = R.PENDIENTE
) -> None:
    uow = context.on(min(day, context.today) - timedelta(days=context.rng.randint(1, 6)))
    clock = context.rng.choice([None, None, time(9, 30), time(12), time(16)])
    action = {
        "contratacion_id": contract.row.id,
        "resultado": resultado,
        "proxima_accion": context.rng.choice(sample_data.NEXT_ACTIONS),
        "fecha_proxima_accion": day,
        "hora_proxima_accion": clock,
        "responsable_id": context.rng.choice((None, *context.salespeople)),
        "crear_recordatorio": True,
    }
    values = _values(context, contract.client, contract.cliente_final_id) | action
    await service.crear_interaccion(uow, values, SHORTLY_BEFORE if clock else ())


async def _create_series(context: DemoContext, contract: DemoContract) -> None:
    """Create a weekly action of which the last ones are done: each follows the one before."""
    first = context.today - timedelta(days=7 * WEEKS_DONE)
    action = {
        "contratacion_id": contract.row.id,
        "proxima_accion": "Llamar para saber cómo va el curso",
        "fecha_proxima_accion": first,
        "hora_proxima_accion": time(10),
        "repetir_unidad": UnidadRepeticion.SEMANA,
        "responsable_id": context.salespeople[-1],
        "crear_recordatorio": True,
    }
    values = _values(context, contract.client, contract.cliente_final_id) | action
    row = await service.crear_interaccion(context.on(first - timedelta(days=5)), values, DAY_BEFORE)
    for week in range(WEEKS_DONE):
        await service.terminar_accion(context.on(first + timedelta(days=7 * week)), row.id, None, None)
        row = await Interaccion.get(seguimiento_de_id=row.id)


def _values(context: DemoContext, client: DemoClient, cliente_final_id: int | None) -> Values:
    """Return the values of an interaction with the main contact."""
    return {
        "cliente_id": client.row.id,
        "cliente_final_id": cliente_final_id,
        "contacto_id": client.contacts[cliente_final_id],
        "tipo": context.rng.choice(list(TipoInteraccion)[:5]),
        "descripcion": context.rng.choice(sample_data.DESCRIPTIONS),
    }

"""What was said to clients: the talks that led to each contract, and what is to be done next."""

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
"""The days, from today, of the next actions that are still to be done."""

LAST_RESULTS = {E.RECHAZADA: R.RECHAZADA, E.CADUCADA: R.SIN_RESPUESTA}
"""What came of the last talk about a contract that ended so; of any other that was answered, ACEPTADA."""


async def create_interactions(context: DemoContext, sold: DemoContract) -> None:
    """The talks about one contract that are over."""
    await _first_talk(context, sold)
    if sold.deal.answered or sold.deal.ended:
        await _last_talk(context, sold)


async def _first_talk(context: DemoContext, sold: DemoContract) -> None:
    uow = context.on(sold.deal.offered - timedelta(days=context.rng.randint(3, 9)))
    datos = _talk(context, sold.company, sold.final) | {
        "proxima_accion": "Preparar la propuesta",
        "fecha_proxima_accion": sold.deal.offered,
        "crear_recordatorio": True,
        "contratacion_id": sold.row.id,
    }
    row = await service.crear_interaccion(uow, datos)
    await service.terminar_accion(context.on(sold.deal.offered), row.id, None, R.PROPUESTA)


async def _last_talk(context: DemoContext, sold: DemoContract) -> None:
    uow = context.on(sold.deal.answered or sold.deal.ended or sold.deal.offered)
    datos = _talk(context, sold.company, sold.final) | {
        "resultado": LAST_RESULTS.get(sold.deal.estado, R.ACEPTADA),
        "contratacion_id": sold.row.id,
    }
    await service.crear_interaccion(uow, datos)


async def create_next_actions(context: DemoContext, contracts: list[DemoContract]) -> None:
    """What is overdue, due today, and coming; and some the client has put an end to."""
    live = [sold for sold in contracts if sold.deal.estado in {E.PROPUESTA, E.ACEPTADA, E.EN_CURSO}]
    for due in DUE_DAYS:
        await _next_action(context, context.rng.choice(live), context.today + timedelta(days=due))
        context.step()
    for sold in context.some([sold for sold in contracts if sold.deal.estado is E.RECHAZADA], 4, 4):
        await _next_action(context, sold, context.today - timedelta(days=2), R.RECHAZADA)


async def _next_action(context: DemoContext, sold: DemoContract, day: date, resultado: Resultado = R.PENDIENTE) -> None:
    uow = context.on(min(day, context.today) - timedelta(days=context.rng.randint(1, 6)))
    await service.crear_interaccion(
        uow,
        _talk(context, sold.company, sold.final)
        | {
            "contratacion_id": sold.row.id,
            "resultado": resultado,
            "proxima_accion": context.rng.choice(sample_data.NEXT_ACTIONS),
            "fecha_proxima_accion": day,
            "crear_recordatorio": True,
        },
    )


def _talk(context: DemoContext, company: DemoClient, final: int | None) -> Values:
    """Some talk with the first person to call."""
    return {
        "cliente_id": company.row.id,
        "cliente_final_id": final,
        "contacto_id": company.contacts[final],
        "tipo": context.rng.choice(list(TipoInteraccion)[:5]),
        "descripcion": context.rng.choice(sample_data.DESCRIPTIONS),
    }

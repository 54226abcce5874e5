"""What was said to clients: the talks that led to each contract, and what is to be done next."""

from datetime import date, timedelta

from planificador.contrataciones.rules import EstadoContratacion
from planificador.core.model.validation import Values
from planificador.demo import words
from planificador.demo.contracts import Sold
from planificador.demo.people import Company
from planificador.demo.story import Story
from planificador.interacciones import service
from planificador.interacciones.rules import Resultado, TipoInteraccion

E = EstadoContratacion
R = Resultado

DUE = (-13, -8, -5, -3, -2, -1, 0, 0, 0, 0, 1, 1, 1, 2, 2, 3, 4, 5, 6, 7, 9, 10, 12, 14, 17, 20)
"""The days, from today, of the next actions that are still to be done."""

OUTCOMES = {E.RECHAZADA: R.RECHAZADA, E.CADUCADA: R.SIN_RESPUESTA}
"""What came of the last talk about a contract that ended so; of any other that was answered, ACEPTADA."""


async def tell(story: Story, sold: Sold) -> None:
    """The talks about one contract that are over."""
    await _first_talk(story, sold)
    if sold.deal.answered or sold.deal.ended:
        await _last_talk(story, sold)


async def _first_talk(story: Story, sold: Sold) -> None:
    uow = story.on(sold.deal.offered - timedelta(days=story.dice.randint(3, 9)))
    datos = _talk(story, sold.company, sold.final) | {
        "proxima_accion": "Preparar la propuesta",
        "fecha_proxima_accion": sold.deal.offered,
        "crear_recordatorio": True,
        "contratacion_id": sold.row.id,
    }
    row = await service.crear_interaccion(uow, datos)
    await service.terminar_accion(story.on(sold.deal.offered), row.id, None, R.PROPUESTA)


async def _last_talk(story: Story, sold: Sold) -> None:
    uow = story.on(sold.deal.answered or sold.deal.ended or sold.deal.offered)
    datos = _talk(story, sold.company, sold.final) | {
        "resultado": OUTCOMES.get(sold.deal.estado, R.ACEPTADA),
        "contratacion_id": sold.row.id,
    }
    await service.crear_interaccion(uow, datos)


async def plan_next_actions(story: Story, contracts: list[Sold]) -> None:
    """What is overdue, due today, and coming; and some the client has put an end to."""
    live = [sold for sold in contracts if sold.deal.estado in {E.PROPUESTA, E.ACEPTADA, E.EN_CURSO}]
    for due in DUE:
        await _next_action(story, story.dice.choice(live), story.today + timedelta(days=due))
        story.step()
    for sold in story.some([sold for sold in contracts if sold.deal.estado is E.RECHAZADA], 4, 4):
        await _next_action(story, sold, story.today - timedelta(days=2), R.RECHAZADA)


async def _next_action(story: Story, sold: Sold, day: date, resultado: Resultado = R.PENDIENTE) -> None:
    uow = story.on(min(day, story.today) - timedelta(days=story.dice.randint(1, 6)))
    await service.crear_interaccion(
        uow,
        _talk(story, sold.company, sold.final)
        | {
            "contratacion_id": sold.row.id,
            "resultado": resultado,
            "proxima_accion": story.dice.choice(words.ACTIONS),
            "fecha_proxima_accion": day,
            "crear_recordatorio": True,
        },
    )


def _talk(story: Story, company: Company, final: int | None) -> Values:
    """Some talk with the first person to call."""
    return {
        "cliente_id": company.row.id,
        "cliente_final_id": final,
        "contacto_id": company.contacts[final],
        "tipo": story.dice.choice(list(TipoInteraccion)[:5]),
        "descripcion": story.dice.choice(words.SAID),
    }

"""Creates proposals of several courses: one in its second version, one of which a part was accepted, and a lost one."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from decimal import Decimal
from itertools import cycle

from planificador.contrataciones.models import Propuesta
from planificador.contrataciones.proposals import lines_of
from planificador.contrataciones.rules import MotivoPerdida
from planificador.core.model.validation import Values
from planificador.demo.context import DemoContext
from planificador.demo.people import DemoClient
from planificador.demo.sample_courses import Course
from planificador.formaciones.models import Formacion
from planificador.interacciones import proposal_lifecycle as proposals

LINES = 3
"""Courses of each proposal."""
VALIDITY = timedelta(days=30)


async def create_proposals(
    context: DemoContext, clients: Sequence[DemoClient], courses: Mapping[Course, Formacion]
) -> None:
    """Create the proposals, each for another client if there are so many."""
    on_offer = [course for course in courses.values() if course.activa]
    lost, revised, accepted = [
        await _create(context, client, on_offer, days_ago)
        for client, days_ago in zip(cycle(clients), (20, 8, 6), strict=False)
    ]
    cheaper, _, withdrawn = await lines_of(revised.id)
    change: Values = {"contratacion": cheaper.id, "datos": {"precio_hora": cheaper.precio_hora * Decimal("0.90")}}
    later = context.on(context.today - timedelta(days=3))
    await proposals.revisar_propuesta(
        later, revised.id, None, [change], [withdrawn.id], notas="10 % de descuento, y el tercer curso para otro año."
    )
    chosen = [line.id for line in await lines_of(accepted.id)][:2]
    await proposals.aceptar_propuesta(
        context.on(context.today - timedelta(days=2)), accepted.id, None, chosen, None, MotivoPerdida.FECHAS
    )
    await proposals.rechazar_propuesta(
        context.on(context.today - timedelta(days=9)),
        lost.id,
        None,
        "Otro centro da los tres por menos.",
        MotivoPerdida.PRECIO,
    )


async def _create(context: DemoContext, client: DemoClient, courses: Sequence[Formacion], days_ago: int) -> Propuesta:
    offered = context.today - timedelta(days=days_ago)
    month = (offered + VALIDITY).replace(day=1)
    lines: list[Values] = [
        {"datos": {"formacion_id": course.id, "probabilidad": 60, "mes_previsto": month}} for course in courses[:LINES]
    ]
    datos = {
        "cliente_id": client.row.id,
        "titulo": "Plan de formación anual",
        "valida_hasta": offered + VALIDITY,
    }
    return await proposals.crear_propuesta(context.on(offered), datos, lines)

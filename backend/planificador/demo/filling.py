"""Fills an empty database in one transaction, so that an interruption leaves it empty."""

from collections import Counter
from collections.abc import Sequence
from datetime import time, timedelta

from tortoise.expressions import Q

from planificador.clientes.models import Cliente
from planificador.clientes.rules import EstadoCliente
from planificador.contrataciones import enrolment
from planificador.contrataciones import service as contracts
from planificador.contrataciones.lifecycle import actualizar_cliente
from planificador.contrataciones.models import Contratacion
from planificador.core.data.queries.query import exists_many
from planificador.core.data.use_cases.services import Services
from planificador.core.data.use_cases.transactions import run_in_transaction
from planificador.core.data.use_cases.unit_of_work import UnitOfWork
from planificador.core.model.actors import Rol
from planificador.core.model.base import model_named
from planificador.core.runtime.changes import Operacion
from planificador.demo import sample_courses
from planificador.demo.accounts import create_users
from planificador.demo.catalogue import (
    create_absences,
    create_closing_days,
    create_courses,
    create_rooms,
    create_trainers,
)
from planificador.demo.context import DemoContext, ProgressCallback, seeded_random
from planificador.demo.contracts import ContractBuilder, DemoContract
from planificador.demo.deals import make_deals
from planificador.demo.foreign import create_foreign_rows
from planificador.demo.interactions import DUE_DAYS, create_interactions, create_next_actions
from planificador.demo.mistakes import create_mistakes
from planificador.demo.people import DemoClient, create_clients, plan_clients
from planificador.demo.proposals import create_proposals
from planificador.demo.templates import create_templates
from planificador.demo.timetable import Calendar, imminent_timetable, slots_of, timetable_columns
from planificador.formaciones.models import Formacion, Formador
from planificador.sesiones import contract_lifecycle, generation, service
from planificador.usuarios.models import Usuario

SEED = 20170
SIMULATED_PREFIX = "VIVA-"
"""The prefix of the file numbers of the contracts that the simulation changes."""
SIMULATED_CONTRACTS = 4
FIRST_SESSION_LENGTH = timedelta(minutes=45)


class NotEmptyError(Exception):
    """The database has rows, which the sample data would mix with."""


async def is_empty() -> bool:
    """Return whether the database has neither clients nor courses nor trainers nor users."""
    models = (Cliente, Formacion, Formador, Usuario)
    return not any(await exists_many([(model, Q()) for model in models]))


async def fill(services: Services, on_progress: ProgressCallback | None = None, divisor: int = 1) -> dict[str, int]:
    """Create a training centre and return the number of rows of each model. The same instant gives the same rows.

    Args:
        divisor: The numbers of clients and contracts are divided by it.

    Raises:
        NotEmptyError: The database is not empty.
    """

    async def use_case(uow: UnitOfWork) -> dict[str, int]:
        if not await is_empty():
            raise NotEmptyError
        await _generate(DemoContext(uow, seeded_random(SEED), on_progress), divisor)
        created = (change.tipo for change in uow.changes if change.operacion is Operacion.CREADO)
        return dict(Counter(name for name in created if model_named(name).is_node))

    counts, _ = await run_in_transaction(services, use_case)
    return counts


async def _generate(context: DemoContext, divisor: int) -> None:
    plans, deals = plan_clients(context, divisor), make_deals(context.rng, context.today, divisor)
    context.steps = len(plans) + len(deals) + len(DUE_DAYS)
    courses = await create_courses(context)
    trainers = await create_trainers(context)
    context.salespeople = [user.id for user in await create_users(context, trainers) if Rol.COMERCIAL in user.roles]
    clients = await create_clients(context, plans)
    calendar = Calendar([trainer.id for trainer in trainers])
    rooms, virtual_rooms = await create_rooms(context)
    builder = ContractBuilder(context, clients, courses, calendar, Calendar(rooms), Calendar(virtual_rooms))
    active = [client for client in clients if client.row.estado is EstadoCliente.ACTIVO]
    # The first contract is a simulated one: GraphiQL's examples create sessions for it.
    simulated = [
        await _create_simulated_contract(context, client, courses[sample_courses.TUTORING], number)
        for number, client in enumerate(context.sample(active, SIMULATED_CONTRACTS, SIMULATED_CONTRACTS), start=1)
    ]
    await _create_imminent_session(context, simulated[0], calendar)
    await create_closing_days(context)
    await _create_night_sessions(context, simulated[-1])
    built: list[DemoContract] = []
    for deal in deals:
        built.append(await builder.create(deal))
        await create_interactions(context, built[-1])
        context.step()
    await create_next_actions(context, built)
    await _part_with_former_clients(context, clients)
    await create_absences(context, trainers)
    await create_foreign_rows(context, active[0])
    await create_proposals(context, active, courses)
    await create_mistakes(context, simulated[0], courses[sample_courses.COURSES[0]])
    await create_templates(context)


async def _part_with_former_clients(context: DemoContext, clients: Sequence[DemoClient]) -> None:
    """Set former clients to INACTIVO again, as accepting a contract has made them ACTIVO."""
    former = [client.row.id for client in clients if client.row.estado is EstadoCliente.INACTIVO]
    for client_id in former:
        uow = context.on(context.days_ago(20, 100))
        await actualizar_cliente(uow, client_id, None, {"estado": EstadoCliente.INACTIVO})


async def _create_simulated_contract(
    context: DemoContext, client: DemoClient, course: Formacion, number: int
) -> Contratacion:
    start = context.today - timedelta(days=45)
    datos = {"cliente_id": client.row.id, "formacion_id": course.id, "expediente": f"{SIMULATED_PREFIX}{number}"}
    notas = "Demostración: mientras el servidor está en marcha, este contrato cambia cada pocos segundos."
    row = await contracts.crear_contratacion(context.on(start), {**datos, "notas": notas})
    await contracts.aceptar(context.on(start + timedelta(days=4)), row.id, None)
    await enrolment.inscribir(context.on(start + timedelta(days=5)), row.id, client.participants[None])
    return await contract_lifecycle.iniciar_contratacion(context.on(start + timedelta(days=10)), row.id, None)


async def _create_night_sessions(context: DemoContext, contract: Contratacion) -> None:
    """Propose sessions for the night shift, which end after midnight, on the first Friday of some months."""
    datos = {
        "contratacion_id": contract.id,
        "hora_inicio": time(22),
        "hora_fin": time(0, 30),
        "notas": "Turno de noche: sesión {n} de {total}",
    }
    start = context.today + timedelta(days=14)
    uow = context.on(context.today - timedelta(days=2))
    await generation.generar(uow, datos, desde=start, regla="FREQ=MONTHLY;BYDAY=1FR;COUNT=4", programada=False)


async def _create_imminent_session(context: DemoContext, contract: Contratacion, calendar: Calendar) -> None:
    timetable = imminent_timetable(context.uow.now, context.zone, FIRST_SESSION_LENGTH)
    slots = slots_of([timetable])
    trainer = context.rng.choice(calendar.free(slots))
    calendar.reserve(trainer, slots)
    datos = {
        **timetable_columns(timetable),
        "contratacion_id": contract.id,
        "formador_id": trainer,
        "enlace_vc": f"https://aula.planificador.example/{contract.expediente}",
    }
    await service.crear_sesion(context.on(context.today - timedelta(days=3)), datos, programada=True)

"""Filling an empty database: one transaction, so that an interrupted one leaves nothing behind."""

from collections import Counter
from datetime import timedelta

from planificador.clientes.models import Cliente
from planificador.clientes.rules import EstadoCliente
from planificador.contrataciones import service as contracts
from planificador.contrataciones.models import Contratacion
from planificador.core.data.unit_of_work import Services, UnitOfWork, run_in_transaction
from planificador.core.runtime.changes import Operacion
from planificador.demo import sample_data
from planificador.demo.catalogue import hire_trainers, offer_courses
from planificador.demo.context import DemoContext, ProgressCallback, seeded_random
from planificador.demo.contracts import ContractBuilder, DemoContract
from planificador.demo.deals import make_deals
from planificador.demo.interactions import DUE_DAYS, create_interactions, create_next_actions
from planificador.demo.people import DemoClient, create_clients, plan_clients
from planificador.demo.timetable import TrainerCalendar, imminent_timetable, timetable_columns
from planificador.formaciones.models import Formacion, Formador
from planificador.sesiones import service
from planificador.sesiones.rules import slot

SEED = 20170
SIMULATED_PREFIX = "VIVA-"
"""How the file numbers of the contracts begin in which the running demo moves."""
SIMULATED_CONTRACTS = 4
FIRST_SESSION_LENGTH = timedelta(minutes=45)


class NotEmptyError(Exception):
    """The database holds rows: the demo would mix with them."""


async def is_empty() -> bool:
    """Whether nothing has been entered yet."""
    return not (await Cliente.exists() or await Formacion.exists() or await Formador.exists())


async def fill(services: Services, on_progress: ProgressCallback | None = None, divisor: int = 1) -> dict[str, int]:
    """Invents a training centre as of the clock's present, always the same one for the same present.

    one_in: makes do with one in so many clients and contracts. Returns how many rows of each model were created.
    Raises NotEmptyError.
    """

    async def use_case(uow: UnitOfWork) -> dict[str, int]:
        if not await is_empty():
            raise NotEmptyError
        await _invent(DemoContext(uow, seeded_random(SEED), on_progress), divisor)
        return dict(Counter(change.tipo for change in uow.changes if change.operacion is Operacion.CREADO))

    counts, _ = await run_in_transaction(services, use_case)
    return counts


async def _invent(context: DemoContext, divisor: int) -> None:
    plans, deals = plan_clients(context, divisor), make_deals(context.rng, context.today, divisor)
    context.steps = len(plans) + len(deals) + len(DUE_DAYS)
    courses = await offer_courses(context)
    trainers = await hire_trainers(context)
    companies = await create_clients(context, plans)
    office = ContractBuilder(context, companies, courses, TrainerCalendar([trainer.id for trainer in trainers]))
    active = [company for company in companies if company.row.estado is EstadoCliente.ACTIVO]
    # The first of all contracts is one that goes on: GraphiQL's examples plan sessions for it.
    living = [
        await _living_contract(context, company, courses[sample_data.TUTORING], number)
        for number, company in enumerate(context.some(active, SIMULATED_CONTRACTS, SIMULATED_CONTRACTS), start=1)
    ]
    await _session_soon(context, living[0], office.diary)
    sold: list[DemoContract] = []
    for deal in deals:
        sold.append(await office.create(deal))
        await create_interactions(context, sold[-1])
        context.step()
    await create_next_actions(context, sold)


async def _living_contract(context: DemoContext, company: DemoClient, course: Formacion, number: int) -> Contratacion:
    begun = context.today - timedelta(days=45)
    datos = {"cliente_id": company.row.id, "formacion_id": course.id, "expediente": f"{SIMULATED_PREFIX}{number}"}
    notas = "Demostración: mientras el servidor la ejecuta, aquí ocurre algo cada pocos segundos."
    row = await contracts.crear_contratacion(context.on(begun), {**datos, "notas": notas})
    await contracts.aceptar(context.on(begun + timedelta(days=4)), row.id, None)
    await contracts.inscribir(context.on(begun + timedelta(days=5)), row.id, company.learners[None])
    return await contracts.iniciar(context.on(begun + timedelta(days=10)), row.id, None)


async def _session_soon(context: DemoContext, contract: Contratacion, diary: TrainerCalendar) -> None:
    times = imminent_timetable(context.uow.now, context.zone, FIRST_SESSION_LENGTH)
    slots = [found for found in [slot(times)] if found]
    trainer = context.rng.choice(diary.free_trainers(slots))
    diary.take(trainer, slots)
    datos = {
        **timetable_columns(times),
        "contratacion_id": contract.id,
        "formador_id": trainer,
        "enlace_vc": f"https://aula.planificador.example/{contract.expediente}",
    }
    await service.crear_sesion(context.on(context.today - timedelta(days=3)), datos, programada=True)

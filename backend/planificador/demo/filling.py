"""Filling an empty database: one transaction, so that an interrupted one leaves nothing behind."""

from collections import Counter
from datetime import timedelta

from planificador.clientes.models import Cliente
from planificador.clientes.rules import EstadoCliente
from planificador.contrataciones import service as contracts
from planificador.contrataciones.models import Contratacion
from planificador.core.data.unit_of_work import Services, UnitOfWork, run_in_transaction
from planificador.core.runtime.changes import Operacion
from planificador.demo import words
from planificador.demo.catalogue import hire_trainers, offer_courses
from planificador.demo.contracts import Office, Sold
from planificador.demo.deals import make_deals
from planificador.demo.people import Company, found_clients, invite_clients
from planificador.demo.story import Progress, Story, dice
from planificador.demo.talks import DUE, plan_next_actions, tell
from planificador.demo.timetable import Diary, soon, values
from planificador.formaciones.models import Formacion, Formador
from planificador.sesiones import service
from planificador.sesiones.rules import slot

SEED = 20170
LIVING = "VIVA-"
"""How the file numbers of the contracts begin in which the running demo moves."""
LIVING_CONTRACTS = 4
FIRST_LESSON = timedelta(minutes=45)


class NotEmptyError(Exception):
    """The database holds rows: the demo would mix with them."""


async def is_empty() -> bool:
    """Whether nothing has been entered yet."""
    return not (await Cliente.exists() or await Formacion.exists() or await Formador.exists())


async def fill(services: Services, on_progress: Progress | None = None, one_in: int = 1) -> dict[str, int]:
    """Invents a training centre as of the clock's present, always the same one for the same present.

    one_in: makes do with one in so many clients and contracts. Returns how many rows of each model were created.
    Raises NotEmptyError.
    """

    async def use_case(uow: UnitOfWork) -> dict[str, int]:
        if not await is_empty():
            raise NotEmptyError
        await _invent(Story(uow, dice(SEED), on_progress), one_in)
        return dict(Counter(change.tipo for change in uow.changes if change.operacion is Operacion.CREADO))

    counts, _ = await run_in_transaction(services, use_case)
    return counts


async def _invent(story: Story, one_in: int) -> None:
    plans, deals = invite_clients(story, one_in), make_deals(story.dice, story.today, one_in)
    story.steps = len(plans) + len(deals) + len(DUE)
    courses = await offer_courses(story)
    trainers = await hire_trainers(story)
    companies = await found_clients(story, plans)
    office = Office(story, companies, courses, Diary([trainer.id for trainer in trainers]))
    active = [company for company in companies if company.row.estado is EstadoCliente.ACTIVO]
    # The first of all contracts is one that goes on: GraphiQL's examples plan sessions for it.
    living = [
        await _living_contract(story, company, courses[words.TUTORING], number)
        for number, company in enumerate(story.some(active, LIVING_CONTRACTS, LIVING_CONTRACTS), start=1)
    ]
    await _session_soon(story, living[0], office.diary)
    sold: list[Sold] = []
    for deal in deals:
        sold.append(await office.carry_out(deal))
        await tell(story, sold[-1])
        story.step()
    await plan_next_actions(story, sold)


async def _living_contract(story: Story, company: Company, course: Formacion, number: int) -> Contratacion:
    begun = story.today - timedelta(days=45)
    datos = {"cliente_id": company.row.id, "formacion_id": course.id, "expediente": f"{LIVING}{number}"}
    notas = "Demostración: mientras el servidor la ejecuta, aquí ocurre algo cada pocos segundos."
    row = await contracts.crear_contratacion(story.on(begun), {**datos, "notas": notas})
    await contracts.aceptar(story.on(begun + timedelta(days=4)), row.id, None)
    await contracts.inscribir(story.on(begun + timedelta(days=5)), row.id, company.learners[None])
    return await contracts.iniciar(story.on(begun + timedelta(days=10)), row.id, None)


async def _session_soon(story: Story, contract: Contratacion, diary: Diary) -> None:
    times = soon(story.uow.now, story.zone, FIRST_LESSON)
    slots = [found for found in [slot(times)] if found]
    trainer = story.dice.choice(diary.who_is_free(slots))
    diary.take(trainer, slots)
    datos = {
        **values(times),
        "contratacion_id": contract.id,
        "formador_id": trainer,
        "enlace_vc": f"https://aula.planificador.example/{contract.expediente}",
    }
    await service.crear_sesion(story.on(story.today - timedelta(days=3)), datos, programada=True)
